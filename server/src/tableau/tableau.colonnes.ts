import { difference } from '../analyse/analyse.module.ts';
import type { Bornes, Cellule, Colonne, Genre, Langue, Ligne } from '../feuille/feuille.module.ts';
import {
  type Adresse,
  aUnCode,
  estDuTemps,
  mailleDe,
  MAILLES_EN_MOTS,
  periodeEnMots,
} from '../page/page.module.ts';
import { motsDe } from './indicateurs.mots.ts';
import {
  type ColonneDemandee,
  colonnesDemandees,
  type IndicateurLu,
  type LigneLue,
  type MesureLue,
  type TableauLu,
} from './tableau.lecture.ts';
import { libelleAnglais, MOTS_DU_TABLEAU } from './tableau.mots.ts';

const GENRES: Readonly<Record<string, Genre>> = { part: 'TAUX', centimes: 'EUROS' };
/** Measures that are not counted by the unit: one decimal where there is one. */
const DECIMALES: Readonly<Record<string, number>> = { jours: 1, heures: 1, kilomètres: 1 };

interface Montree {
  readonly demandee: ColonneDemandee;
  readonly indicateur: IndicateurLu;
  /** Place of its value among those of a row. */
  readonly rang: number;
}

const genreDe = ({ unite }: IndicateurLu): Genre => GENRES[unite] ?? 'NOMBRE';

/** The columns that the answer can fill, in the order of the address. */
const montreesDe = (adresse: Adresse, { indicateurs }: TableauLu): readonly Montree[] =>
  colonnesDemandees(adresse).flatMap((demandee) => {
    const rang = indicateurs.findIndex(({ code }) => code === demandee.indicateur);
    const indicateur = indicateurs[rang];
    return indicateur ? [{ demandee, indicateur, rang }] : [];
  });

/** The heads of the table: the name of the rows, their code where it is shown, then the columns of the address. */
export function colonnesDe(
  adresse: Adresse,
  lu: TableauLu,
  vs: string | null,
  langue: Langue,
): readonly Colonne[] {
  const dits = MOTS_DU_TABLEAU[langue];
  const maille = mailleDe(adresse);
  return [
    {
      code: maille,
      libelle: MAILLES_EN_MOTS[langue][maille].nom,
      genre: 'TEXTE',
      unite: null,
      definition: dits.definitionDuNom,
      largeur: 34,
    },
    {
      code: `${maille}.code`,
      libelle: dits.code,
      genre: 'TEXTE',
      unite: null,
      definition: dits.definitionDuCode,
      largeur: 12,
      cle: true,
      // The screen shows it beside the name, where it tells more than the name.
      donneesSeules: !aUnCode(maille),
    },
    ...montreesDe(adresse, lu).map((montree) => colonneDe(montree, vs, langue)),
  ];
}

function colonneDe(
  { demandee: { code, quoi }, indicateur }: Montree,
  vs: string | null,
  langue: Langue,
): Colonne {
  const { unite } = indicateur;
  const { nom, definition, formule, exclusions, version } = motsDe(indicateur, langue);
  const dits = MOTS_DU_TABLEAU[langue];
  const decimales = DECIMALES[unite];
  const communes = { code, unite, ...(decimales === undefined ? {} : { decimales }) };
  if (quoi === 'ic')
    return { code, libelle: dits.ic, genre: 'INTERVALLE', unite: '%', definition: dits.definitionDeLIc };
  if (quoi === 'part')
    return {
      code,
      libelle: dits.part(nom),
      genre: 'TAUX',
      unite: 'part',
      definition: dits.definitionDeLaPart,
    };
  if (quoi === 'delta')
    return {
      ...communes,
      libelle: dits.ecart(vs, nom),
      genre:
        genreDe(indicateur) === 'TAUX' ? 'POINTS' : genreDe(indicateur) === 'EUROS' ? 'ECART_EUROS' : 'ECART',
      unite: genreDe(indicateur) === 'TAUX' ? 'points' : unite,
      definition: dits.definitionDeLEcart,
    };
  const suite = [
    `${dits.formule}${formule}.`,
    ...(exclusions === null ? [] : [`${dits.exclusions}${exclusions}`]),
    `${dits.version}${version}.`,
  ];
  return {
    ...communes,
    libelle: nom,
    genre: genreDe(indicateur),
    definition: [definition, ...suite].join(' '),
  };
}

/** How the cells of a row are read. */
export function lecteurDeLignes(
  adresse: Adresse,
  lu: TableauLu,
  comparee: (ligne: LigneLue) => LigneLue | undefined,
  langue: Langue,
): (ligne: LigneLue, nom?: string) => Ligne {
  const montrees = montreesDe(adresse, lu);
  return (ligne, nom) => {
    const autre = comparee(ligne);
    const [cle] = ligne.cles;
    return [
      nom ?? (cle ? libelleDe(cle, langue) : null),
      cle?.code ?? '',
      ...montrees.map((montree) =>
        celluleDe(montree, ligne.mesures[montree.rang], autre?.mesures[montree.rang], langue),
      ),
    ];
  };
}

function libelleDe({ dimension, code, libelle }: LigneLue['cles'][number], langue: Langue): string {
  if (langue === 'fr') return libelle;
  const maille = dimension.toLowerCase();
  if (
    code !== null &&
    (maille === 'mois' || maille === 'trimestre' || maille === 'annee') &&
    estDuTemps(maille)
  )
    return periodeEnMots(code, langue);
  return libelleAnglais(dimension, code) ?? libelle;
}

function celluleDe(
  { demandee: { quoi }, indicateur }: Montree,
  mesure: MesureLue | undefined,
  autre: MesureLue | undefined,
  langue: Langue,
): Cellule {
  if (!mesure) return null;
  const { valeur, masque, part, denominateur, prudence } = mesure;
  if (masque) return quoi === 'valeur' ? { masque } : null;
  if (quoi === 'ic') return valeur === null ? null : bornesDe(mesure);
  if (quoi === 'part') return part;
  if (quoi === 'delta') return ecartEntre(mesure, autre, genreDe(indicateur) === 'TAUX');
  if (indicateur.unite !== 'part' || valeur === null) return valeur;
  const mots = MOTS_DU_TABLEAU[langue];
  return {
    valeur,
    sur: denominateur,
    prudence: prudence && indicateur.nature === 'RAPPORT',
    quoi: indicateur.denominateur?.startsWith('carnets') ? mots.carnets : mots.pass,
  };
}

const bornesDe = ({ intervalleBas: bas, intervalleHaut: haut }: MesureLue): Bornes | null =>
  bas === null || haut === null ? null : { bas, haut };

const intervalleDe = ({ intervalleBas, intervalleHaut }: MesureLue): readonly [number, number] | null =>
  intervalleBas === null || intervalleHaut === null ? null : [intervalleBas, intervalleHaut];

/** The difference of two values; of two rates in points, with the interval that Newcombe draws from both of Wilson's. */
function ecartEntre(une: MesureLue, autre: MesureLue | undefined, taux: boolean): Cellule {
  if (une.valeur === null || autre?.valeur == null) return null;
  const ecart = une.valeur - autre.valeur;
  if (!taux) return ecart;
  const { intervalle } = difference(
    { valeur: une.valeur, intervalle: intervalleDe(une) },
    { valeur: autre.valeur, intervalle: intervalleDe(autre) },
  );
  return { ecart: ecart * 100, bornes: intervalle && { bas: intervalle[0], haut: intervalle[1] } };
}
