import type { ClientBase } from 'pg';
import { debutDe, ecrireCurseur, JOURNAUX } from '../direct/direct.module.ts';
import { appendEvent } from '../shared/journal.ts';
import { texteDe } from './calendrier.rules.ts';
import { Hasard } from './hasard.ts';
import { identifiant } from './identifiant.ts';
import type { Monde } from './monde.ts';

/** The integrator of the demonstration, who has no account: those who try it see the webhook as theirs. */
const INTEGRATEUR = 'integrateur (France entière)';
const ARRET = '5 événements de suite n’ont pas été acceptés, après 8 essais chacun : la cible n’écoute plus.';
const RAISON = 'La cible a répondu 503 ; un statut de 200 à 299 est attendu.';
const MORTES = 5;

/** What a warehouse of data was told until its server stopped answering: sendings accepted, then dead letters that wait for a decision. */
const ENVOIS = `
  with e as (
    select e.id, e.type, e.tx::text as tx, e.position, row_number() over (order by e.tx desc, e.position desc)::integer as rang
    from pass.evenement e where e.collectivite_id is not null order by e.tx desc, e.position desc limit 12),
  dit as (
    select e.*, translate(encode(convert_to(format('["%s",%s,%s]', e.tx, $3::integer, e.position), 'UTF8'), 'base64'), '+/=', '-_') as curseur,
      case when e.rang <= ${MORTES} then $2::timestamptz - make_interval(hours => 8 * e.rang)
        else $2::timestamptz - make_interval(hours => 8 * ${MORTES}, mins => 10 * (e.rang - ${MORTES})) end as a
    from e),
  essais as (
    select d.*, n as essai, d.a + make_interval(secs => 5 * (4 ^ (n - 1) - 1) / 3) as quand, case when d.rang > ${MORTES} then 'ACCEPTE' when n = 8 then 'MORT' else 'ECHEC' end as issue
    from dit d cross join lateral generate_series(1, case when d.rang > ${MORTES} then 1 else 8 end) n),
  envois as (
    insert into plateforme.envoi_de_webhook (webhook_id, evenement_id, type, curseur, issue, essai, a, duree, statut, raison)
    select $1, id, type, curseur, issue, essai, quand, 40 + essai, case when issue = 'ACCEPTE' then 204 else 503 end,
      case when issue <> 'ACCEPTE' then $4 end
    from essais order by quand)
  insert into plateforme.lettre_morte (webhook_id, evenement_id, type, curseur, morte_a, essais, statut, raison)
  select $1, id, type, curseur, a + interval '455 minutes', 8, 503, $4 from dit where rang <= ${MORTES} order by rang desc`;

/** A webhook that an integrator made a few months ago, stopped since its target accepts nothing any more. */
export async function ecrireLesWebhooks(client: ClientBase, { jour }: Monde): Promise<void> {
  const depuis = jour - 90;
  const id = identifiant(new Hasard('webhooks', jour), depuis, 0);
  const cree = await annoncer(client, 'webhook.cree', id, depuis);
  await client.query(
    `insert into plateforme.webhook (id, proprietaire, equipe, role, perimetre, evenement, enregistre_le)
     values ($1, $2, $2, 'INTEGRATEUR', 'France entière', $3, $4)`,
    [id, INTEGRATEUR, cree, texteDe(depuis)],
  );
  const arret = await annoncer(client, 'webhook.arrete', id, jour - 2);
  for (const [version, suspension, evenement, le] of [
    [1, null, cree, depuis],
    [2, ARRET, arret, jour - 2],
  ] as const)
    await client.query(
      `insert into plateforme.webhook_version (webhook_id, version, nom, url, types, suspension, auteur, evenement, enregistre_le)
       values ($1, $2, 'Entrepôt de données de l’observatoire', 'https://observatoire.exemple.invalid/pass-numerique', '{}', $3, $4, $5, $6)`,
      [id, version, suspension, version === 1 ? INTEGRATEUR : 'registre', evenement, texteDe(le)],
    );
  // Nobody knows its secret: it is to be changed before anything is sent again.
  await client.query(
    `insert into plateforme.webhook_secret (webhook_id, numero, chiffre, depuis, evenement, enregistre_le) values ($1, 1, '', $2, $3, $4)`,
    [id, `${texteDe(depuis)}T09:00:00Z`, cree, texteDe(depuis)],
  );
  const { rows } = await client.query<{ tx: string }>(
    'select pg_snapshot_xmin(pg_current_snapshot())::text as tx',
  );
  const arrete = `${texteDe(jour - 2)}T14:00:00Z`;
  await client.query(
    `insert into plateforme.webhook_cours (webhook_id, curseur, mortes_de_suite, accepte_a) values ($1, $2, $3, $4::timestamptz - interval '40 hours')`,
    [id, ecrireCurseur(debutDe(rows[0]?.tx ?? '0')), MORTES, arrete],
  );
  await client.query("select plateforme.ouvrir_les_envois($1::timestamptz - interval '3 days')", [arrete]);
  await client.query(ENVOIS, [id, arrete, JOURNAUX.indexOf('pass'), RAISON]);
}

const annoncer = (client: ClientBase, type: string, id: string, jour: number): Promise<number> =>
  appendEvent(client, 'plateforme', {
    type,
    objet: `webhook:${id}`,
    acteur: type === 'webhook.arrete' ? 'registre' : INTEGRATEUR,
    contenu: { version: type === 'webhook.arrete' ? 2 : 1 },
    enregistreLe: texteDe(jour),
    repris: true,
  });
