import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../shared/context.ts';
import {
  Attribution,
  Base,
  engagementsDe,
  type FiltreStatistiques,
  type Mesure,
  type Selection,
  selectionDe,
  tableauDe,
  wilson,
} from '../statistique/statistique.module.ts';
import { difference, expliquer, type Facteurs, type Part } from './comparer.rules.ts';
import {
  type Comparaison,
  type ComparaisonArgs,
  type CompteCompare,
  type CoteDeComparaison,
  type EcartDeTaux,
  type ExplicationDeLEcart,
  type PartComparee,
  TauxCompare,
} from './comparer.types.ts';
import { populationDe } from './population.queries.ts';

const COMPTES = ['pass.achetes', 'pass.distribues', 'pass.utilises'] as const;

type Comptes = readonly [achetes: Mesure, distribues: Mesure, utilises: Mesure];

/** Sides by side, each read once; with two, how far apart they are and why. */
export async function comparaisonDe(
  { cotes, base, attribution, au }: ComparaisonArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Comparaison> {
  const selections = cotes.map((filtre: FiltreStatistiques) =>
    selectionDe({ base, attribution, filtre, ...(au == null ? {} : { au }) }, context.today),
  );
  const lus = await Promise.all(selections.map((selection) => coteDe(selection, context, info)));
  const [un, autre] = lus;
  const deux = lus.length === 2 && un !== undefined && autre !== undefined;
  return {
    base,
    attribution,
    au: au ?? context.today,
    provisoire: au == null || au >= context.today,
    fraicheur: new Date().toISOString(),
    cotes: lus,
    ecarts: deux ? ecartsDe(un, autre) : null,
    explication: deux ? explicationDe(un, autre) : null,
  };
}

async function coteDe(
  selection: Selection,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<CoteDeComparaison> {
  const [tableau, habitants, engagements] = await Promise.all([
    tableauDe({ selection, indicateurs: COMPTES, par: [] }, context, info),
    populationDe(selection, context.read),
    // Money is engaged by who buys: a place has none.
    selection.attribution === Attribution.COMMANDITAIRE ? engagementsDe(selection, context.read) : null,
  ]);
  const [achetes, distribues, utilises] = tableau.total.mesures;
  if (!achetes || !distribues || !utilises) throw new Error('A table answers a measure for each indicator');
  const engage = engagements && engagements.etat + engagements.locale;
  const population = habitants?.population ?? null;
  return {
    comptes: [achetes, distribues, utilises].map((mesure, rang): CompteCompare => ({
      indicateur: COMPTES[rang] ?? '',
      mesure,
      pourMilleHabitants: rapporter(mesure.valeur, population === null ? null : population / 1000),
      parEuroEngage: rapporter(mesure.valeur, engage === null ? null : engage / 100),
    })),
    parts: partsDe([achetes, distribues, utilises], selection),
    population,
    anneeDePopulation: habitants?.annee ?? null,
    engageCentimes: engage,
  };
}

const rapporter = (valeur: number | null, a: number | null): number | null =>
  valeur === null || a === null || a <= 0 ? null : valeur / a;

function partsDe([achetes, distribues, utilises]: Comptes, { base }: Selection): PartComparee[] {
  const part = (taux: TauxCompare, numerateur: Mesure, denominateur: Mesure): PartComparee => {
    const [n, d] = [numerateur.valeur, denominateur.valeur];
    const intervalle = base === Base.ACHAT && n !== null && d !== null ? wilson(n, d) : null;
    return {
      taux,
      valeur: rapporter(n, d),
      numerateur: n,
      denominateur: d,
      intervalleBas: intervalle?.[0] ?? null,
      intervalleHaut: intervalle?.[1] ?? null,
      prudence: d !== null && d < PRUDENCE,
      masque: numerateur.masque !== null || denominateur.masque !== null,
      chemin: numerateur.chemin,
    };
  };
  return [
    part(TauxCompare.DISTRIBUTION, distribues, achetes),
    part(TauxCompare.USAGE, utilises, achetes),
    part(TauxCompare.USAGE_DES_DISTRIBUES, utilises, distribues),
  ];
}

/** Under so many rows a share says little: it is shown, and said to be read with caution. */
const PRUDENCE = 30;

const enPart = ({ valeur, intervalleBas: bas, intervalleHaut: haut }: PartComparee): Part | null =>
  valeur === null ? null : { valeur, intervalle: bas === null || haut === null ? null : [bas, haut] };

function ecartsDe(un: CoteDeComparaison, autre: CoteDeComparaison): EcartDeTaux[] {
  return un.parts.map((part, rang) => {
    const enFace = autre.parts[rang];
    const [une, deux] = [enPart(part), enFace ? enPart(enFace) : null];
    if (une === null || deux === null)
      return { taux: part.taux, valeur: null, intervalleBas: null, intervalleHaut: null, indecis: true };
    const { valeur, intervalle } = difference(une, deux);
    const [bas, haut] = intervalle ?? [null, null];
    return {
      taux: part.taux,
      valeur,
      intervalleBas: bas,
      intervalleHaut: haut,
      indecis: bas === null || haut === null || (bas <= 0 && haut >= 0),
    };
  });
}

function explicationDe(un: CoteDeComparaison, autre: CoteDeComparaison): ExplicationDeLEcart | null {
  const [une, deux] = [facteursDe(un), facteursDe(autre)];
  if (une === null || deux === null) return null;
  const { ecart, remise, usage } = expliquer(une, deux);
  return { ecart, distribution: remise, usage };
}

/** Nothing can be said of the use of what was not handed out. */
function facteursDe({ parts }: CoteDeComparaison): Facteurs | null {
  const valeurDe = (taux: TauxCompare): number | null =>
    parts.find((part) => part.taux === taux)?.valeur ?? null;
  const [remise, usage] = [valeurDe(TauxCompare.DISTRIBUTION), valeurDe(TauxCompare.USAGE_DES_DISTRIBUES)];
  return remise === null || usage === null ? null : { remise, usage };
}
