import type { ClientBase } from 'pg';

/** Accounts of the ledger, in words in the glossary: what is owed by the buyer, held, ordered, in circulation, owed to structures… */
export type CompteDuGrandLivre =
  | 'CREANCE'
  | 'FONDS'
  | 'COMMANDES'
  | 'CIRCULATION'
  | 'STRUCTURES'
  | 'FRAIS'
  | 'RELIQUATS'
  | 'AVOIRS';

export type OperationComptable =
  | 'COMMANDE'
  | 'ENCAISSEMENT'
  | 'ACTIVATION'
  | 'UTILISATION'
  | 'ANNULATION'
  | 'CONTRE_PAIEMENT'
  | 'AJUSTEMENT'
  | 'AVOIR'
  | 'REMBOURSEMENT';

export interface Ecriture {
  readonly operation: OperationComptable;
  readonly commandeId: string;
  readonly collectiviteId: string;
  readonly debit: CompteDuGrandLivre;
  readonly credit: CompteDuGrandLivre;
  /** Whole cents; a line of nothing is not written. */
  readonly centimes: number;
  readonly jour: string;
}

/** Moves values from one account to another, with the event that says why: each line's two entries add up to zero. */
export async function ecrire(
  client: ClientBase,
  evenement: number,
  enregistreLe: string,
  ecritures: readonly Ecriture[],
): Promise<void> {
  const lignes = ecritures.filter(({ centimes }) => centimes !== 0);
  if (lignes.length === 0) return;
  await client.query(
    `insert into pass.ecriture (operation, commande_id, collectivite_id, debit, credit, centimes, jour, evenement, enregistre_le)
     select e.operation, e."commandeId", e."collectiviteId", e.debit, e.credit, e.centimes, e.jour, $2, $3
     from jsonb_to_recordset($1) as e(operation text, "commandeId" uuid, "collectiviteId" uuid, debit text, credit text,
       centimes bigint, jour date)`,
    [JSON.stringify(lignes), evenement, enregistreLe],
  );
}
