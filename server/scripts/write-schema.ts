import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printSubgraph } from '../src/app/schema.ts';
import { ROOT } from '../src/shared/paths.ts';

const [, , path = join(ROOT, 'schema', 'pass-numerique.graphql')] = process.argv;
writeFileSync(path, printSubgraph());
