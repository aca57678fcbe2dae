import { parseArgs } from 'node:util';
import {
  lireLesFichiersDeSecrets,
  tournerLaCleDesJetons,
  trousseauDesJetons,
} from '../exploitation/exploitation.module.ts';

const AIDE = `pnpm -s cles : les clés qui signent les jetons, par leur nom ; jamais leur secret.
  --tourner   fait une nouvelle clé, qui signe aussitôt ; l’ancienne vérifie encore douze heures.

La clé des numéros, elle, ne se tourne pas : les numéros imprimés en dérivent, et une autre clé ne les
reconnaîtrait plus. Gardez-en une copie à part de la base.`;

const { values } = parseArgs({
  options: { tourner: { type: 'boolean', default: false }, aide: { type: 'boolean', default: false } },
});
if (values.aide) console.info(AIDE);
else {
  try {
    lireLesFichiersDeSecrets();
    const cles = values.tourner ? tournerLaCleDesJetons() : trousseauDesJetons()();
    for (const [rang, { id, fin }] of cles.entries())
      console.info(
        `${id}  ${rang === 0 ? 'signe et vérifie' : 'vérifie'}${fin === null ? '' : `, jusqu’au ${new Date(fin).toISOString()}`}`,
      );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
