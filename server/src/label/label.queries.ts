import { assertions, lieux } from '../lieu/lieu.module.ts';
import { column, expression, extend, JOUR, many, one, shape } from '../shared/shape.ts';

/** The next state that a label of a place will have. */
const changements = shape('labels.etat_periode', {
  id: expression((p) => `${p}.lieu_id`),
  jour: expression((p) => `${p}.debut`),
  etat: column,
});

/** One row for each label of which something was said of a place. */
const LABELS = `(select a.lieu_id, a.label, a.genre, a.libelle, max(a.evenement) as version
  from labels.label_assertion a group by a.lieu_id, a.label, a.genre, a.libelle)`;

const labelsDuJour = shape(LABELS, {
  id: expression((l) => `${l}.lieu_id || ' ' || ${l}.label`),
  genre: column,
  libelle: column,
  version: expression((l) => `${l}.version`),
  etat: expression(
    (l, parameter) => `(select p.etat from labels.etat_periode p
      where p.lieu_id = ${l}.lieu_id and p.label = ${l}.label and ${parameter(JOUR)}::date between p.debut and p.fin)`,
  ),
  decision: one(
    assertions,
    (l, dite, parameter) =>
      `${dite}.id = labels.assertion_du_jour(${l}.lieu_id, ${l}.label, ${parameter(JOUR)}::date)`,
  ),
  labellisation: one(
    assertions,
    (l, dite, parameter) =>
      `${dite}.id = labels.labellisation_du_jour(${l}.lieu_id, ${l}.label, ${parameter(JOUR)}::date)`,
  ),
  aVenir: one(
    changements,
    (l, p, parameter) => `${p}.lieu_id = ${l}.lieu_id and ${p}.label = ${l}.label and ${p}.debut =
      (select min(s.debut) from labels.etat_periode s
       where s.lieu_id = ${l}.lieu_id and s.label = ${l}.label and s.debut > ${parameter(JOUR)}::date)`,
  ),
});

extend(lieux, {
  labelsDuJour: many(
    labelsDuJour,
    (lieu, label) => `${label}.lieu_id = ${lieu}.id`,
    (label) =>
      `array_position(array['PASS_NUMERIQUE', 'FRANCE_SERVICES', 'AIDANTS_CONNECT', 'CONSEILLERS_NUMERIQUES', 'AUTRE'], ${label}.genre), ${label}.label`,
  ),
});
