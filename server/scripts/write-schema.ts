import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSubgraph, printSubgraph } from '../src/app/schema.ts';
import { CONTRAT_PUBLIE, ecrireLeContrat, lireSchema, rupturesEntre } from '../src/contrat/contrat.module.ts';
import { ROOT } from '../src/shared/paths.ts';
import { today } from '../src/shared/today.ts';
import { ecrireLesDroits } from './droits.ts';

const { values, positionals } = parseArgs({
  options: { publier: { type: 'boolean' } },
  allowPositionals: true,
});
const [path = join(ROOT, 'schema', 'pass-numerique.graphql')] = positionals;
const sdl = printSubgraph();
writeFileSync(path, sdl);
writeFileSync(join(ROOT, 'docs', 'droits.md'), ecrireLesDroits(buildSubgraph()));

// The contract that others rest on from now on: what would break it may not be published.
if (values.publier) {
  const ruptures = rupturesEntre(lireSchema(readFileSync(CONTRAT_PUBLIE, 'utf8')), lireSchema(sdl), today());
  if (ruptures.length > 0) throw new Error(`Le contrat publié serait rompu :\n${ruptures.join('\n')}`);
  writeFileSync(CONTRAT_PUBLIE, ecrireLeContrat(sdl));
}
