import { atteint, noteDe, type Points, pointsDe, type Territoire } from './note.rules.ts';
import type { ContenuDeRegle, Echelle, Prime } from './regle.rules.ts';

/** What a project says of itself; what is not asked by a call is left out. */
export interface Criteres extends Territoire {
  readonly echelle: Echelle;
  readonly budgetPorteurCentimes: number | null;
  readonly achatCentimes: number | null;
  readonly partPicDixMilliemes: number | null;
  readonly groupement: boolean;
  readonly publicCible: boolean;
  readonly structurationLocale: boolean;
  readonly hub: boolean;
  readonly autresPorteurs: boolean;
  readonly fondsEuropeens: boolean;
}

/** A condition of a call that a project does not meet. */
export type Condition =
  | 'PUBLIC_CIBLE'
  | 'ECHELLE'
  | 'BUDGET_MANQUANT'
  | 'ACHAT_MINIMAL'
  | 'ACHAT_MAXIMAL'
  | 'PART_PIC';

export interface Simulation {
  readonly manques: readonly Condition[];
  readonly points: Points;
  readonly note: number;
  readonly base: number;
  readonly primeSociale: number;
  /** Each bonus of the call, won or not. */
  readonly primes: readonly { readonly prime: Prime; readonly valeur: number; readonly obtenue: boolean }[];
  readonly taux: number;
  readonly aideCentimes: number;
  readonly porteurCentimes: number;
  readonly totalCentimes: number;
  readonly plafonnee: boolean;
  readonly pass: number;
  readonly personnes: number;
}

const PRIMES: readonly Prime[] = ['structurationLocale', 'hub', 'autresPorteurs', 'fondsEuropeens'];
const ENTIER = 10_000;
const PASS = 1000n;
const CARNET = 10_000n;

/** What the State would bring to a project under a version of the rules of a call, and what it would buy. */
export function simuler(regle: ContenuDeRegle, criteres: Criteres): Simulation {
  const manques = manquesDe(regle, criteres);
  const points = pointsDe(regle.noteSociale, criteres.echelle, criteres);
  const note = noteDe(points);
  const primeSociale = atteint(regle.primeSociale, (seuil) => note >= seuil);
  const primes = PRIMES.flatMap((prime) => {
    const valeur = regle.primes[prime];
    return valeur === undefined ? [] : [{ prime, valeur, obtenue: criteres[prime] }];
  });
  const obtenues = primes.reduce((somme, { valeur, obtenue }) => somme + (obtenue ? valeur : 0), 0);
  const taux =
    manques.length > 0 ? 0 : Math.min(regle.tauxDeBase + primeSociale + obtenues, regle.tauxMaximal);
  return {
    manques,
    points,
    note,
    base: regle.tauxDeBase,
    primeSociale,
    primes,
    taux,
    ...montantsDe(regle, criteres, taux),
  };
}

function manquesDe(regle: ContenuDeRegle, criteres: Criteres): readonly Condition[] {
  const { echelle, groupement, budgetPorteurCentimes, achatCentimes, partPicDixMilliemes } = criteres;
  const montant = regle.calcul === 'ACHAT' ? achatCentimes : budgetPorteurCentimes;
  const { achatMinimalCentimes: minimum, achatMaximalCentimes: maximum, partPicMinimale } = regle;
  const seule = echelle === 'COMMUNE' && (regle.communes === 'REFUSEES' || !groupement);
  const manques: readonly (readonly [Condition, boolean])[] = [
    ['PUBLIC_CIBLE', regle.publicCible && !criteres.publicCible],
    ['ECHELLE', seule],
    ['BUDGET_MANQUANT', montant === null || montant <= 0],
    ['ACHAT_MINIMAL', minimum !== null && montant !== null && montant > 0 && montant < minimum],
    ['ACHAT_MAXIMAL', maximum !== null && montant !== null && montant > maximum],
    ['PART_PIC', partPicMinimale !== null && (partPicDixMilliemes ?? 0) < partPicMinimale],
  ];
  return manques.filter(([, manque]) => manque).map(([condition]) => condition);
}

type Montants = Pick<
  Simulation,
  'aideCentimes' | 'porteurCentimes' | 'totalCentimes' | 'plafonnee' | 'pass' | 'personnes'
>;

/** In whole cents, worked out on whole numbers. */
function montantsDe(
  regle: ContenuDeRegle,
  { budgetPorteurCentimes, achatCentimes }: Criteres,
  taux: number,
): Montants {
  const surAchat = regle.calcul === 'ACHAT';
  const montant = (surAchat ? achatCentimes : budgetPorteurCentimes) ?? 0;
  const calculee = aideDe(regle, montant, taux);
  const plafonnee = calculee > regle.plafondDeLAideCentimes;
  const aideCentimes = plafonnee ? regle.plafondDeLAideCentimes : calculee;
  const totalCentimes = surAchat ? montant : montant + aideCentimes;
  const enPass = (BigInt(totalCentimes) * BigInt(ENTIER - regle.partDesFrais)) / BigInt(ENTIER);
  return {
    aideCentimes,
    porteurCentimes: totalCentimes - aideCentimes,
    totalCentimes,
    plafonnee,
    pass: Number(enPass / PASS),
    personnes: Number(enPass / CARNET),
  };
}

/** The State’s amount at a rate: a part of the purchase, or what its rate adds to the own budget. */
const aideDe = (regle: ContenuDeRegle, montant: number, taux: number): number =>
  arrondir(regle, montant, taux, regle.calcul === 'ACHAT' ? ENTIER : ENTIER - taux);

/** The most that a rate allows of a whole (M2), rounded as the amounts of the call are. */
export const partMaximale = (regle: ContenuDeRegle, total: number, taux: number): number =>
  Math.min(arrondir(regle, total, taux, ENTIER), regle.plafondDeLAideCentimes);

/** Half up where the call rounds to the euro; never up where it says “at most”. */
function arrondir(
  { calcul, arrondiCentimes: pas }: ContenuDeRegle,
  montant: number,
  numerateur: number,
  denominateur: number,
): number {
  const diviseur = BigInt(denominateur) * BigInt(pas);
  const exact = BigInt(montant) * BigInt(numerateur);
  return Number((calcul === 'ACHAT' ? exact : exact + diviseur / 2n) / diviseur) * pas;
}
