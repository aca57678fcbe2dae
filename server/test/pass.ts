import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach } from 'vitest';
import { numeroDuPass } from '../src/carnet/carnet.module.ts';
import { importerPass } from '../src/chargement/pass.import.ts';
import type { ResultatDImport } from '../src/echange/echange.module.ts';
import type { Harness } from './harness.ts';
import { COMMANDES } from './lots.ts';

export const CLE = 'cle de l’essai';
export const JOUR = '2026-09-15';
export const RANGS = [1, 2, 3, 4, 5];

/** Files of the operator: each test makes its carnets in a lot of its own. */
export function setupFichiersDePass(harness: Harness) {
  const dossier = mkdtempSync(join(tmpdir(), 'pass-numerique-essai-pass-'));
  const fichiers = { lot: 100 };
  beforeEach(() => {
    fichiers.lot++;
  });
  afterAll(() => rmSync(dossier, { recursive: true }));

  const numero = (serie: number, rang: number): string =>
    numeroDuPass(CLE, { lot: fichiers.lot, serie }, rang);

  return Object.assign(fichiers, {
    numero,

    /** The lines of a carnet of five. */
    lignes: (serie: number, commande: string = COMMANDES[0], rangs = RANGS): string[] =>
      rangs.map((rang) => `${commande};${numero(serie, rang)}`),

    importer: async (
      contenu: readonly string[] | string,
      simuler = false,
      perimetre: readonly string[] | null = null,
    ): Promise<ResultatDImport> => {
      const chemin = join(dossier, 'fabrication.csv');
      const texte = typeof contenu === 'string' ? contenu : `${['commande;numero', ...contenu].join('\n')}\n`;
      writeFileSync(chemin, texte);
      const client = await harness.lot.connect();
      try {
        return await importerPass(client, chemin, {
          simuler,
          acteur: 'operateur',
          perimetre,
          jour: JOUR,
          cleDesNumeros: CLE,
        });
      } finally {
        client.release();
      }
    },

    series: async (): Promise<{ serie: number }[]> =>
      (
        await harness.lot.query<{ serie: number }>(
          'select serie from pass.carnet where lot = $1 order by serie',
          [fichiers.lot],
        )
      ).rows,
  });
}
