import fc from 'fast-check';
import { joursEntre } from '../src/shared/jour.rules.ts';
import type { CarnetSuivi, Fait, RegistreSuivi } from './registre-suivi.ts';
import { TAILLE } from './registre-suivi.ts';

const jour = fc
  .integer({ min: 0, max: 620 })
  .map((n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10));

/** What may be asked of a follow-up, at random. */
export const question = fc.record({
  par: fc.constantFrom('ACHAT', 'REMISE'),
  unite: fc.constantFrom<'JOURS' | 'MOIS'>('JOURS', 'MOIS'),
  mesure: fc.constantFrom('AU_MOINS_UN', 'K_PASS', 'PART_DES_PASS'),
  k: fc.integer({ min: 1, max: TAILLE }),
  acheteur: fc.constantFrom<null | 0 | 1>(null, 0, 1),
  cohorte: fc.constantFrom<null | 0 | 1>(null, 0, 1),
  au: jour,
});
export type Question = typeof question extends fc.Arbitrary<infer Q> ? Q : never;

const su = (un: Fait, au: string): boolean => un.jour <= au && un.su <= au;
const rang = (un: string): number => Number(un.slice(0, 4)) * 12 + Number(un.slice(5, 7));

/** A carnet as a follow-up sees it: the delays of its uses, and how long it can be seen. */
export interface Suivi {
  readonly origine: string;
  readonly usages: readonly number[];
  readonly fin: number;
}

/** What a follow-up sees, fact by fact, without a line of SQL. */
export const suivisDe = ({ commandes, carnets }: RegistreSuivi, demande: Question): readonly Suivi[] =>
  carnets.flatMap(({ commande, remise, usages }: CarnetSuivi) => {
    const { par, unite, acheteur, cohorte, au } = demande;
    const { acheteur: sien, achat, toleree } = commandes[commande] ?? { acheteur: 0, achat: '', toleree: '' };
    const remis = remise && su(remise, au) ? remise.jour : null;
    const origine = par === 'ACHAT' ? achat : remis;
    if (origine === null || origine > au || (acheteur !== null && acheteur !== sien)) return [];
    if (cohorte !== null && (remis === null || cohorte !== sien)) return [];
    const delais = usages
      .filter((un) => su(un, au) && !(un.reprise && su(un.reprise, au)))
      .map((un) => (unite === 'JOURS' ? joursEntre(origine, un.jour) : rang(un.jour) - rang(origine)));
    const fin = Math.max(0, joursEntre(origine, toleree < au ? toleree : au));
    return [{ origine, usages: delais.toSorted((a, b) => a - b), fin }];
  });

/** How many came within a delay. */
export function compter(suivis: readonly Suivi[], { mesure, k }: Question, jalon: number): number {
  const dans = suivis.map(({ usages }) => usages.filter((delai) => delai <= jalon).length);
  return mesure === 'PART_DES_PASS'
    ? dans.reduce((somme, un) => somme + un, 0)
    : dans.filter((un) => un >= (mesure === 'K_PASS' ? k : 1)).length;
}

/** Whether a delay has passed for the carnet of the last day of a month. */
export function passe(mois: string, jalon: number, { unite, au }: Question): boolean {
  const [annee = 0, numero = 0] = mois.split('-').map(Number);
  const dernier = unite === 'JOURS' ? Date.UTC(annee, numero, jalon) : Date.UTC(annee, numero + jalon, 0);
  return dernier <= Date.parse(au);
}

/** Kaplan and Meier by its definition: each day, of those still followed, the share to whom it has not come. */
export function partsParJour(suivis: readonly Suivi[], k: number, jours: number): readonly (number | null)[] {
  const vus = suivis.map(({ usages, fin }) => ({
    fait: usages[k - 1] ?? null,
    duree: usages[k - 1] ?? fin,
  }));
  let survie = 1;
  return Array.from({ length: jours + 1 }, (_, jourDit) => {
    const aRisque = vus.filter(({ duree }) => duree >= jourDit);
    const venus = aRisque.filter(({ fait }) => fait === jourDit).length;
    if (aRisque.length === 0) return null;
    survie *= 1 - venus / aRisque.length;
    return 1 - survie;
  });
}
