import type { List } from '../shared/read.ts';
import { column, expression, instant, shape } from '../shared/shape.ts';
import type { Filter } from '../shared/statement.ts';
import type { AuditArgs } from './audit.types.ts';
import type { EvenementsArgs } from './journal.types.ts';

/** Part of one of these texts, whatever the accents and the case. */
const dans =
  (...noms: readonly string[]): Filter =>
  (e, texte) =>
    `(${noms.map((nom) => `plateforme.sans_accent(${e}.${nom}) like plateforme.motif(${texte})`).join(' or ')})`;

const collectivites = (condition: string): string =>
  `(select c.id from territoires.collectivite c where ${condition})`;

export const evenements = shape('plateforme.journal', {
  id: column,
  position: expression((e) => `${e}.position::text`),
  proprietaire: column,
  type: column,
  objet: column,
  acteur: column,
  agent: column,
  motif: column,
  enregistreA: instant('enregistre_a'),
  enregistreLe: column,
  repris: column,
  contenu: expression((e) => `${e}.contenu::text`),
});

/** The journal, the first event first: identifiers are made in time, and each journal has them in an index. */
export const listeDesEvenements: List<EvenementsArgs> = {
  shape: evenements,
  orderBy: [{ field: 'id', sql: (e) => `${e}.id` }],
  owner: (e) => `${e}.collectivite_id`,
  where: {
    objet: (e, objet) => `${e}.objet = ${objet}`,
    type: (e, type) => `${e}.type = ${type}`,
    acteur: dans('acteur', 'agent'),
    motif: dans('motif'),
    collectivite: (e, siren) => `${e}.collectivite_id in ${collectivites(`c.siren = ${siren}`)}`,
    departement: (e, code) => `${e}.collectivite_id in ${collectivites(`c.departement_code = ${code}`)}`,
    du: (e, jour) => `${e}.enregistre_le >= ${jour}`,
    au: (e, jour) => `${e}.enregistre_le <= ${jour}`,
    // Without regard to case only: taking the accents off every content of the log would cost ten times as much.
    recherche: (e, texte) =>
      `strpos(lower(concat_ws(' ', ${e}.type, ${e}.objet, ${e}.acteur, ${e}.agent, ${e}.motif, ${e}.contenu)), lower(${texte})) > 0`,
  },
};

export const derniersEvenements: List<EvenementsArgs> = { ...listeDesEvenements, descending: true };

const audit = shape('plateforme.audit', {
  id: expression((a) => `${a}.position::text`),
  position: column,
  quand: instant('quand'),
  acteur: column,
  auNomDe: column,
  action: column,
  objet: column,
  motif: column,
  depuis: column,
  resultat: column,
  details: expression((a) => `${a}.details::text`),
});

/** Midnight in Paris, where the days of the register begin. */
const minuit = (jour: string): string => `(${jour})::timestamp at time zone 'Europe/Paris'`;

/** The audit, the last line first. It belongs to no collectivité: who has a perimeter reads nothing of it. */
export const listeDAudit: List<AuditArgs> = {
  shape: audit,
  orderBy: [{ field: 'position', sql: (a) => `${a}.position` }],
  descending: true,
  owner: () => 'null::uuid',
  where: {
    acteur: dans('acteur', 'au_nom_de'),
    action: (a, action) => `(${a}.action = ${action} or starts_with(${a}.action, ${action} || '.'))`,
    objet: (a, objet) => `${a}.objet = ${objet}`,
    motif: dans('motif'),
    du: (a, jour) => `${a}.quand >= ${minuit(`${jour}::date`)}`,
    au: (a, jour) => `${a}.quand < ${minuit(`${jour}::date + 1`)}`,
    refusSeuls: (a, seuls) => `(not ${seuls} or ${a}.resultat = 'REFUSE')`,
  },
};
