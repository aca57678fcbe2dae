import type pg from 'pg';
import { enProprietaire } from '../grand-livre.ts';
import { uuid } from '../monde.ts';
import { tirerUneCommande } from './commandes.ts';
import { tirerLesAcheteurs, tirerLesLieux } from './territoires.ts';
import { type Rangee, Tirage } from './tirage.ts';

/** Writes rows whose columns are those of the first one. */
async function inserer(client: pg.Client, table: string, rangees: readonly Rangee[]): Promise<void> {
  const [premiere] = rangees;
  if (!premiere) return;
  const colonnes = Object.keys(premiere).join(', ');
  await client.query(
    `insert into ${table} (${colonnes}) select ${colonnes} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    [JSON.stringify(rangees)],
  );
}

/** Fills the small world with a ledger drawn from a seed. */
export async function tirerUnRegistre(url: string, graine: string, commandes: number): Promise<void> {
  const tirage = new Tirage(graine);
  tirerLesLieux(tirage);
  const acheteurs = tirerLesAcheteurs(tirage);
  for (let rang = 0; rang < commandes; rang++) {
    const acheteur = acheteurs[rang % acheteurs.length];
    if (acheteur) tirerUneCommande(tirage, acheteur, rang);
  }
  await enProprietaire(
    url,
    async (client) => {
      await client.query(
        `insert into pass.operateur (id, code, nom) values ('${uuid(5, 2)}', 'autre', 'Autre opérateur')`,
      );
      for (const [table, rangees] of tirage.tables) await inserer(client, table, rangees);
    },
    true,
  );
}
