import { alluresDe, compter, type Estime } from './allure.rules.ts';
import type { Cadence, Cellule, Dispersion, Sortie } from './prevision.faits.ts';
import { risquesEntre, somme, type Tranche, tranchesDe } from './tranches.rules.ts';

/** What a model learnt: how pass get used as their carnet ages, and how fast stocks are handed out. */
export interface Modele {
  readonly tranches: readonly Tranche[];
  /** How many times faster than everyone a buyer's pass are used. */
  readonly allure: (acheteur: string) => Estime;
  /** Chance that a carnet in stock is handed out on a day. */
  readonly cadence: (acheteur: string) => Estime;
  /** How much more than by chance uses differ from carnet to carnet, and hand-outs from week to week. */
  readonly dispersion: { readonly usages: number; readonly remises: number };
  /** Past uses, and hand-outs, it learnt from. */
  readonly usages: number;
  readonly remises: number;
}

export interface Faits {
  readonly sorties: readonly Sortie[];
  readonly dispersions: readonly Dispersion[];
  readonly cadences: readonly Cadence[];
}

/** Learns from the past, as known on the day of knowledge, and from nothing else. */
export function apprendre({ sorties, dispersions, cadences }: Faits): Modele {
  const tranches = tranchesDe(sorties);
  const dispersion = { usages: dispersionDesUsages(dispersions), remises: dispersionDesRemises(cadences) };
  const usages = compter(sorties, ({ duree, faits, restes }) => ({
    observe: faits,
    attendu: (faits + restes) * somme(risquesEntre(tranches, 0, duree + 1)),
  }));
  const remises = somme(cadences.map(({ remis }) => remis));
  return {
    tranches,
    dispersion,
    usages: somme(sorties.map(({ faits }) => faits)),
    remises,
    allure: alluresDe(usages, dispersion.usages),
    cadence: cadencesDe(cadences, remises, dispersion.remises),
  };
}

/** Among carnets alike, how far their uses spread beyond what independent pass would. */
function dispersionDesUsages(groupes: readonly Dispersion[]): number {
  let [vue, attendue] = [0, 0];
  for (const { taille, carnets, somme: total, carres } of groupes) {
    const moyenne = total / carnets;
    const part = moyenne / taille;
    if (carnets < 2 || part <= 0 || part >= 1) continue;
    vue += (carres - carnets * moyenne ** 2) * (carnets / (carnets - 1));
    attendue += carnets * taille * part * (1 - part);
  }
  return attendue > 0 ? Math.max(1, vue / attendue) : 1;
}

/** How far the hand-outs of a week are from those that the pace of their buyer foretells. */
function dispersionDesRemises(cadences: readonly Cadence[]): number {
  const parAcheteur = compter(cadences, ({ remis, jours }) => ({ observe: remis, attendu: jours }));
  let [ecarts, semaines] = [0, -parAcheteur.size];
  for (const { acheteur, remis, jours } of cadences) {
    const { observe = 0, attendu: attente = 0 } = parAcheteur.get(acheteur) ?? {};
    const attendu = attente > 0 ? (jours * observe) / attente : 0;
    if (attendu <= 0) continue;
    ecarts += (remis - attendu) ** 2 / attendu;
    semaines += 1;
  }
  return semaines > 0 ? Math.max(1, ecarts / semaines) : 1;
}

function cadencesDe(cadences: readonly Cadence[], remises: number, dispersion: number): Modele['cadence'] {
  const jours = somme(cadences.map((une) => une.jours));
  // Nothing was handed out by anyone: nothing is expected to be.
  if (remises === 0 || jours === 0) return () => ({ valeur: 0, variance: 0 });
  const commune = remises / jours;
  const allure = alluresDe(
    compter(cadences, (une) => ({ observe: une.remis, attendu: une.jours * commune })),
    dispersion,
  );
  return (acheteur) => {
    const { valeur, variance } = allure(acheteur);
    return { valeur: Math.min(0.5, commune * valeur), variance: commune ** 2 * variance };
  };
}

