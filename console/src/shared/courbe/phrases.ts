import { type Langue, plusieurs } from '../format.ts';

/** The words of a chart: what it finds, and what a point is when it is not a plain value. */
export interface Phrases {
  readonly rien: (sujet: string) => string;
  readonly rienDe: (nom: string) => string;
  readonly zero: (sujet: string) => string;
  readonly zeroDe: (nom: string) => string;
  readonly seul: (sujet: string, valeur: string) => string;
  readonly seulDe: (nom: string, valeur: string) => string;
  readonly passage: (sujet: string, de: string, a: string) => string;
  readonly passageDe: (nom: string, de: string, a: string) => string;
  readonly quand: (valeur: string, point: string, nomme: boolean) => string;
  readonly sommet: (valeur: string) => string;
  readonly minimum: (valeur: string, intervalle: string) => string;
  readonly chute: (valeur: string, quand: string, nom: string) => string;
  readonly inconnu: string;
  readonly absent: string;
  readonly masque: string;
  readonly prudence: string;
  readonly provisoire: string;
}

const avec = (valeur: string, ic: string): string => (ic ? `${valeur} ${ic}` : valeur);

export const PHRASES: Readonly<Record<Langue, Phrases>> = {
  fr: {
    rien: (sujet) => `${sujet} ne sont pas encore observables sur la période.`,
    rienDe: (nom) => `${nom}\u00a0: rien n’est encore observable sur la période.`,
    zero: (sujet) => `${sujet} sont à 0 tous les mois de la période.`,
    zeroDe: (nom) => `${nom}\u00a0: 0 sur toute la période.`,
    seul: (sujet, valeur) => `${sujet} sont ${valeur}, seul mois observé.`,
    seulDe: (nom, valeur) => `${nom}\u00a0: ${valeur}, seul point observé.`,
    passage: (sujet, de, a) => `${sujet} passent de ${de} à ${a}`,
    passageDe: (nom, de, a) => `${nom}\u00a0: de ${de} à ${a}`,
    quand: (valeur, point, nomme) => (nomme ? `${valeur} (${point})` : `${valeur} en ${point}`),
    sommet: (valeur) => `\u00a0; maximum ${valeur}`,
    minimum: (valeur, ic) => `\u00a0; minimum ${avec(valeur, ic)}`,
    chute: (valeur, quand, nom) => `\u00a0; creux à ${valeur} pendant le ${nom} (${quand})`,
    inconnu: 'pas encore observable',
    absent: 'rien à mesurer',
    masque: 'masqué (secret)',
    prudence: 'prudence, peu de pass',
    provisoire: 'provisoire',
  },
  en: {
    rien: (sujet) => `${sujet} cannot be observed yet over the period.`,
    rienDe: (nom) => `${nom}: nothing can be observed yet over the period.`,
    zero: (sujet) => `${sujet} stay at 0 in every month of the period.`,
    zeroDe: (nom) => `${nom}: 0 over the whole period.`,
    seul: (sujet, valeur) => `${sujet} are ${valeur}, the only month observed.`,
    seulDe: (nom, valeur) => `${nom}: ${valeur}, the only point observed.`,
    passage: (sujet, de, a) => `${sujet} go from ${de} to ${a}`,
    passageDe: (nom, de, a) => `${nom}: from ${de} to ${a}`,
    quand: (valeur, point, nomme) => (nomme ? `${valeur} (${point})` : `${valeur} in ${point}`),
    sommet: (valeur) => `; highest ${valeur}`,
    minimum: (valeur, ic) => `; lowest ${avec(valeur, ic)}`,
    chute: (valeur, quand, nom) => `; down to ${valeur} in the ${nom} (${quand})`,
    inconnu: 'not observable yet',
    absent: 'nothing to measure',
    masque: 'hidden (confidential)',
    prudence: 'caution, few passes',
    provisoire: 'provisional',
  },
};

/** « 48 mois » or « 1 month », for captions. */
export const nombreDeMois = (total: number, langue: Langue): string =>
  langue === 'fr' ? `${total}\u00a0mois` : `${total}\u00a0${plusieurs(total, langue) ? 'months' : 'month'}`;
