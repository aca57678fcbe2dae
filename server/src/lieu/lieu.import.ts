import type { DefinitionDImport, Ecart } from '../shared/import.ts';
import { suivreLesLabels } from '../shared/suites-de-label.ts';
import { franceServices } from './france-services.import.ts';
import {
  ASSERTIONS_NOUVELLES,
  CONSTATER,
  ECARTS,
  ETIQUETER,
  GARDER,
  LIEUX,
  STRUCTURES,
} from './lieu.fusion.ts';
import { resoudreLesCommunes } from './lieu.communes.ts';
import { standardNational } from './standard.import.ts';

/** Columns of a staged place, the same for every format. */
const TABLE = [
  'cle text',
  'source text',
  'siret text',
  'nom text',
  'adresse text',
  'code_postal text',
  'commune_code text',
  'commune_lue text',
  'commune_nom text',
  'departement_code text',
  'latitude double precision',
  'longitude double precision',
  'itinerant boolean',
  'site text',
  'telephone text',
  'site_web text',
  'horaires text',
  'services text[]',
  'genres text[]',
  'du date',
  'emetteur text',
  'preuve text',
  'observe boolean',
];

/** Places and the labels their source gives them: descriptions follow the file, labels only ever gain assertions. */
export const importDesLieux: DefinitionDImport = {
  genre: 'lieux',
  owner: 'labels',
  evenement: 'lieux.importes',
  formats: [franceServices, standardNational],
  table: TABLE,
  valider: resoudreLesCommunes,
  async fusionner(client, { jour }) {
    await client.query(STRUCTURES);
    await client.query(
      'create temporary table lieu_fusionne (cle text primary key, id uuid, cree boolean, version integer, difference jsonb) on commit drop',
    );
    await client.query(LIEUX, [jour]);
    await client.query(
      'create temporary table assertion_nouvelle (ligne integer, lieu_id uuid, genre text, emetteur text, du date, preuve text) on commit drop',
    );
    const { rowCount } = await client.query(ASSERTIONS_NOUVELLES);
    await client.query(ETIQUETER);
    const { rows } = await client.query<{ genre: string; nombre: number }>(
      'select genre, count(*)::int as nombre from pg_temp.assertion_nouvelle group by genre order by genre',
    );
    const labels = Object.fromEntries(rows.map(({ genre, nombre }) => [genre, nombre]));
    return { assertions: rowCount ?? 0, labels };
  },
  async ecarts(client, limite) {
    const { rows } = await client.query<Ecart>(ECARTS, [limite]);
    return rows;
  },
  async constater(client, { jour }, evenement) {
    await client.query(GARDER, [evenement, jour]);
    await client.query(CONSTATER, [evenement, jour]);
    await suivreLesLabels(client, evenement);
  },
};
