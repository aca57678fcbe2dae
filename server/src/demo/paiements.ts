import { jourDe, jourOuvre, texteDe } from './calendrier.rules.ts';
import { Hasard } from './hasard.ts';

const FRAIS = 0.04;
const TVA = 0.2;
const DERNIER_MOIS = 31;

/** Day of the monthly payment of what was used on a day: about the tenth of the month after. */
function jourDuPaiement(jour: number): number {
  const [annee = 0, mois = 0] = texteDe(jour).split('-').map(Number);
  const suivant = mois === 12 ? `${annee + 1}-01` : `${annee}-${String(mois + 1).padStart(2, '0')}`;
  return jourOuvre(jourDe(`${suivant}-10`));
}

/** Days of payment, worked out once per day of use. */
export class Paiements {
  private readonly connus = new Map<number, number>();
  private readonly jour: number;

  constructor(jour: number) {
    this.jour = jour;
  }

  /** When a use is paid, or `null`: not due yet, or still held back as part of the last month is. */
  jourPour(utilisation: number, lieu: string): number | null {
    const du = this.connus.get(utilisation) ?? jourDuPaiement(utilisation);
    this.connus.set(utilisation, du);
    if (du > this.jour) return null;
    const recent = du > this.jour - DERNIER_MOIS;
    return recent && new Hasard('paiement', lieu, du).fraction() < 0.3 ? null : du;
  }
}

/** Fees that a place leaves on what it is paid, tax included. */
export function fraisSur(centimes: number): number {
  const horsTaxes = Math.round(centimes * FRAIS);
  return horsTaxes + Math.round(horsTaxes * TVA);
}
