import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClientBase } from 'pg';
import { copyInto, copyLine } from '../shared/copy.ts';
import { ROOT } from '../shared/paths.ts';
import type { Cog } from './cog.fichiers.ts';

type Point = readonly [latitude: number, longitude: number];

/** Where a commune is, and what that was told by: itself, its postcode's communes, or its arrondissement's. */
type Centre = readonly [code: string, ...Point, precision: 'COMMUNE' | 'CODE_POSTAL' | 'ARRONDISSEMENT'];

/** Centres of the communes of 500 inhabitants or more, from GeoNames (CC BY 4.0), by code INSEE. */
async function lireLesCentres(): Promise<ReadonlyMap<string, Point>> {
  const texte = await readFile(join(ROOT, 'server', 'data', 'centres-des-communes.csv'), 'utf8');
  const lignes = texte.trimEnd().split('\n').slice(1);
  return new Map(
    lignes.map((ligne): [string, Point] => {
      const [code = '', latitude, longitude] = ligne.split(',');
      return [code, [Number(latitude), Number(longitude)]];
    }),
  );
}

/** A place for nearly every commune: one without a centre of its own is put amid its neighbours, and says so. */
function* situer({ communes }: Cog, connus: ReadonlyMap<string, Point>): Generator<Centre> {
  const [parPostal, parArrondissement] = [new Map<string, Point[]>(), new Map<string, Point[]>()];
  for (const { code, codesPostaux = [], arrondissement } of communes) {
    const centre = connus.get(code);
    if (!centre) continue;
    for (const postal of codesPostaux) ajouter(parPostal, postal, centre);
    if (arrondissement !== undefined) ajouter(parArrondissement, arrondissement, centre);
  }
  for (const { code, codesPostaux = [], arrondissement = '' } of communes) {
    const centre = connus.get(code);
    const voisins = codesPostaux.flatMap((postal) => parPostal.get(postal) ?? []);
    const plusLoin = parArrondissement.get(arrondissement) ?? [];
    if (centre) yield [code, ...centre, 'COMMUNE'];
    else if (voisins.length > 0) yield [code, ...milieu(voisins), 'CODE_POSTAL'];
    else if (plusLoin.length > 0) yield [code, ...milieu(plusLoin), 'ARRONDISSEMENT'];
  }
}

const ajouter = (groupes: Map<string, Point[]>, cle: string, point: Point): void => {
  const groupe = groupes.get(cle);
  if (groupe) groupe.push(point);
  else groupes.set(cle, [point]);
};

const milieu = (points: readonly Point[]): Point => {
  const moyenne = (rang: 0 | 1): number =>
    Number((points.reduce((somme, point) => somme + point[rang], 0) / points.length).toFixed(3));
  return [moyenne(0), moyenne(1)];
};

/** Loads where communes are, in the transaction of the COG; returns how many moved. */
export async function chargerLesCentres(client: ClientBase, cog: Cog): Promise<number> {
  const centres = situer(cog, await lireLesCentres());
  await client.query(
    'create temporary table cog_centre (code text, latitude float8, longitude float8, precision text) on commit drop',
  );
  await copyInto(client, 'pg_temp.cog_centre', lignesDe(centres));
  const { rowCount } = await client.query(
    `insert into territoires.commune_centre as c select * from pg_temp.cog_centre
     on conflict (code) do update set (latitude, longitude, precision) = row(excluded.latitude, excluded.longitude, excluded.precision)
     where (c.latitude, c.longitude, c.precision) is distinct from (excluded.latitude, excluded.longitude, excluded.precision)`,
  );
  return rowCount ?? 0;
}

function* lignesDe(centres: Iterable<Centre>): Generator<string> {
  for (const centre of centres) yield copyLine(centre);
}
