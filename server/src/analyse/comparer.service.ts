import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../shared/context.ts';
import {
  Attribution,
  Base,
  engagementsDe,
  exigerLeDetail,
  type FiltreStatistiques,
  indicateurDe,
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

/** What is compared, by its code: a place buys nothing, so that by place only uses are counted. */
type Comptes = ReadonlyMap<string, Mesure>;

/** Sides by side, each read once; with two, how far apart they are and why. */
export async function comparaisonDe(
  { cotes, base, attribution, au }: ComparaisonArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Comparaison> {
  const selections = cotes.map((filtre: FiltreStatistiques) =>
    selectionDe({ base, attribution, filtre, ...(au == null ? {} : { au }) }, context.today, context.actor),
  );
  for (const selection of selections) exigerLeDetail(selection, context.actor);
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
  const indicateurs = COMPTES.filter((code) =>
    indicateurDe(code).attributions.includes(selection.attribution),
  );
  const [tableau, habitants, engagements] = await Promise.all([
    tableauDe({ selection, indicateurs, par: [] }, context, info),
    populationDe(selection, context.read),
    // Money is engaged by who buys: a place has none.
    selection.attribution === Attribution.COMMANDITAIRE ? engagementsDe(selection, context.read) : null,
  ]);
  const comptes: Comptes = new Map(
    tableau.total.mesures.map((mesure, rang) => [indicateurs[rang] ?? '', mesure]),
  );
  const engage = engagements && engagements.etat + engagements.locale;
  const population = habitants?.population ?? null;
  return {
    comptes: [...comptes].map(([indicateur, mesure]): CompteCompare => ({
      indicateur,
      mesure,
      pourMilleHabitants: rapporter(mesure.valeur, population === null ? null : population / 1000),
      parEuroEngage: rapporter(mesure.valeur, engage === null ? null : engage / 100),
    })),
    parts: partsDe(comptes, selection, context.settings.seuils.prudence),
    population,
    anneeDePopulation: habitants?.annee ?? null,
    engageCentimes: engage,
  };
}

const rapporter = (valeur: number | null, a: number | null): number | null =>
  valeur === null || a === null || a <= 0 ? null : valeur / a;

const PARTS: readonly (readonly [TauxCompare, numerateur: string, denominateur: string])[] = [
  [TauxCompare.DISTRIBUTION, 'pass.distribues', 'pass.achetes'],
  [TauxCompare.USAGE, 'pass.utilises', 'pass.achetes'],
  [TauxCompare.USAGE_DES_DISTRIBUES, 'pass.utilises', 'pass.distribues'],
];

function partsDe(comptes: Comptes, { base }: Selection, prudence: number): PartComparee[] {
  return PARTS.flatMap(([taux, haut, bas]) => {
    const [numerateur, denominateur] = [comptes.get(haut), comptes.get(bas)];
    if (!numerateur || !denominateur) return [];
    const [n, d] = [numerateur.valeur, denominateur.valeur];
    const intervalle = base === Base.ACHAT && n !== null && d !== null ? wilson(n, d) : null;
    return [
      {
        taux,
        valeur: rapporter(n, d),
        numerateur: n,
        denominateur: d,
        intervalleBas: intervalle?.[0] ?? null,
        intervalleHaut: intervalle?.[1] ?? null,
        prudence: d !== null && d < prudence,
        masque: numerateur.masque !== null || denominateur.masque !== null,
        chemin: numerateur.chemin,
      },
    ];
  });
}

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
