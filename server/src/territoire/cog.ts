import type { ClientBase } from 'pg';
import { copyInto, copyLine } from '../shared/copy.ts';
import { appendEvent } from '../shared/journal.ts';
import { today } from '../shared/today.ts';
import { chargerLesCentres } from './centres.ts';
import { ANNEE_DU_COG, type Cog, type Epci, lireLeCog } from './cog.fichiers.ts';

type LigneDeTerritoire = readonly [
  type: string,
  code: string,
  nom: string,
  region: string | null,
  departement: string | null,
  epci: string | null,
  outreMer: boolean,
  population: number | null,
];

/** Loads the territories of the COG, or brings them up to it; does nothing when they already are. Returns how many changed. */
export async function chargerTerritoires(client: ClientBase, jour = today()): Promise<number> {
  const cog = await lireLeCog();
  await client.query('begin');
  try {
    await client.query(`create temporary table cog_territoire (rang integer generated always as identity, type text, code text,
      nom text, region_code text, departement_code text, epci_code text, outre_mer boolean, population integer) on commit drop`);
    const colonnes = '(type, code, nom, region_code, departement_code, epci_code, outre_mer, population)';
    await copyInto(client, `pg_temp.cog_territoire ${colonnes}`, lignesDeTerritoires(cog));
    const { rowCount } = await client.query(FUSION, [ANNEE_DU_COG]);
    const autour = (await chargerLesCodes(client, cog)) + (await chargerLesCentres(client, cog));
    const change = rowCount ?? 0;
    if (change + autour > 0)
      await appendEvent(client, 'territoires', {
        type: 'territoires.charges',
        acteur: 'registre',
        contenu: { annee: ANNEE_DU_COG, territoires: change },
        enregistreLe: jour,
      });
    await client.query('commit');
    return change;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

/** A population whose year is known comes from the INSEE's own file, and is not replaced by one whose year is not. */
const FUSION = `
  insert into territoires.territoire as t (type, code, nom, region_code, departement_code, epci_code, outre_mer, population, annee_cog)
  select type, code, nom, region_code, departement_code, epci_code, outre_mer, population, $1
  from pg_temp.cog_territoire order by rang
  on conflict (type, code) do update set
    (nom, region_code, departement_code, epci_code, outre_mer, annee_cog) =
      row(excluded.nom, excluded.region_code, excluded.departement_code, excluded.epci_code, excluded.outre_mer, excluded.annee_cog),
    population = case when t.annee_population is null then excluded.population else t.population end
  where (t.nom, t.region_code, t.departement_code, t.epci_code, t.outre_mer, t.annee_cog)
      is distinct from
    (excluded.nom, excluded.region_code, excluded.departement_code, excluded.epci_code, excluded.outre_mer, excluded.annee_cog)
    or t.annee_population is null and t.population is distinct from excluded.population`;

/** Codes that communes had or that are parts of them, and their postcodes; returns how many were not known. */
async function chargerLesCodes(client: ClientBase, { anciennes, communes }: Cog): Promise<number> {
  await client.query(
    `create temporary table cog_ancienne (code text, nom text, type text, commune_code text) on commit drop`,
  );
  const lignes = anciennes.map(({ code, nom, type, chefLieu, commune }) =>
    copyLine([code, nom, type, chefLieu ?? commune ?? code]),
  );
  await copyInto(client, 'pg_temp.cog_ancienne', lignes);
  const codes = await client.query(
    'insert into territoires.commune_ancienne select * from pg_temp.cog_ancienne on conflict (code) do nothing',
  );

  await client.query('create temporary table cog_postal (code text, commune_code text) on commit drop');
  const postaux = communes.flatMap(({ code, codesPostaux = [] }) =>
    codesPostaux.map((postal) => copyLine([postal, code])),
  );
  await copyInto(client, 'pg_temp.cog_postal', postaux);
  const postes = await client.query(
    'insert into territoires.code_postal select * from pg_temp.cog_postal on conflict do nothing',
  );
  return (codes.rowCount ?? 0) + (postes.rowCount ?? 0);
}

const ligne = (...valeurs: LigneDeTerritoire): string => copyLine(valeurs);

function* lignesDeTerritoires({ regions, departements, epci, communes }: Cog): Generator<string> {
  const parCode = new Map(communes.map((commune) => [commune.code, commune]));
  const epciDe = new Map(epci.flatMap(({ code, membres }) => membres.map((membre) => [membre.code, code])));

  for (const { code, nom, zone } of regions)
    yield ligne('REGION', code, nom, code, null, null, zone !== 'metro', null);
  for (const { code, nom, region, zone } of departements)
    yield ligne('DEPARTEMENT', code, nom, region, code, null, zone !== 'metro', null);
  for (const intercommunalite of epci) {
    const principale = parCode.get(communeLaPlusPeuplee(intercommunalite));
    const { code, nom, populationMunicipale } = intercommunalite;
    const { region = null, departement = null, zone = 'metro' } = principale ?? {};
    yield ligne('EPCI', code, nom, region, departement, null, zone !== 'metro', populationMunicipale);
  }
  for (const { code, nom, region, departement, zone, population = null } of communes)
    yield ligne(
      'COMMUNE',
      code,
      nom,
      region,
      departement,
      epciDe.get(code) ?? null,
      zone !== 'metro',
      population,
    );
}

/** An EPCI may lie on several départements: it is listed in that of its largest commune. */
function communeLaPlusPeuplee({ membres }: Epci): string {
  const [premiere] = membres.toSorted(
    (a, b) => b.populationMunicipale - a.populationMunicipale || (a.code < b.code ? -1 : 1),
  );
  return premiere?.code ?? '';
}
