import type { CompteDuGrandLivre, OperationComptable } from '../shared/ecritures.ts';

/** What moved from an account to another, by operation. */
export interface Flux {
  readonly operation: OperationComptable;
  readonly debit: CompteDuGrandLivre;
  readonly credit: CompteDuGrandLivre;
  readonly centimes: number;
}

/** What is bought, circulates, is owed and is held, on a day. Cents. */
export interface Montants {
  readonly acheteeCentimes: number;
  readonly nonActiveeCentimes: number;
  readonly circulationCentimes: number;
  readonly expireeCentimes: number;
  readonly utiliseeCentimes: number;
  readonly avoirsCentimes: number;
  readonly recusCentimes: number;
  readonly payesCentimes: number;
  readonly fraisCentimes: number;
  readonly reliquatsCentimes: number;
  readonly duAuxStructuresCentimes: number;
  readonly avoirsDusCentimes: number;
  readonly creancesCentimes: number;
  readonly fondsDetenusCentimes: number;
  readonly engagementsCentimes: number;
}

const somme = (flux: readonly Flux[], garder: (un: Flux) => boolean): number =>
  flux.reduce((cumul, un) => (garder(un) ? cumul + un.centimes : cumul), 0);

/** Debits less credits. */
const solde = (flux: readonly Flux[], compte: CompteDuGrandLivre): number =>
  somme(flux, ({ debit }) => debit === compte) - somme(flux, ({ credit }) => credit === compte);

/** The figures of some orders from what moved in their ledger; what circulates no more is expired until it is credited. */
export function montantsDe(flux: readonly Flux[], expire: boolean): Montants {
  const de = (operation: OperationComptable): number => somme(flux, (un) => un.operation === operation);
  // Zero less a balance: a balance of zero stays zero, not minus zero.
  const du = (compte: CompteDuGrandLivre): number => 0 - solde(flux, compte);
  const active = du('CIRCULATION');
  const [circulationCentimes, expireeCentimes] = expire ? [0, active] : [active, 0];
  const [duAuxStructuresCentimes, avoirsDusCentimes] = [du('STRUCTURES'), du('AVOIRS')];
  const fraisCentimes = du('FRAIS');
  const regles = flux.filter(
    ({ operation }) => operation === 'CONTRE_PAIEMENT' || operation === 'AJUSTEMENT',
  );
  return {
    acheteeCentimes: de('COMMANDE'),
    nonActiveeCentimes: du('COMMANDES'),
    circulationCentimes,
    expireeCentimes,
    utiliseeCentimes: de('UTILISATION') - de('ANNULATION'),
    avoirsCentimes: de('AVOIR'),
    recusCentimes: de('ENCAISSEMENT'),
    payesCentimes: 0 - solde(regles, 'FONDS'),
    fraisCentimes,
    reliquatsCentimes: du('RELIQUATS'),
    duAuxStructuresCentimes,
    avoirsDusCentimes,
    creancesCentimes: solde(flux, 'CREANCE'),
    fondsDetenusCentimes: solde(flux, 'FONDS') - fraisCentimes,
    engagementsCentimes: active + duAuxStructuresCentimes + avoirsDusCentimes,
  };
}

const AUCUN = montantsDe([], false);
const NOMS = Object.keys(AUCUN).filter((nom): nom is keyof Montants => nom in AUCUN);

export const additionner = (montants: readonly Montants[]): Montants =>
  montants.reduce((cumul, un) => {
    const total: Record<string, number> = {};
    for (const nom of NOMS) total[nom] = cumul[nom] + un[nom];
    return { ...cumul, ...total };
  }, AUCUN);

/** M5: what was bought is used, credited, or outstanding, to the cent and on every day. */
export const ecartM5 = (un: Montants): number =>
  un.acheteeCentimes -
  (un.utiliseeCentimes +
    un.avoirsCentimes +
    un.nonActiveeCentimes +
    un.circulationCentimes +
    un.expireeCentimes);

export type Couvert = 'COUVERT' | 'INSUFFISANT' | 'SANS_ENGAGEMENT';

/** Whether the funds held are enough for what is owed: said by a word, and by the ratio where there is one. */
export function couvertureDe({ fondsDetenusCentimes, engagementsCentimes }: Montants): {
  readonly etat: Couvert;
  readonly ratio: number | null;
} {
  if (engagementsCentimes <= 0) return { etat: 'SANS_ENGAGEMENT', ratio: null };
  const etat = fondsDetenusCentimes >= engagementsCentimes ? 'COUVERT' : 'INSUFFISANT';
  return { etat, ratio: fondsDetenusCentimes / engagementsCentimes };
}

/** A movement, and the operator who answered for its order on its day. */
export interface FluxDOperateur extends Flux {
  readonly operateur: string;
  /** Whether the tolerance of the order is over. */
  readonly expire: boolean;
}

/** The part of each operator in an order: what is not used yet is its last operator's alone, the rest stays where it happened. */
export function partagerParOperateur(
  flux: readonly FluxDOperateur[],
  dernier: string,
): ReadonlyMap<string, Montants> {
  const expire = flux.some((un) => un.expire);
  const total = montantsDe(flux, expire);
  const parOperateur = Map.groupBy(flux, ({ operateur }) => operateur);
  if (!parOperateur.has(dernier)) parOperateur.set(dernier, []);
  return new Map(
    [...parOperateur].map(([operateur, siens]) => {
      const sien = montantsDe(siens, expire);
      const { nonActiveeCentimes, circulationCentimes, expireeCentimes } =
        operateur === dernier ? total : AUCUN;
      const engagementsCentimes =
        circulationCentimes + expireeCentimes + sien.duAuxStructuresCentimes + sien.avoirsDusCentimes;
      return [
        operateur,
        { ...sien, nonActiveeCentimes, circulationCentimes, expireeCentimes, engagementsCentimes },
      ];
    }),
  );
}
