import { describe, expect, it } from 'vitest';
import type { Feuille } from './feuille.ts';
import { FORMATS, type NomDeFormat } from './formats.ts';

const LIGNES = 100_000;
const PAR_LOT = 5000;
const MEGA = 1_000_000;

/** Rows as those behind a figure: texts that differ, days, places. */
const feuille: Feuille = {
  titre: 'Cent mille lignes',
  adresse: '/carnets?etape=ACHETES',
  filtres: [],
  base: null,
  attribution: null,
  au: '2026-09-15',
  provisoire: false,
  fraicheur: '2026-09-15T10:00:00.000Z',
  colonnes: ['carnet', 'pass', 'etat', 'commanditaire', 'achete_le', 'remis_le', 'lieu', 'commune'].map(
    (code) => ({
      code,
      libelle: code,
      genre: code.endsWith('_le') ? 'JOUR' : 'TEXTE',
      unite: null,
      definition: 'essai',
    }),
  ),
  nombre: LIGNES,
  pied: [],
  remarques: [],
  detail: true,
  async *lots() {
    for (let debut = 0; debut < LIGNES; debut += PAR_LOT)
      yield Array.from({ length: PAR_LOT }, (_, i) => [
        `0001-${String(debut + i).padStart(7, '0')}-64`,
        `Pass n° ${(i % 10) + 1}, finit par ${(debut + i).toString(36)}`,
        'Utilisé',
        'Département de la Gironde (fictif)',
        '2021-04-06',
        i % 3 === 0 ? null : '2021-06-11',
        'Médiathèque de l’Été',
        'Bordeaux',
      ]);
  },
};

const provenance = {
  langue: 'fr',
  adresse: 'http://127.0.0.1/carnets',
  fictif: true,
  produitLe: '2026-09-15T10:00:00.000Z',
  reference: 'essai',
} as const;

describe('a hundred thousand rows', () => {
  it.each([
    ['csv', 3000],
    ['xlsx', 10_000],
    ['json', 10_000],
    ['parquet', 10_000],
  ] as const satisfies readonly (readonly [NomDeFormat, number])[])(
    'go out as %s within %d ms, the first byte at once, and memory stays flat',
    async (format, limite) => {
      const debut = performance.now();
      let premier = 0;
      let octets = 0;
      let sommet = 0;
      const avant = process.memoryUsage().rss;
      for await (const morceau of FORMATS[format].ecrire(feuille, provenance, 'tableur')) {
        if (octets === 0) premier = performance.now() - debut;
        octets += Buffer.byteLength(morceau);
        sommet = Math.max(sommet, process.memoryUsage().rss - avant);
      }
      expect(premier).toBeLessThan(300);
      expect(performance.now() - debut).toBeLessThan(limite);
      expect(octets).toBeGreaterThan(MEGA / 5);
      expect(sommet).toBeLessThan(200 * MEGA);
    },
    60_000,
  );
});
