import { champsSql, lieux, valeurSql } from '../lieu/lieu.module.ts';
import type { List } from '../shared/read.ts';
import { column, expression, JOUR, one, shape } from '../shared/shape.ts';
import { CHAMPS_SIGNALES } from './proposition.ts';
import type { SignalementsFiltres } from './signalement.inputs.ts';

/** The last word on a report: none, or opened again, and it waits. */
const derniere = (s: string): string =>
  `(select d.* from labels.signalement_decision d where d.signalement_id = ${s}.id order by d.evenement desc limit 1)`;

const etatDe = (s: string): string =>
  `coalesce((select nullif(d.decision, 'ROUVERT') from ${derniere(s)} d), 'EN_ATTENTE')`;

const propositions = (s: string): string => `
  (select coalesce(json_agg(json_build_object('champ', c.champ,
      'actuelle', ${valeurSql('l', 'c.colonne')}, 'proposee', (${s}.champs -> c.champ)::text,
      'changeDepuis', exists (select from labels.modification m
        where m.lieu_id = l.id and m.version > ${s}.version and m.champs ? c.champ)) order by c.rang), '[]')
    from ${champsSql(CHAMPS_SIGNALES)} c (rang, champ, colonne) join labels.lieu l on l.id = ${s}.lieu_id
    where ${s}.champs ? c.champ)`;

const decision = (s: string): string => `
  (select json_build_object('etat', d.decision, 'motif', d.motif, 'champs', d.champs, 'enregistreLe', d.enregistre_le,
      'evenement', (select e.id from labels.evenement e where e.position = d.evenement))
    from ${derniere(s)} d where d.decision <> 'ROUVERT')`;

export const signalements = shape('labels.signalement', {
  id: column,
  origine: column,
  message: column,
  enregistreLe: column,
  lieu: one(lieux),
  etat: expression(etatDe),
  age: expression((s, parameter) => `(${parameter(JOUR)}::date - ${s}.enregistre_le)`),
  propositions: expression(propositions),
  decision: expression(decision),
});

/** Reports, the last one first. */
export const listeDesSignalements: List<SignalementsFiltres> = {
  shape: signalements,
  descending: true,
  orderBy: [
    { field: 'enregistreLe', sql: (s) => `${s}.enregistre_le` },
    { field: 'id', sql: (s) => `${s}.id` },
  ],
  where: {
    etat: (s, etat) => `${etatDe(s)} = ${etat}`,
    departement: (s, code) =>
      `exists (select from labels.lieu l where l.id = ${s}.lieu_id and l.departement_code = ${code})`,
    lieu: (s, lieu) => `${s}.lieu_id = ${lieu}`,
    structure: (s, structure) =>
      `${s}.origine = 'STRUCTURE' and ${s}.lieu_id in (select l.id from labels.lieu l where l.structure_id = ${structure})`,
  },
};
