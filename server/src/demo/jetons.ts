import type { DemandeNotee } from '../jeton/jeton.module.ts';

export interface JetonDeDemonstration {
  readonly nom: string;
  readonly territoire: readonly ['FRANCE', null] | readonly ['REGION' | 'DEPARTEMENT', string];
  readonly champs: readonly string[] | null;
  readonly indicateurs: readonly string[] | null;
  readonly origines: readonly string[];
  readonly quota: number | null;
  readonly revoque?: string;
  /** What it asks on a weekday, with how many requests, their cost each, and events told. */
  readonly demandes: readonly {
    readonly demande: DemandeNotee;
    readonly requetes: number;
    readonly cout: number;
    readonly evenements?: number;
  }[];
}

const INDICATEURS = ['pass.achetes', 'pass.distribues', 'pass.utilises', 'taux.usage'];
const SITE = 'https://exemple.fr';

/** A region’s site, the board of an observatory, and a map that was revoked. */
export const JETONS: readonly JetonDeDemonstration[] = [
  {
    nom: 'Site de la région',
    territoire: ['REGION', '75'],
    champs: null,
    indicateurs: INDICATEURS,
    origines: [SITE],
    quota: 60,
    demandes: [
      {
        demande: { publiee: null, champs: ['Query.statistiques'], indicateurs: INDICATEURS, origine: SITE },
        requetes: 420,
        cout: 13,
      },
      {
        demande: { publiee: null, champs: ['Query.indicateurs'], indicateurs: [], origine: SITE },
        requetes: 60,
        cout: 11,
      },
    ],
  },
  {
    nom: 'Tableau de bord de l’observatoire',
    territoire: ['FRANCE', null],
    champs: ['Query.collectivites', 'Query.lieux', 'Subscription.labelModifie'],
    indicateurs: null,
    origines: [],
    quota: null,
    demandes: [
      {
        demande: { publiee: null, champs: ['Query.collectivites'], indicateurs: [], origine: '' },
        requetes: 96,
        cout: 101,
      },
      {
        demande: { publiee: null, champs: ['Query.lieux'], indicateurs: [], origine: '' },
        requetes: 48,
        cout: 51,
      },
      {
        demande: { publiee: null, champs: ['Subscription.labelModifie'], indicateurs: [], origine: '' },
        requetes: 4,
        cout: 2,
        evenements: 35,
      },
    ],
  },
  {
    nom: 'Carte d’un prestataire',
    territoire: ['DEPARTEMENT', '33'],
    champs: ['Query.carteDesLieux', 'Query.lieux'],
    indicateurs: null,
    origines: ['https://carte.exemple.fr'],
    quota: 120,
    revoque: 'Fin du marché du prestataire.',
    demandes: [],
  },
];
