import { Readable } from 'node:stream';
import { classeur } from './classeur.ts';
import { csvDeDonnees, csvDeTableur } from './csv.ts';
import type { Colonne, Feuille, Genre } from './feuille.ts';
import { json } from './json.ts';
import { parquet } from './parquet.ts';
import type { Provenance } from './provenance.ts';

/** For whom a CSV is written. */
export type Usage = 'tableur' | 'donnees';

interface Format {
  readonly type: string;
  readonly ecrire: (feuille: Feuille, provenance: Provenance, usage: Usage) => Readable;
  /** Usual bytes of a cell, by what it holds. */
  readonly octets: Readonly<Record<Genre, number>>;
  /** Bytes of a row and of the file apart from its cells. */
  readonly parLigne: number;
  readonly socle: number;
}

export type NomDeFormat = 'csv' | 'xlsx' | 'parquet' | 'json';

const flux = (textes: AsyncGenerator<string>): Readable => Readable.from(textes, { objectMode: false });

/** Every form a page can be taken away in, by the end of its address. */
export const FORMATS: Readonly<Record<NomDeFormat, Format>> = {
  csv: {
    type: 'text/csv; charset=utf-8',
    ecrire: (feuille, { langue }, usage) =>
      flux(usage === 'donnees' ? csvDeDonnees(feuille) : csvDeTableur(feuille, langue)),
    octets: {
      TEXTE: 15,
      NOMBRE: 6,
      TAUX: 5,
      INTERVALLE: 14,
      POINTS: 5,
      EUROS: 8,
      ECART: 6,
      ECART_EUROS: 8,
      JOUR: 11,
    },
    parLigne: 2,
    socle: 200,
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ecrire: classeur,
    octets: {
      TEXTE: 6,
      NOMBRE: 6,
      TAUX: 8,
      INTERVALLE: 9,
      POINTS: 9,
      EUROS: 7,
      ECART: 6,
      ECART_EUROS: 7,
      JOUR: 4,
    },
    parLigne: 8,
    socle: 4000,
  },
  parquet: {
    type: 'application/vnd.apache.parquet',
    ecrire: parquet,
    octets: {
      TEXTE: 2,
      NOMBRE: 4,
      TAUX: 9,
      INTERVALLE: 14,
      POINTS: 20,
      EUROS: 5,
      ECART: 6,
      ECART_EUROS: 6,
      JOUR: 2,
    },
    parLigne: 0,
    socle: 3000,
  },
  json: {
    type: 'application/json; charset=utf-8',
    ecrire: (feuille, provenance) => flux(json(feuille, provenance)),
    octets: {
      TEXTE: 30,
      NOMBRE: 40,
      TAUX: 80,
      INTERVALLE: 70,
      POINTS: 90,
      EUROS: 45,
      ECART: 30,
      ECART_EUROS: 30,
      JOUR: 25,
    },
    parLigne: 4,
    socle: 3000,
  },
};

export const estFormat = (nom: string): nom is NomDeFormat => Object.hasOwn(FORMATS, nom);

/** About how many bytes a file will have: said before it is asked for, never a promise. */
export function tailleEstimee(format: NomDeFormat, colonnes: readonly Colonne[], lignes: number): number {
  const { octets, parLigne, socle } = FORMATS[format];
  const rangee = colonnes.reduce((somme, { genre }) => somme + octets[genre], parLigne);
  return socle + rangee * lignes;
}
