import type { PointDeTemps, Serie } from '../shared/courbe/types.ts';
import type { Langue } from '../shared/format.ts';
import { motsDe } from '../shared/indicateurs.ts';
import { type Periode, periodeEnMots } from '../shared/periode.ts';
import type { Demande } from '../shared/statistiques/demande.ts';
import { ecrirePeriode } from '../shared/statistiques/periodes.ts';
import { nomDuTerritoire } from '../shared/statistiques/territoire.ts';
import type { LigneLue, TableauLu } from './lecture.ts';
import { codesDe, fenetreDesLignes, type Pas, pointsDe, valeursDe } from './temps.ts';
import { comparaisonEnMots } from './titre.ts';

interface Tirage {
  readonly demande: Demande;
  readonly donnees: TableauLu;
  readonly pas: Pas;
  /** The months to draw; without them, those where something is. */
  readonly fenetre: Periode | null;
  /** Those of what it is compared with, when it is another period. */
  readonly autre: Periode | null;
}

interface DessinDuTemps {
  readonly points: readonly PointDeTemps[];
  /** The spans of the points, as the API codes them. */
  readonly codes: readonly string[];
  readonly series: readonly Serie[];
  /** Whether the values of the spans add up. */
  readonly additif: boolean;
}

/** The axis and the lines of an indicator over time, and of what it is compared with. */
export function dessinDuTemps(tirage: Tirage, langue: Langue): DessinDuTemps {
  const { demande, donnees, pas, fenetre, autre } = tirage;
  const { tableau, au, provisoire } = donnees.statistiques;
  const [indicateur] = tableau.indicateurs;
  const additif = indicateur?.nature === 'COMPTE' || indicateur?.nature === 'SOMME';
  const window = fenetre ?? fenetreDesLignes(tableau.lignes);
  const points = window
    ? pointsDe(codesDe(window, pas), pas, muetDans(tableau.lignes, au.slice(0, 7)), { langue, additif })
    : [];
  const codes = points.map(({ mois, nom }) =>
    nom ? (codesDe({ de: mois, a: mois }, pas)[0] ?? mois) : mois,
  );
  const serie = (cle: string, nom: string, lignes: readonly LigneLue[], at: readonly string[]): Serie => ({
    cle,
    nom,
    ...valeursDe({ lignes, codes: at, au, provisoire, additif }),
  });
  const { vs } = demande;
  const main = indicateur ? motsDe(indicateur, langue).nom : '';
  const first = serie('vue', vs ? nomDeLaVue(demande, langue) : main, tableau.lignes, codes);
  if (!vs || !donnees.autre) return { points, codes, series: [first], additif };
  const others = autre ? codesDe(autre, pas) : codes;
  // Both end with their period: what is compared is the same rank from the end.
  const aligned = codes.map((_, rang) => others[rang - codes.length + others.length] ?? '');
  const name = comparaisonEnMots(vs, langue);
  const said = vs.de === 'periode' ? `${name}${MEME_RANG[langue]}` : name;
  return {
    points,
    codes,
    series: [first, serie('vs', said, donnees.autre.tableau.lignes, aligned)],
    additif,
  };
}

const MEME_RANG = { fr: ', même rang', en: ', same rank' };

/** Whether nothing is there in a span that has begun. */
function muetDans(lignes: readonly LigneLue[], month: string): (code: string) => boolean {
  const known = new Set(
    lignes.flatMap(({ cles, mesures: [mesure] }) => (mesure?.valeur ? [cles[0]?.code] : [])),
  );
  return (code) => !known.has(code) && code.slice(0, 7) <= month;
}

/** The view itself, beside what it is compared with. */
const nomDeLaVue = ({ portee, vs }: Demande, langue: Langue): string =>
  vs?.de === 'periode'
    ? periodeEnMots(portee.periode && ecrirePeriode(portee.periode), langue)
    : nomDuTerritoire(portee.territoire, langue);
