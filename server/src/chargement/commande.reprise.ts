import type { ClientBase } from 'pg';
import { importDesCommandes } from '../commande/commande.module.ts';
import type { ContexteDeLot } from '../shared/import.ts';
import { enAttente, partition, TABLES } from './lot.tables.ts';
import { attacher, indexer, numeroterLot, preparerPartition } from './partition.ts';

/** What lines number and the register lacks: of new orders, and of those that had no carnet yet. */
const A_FABRIQUER = `
  from pg_temp.carnet_lu n
  join pg_temp.lecture l on l.ligne = n.ligne and l.attendu is null and l.effet <> 'INCHANGEE'
  join pg_temp.annonce a using (collectivite_id)
  where not exists (select from pass.carnet k where k.commande_id = l.commande_id)`;

/**
 * Makes the carnets of orders taken over, in a lot of its own for each operator: two may have given the same numbers, and
 * each is kept as it was printed. The session must be allowed to act as the owner of the tables.
 */
async function fabriquerLesRepris(client: ClientBase, { jour, fichier }: ContexteDeLot): Promise<void> {
  const { rows } = await client.query<{ operateur: string; nom: string }>(
    `select o.id as operateur, o.nom from pass.operateur o where o.id in (select l.operateur_id ${A_FABRIQUER}) order by o.code`,
  );
  for (const { operateur, nom } of rows) {
    const lot = await enProprietaire(client, () =>
      ouvrir(client, `Reprise (${nom}), ${fichier}`.slice(0, 200)),
    );
    await client.query(
      `insert into ${enAttente('carnet', lot)}
         (lot, serie, numero, commande_id, collectivite_id, nombre_de_pass, achete_le, tolere_jusqu_au, evenement, enregistre_le)
       select $1, n.serie, n.numero, l.commande_id, l.collectivite_id, l.taille, l.signee_le, l.toleree_jusqu_au, a.position,
         case when l.enregistre_le is null then $2::date else greatest(l.enregistre_le, coalesce(
           l.jours[array_position(l.etapes, 'PRODUITE')], l.jours[array_position(l.etapes, 'LIVREE')], l.signee_le)) end
       ${A_FABRIQUER} and l.operateur_id = $3`,
      [lot, jour, operateur],
    );
    await enProprietaire(client, () => publier(client, lot));
  }
}

/** Only the owner of the tables may create and attach those of a lot; the transaction is the caller's. */
async function enProprietaire<T>(client: ClientBase, travail: () => Promise<T>): Promise<T> {
  await client.query('set local role migr');
  const resultat = await travail();
  await client.query('reset role');
  return resultat;
}

async function ouvrir(client: ClientBase, libelle: string): Promise<number> {
  await client.query(`set local lock_timeout = '10s'`);
  const lot = await numeroterLot(client, libelle);
  await client.query('update pass.lot set repris = true where numero = $1', [lot]);
  for (const { nom } of TABLES) await preparerPartition(client, nom, lot);
  return lot;
}

/** Attached last: live tables are locked while the foreign keys of a partition are checked, as sets. */
async function publier(client: ClientBase, lot: number): Promise<void> {
  for (const { nom } of TABLES) await indexer(client, nom, enAttente(nom, lot));
  for (const { nom } of TABLES) await attacher(client, nom, lot, false);
  await client.query(`analyze ${partition('carnet', lot)}`);
}

/** The kind `commandes`: it makes carnets, and so rests on the loading of lots. */
export const importDesCommandesEtDeLeursCarnets = importDesCommandes(fabriquerLesRepris);
