import type { ClientBase } from 'pg';
import { calculerLEtat, empreinteDuContenu, jourDeLActe, lireConstat } from '../echeance/echeance.module.ts';
import { ecrire } from '../shared/ecritures.ts';
import { texteDe } from './calendrier.rules.ts';
import { type CommandeDeDemonstration, jourDeLEtape } from './commandes.ts';
import { annoncerParCollectivite } from './ecriture.ts';
import type { Monde } from './monde.ts';

const ACTES = ['J_MOINS_30', 'J_MOINS_15', 'J_MOINS_7', 'J_PLUS_30', 'J_PLUS_37'] as const;

/** The end of every closed order: its acts on their days, the statement that both sides signed, and the credit note. */
export async function ecrireLesEcheances(client: ClientBase, { commandes, jour }: Monde): Promise<void> {
  const closes = commandes.filter((une) => jourDeLEtape(une, 'CLOTUREE') !== null);
  await client.query('begin');
  const acheteuses = closes.map(({ collectivite }) => collectivite);
  const position = await annoncerParCollectivite(client, 'pass', 'echeances.reprises', jour, acheteuses);
  for (const commande of closes) await terminer(client, commande, position(commande.collectivite));
  await client.query('commit');
  await client.query('analyze pass.ecriture');
}

async function terminer(
  client: ClientBase,
  commande: CommandeDeDemonstration,
  evenement: number,
): Promise<void> {
  const close = texteDe(jourDeLEtape(commande, 'CLOTUREE') ?? 0);
  const validite = {
    valideJusquAu: texteDe(commande.valideJusquAu),
    tolereeJusquAu: texteDe(commande.tolereeJusquAu),
  };
  const [id, collectivite] = [commande.id, commande.collectivite.id];
  for (const acte of ACTES) {
    const le = acte === 'J_PLUS_37' ? close : jourDeLActe(acte, validite);
    const constat = await lireConstat(client, id, le);
    await client.query(
      `insert into pass.echeance (commande_id, acte, collectivite_id, jour, constat, a_sa_charge, evenement, enregistre_le)
       values ($1, $2, $3, $4, $5, $6, $7, $4)`,
      [id, acte, collectivite, le, JSON.stringify(constat), acte === 'J_MOINS_7' ? true : null, evenement],
    );
  }
  const contenu = await calculerLEtat(client, id, close);
  const { rows } = await client.query<{ id: string }>(ETAT, [
    id,
    collectivite,
    close,
    JSON.stringify(contenu),
    empreinteDuContenu(contenu),
    evenement,
  ]);
  const etat = rows[0]?.id;
  await client.query(AVOIR, [
    close.slice(0, 4),
    etat,
    id,
    collectivite,
    contenu.totalNonUtilises,
    contenu.avoirCentimes,
    close,
    evenement,
  ]);
  await ecrire(client, evenement, close, [
    {
      operation: 'AVOIR',
      commandeId: id,
      collectiviteId: collectivite,
      debit: 'CIRCULATION',
      credit: 'AVOIRS',
      centimes: contenu.avoirCentimes,
      jour: close,
    },
  ]);
}

const ETAT = `
  with etat as (
    insert into pass.etat_contradictoire (commande_id, version, collectivite_id, jour, contenu, empreinte, evenement, enregistre_le)
    values ($1, 1, $2, $3, $4, $5, $6, $3) returning id, empreinte
  ), signatures as (
    insert into pass.etat_signature (etat_id, partie, collectivite_id, signataire, empreinte, signe_a, evenement, enregistre_le)
    select e.id, s.partie, $2::uuid, 'demonstration', e.empreinte, ($3::date + s.heure) at time zone 'Europe/Paris', $6::bigint, $3::date
    from etat e, (values ('OPERATEUR', time '10:12'), ('COMMANDITAIRE', time '15:40')) s(partie, heure)
  )
  select id from etat`;

const AVOIR = `
  insert into pass.avoir (numero, etat_id, commande_id, collectivite_id, nombre_de_pass, centimes, jour, evenement, enregistre_le)
  select 'A' || $1::text || '-' || lpad((1 + count(*))::text, 3, '0'), $2::uuid, $3::uuid, $4::uuid, $5::int, $6::bigint, $7::date, $8::bigint, $7::date
  from pass.avoir where numero like 'A' || $1::text || '-%'`;
