import type { List } from '../shared/read.ts';
import { column, expression, JOUR, many, one, shape } from '../shared/shape.ts';
import { AUTRES_FILTRES } from './lieu.filtres.ts';
import { ouvertSql } from '../ouverture/ouverture.module.ts';
import type { GenreDeLabel, LieuxFiltres } from './lieu.types.ts';

export const structures = shape('labels.structure', { id: column, siret: column, nom: column });

export const assertions = shape('labels.label_assertion', {
  id: column,
  genre: column,
  libelle: column,
  acte: column,
  emetteur: column,
  du: column,
  jusquAu: column,
  preuve: column,
  pieceId: column,
  motif: column,
  annule: column,
  annulee: expression((dite) => `exists (select from labels.label_assertion a where a.annule = ${dite}.id)`),
  enregistreLe: column,
});

const periodes = shape('labels.etat_periode', {
  id: expression((p) => `${p}.lieu_id`),
  label: column,
  etat: column,
  debut: expression((p) => `nullif(${p}.debut, date '0001-01-01')`),
  fin: expression((p) => `nullif(${p}.fin, date 'infinity')`),
});

const etat = (genre: GenreDeLabel) =>
  expression(
    (lieu, parameter) =>
      `(select p.etat from labels.etat_periode p
        where p.lieu_id = ${lieu}.id and p.label = '${genre}' and ${parameter(JOUR)}::date between p.debut and p.fin)`,
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
  fixe: column,
  site: column,
  telephone: column,
  siteWeb: column,
  autresSites: column,
  horaires: column,
  services: column,
  complementAdresse: column,
  typologie: column,
  presentationResume: column,
  presentationDetail: column,
  structureParente: column,
  autrePivot: column,
  publics: column,
  prisesEnCharge: column,
  frais: column,
  programmes: column,
  formations: column,
  autresFormations: column,
  modalitesAcces: column,
  modalitesAccompagnement: column,
  ficheAccesLibre: column,
  priseRdv: column,
  tarifCentimes: column,
  tarifReglemente: column,
  accessible: column,
  plages: expression((lieu) => `${lieu}.plages::text`),
  ouvertFeries: column,
  ouverture: ['plages', 'ouvertFeries', 'departementCode'],
  retire: column,
  fusionneDans: column,
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
  periodesDeLabel: many(
    periodes,
    (lieu, periode) => `${periode}.lieu_id = ${lieu}.id`,
    (periode) => `${periode}.label, ${periode}.debut`,
  ),
});

export const references = { Structure: structures, LieuLabellise: lieux };

export const listeDesLieux: List<LieuxFiltres> = {
  shape: lieux,
  filtersOnce: true,
  orderBy: [
    { field: 'nom', sql: (l) => `${l}.nom collate "fr-x-icu"` },
    { field: 'id', sql: (l) => `${l}.id` },
  ],
  where: {
    recherche: (l, texte) => `${l}.texte like plateforme.motif(${texte})`,
    // Among the places of one département the index of texts costs more than reading them.
    rechercheIci: (l, texte) => `(${l}.texte || '') like plateforme.motif(${texte})`,
    departement: (l, code) => `${l}.departement_code = ${code}`,
    commune: (l, code) => `${l}.commune_code = ${code}`,
    genre: (l, genre) =>
      `exists (select from labels.label_assertion a where a.lieu_id = ${l}.id and a.genre = ${genre})`,
    etat: (l, etatDemande, parameter) =>
      `${l}.id in (select p.lieu_id from labels.etat_periode p
        where p.label = coalesce(${parameter('genre')}, 'PASS_NUMERIQUE') and p.etat = ${etatDemande}
          and ${parameter(JOUR)}::date between p.debut and p.fin)`,
    site: (l, site) => `${l}.site = ${site}`,
    itinerant: (l, itinerant) => `${l}.itinerant = ${itinerant}`,
    ...AUTRES_FILTRES,
    ouvert: (l, horloges) => ouvertSql(l, horloges),
  },
};
