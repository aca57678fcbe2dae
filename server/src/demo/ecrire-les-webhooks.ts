import type { ClientBase } from 'pg';
import { debutDe, ecrireCurseur, JOURNAUX } from '../fil/fil.module.ts';
import { appendEvent } from '../shared/journal.ts';
import { type Auteur, type Auteurs, noter, type RoleDAuteur } from './auteurs.ts';
import { texteDe } from './calendrier.rules.ts';
import { Hasard } from './hasard.ts';
import { identifiant } from './identifiant.ts';
import type { Monde } from './monde.ts';

interface WebhookDeDemonstration {
  readonly pour: RoleDAuteur;
  readonly nom: string;
  /** A name that no one can hold: nothing ever answers there. */
  readonly url: string;
  /** Events that it did not accept, the last ones. */
  readonly mortes: number;
  readonly suspension: string;
  /** Whether the register stopped it, and not its owner. */
  readonly doffice: boolean;
}

/** One that its owner holds while its server is being looked after, and one that the register stopped. */
const WEBHOOKS: readonly WebhookDeDemonstration[] = [
  {
    pour: 'INTEGRATEUR',
    nom: 'Entrepôt de données de l’observatoire',
    url: 'https://entrepot.observatoire.example/pass-numerique',
    mortes: 1,
    suspension: 'Suspendu par son propriétaire.',
    doffice: false,
  },
  {
    pour: 'ADMINISTRATEUR',
    nom: 'Copie de secours du journal',
    url: 'https://secours.registre.example/evenements',
    mortes: 5,
    suspension:
      '5 événements de suite n’ont pas été acceptés, après 8 essais chacun : la cible n’écoute plus.',
    doffice: true,
  },
];

const RAISON = 'La cible a répondu 503 ; un statut de 200 à 299 est attendu.';

/** What a target was told until its server stopped answering: sendings accepted, then dead letters that wait for a decision. */
const ENVOIS = `
  with e as (
    select e.id, e.type, e.tx::text as tx, e.position, row_number() over (order by e.tx desc, e.position desc)::integer as rang
    from pass.evenement e where e.collectivite_id is not null order by e.tx desc, e.position desc limit 12),
  dit as (
    select e.*, e.rang <= $5::integer as mort,
      translate(encode(convert_to(format('["%s",%s,%s]', e.tx, $3::integer, e.position), 'UTF8'), 'base64'), '+/=', '-_') as curseur,
      $2::timestamptz - make_interval(hours => 8 * least(e.rang, $5::integer), mins => 10 * greatest(e.rang - $5::integer, 0)) as a
    from e),
  essais as (
    select d.*, n as essai, d.a + make_interval(secs => 5 * (4 ^ (n - 1) - 1) / 3) as quand,
      case when not d.mort then 'ACCEPTE' when n = 8 then 'MORT' else 'ECHEC' end as issue
    from dit d cross join lateral generate_series(1, case when d.mort then 8 else 1 end) n),
  envois as (
    insert into plateforme.envoi_de_webhook (webhook_id, evenement_id, type, curseur, issue, essai, a, duree, statut, raison)
    select $1, id, type, curseur, issue, essai, quand, 40 + essai, case when issue = 'ACCEPTE' then 204 else 503 end,
      case when issue <> 'ACCEPTE' then $4 end
    from essais order by quand)
  insert into plateforme.lettre_morte (webhook_id, evenement_id, type, curseur, morte_a, essais, statut, raison)
  select $1, id, type, curseur, a + interval '455 minutes', 8, 503, $4 from dit where mort order by rang desc`;

/** Webhooks made a few months ago, which send nothing any more: their secrets are unknown, and their targets exist nowhere. */
export async function ecrireLesWebhooks(
  client: ClientBase,
  { jour }: Monde,
  auteurs: Auteurs,
): Promise<void> {
  const hasard = new Hasard('webhooks', jour);
  for (const [rang, webhook] of WEBHOOKS.entries())
    await ecrireUn(client, webhook, auteurs[webhook.pour], {
      id: identifiant(hasard, jour - 90, rang),
      depuis: jour - 90,
      fin: jour - 2,
    });
}

interface Quand {
  readonly id: string;
  readonly depuis: number;
  /** The day it was held or stopped. */
  readonly fin: number;
}

async function ecrireUn(
  client: ClientBase,
  webhook: WebhookDeDemonstration,
  auteur: Auteur,
  { id, depuis, fin }: Quand,
): Promise<void> {
  const { nom, url, mortes, suspension, doffice } = webhook;
  const objet = `webhook:${id}`;
  const cree = await noter(client, auteur, depuis, { type: 'webhook.cree', objet, contenu: { types: [] } });
  const arrete = await arreter(client, webhook, auteur, { objet, fin });
  await client.query(
    `insert into plateforme.webhook (id, proprietaire, equipe, compte_id, habilitation_id, role, perimetre, evenement, enregistre_le)
     values ($1, $2, $3, $4, $5, $6, 'France entière', $7, $8)`,
    [
      id,
      auteur.proprietaire,
      auteur.equipe,
      auteur.compte,
      auteur.habilitation,
      auteur.role,
      cree,
      texteDe(depuis),
    ],
  );
  for (const [version, raison, evenement, le] of [
    [1, null, cree, depuis],
    [2, suspension, arrete, fin],
  ] as const)
    await client.query(
      `insert into plateforme.webhook_version (webhook_id, version, nom, url, types, suspension, auteur, evenement, enregistre_le)
       values ($1, $2, $3, $4, '{}', $5, $6, $7, $8)`,
      [
        id,
        version,
        nom,
        url,
        raison,
        version === 2 && doffice ? 'registre' : auteur.signature,
        evenement,
        texteDe(le),
      ],
    );
  // Nobody knows its secret: it is to be changed before anything is sent again.
  await client.query(
    `insert into plateforme.webhook_secret (webhook_id, numero, chiffre, depuis, evenement, enregistre_le) values ($1, 1, '', $2, $3, $4)`,
    [id, `${texteDe(depuis)}T09:00:00Z`, cree, texteDe(depuis)],
  );
  const { rows } = await client.query<{ tx: string }>(
    'select pg_snapshot_xmin(pg_current_snapshot())::text as tx',
  );
  const instant = `${texteDe(fin)}T14:00:00Z`;
  await client.query(
    `insert into plateforme.webhook_cours (webhook_id, curseur, mortes_de_suite, accepte_a)
     values ($1, $2, $3, $4::timestamptz - make_interval(hours => 8 * $3::integer, mins => 10))`,
    [id, ecrireCurseur(debutDe(rows[0]?.tx ?? '0')), mortes, instant],
  );
  await client.query("select plateforme.ouvrir_les_envois($1::timestamptz - interval '3 days')", [instant]);
  await client.query(ENVOIS, [id, instant, JOURNAUX.indexOf('pass'), RAISON, mortes]);
}

/** Who holds a webhook is its owner, or the register when its target listens no more. */
function arreter(
  client: ClientBase,
  { suspension, doffice }: WebhookDeDemonstration,
  auteur: Auteur,
  { objet, fin }: { readonly objet: string; readonly fin: number },
): Promise<number> {
  if (!doffice)
    return noter(client, auteur, fin, {
      type: 'webhook.suspendu',
      objet,
      contenu: { version: 2, types: [] },
    });
  return appendEvent(client, 'plateforme', {
    type: 'webhook.arrete',
    objet,
    acteur: 'registre',
    contenu: { version: 2, raison: suspension },
    enregistreLe: texteDe(fin),
    repris: true,
  });
}
