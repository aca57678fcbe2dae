import {
  ACTES,
  type Acte,
  ATTENDU,
  duPar,
  enRetardLe,
  etatDeLActe,
  etatDeLaProcedure,
  jourDeLActe,
  prochainActe,
} from './calendrier.rules.ts';
import type { ActeDeProcedure, Procedure } from './echeance.types.ts';
import type { CommandeAEcheance } from './procedure.queries.ts';

/** A procedure before its commande, sums and statements are read. */
export type ProcedureLue = Omit<Procedure, 'commande' | 'constat' | 'etatsContradictoires'>;

/** Puts what was done on the calendar of an order. */
export function procedureDe(commande: CommandeAEcheance, au: string): ProcedureLue {
  const faits = new Set<string>(commande.faits.map(({ acte }) => acte));
  const actes = ACTES.map((acte) => acteDe(acte, commande, au));
  const prochain = prochainActe(faits);
  return {
    id: commande.id,
    au,
    etat: etatDeLaProcedure(faits, commande, au),
    actes,
    prochain: actes.find(({ acte }) => acte === prochain) ?? null,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the JSON of its own statement
    avoir: commande.avoir as Procedure['avoir'],
  };
}

function acteDe(acte: Acte, commande: CommandeAEcheance, au: string): ActeDeProcedure {
  const fait = commande.faits.find((un) => un.acte === acte);
  return {
    acte,
    duLe: jourDeLActe(acte, commande),
    enRetardLe: enRetardLe(acte, commande),
    duPar: duPar(acte),
    attendu: ATTENDU[acte],
    etat: etatDeLActe(acte, fait !== undefined, commande, au),
    faitLe: fait?.jour ?? null,
    par: fait?.par ?? null,
    constat: fait?.constat ?? null,
    carnetsBloques: fait?.constat?.carnetsBloques ?? null,
    aSaCharge: fait?.aSaCharge ?? null,
  };
}

const LOIN = '9999-12-31';

/** Late ones first, then by the day of the next act; what is over comes last. */
export const parUrgence = (une: ProcedureLue, autre: ProcedureLue): number => {
  const [a, b] = [une.prochain?.duLe ?? LOIN, autre.prochain?.duLe ?? LOIN];
  const retard = Number(autre.etat === 'EN_RETARD') - Number(une.etat === 'EN_RETARD');
  return retard || (a < b ? -1 : a > b ? 1 : 0);
};
