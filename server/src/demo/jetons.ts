import type { DemandeNotee } from '../jeton/jeton.module.ts';
import type { RoleDAuteur } from './auteurs.ts';

/** A saved view, and how another site shows it. */
export interface EncartDeDemonstration {
  readonly vue: string;
  readonly chemin: string;
  readonly requete: string;
  readonly forme: 'BARRES' | 'TABLEAU';
}

export interface JetonDeDemonstration {
  readonly nom: string;
  readonly pour: RoleDAuteur;
  /** Of the token of an embed. */
  readonly encart?: EncartDeDemonstration;
  readonly territoire: readonly ['FRANCE', null] | readonly ['REGION' | 'DEPARTEMENT', string];
  readonly operations?: readonly string[];
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

/** What the page of an embed asks. */
const OPERATIONS = ['EncartEnDirect', 'EncartMontre', 'EncartOuvert'];
const lecteurs = (requetes: number, cout: number, indicateurs: readonly string[]) => [
  {
    demande: { publiee: 'EncartMontre', champs: ['Query.encart'], indicateurs, origine: '' },
    requetes,
    cout,
  },
  {
    demande: { publiee: 'EncartOuvert', champs: ['Query.detailDEncart'], indicateurs, origine: '' },
    requetes: Math.round(requetes / 12),
    cout: cout * 2,
  },
  {
    demande: {
      publiee: 'EncartEnDirect',
      champs: ['Subscription.encartMisAJour'],
      indicateurs: [],
      origine: '',
    },
    requetes: Math.round(requetes / 3),
    cout: 1,
    evenements: requetes,
  },
];

/** A region’s site, the board of an observatory, a map that was revoked, what watches the register, and two embeds. */
export const JETONS: readonly JetonDeDemonstration[] = [
  {
    nom: 'Site de la région',
    pour: 'INTEGRATEUR',
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
    pour: 'INTEGRATEUR',
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
    pour: 'INTEGRATEUR',
    territoire: ['DEPARTEMENT', '33'],
    champs: ['Query.carteDesLieux', 'Query.lieux'],
    indicateurs: null,
    origines: ['https://carte.exemple.fr'],
    quota: 120,
    revoque: 'Fin du marché du prestataire.',
    demandes: [],
  },
  {
    nom: 'Supervision du registre',
    pour: 'ADMINISTRATEUR',
    territoire: ['FRANCE', null],
    champs: ['Query.registre', 'Query.statistiques'],
    indicateurs: null,
    origines: [],
    quota: 30,
    demandes: [
      {
        demande: { publiee: null, champs: ['Query.registre'], indicateurs: [], origine: '' },
        requetes: 288,
        cout: 1,
      },
    ],
  },
  {
    nom: 'Page publique de la région',
    pour: 'INTEGRATEUR',
    encart: {
      vue: 'Taux d’usage en Nouvelle-Aquitaine',
      chemin: '/pilotage',
      requete: 't=reg:75&ind=taux.usage&col=pass.achetes,pass.utilises,taux.usage,taux.usage.ic',
      forme: 'BARRES',
    },
    operations: OPERATIONS,
    territoire: ['REGION', '75'],
    champs: null,
    indicateurs: ['pass.achetes', 'pass.utilises', 'taux.usage'],
    origines: ['https://region.example'],
    quota: 600,
    demandes: lecteurs(180, 40, ['pass.achetes', 'pass.utilises', 'taux.usage']),
  },
  {
    nom: 'Lieux labellisés, site du département',
    pour: 'ADMINISTRATEUR',
    encart: {
      vue: 'Lieux labellisés de Gironde',
      chemin: '/lieux-labellises',
      requete: 't=dep:33&f.etat=LABELLISE',
      forme: 'TABLEAU',
    },
    operations: ['EncartCarte', ...OPERATIONS],
    territoire: ['DEPARTEMENT', '33'],
    champs: null,
    indicateurs: null,
    origines: ['https://departement.example'],
    quota: null,
    demandes: lecteurs(64, 90, []),
  },
];
