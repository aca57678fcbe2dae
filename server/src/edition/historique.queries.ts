import { lieux, structures } from '../lieu/lieu.module.ts';
import { typesAnnulables } from '../shared/annulation.ts';
import { column, expression, extend, instant, many, shape } from '../shared/shape.ts';

/** A modification with the event that made it. */
const TABLE = `(select m.*, e.id as evenement_id, e.type, coalesce(e.agent, e.acteur) as par, e.motif, e.enregistre_a
  from labels.modification m join labels.evenement e on e.position = m.evenement)`;

const annule = (m: string): string =>
  `exists (select from labels.evenement a where a.contenu ? 'annule' and a.contenu ->> 'annule' = ${m}.evenement_id::text)`;

/** What is deduced from another field is not told again. */
const TUS = `'plages', 'ouvertFeries', 'communeCode', 'departementCode', 'regionCode'`;

const modifications = shape(TABLE, {
  id: expression((m) => `${m}.lieu_id || ':' || ${m}.version`),
  version: column,
  creation: column,
  evenement: expression((m) => `${m}.evenement_id`),
  type: column,
  quoi: ['type'],
  par: column,
  motif: column,
  enregistreA: instant('enregistre_a'),
  effetLe: expression((m) => `${m}.enregistre_le`),
  champs: expression(
    (
      m,
    ) => `(select coalesce(json_agg(json_build_object('champ', c.key, 'avant', coalesce((c.value -> 'avant')::text, 'null'),
        'apres', coalesce((c.value -> 'apres')::text, 'null')) order by c.key), '[]')
      from jsonb_each(${m}.champs) c where c.key not in (${TUS}))`,
  ),
  // Rooms say what they can undo when they are loaded: the list is read when a statement is made.
  annulable: expression(
    (m) => `(${m}.type = any('{${typesAnnulables('labels').join()}}') and not ${annule(m)})`,
  ),
  annule: expression(annule),
});

/** The last hundred edits: each raises the version by one. */
const BORNE = 100;

/** What the room adds to the shapes of others. */
export function ajouterLHistorique(): void {
  extend(lieux, {
    historique: many(
      modifications,
      (lieu, m) => `${m}.lieu_id = ${lieu}.id and ${m}.version > ${lieu}.version - ${BORNE}`,
      (m) => `${m}.version desc`,
    ),
    autresLieux: many(
      () => lieux,
      (lieu, autre) =>
        `${autre}.structure_id = ${lieu}.structure_id and ${autre}.id <> ${lieu}.id and not ${autre}.retire`,
      (autre) => `${autre}.nom collate "fr-x-icu", ${autre}.id limit 200`,
    ),
  });

  extend(structures, {
    version: column,
    lieux: many(
      () => lieux,
      (structure, lieu) => `${lieu}.structure_id = ${structure}.id and not ${lieu}.retire`,
      (lieu) => `${lieu}.nom collate "fr-x-icu", ${lieu}.id limit 200`,
    ),
  });
}
