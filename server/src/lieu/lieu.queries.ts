import type { List } from '../shared/read.ts';
import { column, expression, JOUR, many, one, shape } from '../shared/shape.ts';
import type { GenreDeLabel, LieuxFiltres } from './lieu.types.ts';

export const structures = shape('labels.structure', { id: column, siret: column, nom: column });

const assertions = shape('labels.label_assertion', {
  id: column,
  genre: column,
  acte: column,
  emetteur: column,
  du: column,
  jusquAu: column,
  preuve: column,
  motif: column,
  enregistreLe: column,
});

const etat = (genre: GenreDeLabel) =>
  expression(
    (lieu, parameter) =>
      `(select e.etat from labels.etat_du_jour(${lieu}.id, '${genre}', ${parameter(JOUR)}) e)`,
  );

export const lieux = shape('labels.lieu', {
  id: column,
  source: column,
  nom: column,
  adresse: column,
  codePostal: column,
  communeCode: column,
  communeNom: column,
  departementCode: column,
  regionCode: column,
  latitude: column,
  longitude: column,
  itinerant: column,
  site: column,
  telephone: column,
  siteWeb: column,
  horaires: column,
  services: column,
  fictif: column,
  version: column,
  modifieLe: column,
  structure: one(structures),
  labels: many(
    assertions,
    (lieu, assertion) => `${assertion}.lieu_id = ${lieu}.id`,
    (assertion) => `${assertion}.evenement desc, ${assertion}.du desc`,
  ),
  etatPassNumerique: etat('PASS_NUMERIQUE'),
  etatFranceServices: etat('FRANCE_SERVICES'),
});

export const references = { Structure: structures, LieuLabellise: lieux };

export const listeDesLieux: List<LieuxFiltres> = {
  shape: lieux,
  orderBy: [
    { field: 'nom', sql: (l) => `${l}.nom collate "fr-x-icu"` },
    { field: 'id', sql: (l) => `${l}.id` },
  ],
  where: {
    recherche: (l, texte) =>
      `plateforme.sans_accent(${l}.nom || ' ' || ${l}.commune_nom) like plateforme.motif(${texte})`,
    departement: (l, code) => `${l}.departement_code = ${code}`,
    commune: (l, code) => `${l}.commune_code = ${code}`,
    genre: (l, genre) =>
      `exists (select from labels.label_assertion a where a.lieu_id = ${l}.id and a.genre = ${genre})`,
    etat: (l, etatDemande, parameter) =>
      `${l}.id in (select e.lieu_id from labels.etats_du_jour(coalesce(${parameter('genre')}, 'PASS_NUMERIQUE'), ${parameter(JOUR)}) e where e.etat = ${etatDemande})`,
    site: (l, site) => `${l}.site = ${site}`,
    itinerant: (l, itinerant) => `${l}.itinerant = ${itinerant}`,
  },
};
