import type { Cadence, Cellule, Dispersion, Sortie } from './prevision.faits.ts';

/** Past uses at everyone's pace that each buyer is given beside its own: with few of its own, it is taken to be like the others. */
const USAGES_COMMUNS = 20;
/** The same for the carnets it hands out. */
const REMISES_COMMUNES = 5;
/** Days in a step of age: within one, a pass is as likely to be used on one day as on another. */
const TRANCHE = 30;
/** Pass-days below which a step of age says nothing: the last one that does is kept for older pass. */
const EXPOSITION_UTILE = 300;

/** What a model learnt: how pass get used as their carnet ages, and how fast stocks are handed out. */
export interface Modele {
  /** Expected uses of a pass nobody can take back, from the hand-out to an age in days, at everyone's pace. */
  risque(age: number): number;
  /** How many times faster than everyone a buyer's pass are used, and how uncertain that is. */
  allure(acheteur: string): Estime;
  /** Chance that a carnet in stock is handed out on a day, and how uncertain that is. */
  cadence(acheteur: string): Estime;
  /** How much more than by chance uses differ from carnet to carnet, and hand-outs from week to week. */
  readonly dispersion: { readonly usages: number; readonly remises: number };
  /** Past uses it learnt from. */
  readonly usages: number;
}

export interface Estime {
  readonly valeur: number;
  readonly variance: number;
}

export interface Faits {
  readonly sorties: readonly Sortie[];
  readonly dispersions: readonly Dispersion[];
  readonly cadences: readonly Cadence[];
}

/** Learns from the past, as known on the day of knowledge, and from nothing else. */
export function apprendre({ sorties, dispersions, cadences }: Faits): Modele {
  const taux = tauxParTranche(sorties);
  const risque = (age: number): number => cumul(taux, age);
  const parAcheteur = new Map<string, { usages: number; attendus: number }>();
  for (const { acheteur, duree, faits, restes } of sorties) {
    const compte = parAcheteur.get(acheteur) ?? { usages: 0, attendus: 0 };
    compte.usages += faits;
    compte.attendus += (faits + restes) * risque(duree + 1);
    parAcheteur.set(acheteur, compte);
  }
  const dispersion = { usages: dispersionDesUsages(dispersions), remises: dispersionDesRemises(cadences) };
  return {
    risque,
    dispersion,
    usages: sorties.reduce((somme, { faits }) => somme + faits, 0),
    allure(acheteur) {
      const { usages, attendus } = parAcheteur.get(acheteur) ?? { usages: 0, attendus: 0 };
      const valeur = (usages + USAGES_COMMUNS) / (attendus + USAGES_COMMUNS);
      return { valeur, variance: (dispersion.usages * valeur) / (attendus + USAGES_COMMUNS) };
    },
    cadence: cadenceParAcheteur(cadences, dispersion.remises),
  };
}

/** Uses over pass-days, by step of age. */
function tauxParTranche(sorties: readonly Sortie[]): readonly number[] {
  const tranches: { usages: number; exposition: number }[] = [];
  for (const { duree, faits, restes } of sorties) {
    const rang = Math.floor(duree / TRANCHE);
    for (let i = tranches.length; i <= rang; i += 1) tranches.push({ usages: 0, exposition: 0 });
    for (let i = 0; i <= rang; i += 1) {
      const tranche = tranches[i];
      if (!tranche) continue;
      tranche.exposition += (faits + restes) * Math.min(TRANCHE, duree + 1 - i * TRANCHE);
      if (i === rang) tranche.usages += faits;
    }
  }
  const derniere = tranches.findLastIndex(({ exposition }) => exposition >= EXPOSITION_UTILE);
  return tranches
    .slice(0, Math.max(1, derniere + 1))
    .map(({ usages, exposition }) => (exposition > 0 ? -Math.log1p(-Math.min(0.5, usages / exposition)) : 0));
}

/** The rates summed up to an age; older than all that was seen, the last one goes on. */
function cumul(taux: readonly number[], age: number): number {
  let somme = 0;
  for (const [rang, un] of taux.entries())
    somme += un * Math.max(0, Math.min(rang === taux.length - 1 ? Infinity : TRANCHE, age - rang * TRANCHE));
  return somme;
}

/** Among carnets alike, how far their uses spread beyond what independent pass would. */
function dispersionDesUsages(groupes: readonly Dispersion[]): number {
  let [vue, attendue] = [0, 0];
  for (const { taille, carnets, somme, carres } of groupes) {
    const moyenne = somme / carnets;
    const part = moyenne / taille;
    if (carnets < 2 || part <= 0 || part >= 1) continue;
    vue += (carres - carnets * moyenne ** 2) * (carnets / (carnets - 1));
    attendue += carnets * taille * part * (1 - part);
  }
  return attendue > 0 ? Math.max(1, vue / attendue) : 1;
}

const parBuyer = (cadences: readonly Cadence[]): ReadonlyMap<string, { remis: number; jours: number }> => {
  const comptes = new Map<string, { remis: number; jours: number }>();
  for (const { acheteur, remis, jours } of cadences) {
    const compte = comptes.get(acheteur) ?? { remis: 0, jours: 0 };
    comptes.set(acheteur, { remis: compte.remis + remis, jours: compte.jours + jours });
  }
  return comptes;
};

