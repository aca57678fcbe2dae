import { jourDe, jourOuvre, texteDe } from './calendrier.rules.ts';
import { Hasard } from './hasard.ts';
import { identifiant } from './identifiant.ts';
import type { OperateurDeDemonstration } from './operateurs.ts';

const FRAIS = 0.04;
const TVA = 0.2;

/** The closing of a month of an operator. */
export interface ClotureDeDemonstration {
  readonly id: string;
  readonly operateur: OperateurDeDemonstration;
  /** First day of the month. */
  readonly mois: string;
  readonly jour: number;
}

const premierDuMois = (jour: number): string => `${texteDe(jour).slice(0, 7)}-01`;

/** The month after, by its first day. */
function moisSuivant(mois: string): string {
  const [annee = 0, rang = 0] = mois.split('-').map(Number);
  return rang === 12 ? `${annee + 1}-01-01` : `${annee}-${String(rang + 1).padStart(2, '0')}-01`;
}

/** Monthly closings: each pays the month before about the tenth. The last month that is over is left to be closed. */
export class Paiements {
  private readonly connues = new Map<string, ClotureDeDemonstration>();
  private readonly moisEnCours: string;

  constructor(jour: number) {
    this.moisEnCours = premierDuMois(jour);
  }

  /** What paid a use, or `null` when its month is not closed yet. */
  cloturePour(utilisation: number, operateur: OperateurDeDemonstration): ClotureDeDemonstration | null {
    const mois = premierDuMois(utilisation);
    if (moisSuivant(moisSuivant(mois)) > this.moisEnCours) return null;
    const cle = `${operateur.code} ${mois}`;
    const connue = this.connues.get(cle) ?? cloture(operateur, mois);
    this.connues.set(cle, connue);
    return connue;
  }

  /** The closings that paid something, once every use was told. */
  clotures(): readonly ClotureDeDemonstration[] {
    return [...this.connues.values()];
  }
}

function cloture(operateur: OperateurDeDemonstration, mois: string): ClotureDeDemonstration {
  const jour = jourOuvre(jourDe(`${moisSuivant(mois).slice(0, 7)}-10`));
  const id = identifiant(new Hasard('contre-paiement', operateur.code, mois), jour);
  return { id, operateur, mois, jour };
}

/** Fees that a place leaves on what it is paid, tax included. */
export function fraisSur(centimes: number): number {
  const horsTaxes = Math.round(centimes * FRAIS);
  return horsTaxes + Math.round(horsTaxes * TVA);
}
