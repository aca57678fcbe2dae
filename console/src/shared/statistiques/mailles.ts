import type { Dimension, FiltreStatistiques } from '../../graphql/graphql.ts';
import type { Langue } from '../format.ts';

/** What the rows of a table may be, as the address names it. */
export const MAILLES = {
  departement: 'DEPARTEMENT',
  region: 'REGION',
  epci: 'EPCI',
  commune: 'COMMUNE',
  collectivite: 'COLLECTIVITE',
  public: 'PUBLIC',
  vague: 'VAGUE',
  operateur: 'OPERATEUR',
  distributeur: 'DISTRIBUTEUR',
  lieu: 'LIEU',
  service: 'SERVICE',
  mois: 'MOIS',
  trimestre: 'TRIMESTRE',
  annee: 'ANNEE',
} as const satisfies Record<string, Dimension>;

export type Maille = keyof typeof MAILLES;

export const LES_MAILLES = Object.keys(MAILLES).filter((name): name is Maille => name in MAILLES);

export const mailleDe = (text: string | undefined): Maille =>
  LES_MAILLES.find((one) => one === text) ?? 'departement';

export const estDuTemps = (maille: Maille): boolean =>
  maille === 'mois' || maille === 'trimestre' || maille === 'annee';

interface Mots {
  /** Heads the column: « Département ». */
  readonly nom: string;
  /** Ends the title of a view: « par département ». */
  readonly par: string;
}

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

/** The rows that a finer cut than the territory may keep: its parameter, and the filter of the API it sets. */
export const COUPES_FINES = {
  collectivite: 'collectivite',
  commune: 'commune',
  distributeur: 'distributeur',
  epci: 'epci',
  lieu: 'lieu',
  operateur: 'operateur',
  public: 'public',
  service: 'service',
  vague: 'vague',
} as const satisfies Partial<Record<Maille, keyof FiltreStatistiques>>;

export type CoupeFine = keyof typeof COUPES_FINES;

export const LES_COUPES = Object.keys(COUPES_FINES).filter((name): name is CoupeFine => name in COUPES_FINES);