/** How far the hand-outs of a week are from those that the pace of their buyer foretells. */
function dispersionDesRemises(cadences: readonly Cadence[]): number {
  const comptes = parBuyer(cadences);
  let [ecarts, semaines] = [0, -comptes.size];
  for (const { acheteur, remis, jours } of cadences) {
    const compte = comptes.get(acheteur);
    const attendu = compte && compte.jours > 0 ? (jours * compte.remis) / compte.jours : 0;
    if (attendu <= 0) continue;
    ecarts += (remis - attendu) ** 2 / attendu;
    semaines += 1;
  }
  return semaines > 0 ? Math.max(1, ecarts / semaines) : 1;
}

function cadenceParAcheteur(cadences: readonly Cadence[], dispersion: number): Modele['cadence'] {
  const comptes = parBuyer(cadences);
  const [remis, jours] = [...comptes.values()].reduce(([r, j], un) => [r + un.remis, j + un.jours], [0, 0]);
  // Nothing was handed out by anyone: nothing is expected to be.
  if (remis === 0) return () => ({ valeur: 0, variance: 0 });
  const joursCommuns = (REMISES_COMMUNES * jours) / remis;
  return (acheteur) => {
    const sien = comptes.get(acheteur) ?? { remis: 0, jours: 0 };
    const valeur = Math.min(1, (sien.remis + REMISES_COMMUNES) / (sien.jours + joursCommuns));
    return { valeur, variance: (dispersion * valeur) / (sien.jours + joursCommuns) };
  };
}

/** Uses to come of some carnets: how many, by how much they vary of themselves, and how they follow what is uncertain. */
export interface Attente {
  readonly usages: number;
  readonly variance: number;
  readonly selonAllure: number;
  readonly selonCadence: number;
}

const RIEN: Attente = { usages: 0, variance: 0, selonAllure: 0, selonCadence: 0 };

/** What is still to be used of carnets, from the day after the day of knowledge to the last day of their tolerance. */
export function attendre(cellule: Cellule, jours: number, modele: Modele): Attente {
  const libres = cellule.pass - cellule.utilises;
  if (cellule.arretee || jours <= 0 || libres <= 0) return RIEN;
  const allure = modele.allure(cellule.acheteur).valeur;
  if (cellule.age !== null) {
    const ecart = modele.risque(cellule.age + jours + 1) - modele.risque(cellule.age + 1);
    const part = 1 - Math.exp(-allure * ecart);
    return {
      usages: libres * part,
      variance: modele.dispersion.usages * libres * part * (1 - part),
      selonAllure: libres * (1 - part) * ecart,
      selonCadence: 0,
    };
  }
  return attendreLeStock({ ...cellule, pass: libres }, jours, modele, allure);
}

/** A carnet in stock may be handed out any day left; what is then used of it depends on the days left after. */
function attendreLeStock(
  { acheteur, carnets, pass }: Cellule,
  jours: number,
  modele: Modele,
  allure: number,
): Attente {
  const cadence = modele.cadence(acheteur).valeur;
  let [part, carre, melange, selonAllure, selonCadence] = [0, 0, 0, 0, 0];
  for (let jour = 1; jour <= jours; jour += 1) {
    const encore = (1 - cadence) ** (jour - 1);
    const poids = cadence * encore;
    const risque = modele.risque(jours - jour + 1);
    const utilise = 1 - Math.exp(-allure * risque);
    part += poids * utilise;
    carre += poids * utilise ** 2;
    melange += poids * utilise * (1 - utilise);
    selonAllure += poids * (1 - utilise) * risque;
    selonCadence += (encore - (cadence < 1 ? (poids * (jour - 1)) / (1 - cadence) : 0)) * utilise;
  }
  const taille = carnets > 0 ? pass / carnets : 0;
  const { usages, remises } = modele.dispersion;
  return {
    usages: pass * part,
    variance: carnets * (usages * taille * melange + remises * taille ** 2 * (carre - part ** 2)),
    selonAllure: pass * selonAllure,
    selonCadence: pass * selonCadence,
  };
}

/** What is expected of several groups of carnets, and how far the truth may be: what buyers share adds up, chance does not. */
export function ecartType(
  attentes: readonly (Attente & { readonly acheteur: string })[],
  modele: Modele,
): number {
  let variance = attentes.reduce((somme, une) => somme + une.variance, 0);
  let selonTous = 0;
  for (const [acheteur, siennes] of Map.groupBy(attentes, (une) => une.acheteur)) {
    const [allure, cadence] = [modele.allure(acheteur), modele.cadence(acheteur)];
    const selonAllure = siennes.reduce((somme, une) => somme + une.selonAllure, 0);
    const selonCadence = siennes.reduce((somme, une) => somme + une.selonCadence, 0);
    variance += selonAllure ** 2 * allure.variance + selonCadence ** 2 * cadence.variance;
    selonTous += selonAllure * allure.valeur;
  }
  // The pace of all is itself known from so many uses only.
  if (modele.usages > 0) variance += (selonTous ** 2 * modele.dispersion.usages) / modele.usages;
  return Math.sqrt(variance);
}
