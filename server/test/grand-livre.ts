import pg from 'pg';
import { COLLECTIVITES, uuid } from './monde.ts';

const [GIRONDE, CREUSE] = COLLECTIVITES;

/** Does something as the owner of the tables, past the guards of facts when `sansGarde`. */
export async function enProprietaire<T>(
  url: string,
  faire: (client: pg.Client) => Promise<T>,
  sansGarde = false,
): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    if (sansGarde) await client.query('set session_replication_role = replica');
    return await faire(client);
  } finally {
    await client.end();
  }
}

/** Gives the orders of the small world their funders, their funds and the entries that say so: its books then balance. */
export const tenirLeGrandLivre = (url: string): Promise<unknown> =>
  enProprietaire(url, (client) => client.query(SCRIPT));

const SCRIPT = `
  insert into pass.commande_part (commande_id, rang, collectivite_id, genre, financeur, centimes, evenement, enregistre_le) values
    ('${uuid(6, 1)}', 1, '${GIRONDE}', 'ETAT', 'État', 12500, 1, '2026-07-01'),
    ('${uuid(6, 1)}', 2, '${GIRONDE}', 'COMMANDITAIRE', 'Département de la Gironde (fictif)', 12500, 1, '2026-07-01'),
    ('${uuid(6, 2)}', 1, '${CREUSE}', 'COMMANDITAIRE', 'Département de la Creuse (fictif)', 10000, 1, '2026-08-01');
  insert into pass.encaissement (commande_id, collectivite_id, jour, centimes, payeur, reference, evenement, enregistre_le)
    values ('${uuid(6, 1)}', '${GIRONDE}', '2026-08-12', 20000, 'Département de la Gironde (fictif)', 'ENC-1', 1, '2026-08-12');
  insert into pass.ecriture (operation, commande_id, collectivite_id, debit, credit, centimes, jour, evenement, enregistre_le) values
    ('COMMANDE', '${uuid(6, 1)}', '${GIRONDE}', 'CREANCE', 'COMMANDES', 25000, '2026-07-01', 1, '2026-07-01'),
    ('COMMANDE', '${uuid(6, 2)}', '${CREUSE}', 'CREANCE', 'COMMANDES', 10000, '2026-08-01', 1, '2026-08-01'),
    ('ENCAISSEMENT', '${uuid(6, 1)}', '${GIRONDE}', 'FONDS', 'CREANCE', 20000, '2026-08-12', 1, '2026-08-12'),
    ('ACTIVATION', '${uuid(6, 1)}', '${GIRONDE}', 'COMMANDES', 'CIRCULATION', 25000, '2026-08-15', 1, '2026-08-15')`;
