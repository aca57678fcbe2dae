import type { ClientBase } from 'pg';
import { importDesCommandes } from '../commande/commande.module.ts';
import type { ContexteDeLot } from '../shared/import.ts';
import { enAttente, TABLES } from './lot.tables.ts';
import { attacher, indexer, numeroterLot, preparerPartition } from './partition.ts';

/** What lines number and the register lacks: of new orders, and of those that had no carnet yet. */
const A_FABRIQUER = `
  from pg_temp.carnet_lu n
  join pg_temp.lecture l on l.ligne = n.ligne and l.attendu is null and l.effet <> 'INCHANGEE'
  where not exists (select from pass.carnet k where k.commande_id = l.commande_id)`;

/**
 * Makes the carnets of an order taken over: in a lot of their own, each under the number that the other operator printed,
 * which is kept as it is. The session must be allowed to act as the owner of the tables.
 */
async function fabriquerLesRepris(client: ClientBase, { jour, fichier }: ContexteDeLot): Promise<void> {
  const { rows } = await client.query(`select ${A_FABRIQUER.replace('from', '1 from')} limit 1`);
  if (rows.length === 0) return;
  await client.query(`set local role migr`);
  await client.query(`set local lock_timeout = '10s'`);
  const numero = await numeroterLot(client, `Reprise, ${fichier}`.slice(0, 200));
  for (const { nom } of TABLES) await preparerPartition(client, nom, numero);
  await client.query('reset role');
  await client.query(
    `insert into ${enAttente('carnet', numero)}
       (lot, serie, numero, commande_id, collectivite_id, nombre_de_pass, achete_le, tolere_jusqu_au, evenement, enregistre_le)
     select $1, n.serie, n.numero, l.commande_id, l.collectivite_id, l.taille, l.signee_le, l.toleree_jusqu_au, a.position,
       case when l.enregistre_le is null then $2::date else greatest(l.enregistre_le, coalesce(
         l.jours[array_position(l.etapes, 'PRODUITE')], l.jours[array_position(l.etapes, 'LIVREE')], l.signee_le)) end
     ${A_FABRIQUER.replace('where', 'join pg_temp.annonce a using (collectivite_id) where')}`,
    [numero, jour],
  );
  await client.query('set local role migr');
  await client.query('update pass.lot set repris = true where numero = $1', [numero]);
  for (const { nom } of TABLES) {
    await indexer(client, nom, enAttente(nom, numero));
    await attacher(client, nom, numero, false);
  }
  await client.query('reset role');
}

/** The kind `commandes`: it makes carnets, and so rests on the loading of lots. */
export const importDesCommandesEtDeLeursCarnets = importDesCommandes(fabriquerLesRepris);
