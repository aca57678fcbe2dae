import type { ClientBase } from 'pg';
import type { Reponse } from './poste.ts';
import type { IssueDeWebhook } from './webhook.types.ts';

/** A try of an event, to be told. */
export interface Envoi {
  readonly webhook: string;
  /** Of the place of the target, when it was read: a place moved since is left where it was moved. */
  readonly generation: number;
  readonly evenement: string;
  readonly type: string;
  readonly curseur: string;
  readonly essai: number;
  readonly quand: Date;
  readonly reponse: Reponse;
}

const VALEURS =
  '($1::uuid, $2::integer, $3::uuid, $4::text, $5::text, $6::integer, $7::timestamptz, $8::integer, $9::integer, $10::text)';

/** One statement tells a try and moves the target's place, or neither: a crash before it sends the event again, with the same id. */
const noter = (issue: IssueDeWebhook, suite: string, prochain = 'null::timestamptz'): string => `
  with v (webhook, generation, evenement, type, curseur, essai, quand, duree, statut, raison) as (values ${VALEURS}),
  dit as (
    insert into plateforme.envoi_de_webhook (webhook_id, evenement_id, type, curseur, issue, essai, a, duree, statut, raison, prochain_essai)
    select webhook, evenement, type, curseur, '${issue}', essai, quand, duree, statut, raison, ${prochain} from v)
  ${suite}`;

const COURS = `update plateforme.webhook_cours c set`;
const DU_COURS = `from v where c.webhook_id = v.webhook and c.generation = v.generation`;

const ACCEPTER = noter(
  'ACCEPTE',
  `, reglee as (delete from plateforme.lettre_morte l using v where l.webhook_id = v.webhook and l.evenement_id = v.evenement)
  ${COURS} curseur = v.curseur, essais = 0, prochain_essai = null, mortes_de_suite = 0, accepte_a = v.quand ${DU_COURS}`,
);
const RETARDER = noter(
  'ECHEC',
  `${COURS} essais = v.essai, prochain_essai = $11::timestamptz ${DU_COURS}`,
  '$11::timestamptz',
);
const LETTRE = `insert into plateforme.lettre_morte (webhook_id, evenement_id, type, curseur, morte_a, essais, statut, raison)
  select webhook, evenement, type, curseur, quand, essai, statut, raison from v
  on conflict (webhook_id, evenement_id) do update set morte_a = excluded.morte_a, essais = excluded.essais, statut = excluded.statut,
    raison = excluded.raison, a_renvoyer = false`;
const METTRE_DE_COTE = noter(
  'MORT',
  `, mise as (${LETTRE})
  ${COURS} curseur = v.curseur, essais = 0, prochain_essai = null, mortes_de_suite = c.mortes_de_suite + 1 ${DU_COURS}`,
);
/** A dead letter sent again: the place of the target is not its own. */
const RENDRE = noter('MORT', LETTRE);
const REGLER = noter(
  'ACCEPTE',
  `delete from plateforme.lettre_morte l using v where l.webhook_id = v.webhook and l.evenement_id = v.evenement`,
);

const valeurs = ({
  webhook,
  generation,
  evenement,
  type,
  curseur,
  essai,
  quand,
  reponse,
}: Envoi): unknown[] => [
  webhook,
  generation,
  evenement,
  type,
  curseur,
  essai,
  quand,
  reponse.duree,
  reponse.statut,
  reponse.raison,
];

/** Tells that an event was accepted: the target goes on to the next. */
export async function noterAccepte(client: ClientBase, envoi: Envoi): Promise<void> {
  await client.query({ name: 'webhook accepter', text: ACCEPTER, values: valeurs(envoi) });
}

/** Tells that an event was not, and when it is tried again. */
export async function noterEchec(client: ClientBase, envoi: Envoi, prochain: Date): Promise<void> {
  await client.query({ name: 'webhook retarder', text: RETARDER, values: [...valeurs(envoi), prochain] });
}

/** Sets an event aside: the target goes on to the next. */
export async function mettreDeCote(client: ClientBase, envoi: Envoi): Promise<void> {
  await client.query({ name: 'webhook mettre de cote', text: METTRE_DE_COTE, values: valeurs(envoi) });
}

/** Tells what became of a dead letter sent again. */
export async function noterRenvoi(client: ClientBase, envoi: Envoi): Promise<void> {
  const accepte = envoi.reponse.raison === null;
  await client.query({
    name: accepte ? 'webhook regler' : 'webhook rendre',
    text: accepte ? REGLER : RENDRE,
    values: valeurs(envoi),
  });
}

/** Moves the places of targets past what did not concern them: less is read again after a stop. */
export const PASSER = `
  update plateforme.webhook_cours c set curseur = v.curseur
  from unnest($1::uuid[], $2::integer[], $3::text[]) v (webhook, generation, curseur)
  where c.webhook_id = v.webhook and c.generation = v.generation`;

/** Tells a test, which moves nothing. */
export const ENVOYER_UN_ESSAI = `
  insert into plateforme.envoi_de_webhook (webhook_id, evenement_id, type, curseur, issue, essai, a, duree, statut, raison)
  values ($1, $2, $3, $4, $5, 1, $6, $7, $8, $9)`;

/** The months that sendings are told in: there before they are needed, whoever comes first. */
export const OUVRIR_LES_ENVOIS = 'select plateforme.ouvrir_les_envois($1)';
