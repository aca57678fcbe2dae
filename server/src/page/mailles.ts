import type { Langue } from '../feuille/feuille.module.ts';
import { type Adresse, type Maille, MAILLES } from './adresse.rules.ts';

interface Mots {
  /** The head of the column of names. */
  readonly nom: string;
  /** What the title says of the rows. */
  readonly par: string;
}

/** What the rows of the table of figures are, as the console says them. */
export const MAILLES_EN_MOTS: Readonly<Record<Langue, Readonly<Record<Maille, Mots>>>> = {
  fr: {
    departement: { nom: 'Département', par: 'par département' },
    region: { nom: 'Région', par: 'par région' },
    epci: { nom: 'EPCI', par: 'par EPCI' },
    commune: { nom: 'Commune du lieu', par: 'par commune' },
    collectivite: { nom: 'Commanditaire', par: 'par commanditaire' },
    public: { nom: 'Public visé', par: 'par public visé' },
    vague: { nom: 'Appel à projets', par: 'par appel à projets' },
    operateur: { nom: 'Opérateur', par: 'par opérateur' },
    distributeur: { nom: 'Distributeur', par: 'par distributeur' },
    lieu: { nom: 'Lieu', par: 'par lieu' },
    service: { nom: 'Service rendu', par: 'par service rendu' },
    mois: { nom: 'Mois', par: 'par mois' },
    trimestre: { nom: 'Trimestre', par: 'par trimestre' },
    annee: { nom: 'Année', par: 'par année' },
  },
  en: {
    departement: { nom: 'Département', par: 'by département' },
    region: { nom: 'Region', par: 'by region' },
    epci: { nom: 'EPCI', par: 'by EPCI' },
    commune: { nom: 'Commune of the place', par: 'by commune' },
    collectivite: { nom: 'Buyer', par: 'by buyer' },
    public: { nom: 'Target public', par: 'by target public' },
    vague: { nom: 'Call for projects', par: 'by call for projects' },
    operateur: { nom: 'Operator', par: 'by operator' },
    distributeur: { nom: 'Distributor', par: 'by distributor' },
    lieu: { nom: 'Place', par: 'by place' },
    service: { nom: 'Service', par: 'by service' },
    mois: { nom: 'Month', par: 'by month' },
    trimestre: { nom: 'Quarter', par: 'by quarter' },
    annee: { nom: 'Year', par: 'by year' },
  },
};

/** What the rows of an address are. */
export const mailleDe = ({ parametres }: Pick<Adresse, 'parametres'>): Maille =>
  MAILLES.find((une) => une === parametres['maille']) ?? 'departement';

export const estDuTemps = (maille: Maille): boolean =>
  maille === 'mois' || maille === 'trimestre' || maille === 'annee';

/** Whose code is shown beside their name. */
export const aUnCode = (maille: Maille): boolean =>
  maille === 'departement' || maille === 'region' || maille === 'commune';

/** The cuts finer than the territory, in the order that a title says them. */
export const COUPES = [
  'collectivite',
  'commune',
  'distributeur',
  'epci',
  'lieu',
  'operateur',
  'public',
  'service',
  'vague',
] as const satisfies readonly Maille[];

const NIVEAUX: Readonly<Record<string, Maille>> = { dep: 'departement', reg: 'region', epci: 'epci' };

/** Whether the view is cut to one of the rows that its table shows: the title then says that row. */
export function estCoupeeParSaMaille({ parametres }: Adresse): boolean {
  const maille = mailleDe({ parametres });
  return NIVEAUX[parametres['t']?.split(':')[0] ?? ''] === maille || parametres[`f.${maille}`] !== undefined;
}

/** The same view with the cut to one of its own rows taken away: that row is read among the others. */
export function sansSaPropreCoupe({ chemin, parametres }: Adresse): Adresse {
  const maille = mailleDe({ parametres });
  const { t, ...autres } = parametres;
  const gardee = NIVEAUX[t?.split(':')[0] ?? ''] === maille ? {} : { t };
  return { chemin, parametres: { ...autres, ...gardee, [`f.${maille}`]: undefined } };
}
