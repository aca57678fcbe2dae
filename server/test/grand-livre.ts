import pg from 'pg';
import { formatNumeroDeCarnet } from '../src/carnet/carnet.module.ts';
import { refaireLesPlis } from '../src/statistique/statistique.module.ts';
import { COHORTES, COLLECTIVITES, uuid } from './monde.ts';

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

const GRANDE = uuid(6, 9);
/** Series of the carnets of the great order start here. */
export const PREMIERE_SERIE = 1000;

/** A great order of the Gironde, active and funded, in carnets of ten: thousands of pass, handed out on 1 September or not yet. */
export async function distribuer(url: string, lot: pg.Pool, carnets: number, remis = true): Promise<void> {
  const numeros = Array.from({ length: carnets }, (_, i) =>
    formatNumeroDeCarnet({ lot: 1, serie: PREMIERE_SERIE + i }),
  );
  await enProprietaire(url, async (client) => {
    await client.query(grandeCommande(carnets));
    await client.query(GRANDS_CARNETS, [numeros]);
    if (remis) await client.query(GRANDES_REMISES);
  });
  await refaireLesPlis(lot);
}

const grandeCommande = (carnets: number): string => `
  insert into pass.commande (id, numero, collectivite_id, operateur_id, vague, nombre_de_pass, taille_de_carnet, achetee_le, valide_jusqu_au, toleree_jusqu_au, evenement, enregistre_le)
    values ('${GRANDE}', '2026-900', '${GIRONDE}', '${uuid(5, 1)}', 2020, ${carnets * 10}, 10, '2026-07-01', '2026-12-31', '2027-01-31', 1, '2026-07-01');
  insert into pass.commande_part (commande_id, rang, collectivite_id, genre, financeur, centimes, evenement, enregistre_le)
    values ('${GRANDE}', 1, '${GIRONDE}', 'COMMANDITAIRE', 'Département de la Gironde (fictif)', ${carnets * 10_000}, 1, '2026-07-01');
  insert into pass.commande_etape (id, commande_id, collectivite_id, etape, jour, reference, couverte_par, nombre_de_pass, evenement, enregistre_le) values
    ('${uuid(7, 91)}', '${GRANDE}', '${GIRONDE}', 'SIGNEE', '2026-07-01', null, null, ${carnets * 10}, 1, '2026-07-01'),
    ('${uuid(7, 92)}', '${GRANDE}', '${GIRONDE}', 'LIVREE', '2026-08-01', null, null, ${carnets * 10}, 1, '2026-08-01'),
    ('${uuid(7, 93)}', '${GRANDE}', '${GIRONDE}', 'MANDATEE', '2026-08-10', 'mandat 1183', null, ${carnets * 10}, 1, '2026-08-10'),
    ('${uuid(7, 94)}', '${GRANDE}', '${GIRONDE}', 'ACTIVEE', '2026-08-15', null, '${uuid(7, 93)}', ${carnets * 10}, 1, '2026-08-15');
  insert into pass.ecriture (operation, commande_id, collectivite_id, debit, credit, centimes, jour, evenement, enregistre_le) values
    ('COMMANDE', '${GRANDE}', '${GIRONDE}', 'CREANCE', 'COMMANDES', ${carnets * 10_000}, '2026-07-01', 1, '2026-07-01'),
    ('ACTIVATION', '${GRANDE}', '${GIRONDE}', 'COMMANDES', 'CIRCULATION', ${carnets * 10_000}, '2026-08-15', 1, '2026-08-15')`;

const GRANDS_CARNETS = `
  insert into pass.carnet (lot, id, serie, numero, commande_id, collectivite_id, nombre_de_pass, achete_le, tolere_jusqu_au, evenement, enregistre_le)
  select 1, ('00000019-0000-7000-8000-' || lpad(n.rang::text, 12, '0'))::uuid, ${PREMIERE_SERIE - 1} + n.rang, n.numero, o.id, o.collectivite_id, 10,
    o.achetee_le, o.toleree_jusqu_au, 1, '2026-08-01'
  from unnest($1::text[]) with ordinality n(numero, rang), pass.commande o where o.id = '${GRANDE}'`;

const GRANDES_REMISES = `
  insert into pass.remise (lot, carnet_id, collectivite_id, nombre_de_pass, tolere_jusqu_au, jour, cohorte_id, distributeur_id, evenement, enregistre_le)
  select lot, id, collectivite_id, nombre_de_pass, tolere_jusqu_au, '2026-09-01', '${COHORTES[0]}', '${uuid(8, 1)}', 1, '2026-09-01'
  from pass.carnet where commande_id = '${GRANDE}'`;
