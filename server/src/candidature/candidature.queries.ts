import { lieux } from '../lieu/lieu.module.ts';
import type { List } from '../shared/read.ts';
import { column, expression, extend, JOUR, many, one, shape } from '../shared/shape.ts';
import type { CandidaturesFiltres } from './candidature.types.ts';

const pieces = shape('plateforme.piece', { id: column, fichier: column, type: column, octets: column });

const actes = shape('labels.candidature_acte', {
  id: column,
  acte: column,
  jour: column,
  motif: column,
  nature: column,
  piece: one(pieces),
  repris: expression((a) => `exists (select from labels.candidature_acte x where x.annule = ${a}.id)`),
});

const etat = (c: string): string => `labels.etat_de_candidature(${c}.id)`;
const CLOSES = `('ACCEPTEE', 'REFUSEE', 'ABANDONNEE')`;

export const candidatures = shape('labels.candidature', {
  id: column,
  lieu: one(lieux),
  genre: column,
  libelle: column,
  deposeeLe: column,
  presentation: column,
  etat: expression(etat),
  depuisLe: expression(
    (c) =>
      `coalesce((select a.jour from labels.candidature_acte a where a.id = labels.acte_de_candidature(${c}.id)), ${c}.deposee_le)`,
  ),
  age: expression((c, parameter) => `${parameter(JOUR)}::date - ${c}.deposee_le`),
  prochain: expression(
    (c) =>
      `case when ${etat(c)} in ${CLOSES} then null when ${etat(c)} = 'PIECES_DEMANDEES' then 'DEMANDEUR' else 'INSTRUCTEUR' end`,
  ),
  fil: many(
    actes,
    (c, acte) => `${acte}.candidature_id = ${c}.id`,
    (acte) => `${acte}.evenement, ${acte}.id`,
  ),
});

export const listeDesCandidatures: List<CandidaturesFiltres> = {
  shape: candidatures,
  orderBy: [
    { field: 'deposeeLe', sql: (c) => `${c}.deposee_le` },
    { field: 'id', sql: (c) => `${c}.id` },
  ],
  where: {
    etat: (c, valeur) => `${etat(c)} = ${valeur}`,
    ouvertes: (c, valeur) => `(${etat(c)} not in ${CLOSES}) = ${valeur}`,
    departement: (c, code) =>
      `exists (select from labels.lieu l where l.id = ${c}.lieu_id and l.departement_code = ${code})`,
    structure: (c, structure) =>
      `exists (select from labels.lieu l where l.id = ${c}.lieu_id and l.structure_id = ${structure}::uuid)`,
  },
};

extend(lieux, {
  candidatures: many(
    candidatures,
    (lieu, c) => `${c}.lieu_id = ${lieu}.id`,
    (c) => `${c}.deposee_le desc, ${c}.id desc`,
  ),
});
