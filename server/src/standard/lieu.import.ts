import type { DefinitionDImport, Ecart } from '../shared/import.ts';
import { suivreLesLabels } from '../shared/suites-de-label.ts';
import { franceServices } from './france-services.import.ts';
import { colonnesSuivies, TABLE } from './lieu-lu.rules.ts';
import { resoudreLesCommunes } from './lieu.communes.ts';
import { trouverLesLieux } from './lieu.destination.ts';
import {
  ASSERTIONS_NOUVELLES,
  CONSTATER,
  creer,
  ECARTS,
  ETIQUETER,
  GARDER,
  modifier,
  RECONNAITRE_LES_LABELS,
  STRUCTURES,
} from './lieu.fusion.ts';
import { standardNational } from './standard.import.ts';

/** Places and the labels their source gives them: descriptions follow the columns of the file, labels only ever gain assertions. */
export const importDesLieux: DefinitionDImport = {
  genre: 'lieux',
  owner: 'labels',
  evenement: 'lieux.importes',
  formats: [franceServices, standardNational],
  table: TABLE,
  valider: resoudreLesCommunes,
  juger: trouverLesLieux,
  async fusionner(client, { jour, presente }) {
    const colonnes = colonnesSuivies(presente);
    await client.query(STRUCTURES);
    await client.query(RECONNAITRE_LES_LABELS);
    await client.query(
      'create temporary table lieu_fusionne (ligne integer primary key, id uuid, cree boolean, version integer, difference jsonb) on commit drop',
    );
    await client.query(modifier(colonnes), [jour]);
    await client.query(creer(colonnes), [jour]);
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
