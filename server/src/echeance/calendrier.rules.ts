import { JOURS_DE_SAISIE_TARDIVE, plusJours, enFrancais } from '../shared/jour.rules.ts';

/** The five acts of the end of validity of an order, in their order. */
export const ACTES = ['J_MOINS_30', 'J_MOINS_15', 'J_MOINS_7', 'J_PLUS_30', 'J_PLUS_37'] as const;
export type Acte = (typeof ACTES)[number];

/** Who owes an act; both sides owe the last one together. */
export type Partie = 'OPERATEUR' | 'COMMANDITAIRE';

export type EtatDActe = 'A_VENIR' | 'DU' | 'EN_RETARD' | 'FAIT';
export type EtatDeProcedure = 'A_VENIR' | 'EN_COURS' | 'EN_RETARD' | 'TERMINEE';

export const SOURCE_DE_LA_PROCEDURE =
  'Procédure de l’opérateur « Fin de validité des pass et génération d’un avoir »';

/** The two dates of an order that its calendar rests on. */
export interface Validite {
  readonly valideJusquAu: string;
  readonly tolereeJusquAu: string;
}

/** The last act has no next one: it is late after as many days as the first one had. */
const DELAI_DU_DERNIER = 30;

/** First day on which an act may be done; after the tolerance, whatever its length is in the order. */
export function jourDeLActe(acte: Acte, { valideJusquAu, tolereeJusquAu }: Validite): string {
  switch (acte) {
    case 'J_MOINS_30':
      return plusJours(valideJusquAu, -30);
    case 'J_MOINS_15':
      return plusJours(valideJusquAu, -15);
    case 'J_MOINS_7':
      return plusJours(valideJusquAu, -7);
    case 'J_PLUS_30':
      return plusJours(tolereeJusquAu, 1);
    case 'J_PLUS_37':
      return plusJours(tolereeJusquAu, JOURS_DE_SAISIE_TARDIVE);
  }
}

/** From this day on an act that is not done is late: the next one is due too. */
export function enRetardLe(acte: Acte, validite: Validite): string {
  const suivant = ACTES[ACTES.indexOf(acte) + 1];
  return suivant === undefined
    ? plusJours(jourDeLActe(acte, validite), DELAI_DU_DERNIER)
    : jourDeLActe(suivant, validite);
}

const DU_PAR: Readonly<Record<Acte, readonly Partie[]>> = {
  J_MOINS_30: ['OPERATEUR'],
  J_MOINS_15: ['COMMANDITAIRE'],
  J_MOINS_7: ['COMMANDITAIRE'],
  J_PLUS_30: ['OPERATEUR'],
  J_PLUS_37: ['OPERATEUR', 'COMMANDITAIRE'],
};

/** Sides that an act is due from. */
export const duPar = (acte: Acte): readonly Partie[] => DU_PAR[acte];

/** What an act asks of whoever takes part in it, in words. */
export const ATTENDU: Readonly<Record<Acte, string>> = {
  J_MOINS_30:
    'L’opérateur relève les carnets émis, injectés, non injectés et entamés, et alerte le commanditaire.',
  J_MOINS_15:
    'Le commanditaire choisit de bloquer ou non les carnets non remis ; les distributeurs cessent de les remettre ou les remettent aussitôt.',
  J_MOINS_7: 'Le commanditaire atteste que les pass remis entre-temps sont, ou non, à sa charge.',
  J_PLUS_30: 'La tolérance est finie : les lieux refusent les pass, l’opérateur le constate.',
  J_PLUS_37:
    'L’opérateur et le commanditaire signent le même état contradictoire ; l’avoir part avec la seconde signature.',
};

export function etatDeLActe(acte: Acte, fait: boolean, validite: Validite, jour: string): EtatDActe {
  if (fait) return 'FAIT';
  if (jour < jourDeLActe(acte, validite)) return 'A_VENIR';
  return jour < enRetardLe(acte, validite) ? 'DU' : 'EN_RETARD';
}

/** The first act that is not done, or `null` at the end. */
export const prochainActe = (faits: ReadonlySet<string>): Acte | null =>
  ACTES.find((acte) => !faits.has(acte)) ?? null;

/** Where a procedure stands: late as soon as its next act is. */
export function etatDeLaProcedure(
  faits: ReadonlySet<string>,
  validite: Validite,
  jour: string,
): EtatDeProcedure {
  const acte = prochainActe(faits);
  if (acte === null) return 'TERMINEE';
  const etat = etatDeLActe(acte, false, validite, jour);
  if (etat === 'EN_RETARD') return 'EN_RETARD';
  return acte === 'J_MOINS_30' && etat === 'A_VENIR' ? 'A_VENIR' : 'EN_COURS';
}

/** Why an act cannot be done on a day, or `null` when it can. */
export function acteRefuse(
  acte: Acte,
  faits: ReadonlySet<string>,
  validite: Validite,
  jour: string,
): string | null {
  if (faits.has(acte)) return 'cet acte est déjà fait : chacun ne se fait qu’une fois';
  const attendu = prochainActe(faits);
  if (attendu !== acte) return `l’acte attendu est ${attendu === null ? 'aucun' : NOM_DE[attendu]}`;
  const le = jourDeLActe(acte, validite);
  return jour < le ? `cet acte se fait à partir du ${enFrancais(le)}` : null;
}

/** As the procedure writes them. */
export const NOM_DE: Readonly<Record<Acte, string>> = {
  J_MOINS_30: 'J-30',
  J_MOINS_15: 'J-15',
  J_MOINS_7: 'J-7',
  J_PLUS_30: 'J+30',
  J_PLUS_37: 'J+37',
};
