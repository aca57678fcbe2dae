import { buffer, text } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { texteDeCellule } from '../shared/csv.rules.ts';
import type { Cellule, Colonne, Feuille, Genre, Ligne } from './feuille.ts';
import { FORMATS } from './formats.ts';
import { lettres, numeroDuJour } from './spreadsheetml.rules.ts';
import { formatDeNombre, nomDeFichier, texteDe } from './texte.rules.ts';

const colonne = (code: string, genre: Genre): Colonne => ({
  code,
  libelle: code,
  genre,
  unite: null,
  definition: 'essai',
});

const feuille = (colonnes: readonly Colonne[], lignes: readonly Ligne[]): Feuille => ({
  titre: 'Essai',
  adresse: '/pilotage',
  filtres: [],
  base: null,
  attribution: null,
  au: '2026-09-15',
  provisoire: false,
  fraicheur: '2026-09-15T10:00:00.000Z',
  colonnes,
  nombre: lignes.length,
  pied: [],
  remarques: [],
  detail: false,
  async *lots() {
    yield lignes.slice(0, 7);
    yield lignes.slice(7);
  },
});
const PROVENANCE = {
  langue: 'fr',
  adresse: 'http://127.0.0.1/pilotage',
  fictif: true,
  produitLe: '2026-09-15T10:00:00.000Z',
  reference: 'essai',
} as const;

const textes = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc
    .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', "'", '_x000D_', ' ', '&amp;', '</t>'), fc.string())
    .map(([debut, fin]) => debut + fin),
);

describe('a text', () => {
  it('comes back from a workbook and from a CSV as it was, and no spreadsheet runs it', async () => {
    const tirees = fc.sample(textes, { numRuns: 400, seed: 6 });
    const une = feuille(
      [colonne('a', 'TEXTE'), colonne('b', 'TEXTE')],
      tirees.map((texte) => [texte, 'fin']),
    );
    const zip = await buffer(FORMATS.xlsx.ecrire(une, PROVENANCE, 'tableur'));
    const [donnees] = await readExcelFile(zip, { trim: false });
    const lues = donnees?.data.slice(1).map(([texte]) => String(texte ?? ''));
    expect(lues).toEqual(tirees.map((texte) => texte.toWellFormed()));

    const csv = parse(await text(FORMATS.csv.ecrire(une, PROVENANCE, 'tableur')), {
      delimiter: ';',
      bom: true,
      record_delimiter: '\r\n',
    });
    expect(csv.slice(1).map(([texte = '']) => texteDeCellule(texte))).toEqual(
      tirees.map((texte) => texte.toWellFormed().trim()),
    );
    expect(csv.slice(1).filter(([texte = '']) => /^[=+\-@\t\r]/u.test(texte))).toEqual([]);
  });
});

describe('a value', () => {
  const dit = (genre: Genre, cellule: Cellule, decimales?: number): readonly [string, string] => {
    const une = { genre, ...(decimales === undefined ? {} : { decimales }) };
    return [texteDe(une, cellule, 'fr'), formatDeNombre(une, cellule, 'fr')];
  };

  it('reads as on the screen, and its number format makes a sheet show the same', () => {
    expect(dit('NOMBRE', 209_000)).toEqual(['209\u00a0000', '#,##0;"−"#,##0']);
    expect(dit('NOMBRE', 12.46, 1)[0]).toBe('12,5');
    expect(dit('NOMBRE', 12, 1)).toEqual(['12', '#,##0;"−"#,##0']);
    expect(dit('TAUX', 0.237)).toEqual(['23,7\u00a0%', '0.0"\u00a0"%']);
    expect(dit('TAUX', { valeur: 0.5, sur: 12, prudence: true, quoi: 'pass' })).toEqual([
      '50,0\u00a0% 12 pass\u00a0: prudence',
      '0.0"\u00a0"%" 12 pass\u00a0: prudence"',
    ]);
    expect(dit('INTERVALLE', { bas: 0.2341, haut: 0.2399 })[0]).toBe('23,4\u00a0–\u00a024,0');
    expect(dit('POINTS', { ecart: -3.24, bornes: { bas: -0.05, haut: -0.01 } })[0]).toBe(
      '−3,2\u00a0pts [−5,0\u00a0–\u00a0−1,0]',
    );
    expect(dit('EUROS', 25_956_000)).toEqual(['259\u00a0560\u00a0€', '#,##0"\u00a0€";"−"#,##0"\u00a0€"']);
    expect(dit('ECART', -120)[0]).toBe('−120');
    expect(dit('JOUR', '2021-07-01')).toEqual(['01/07/2021', 'dd/mm/yyyy']);
    expect(dit('NOMBRE', { masque: 'COMPLEMENT' })[0]).toBe('masqué (complément)');
    expect(dit('TAUX', null)[0]).toBe('—');
  });

  it('is placed, dated and named as spreadsheets and file systems expect', () => {
    expect([0, 25, 26, 701, 702].map(lettres)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
    expect(numeroDuJour('2021-07-01')).toBe(44_378);
    expect(nomDeFichier('Taux d’usage par département, Île-de-France, T2 2021', false)).toBe(
      'taux-d-usage-par-departement-ile-de-france-t2-2021',
    );
    expect(nomDeFichier('Œuvres : 3 lieux…', true)).toBe('oeuvres-3-lieux-fictif');
  });
});

describe('a long reading', () => {
  it.each(['csv', 'xlsx', 'json', 'parquet'] as const)(
    'gives way to others while the %s is written: no lot holds the server',
    async (format) => {
      const longue = {
        ...feuille([colonne('a', 'TEXTE')], []),
        async *lots() {
          yield Array.from({ length: 20_000 }, (_, i) => [`ligne ${i}`]);
        },
      };
      let [tours, finie] = [0, false];
      const tourner = (): void => {
        tours++;
        if (!finie) setImmediate(tourner);
      };
      setImmediate(tourner);
      await buffer(FORMATS[format].ecrire(longue, PROVENANCE, 'tableur'));
      finie = true;
      expect(tours).toBeGreaterThanOrEqual(40);
    },
  );
});

describe('a reading that fails', () => {
  it.each(['csv', 'xlsx', 'json', 'parquet'] as const)(
    'cuts the %s: it never looks like a whole file',
    async (format) => {
      const coupee: Feuille = {
        ...feuille([colonne('a', 'TEXTE')], []),
        async *lots() {
          yield [['une ligne']];
          throw new Error('cut');
        },
      };
      await expect(buffer(FORMATS[format].ecrire(coupee, PROVENANCE, 'tableur'))).rejects.toThrow('cut');
    },
  );

  it.each(['csv', 'xlsx', 'json', 'parquet'] as const)(
    'stops when whoever receives the %s leaves',
    async (format) => {
      let [lues, finie] = [0, false];
      const longue: Feuille = {
        ...feuille([colonne('a', 'TEXTE')], []),
        async *lots() {
          try {
            for (; lues < 5000; lues++) {
              await new Promise((resolve) => setImmediate(resolve));
              yield Array.from({ length: 500 }, (_, i) => [`${lues} ${i} ${Math.random()}`]);
            }
          } finally {
            finie = true;
          }
        },
      };
      const flux = FORMATS[format].ecrire(longue, PROVENANCE, 'tableur');
      let octets = 0;
      for await (const morceau of flux) if ((octets += Buffer.byteLength(morceau)) > 20_000) break;
      await expect.poll(() => finie).toBe(true);
      expect(lues).toBeLessThan(1000);
    },
  );
});
