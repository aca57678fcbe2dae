import type { ClientBase } from 'pg';
import type { CarnetACharger, CommandeDuCarnet } from './lot.types.ts';

/** A value that a lot moves from one account to another, added up by order, day and day of recording. */
interface Cellule {
  readonly operation: 'UTILISATION' | 'CONTRE_PAIEMENT';
  readonly commande: CommandeDuCarnet;
  readonly debit: 'CIRCULATION' | 'STRUCTURES';
  readonly credit: 'STRUCTURES' | 'RELIQUATS' | 'FONDS' | 'FRAIS';
  readonly jour: string;
  readonly enregistreLe: string;
  centimes: number;
}

/** What the uses and payments of a lot write in the ledger, added up while it is read. */
export class Ecritures {
  private readonly cellules = new Map<string, Cellule>();

  ajouter({ commande, remise }: CarnetACharger): void {
    for (const { jour, enregistreLe, partPassCentimes, reglement } of remise?.utilisations ?? []) {
      const faciale = commande.valeurFacialeCentimes ?? VALEUR_FACIALE;
      const usage = { operation: 'UTILISATION', commande, debit: 'CIRCULATION', jour, enregistreLe } as const;
      this.compter({ ...usage, credit: 'STRUCTURES', centimes: partPassCentimes });
      this.compter({ ...usage, credit: 'RELIQUATS', centimes: faciale - partPassCentimes });
      if (reglement === undefined) continue;
      const { centimes, fraisCentimes } = reglement;
      const paye = {
        operation: 'CONTRE_PAIEMENT',
        commande,
        debit: 'STRUCTURES',
        jour: reglement.jour,
        enregistreLe: reglement.enregistreLe,
      } as const;
      this.compter({ ...paye, credit: 'FONDS', centimes: centimes - fraisCentimes });
      this.compter({ ...paye, credit: 'FRAIS', centimes: fraisCentimes });
    }
  }

  /** Writes them under the events that the lot appended for each collectivité. */
  async inscrire(
    client: ClientBase,
    positions: Readonly<Record<Cellule['operation'], ReadonlyMap<string, number>>>,
  ): Promise<void> {
    const lignes = Array.from(this.cellules.values(), ({ commande, ...cellule }) => ({
      ...cellule,
      commandeId: commande.id,
      collectiviteId: commande.collectiviteId,
      evenement: positions[cellule.operation].get(commande.collectiviteId),
    }));
    for (let debut = 0; debut < lignes.length; debut += PAQUET)
      await client.query(
        `insert into pass.ecriture (operation, commande_id, collectivite_id, debit, credit, centimes, jour, evenement, enregistre_le)
         select e.operation, e."commandeId", e."collectiviteId", e.debit, e.credit, e.centimes, e.jour, e.evenement, e."enregistreLe"
         from jsonb_to_recordset($1) as e(operation text, "commandeId" uuid, "collectiviteId" uuid, debit text, credit text,
           centimes bigint, jour date, evenement bigint, "enregistreLe" date)`,
        [JSON.stringify(lignes.slice(debut, debut + PAQUET))],
      );
  }

  private compter(cellule: Cellule): void {
    if (cellule.centimes === 0) return;
    const { commande, jour, enregistreLe, debit, credit } = cellule;
    const cle = `${commande.id}${jour}${enregistreLe}${debit}${credit}`;
    const connue = this.cellules.get(cle);
    if (connue) connue.centimes += cellule.centimes;
    else this.cellules.set(cle, { ...cellule });
  }
}

const VALEUR_FACIALE = 1000;
const PAQUET = 10_000;
