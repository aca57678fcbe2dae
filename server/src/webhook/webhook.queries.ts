import type { List } from '../shared/read.ts';
import { column, expression, instant, instantDe, shape } from '../shared/shape.ts';
import type { EnvoisArgs, LettresMortesArgs } from './webhook.inputs.ts';

const duCours = (colonne: string) =>
  expression((w) => `(select ${colonne} from plateforme.webhook_cours c where c.webhook_id = ${w}.id)`);
const duSecret = (colonne: string) =>
  expression(
    (w) =>
      `(select ${colonne} from plateforme.webhook_secret s where s.webhook_id = ${w}.id order by s.numero desc limit 1)`,
  );

export const webhooks = shape('plateforme.webhook_lu', {
  id: column,
  nom: column,
  url: column,
  types: column,
  territoire: expression(
    (w) =>
      `case when ${w}.territoire_type is not null then json_build_object('type', ${w}.territoire_type, 'code', ${w}.territoire_code,
        'nom', plateforme.nom_du_perimetre(${w}.territoire_type, ${w}.territoire_code)) end`,
  ),
  objet: column,
  equipe: column,
  etat: ['suspension', 'essais'],
  retard: ['suspension'],
  retardPlafonne: ['suspension'],
  suspension: column,
  essais: duCours('c.essais'),
  prochainEssai: duCours(instantDe('c.prochain_essai')),
  accepteA: duCours(instantDe('c.accepte_a')),
  curseur: duCours('c.curseur'),
  nombreDeLettresMortes: expression(
    (w) => `(select count(*)::int from plateforme.lettre_morte l where l.webhook_id = ${w}.id)`,
  ),
  secretDepuis: duSecret(instantDe('s.depuis')),
  ancienSecretJusquA: duSecret(
    `case when s.ancien_jusqu_a > clock_timestamp() then ${instantDe('s.ancien_jusqu_a')} end`,
  ),
  version: column,
  creeLe: column,
});

/** A webhook of its owner, unless it was removed. */
export const DU_PROPRIETAIRE = {
  id: (w: string, id: string) => `${w}.id = ${id} and not ${w}.supprime`,
  proprietaire: (w: string, qui: string) => `${w}.proprietaire = ${qui}`,
};

/** The webhooks of an owner. */
export const WEBHOOKS = (parameter: (source: string) => string): string =>
  `select * from plateforme.webhook_lu where proprietaire = ${parameter('proprietaire')} and not supprime`;

/** The same, with whose they are: said by the reader, never asked. */
export type Visibles<Args> = Args & { readonly proprietaire: string };

const duWebhook = (table: string, webhook: string): string => `${table}.webhook_id = ${webhook}`;
const aLui = (table: string, qui: string): string =>
  `exists (select from plateforme.webhook w where w.id = ${table}.webhook_id and w.proprietaire = ${qui})`;

export const listeDesEnvois: List<Visibles<EnvoisArgs>> = {
  shape: shape('plateforme.envoi_de_webhook', {
    id: column,
    evenement: expression((e) => `${e}.evenement_id`),
    type: column,
    issue: column,
    essai: column,
    quand: instant('a'),
    duree: column,
    statut: column,
    raison: column,
    prochainEssai: instant('prochain_essai'),
  }),
  orderBy: [{ field: 'id', sql: (e) => `${e}.id` }],
  descending: true,
  where: {
    webhook: duWebhook,
    proprietaire: aLui,
    issue: (e, issue) => `${e}.issue = ${issue}`,
  },
};

export const listeDesLettresMortes: List<Visibles<LettresMortesArgs>> = {
  shape: shape('plateforme.lettre_morte', {
    id: column,
    evenement: expression((l) => `${l}.evenement_id`),
    type: column,
    quand: instant('morte_a'),
    essais: column,
    statut: column,
    raison: column,
    aRenvoyer: column,
  }),
  orderBy: [{ field: 'id', sql: (l) => `${l}.id` }],
  where: { webhook: duWebhook, proprietaire: aLui },
};
