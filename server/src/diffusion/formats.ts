import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileWriter, parquetWriteRows } from 'hyparquet-writer';
import writeExcelFile, { type Cell } from 'write-excel-file/node';
import { ligneCsv } from '../shared/csv.rules.ts';
import { CHAMPS, NOMS_DES_CHAMPS } from './champs.ts';
import { ligneDuStandard, manquants, objetDe, valeursDe } from './lignes.ts';
import type { LieuPublie } from './lieux.sql.ts';

/** What a file says of itself. */
export interface Entete {
  readonly jour: string;
  readonly fictif: boolean;
  readonly licence: string;
  readonly adresse: string;
}

type Lieux = AsyncIterable<LieuPublie>;
type Ecrire = (chemin: string, lieux: Lieux, entete: Entete) => Promise<void>;

export interface Format {
  readonly type: string;
  readonly titre: string;
  readonly ecrire: Ecrire;
}

async function* complets(lieux: Lieux): AsyncGenerator<LieuPublie> {
  for await (const lieu of lieux) if (manquants(lieu).length === 0) yield lieu;
}

/** Texts are written as they come: memory stays flat. */
const enTexte =
  (textes: (lieux: Lieux, entete: Entete) => AsyncGenerator<string>): Ecrire =>
  (chemin, lieux, entete) =>
    pipeline(Readable.from(textes(lieux, entete)), createWriteStream(chemin));

async function* csv(lieux: Lieux): AsyncGenerator<string> {
  yield ligneCsv(NOMS_DES_CHAMPS);
  for await (const lieu of complets(lieux)) yield ligneDuStandard(lieu);
}

async function* json(lieux: Lieux): AsyncGenerator<string> {
  let separateur = '[\n';
  for await (const lieu of complets(lieux)) {
    yield separateur + JSON.stringify(objetDe(lieu));
    separateur = ',\n';
  }
  yield separateur === '[\n' ? '[]\n' : '\n]\n';
}

async function* geojson(lieux: Lieux, { jour, fictif, licence, adresse }: Entete): AsyncGenerator<string> {
  const propres = { name: 'lieux', date: jour, fictif, licence, source: adresse };
  yield `{"type":"FeatureCollection",${JSON.stringify(propres).slice(1, -1)},"features":[`;
  let separateur = '\n';
  for await (const lieu of complets(lieux)) {
    const { latitude, longitude, ...properties } = objetDe(lieu);
    const geometry =
      latitude === null || longitude === null ? null : { type: 'Point', coordinates: [longitude, latitude] };
    yield `${separateur}${JSON.stringify({ type: 'Feature', id: lieu.id, geometry, properties })}`;
    separateur = ',\n';
  }
  yield '\n]}\n';
}

/** Places left out for want of a required field: which, and which field. */
async function* ecartes(lieux: Lieux): AsyncGenerator<string> {
  yield ligneCsv(['id', 'nom', 'code_insee', 'commune', 'departement', 'champs_manquants', 'raison']);
  for await (const lieu of lieux) {
    const champs = manquants(lieu);
    if (champs.length === 0) continue;
    const noms = champs.map((champ) => CHAMPS.find(({ name }) => name === champ)?.title ?? champ);
    const raison = `Le standard national exige : ${noms.join(', ')}.`;
    const { id, nom, code_insee: code, commune, departement } = lieu;
    yield ligneCsv(
      [id, nom, code, commune, departement, champs.join('|'), raison].map((une) => String(une ?? '')),
    );
  }
}

const RANGEES_PAR_GROUPE = 5000;

const parquet: Ecrire = async (chemin, lieux, { jour, fictif, licence, adresse }) => {
  async function* rows(): AsyncGenerator<Record<string, string | number | null>> {
    for await (const lieu of complets(lieux)) yield objetDe(lieu);
  }
  await parquetWriteRows({
    writer: fileWriter(chemin),
    rows: rows(),
    columns: CHAMPS.map(({ name, type }) => ({
      name,
      type: type === 'number' ? 'DOUBLE' : 'STRING',
      nullable: true,
    })),
    rowGroupSize: RANGEES_PAR_GROUPE,
    createdBy: 'registre du Pass numérique',
    kvMetadata: Object.entries({ date: jour, fictif: String(fictif), licence, source: adresse }).map(
      ([key, value]) => ({ key, value }),
    ),
  });
};

const texteXlsx = (value: string): Cell => ({ value, type: String });

/** Cells are texts or numbers, never formulas: what begins with an equals sign stays what it is. */
const xlsx: Ecrire = async (chemin, lieux, { jour, fictif, licence, adresse }) => {
  const lignes: Cell[][] = [NOMS_DES_CHAMPS.map((value) => ({ value, type: String, fontWeight: 'bold' }))];
  for await (const lieu of complets(lieux))
    lignes.push(
      valeursDe(lieu).map((value) => {
        if (value === null) return null;
        return typeof value === 'number' ? { value, type: Number } : texteXlsx(value);
      }),
    );
  const propos = [
    ['Source', adresse],
    ['Date', jour],
    ['Licence', licence],
    ['Données', fictif ? 'Fictives, pour la démonstration' : 'Réelles'],
  ];
  await writeExcelFile([
    { data: lignes, sheet: 'Lieux', stickyRowsCount: 1 },
    { data: propos.map((ligne) => ligne.map(texteXlsx)), sheet: 'À propos' },
  ]).toFile(chemin);
};

/** Every form the places are published in, by the end of their address. */
export const FORMATS = {
  csv: { type: 'text/csv; charset=utf-8', titre: 'CSV', ecrire: enTexte(csv) },
  json: { type: 'application/json; charset=utf-8', titre: 'JSON', ecrire: enTexte(json) },
  geojson: { type: 'application/geo+json; charset=utf-8', titre: 'GeoJSON', ecrire: enTexte(geojson) },
  parquet: { type: 'application/vnd.apache.parquet', titre: 'Parquet', ecrire: parquet },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    titre: 'Classeur XLSX',
    ecrire: xlsx,
  },
} as const satisfies Readonly<Record<string, Format>>;

export type NomDeFormat = keyof typeof FORMATS;
export const ECARTES: Format = {
  type: 'text/csv; charset=utf-8',
  titre: 'Lieux écartés',
  ecrire: enTexte(ecartes),
};
