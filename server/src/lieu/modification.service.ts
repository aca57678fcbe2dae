import type { ClientBase } from 'pg';
import { lireHoraires, plagesSql } from '../ouverture/ouverture.module.ts';

/** What may be written of a place, by the name of its API field: the column, and its type. */
export const CHAMPS_DE_LIEU = {
  nom: ['nom', 'text'],
  adresse: ['adresse', 'text'],
  complementAdresse: ['complement_adresse', 'text'],
  codePostal: ['code_postal', 'text'],
  communeCode: ['commune_code', 'text'],
  communeNom: ['commune_nom', 'text'],
  departementCode: ['departement_code', 'text'],
  regionCode: ['region_code', 'text'],
  latitude: ['latitude', 'float8'],
  longitude: ['longitude', 'float8'],
  itinerant: ['itinerant', 'boolean'],
  fixe: ['fixe', 'boolean'],
  site: ['site', 'text'],
  telephone: ['telephone', 'text'],
  siteWeb: ['site_web', 'text'],
  autresSites: ['autres_sites', 'text[]'],
  horaires: ['horaires', 'text'],
  plages: ['plages', 'int4multirange'],
  ouvertFeries: ['ouvert_feries', 'boolean'],
  services: ['services', 'text[]'],
  typologie: ['typologie', 'text[]'],
  presentationResume: ['presentation_resume', 'text'],
  presentationDetail: ['presentation_detail', 'text'],
  structureParente: ['structure_parente', 'text'],
  structureId: ['structure_id', 'uuid'],
  autrePivot: ['autre_pivot', 'text'],
  publics: ['publics', 'text[]'],
  prisesEnCharge: ['prises_en_charge', 'text[]'],
  frais: ['frais', 'text[]'],
  programmes: ['programmes', 'text[]'],
  formations: ['formations', 'text[]'],
  autresFormations: ['autres_formations', 'text[]'],
  modalitesAcces: ['modalites_acces', 'text[]'],
  modalitesAccompagnement: ['modalites_accompagnement', 'text[]'],
  ficheAccesLibre: ['fiche_acces_libre', 'text'],
  priseRdv: ['prise_rdv', 'text'],
  tarifCentimes: ['tarif_centimes', 'bigint'],
  tarifReglemente: ['tarif_reglemente', 'boolean'],
  accessible: ['accessible', 'boolean'],
  retire: ['retire', 'boolean'],
  fusionneDans: ['fusionne_dans', 'uuid'],
} as const satisfies Readonly<Record<string, readonly [colonne: string, type: string]>>;

export type ChampDeLieu = keyof typeof CHAMPS_DE_LIEU;

/** New values of a place, by API field; a field left out stays as it is. */
export interface Changement {
  readonly lieu: string;
  readonly champs: Readonly<Partial<Record<ChampDeLieu, unknown>>>;
}

/** A place that changed, its version now, and each field before and after. */
export interface LieuModifie {
  readonly lieu: string;
  readonly version: number;
  readonly champs: Readonly<
    Partial<Record<ChampDeLieu, { readonly avant: unknown; readonly apres: unknown }>>
  >;
}

/** Names of the columns, in SQL, by the name of the API field they are kept under in a history. */
const NOMS = Object.entries(CHAMPS_DE_LIEU)
  .map(([champ, [colonne]]) => `('${champ}', '${colonne}')`)
  .join();
const COLONNES = Object.values(CHAMPS_DE_LIEU).map(([colonne]) => colonne);

/**
 * The fields that differ between two rows of `labels.lieu`, in SQL: `{"nom": {"avant": …, "apres": …}}`. Without a first row, what was
 * written of a new place.
 */
export const differenceSql = (avant: string, apres: string): string =>
  // Both rows are turned into JSON once, not once a field: what a thousand places take depends on it.
  `(select coalesce(jsonb_object_agg(c.champ, jsonb_build_object('avant', r.avant -> c.colonne, 'apres', r.apres -> c.colonne)), '{}')
    from (select to_jsonb(${avant}) as avant, to_jsonb(${apres}) as apres offset 0) r
    cross join (values ${NOMS}) c (champ, colonne)
    where coalesce(r.avant -> c.colonne, 'null') is distinct from coalesce(r.apres -> c.colonne, 'null'))`;

const ECRIRE = `
  with demande as (
    select (d ->> 'lieu')::uuid as lieu, d -> 'champs' as champs from jsonb_array_elements($1::jsonb) d),
  fait as (
    update labels.lieu l set (${COLONNES.join(', ')}, version, modifie_le) =
      (select ${COLONNES.map((colonne) => `v.${colonne}`).join(', ')}, l.version + 1, $2::date
       from jsonb_populate_record(l, d.champs) v)
    from demande d
    where l.id = d.lieu and l is distinct from jsonb_populate_record(l, d.champs)
    returning new.id as lieu, new.version, ${differenceSql('old', 'new')} as champs),
  garde as (
    insert into labels.modification (lieu_id, version, champs, evenement, enregistre_le)
    select lieu, version, champs, $3, $2 from fait)
  select lieu, version, champs from fait order by lieu`;

/** Writes fields of places and keeps what changed under an event: the only way a place is edited, one or a thousand. */
export async function ecrireLesLieux(
  client: ClientBase,
  evenement: number,
  jour: string,
  changements: readonly Changement[],
): Promise<readonly LieuModifie[]> {
  const demandes = changements.map(({ lieu, champs }) => ({
    lieu,
    champs: Object.fromEntries(
      Object.entries(avecLesPlages(champs)).map(([champ, valeur]) => [colonneDe(champ), valeur ?? null]),
    ),
  }));
  const { rows } = await client.query<LieuModifie>(ECRIRE, [JSON.stringify(demandes), jour, evenement]);
  return rows;
}

/** Hours are always kept with what could be understood of them: « ouvert maintenant » never lags behind the text. */
function avecLesPlages(champs: Changement['champs']): Changement['champs'] {
  const { horaires } = champs;
  if (horaires === undefined) return champs;
  const { plages, feries } = lireHoraires(typeof horaires === 'string' ? horaires : '');
  return { ...champs, plages: plagesSql(plages), ouvertFeries: feries };
}

function colonneDe(champ: string): string {
  if (!Object.hasOwn(CHAMPS_DE_LIEU, champ)) throw new Error(`A place has no field ${champ}`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the line above has just checked it
  return CHAMPS_DE_LIEU[champ as ChampDeLieu][0];
}