/** Uses to come of some carnets: how many, by how much they vary of themselves, and how they follow what is uncertain. */
export interface Attente {
  readonly usages: number;
  /** Pass that may still be used, likely or not: the others are lost already. */
  readonly possibles: number;
  readonly variance: number;
  readonly selonAllure: number;
  readonly selonCadence: number;
  /** How they follow the rate of each span of age. */
  readonly selonTranche: readonly number[];
}

const RIEN: Attente = {
  usages: 0,
  possibles: 0,
  variance: 0,
  selonAllure: 0,
  selonCadence: 0,
  selonTranche: [],
};

/** What is still to be used of carnets, from the day after the day of knowledge to the last day of their tolerance. */
export function attendre(cellule: Cellule, jours: number, modele: Modele): Attente {
  const libres = cellule.pass - cellule.utilises;
  if (cellule.arretee || jours <= 0 || libres <= 0) return RIEN;
  if (cellule.age === null) return attendreLeStock(cellule, libres, jours, modele);
  const allure = modele.allure(cellule.acheteur).valeur;
  const risques = risquesEntre(modele.tranches, cellule.age + 1, cellule.age + jours + 1);
  const reste = Math.exp(-allure * somme(risques));
  return {
    usages: libres * (1 - reste),
    possibles: libres,
    variance: modele.dispersion.usages * libres * reste * (1 - reste),
    selonAllure: libres * reste * somme(risques),
    selonCadence: 0,
    selonTranche: risques.map((risque) => libres * reste * allure * risque),
  };
}

/** A carnet in stock may be handed out any day left; what is then used of it depends on the days left after. */
function attendreLeStock(
  { acheteur, carnets }: Cellule,
  libres: number,
  jours: number,
  modele: Modele,
): Attente {
  const [allure, cadence] = [modele.allure(acheteur).valeur, modele.cadence(acheteur).valeur];
  let [part, carre, melange, selonAllure, selonCadence] = [0, 0, 0, 0, 0];
  const selonTranche = modele.tranches.map(() => 0);
  for (let jour = 1; jour <= jours; jour += 1) {
    const encore = (1 - cadence) ** (jour - 1);
    const poids = cadence * encore;
    const risques = risquesEntre(modele.tranches, 0, jours - jour + 1);
    const risque = somme(risques);
    const reste = Math.exp(-allure * risque);
    part += poids * (1 - reste);
    carre += poids * (1 - reste) ** 2;
    melange += poids * reste * (1 - reste);
    selonAllure += poids * reste * risque;
    selonCadence += (encore - (poids * (jour - 1)) / (1 - cadence)) * (1 - reste);
    for (const [rang, un] of risques.entries())
      selonTranche[rang] = (selonTranche[rang] ?? 0) + libres * poids * reste * allure * un;
  }
  const taille = libres / carnets;
  const { usages, remises } = modele.dispersion;
  return {
    usages: libres * part,
    possibles: libres,
    variance: carnets * (usages * taille * melange + remises * taille ** 2 * (carre - part ** 2)),
    selonAllure: libres * selonAllure,
    selonCadence: libres * selonCadence,
    selonTranche,
  };
}

/** What is expected of several groups of carnets, and how far the truth may be: what buyers share adds up, chance does not. */
export function ecartType(
  attentes: readonly (Attente & { readonly acheteur: string })[],
  { allure, cadence, tranches, dispersion, remises }: Modele,
): number {
  let variance = somme(attentes.map((une) => une.variance));
  let selonTous = 0;
  for (const [acheteur, siennes] of Map.groupBy(attentes, (une) => une.acheteur)) {
    const selonAllure = somme(siennes.map((une) => une.selonAllure));
    const selonCadence = somme(siennes.map((une) => une.selonCadence));
    variance += selonAllure ** 2 * allure(acheteur).variance + selonCadence ** 2 * cadence(acheteur).variance;
    selonTous += selonCadence * cadence(acheteur).valeur;
  }
  // The paces of all are themselves known from so many uses, and so many hand-outs, only.
  for (const [rang, { usages }] of tranches.entries()) {
    const selon = somme(attentes.map((une) => une.selonTranche[rang] ?? 0));
    if (usages > 0) variance += (selon ** 2 * dispersion.usages) / usages;
  }
  if (remises > 0) variance += (selonTous ** 2 * dispersion.remises) / remises;
  return Math.sqrt(variance);
}
