import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSubgraph, printSubgraph } from '../src/app/schema.ts';
import { ROOT } from '../src/shared/paths.ts';
import { ecrireLesDroits } from './droits.ts';

const [, , path = join(ROOT, 'schema', 'pass-numerique.graphql')] = process.argv;
writeFileSync(path, printSubgraph());
writeFileSync(join(ROOT, 'docs', 'droits.md'), ecrireLesDroits(buildSubgraph()));
