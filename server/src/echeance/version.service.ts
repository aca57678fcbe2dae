import type { ClientBase } from 'pg';
import { ecrire } from '../shared/ecritures.ts';
import type { Partie } from './calendrier.rules.ts';
import type { ContenuDeLEtat } from './etat.types.ts';
import { type CommandeMenee, inscrire, lireConstat, nonTenue } from './franchir.service.ts';

/** A version of the statement, and who signed it. */
export interface Version {
  readonly id: string;
  readonly version: number;
  readonly jour: string;
  readonly contenu: ContenuDeLEtat;
  readonly empreinte: string;
  readonly signatures: readonly Partie[];
}

/** The last version of an order, the only one that may be signed. */
export async function derniereVersion(client: ClientBase, commande: string): Promise<Version | undefined> {
  const { rows } = await client.query<Version>(
    `select e.id, e.version, e.jour, e.contenu, e.empreinte,
       array(select s.partie from pass.etat_signature s where s.etat_id = e.id) as signatures
     from pass.etat_contradictoire e where e.commande_id = $1 order by e.version desc limit 1`,
    [commande],
  );
  return rows[0];
}

/** Both sides agree on the amount: nothing is left to decide, so that the credit note goes with the second signature. */
export async function conclure(
  client: ClientBase,
  commande: CommandeMenee,
  { id, contenu }: Version,
  { evenement, jour }: { readonly evenement: number; readonly jour: string },
): Promise<void> {
  const constat = await lireConstat(client, commande.id, jour);
  await inscrire(client, commande, { acte: 'J_PLUS_37', jour, evenement, constat, aSaCharge: null });
  await client.query(
    `insert into pass.avoir (numero, etat_id, commande_id, collectivite_id, nombre_de_pass, centimes, jour, evenement, enregistre_le)
     values (pass.prochain_numero_d_avoir($1), $2, $3, $4, $5, $6, $7, $8, $7)`,
    [
      Number(jour.slice(0, 4)),
      id,
      commande.id,
      commande.collectiviteId,
      contenu.totalNonUtilises,
      contenu.avoirCentimes,
      jour,
      evenement,
    ],
  );
  await ecrire(client, evenement, jour, [
    {
      operation: 'AVOIR',
      commandeId: commande.id,
      collectiviteId: commande.collectiviteId,
      debit: 'CIRCULATION',
      credit: 'AVOIRS',
      centimes: contenu.avoirCentimes,
      jour,
    },
  ]);
}

/** A credit note rests on the pass that were bought: with carnets missing or too many, there is no state to sign. */
export async function verifierM1(
  client: ClientBase,
  { id, numero }: CommandeMenee,
  { emis }: ContenuDeLEtat,
): Promise<void> {
  const { rows } = await client.query<{ attendus: number }>(
    'select nombre_de_pass as attendus from pass.commande where id = $1',
    [id],
  );
  const attendus = rows[0]?.attendus ?? 0;
  if (attendus !== emis)
    throw nonTenue(
      `La commande ${numero} compte ${emis} pass en carnets, ${attendus} commandés sont attendus.`,
      'M1',
    );
}
