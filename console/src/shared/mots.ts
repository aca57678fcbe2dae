import type { EtapeDeCommande, PublicCible, TypeDeCollectivite } from '../graphql/graphql.ts';
import { type Langue, type Nom, nom } from './format.ts';

/** Type and overseas are two facets: an overseas département is one département more, not a type of its own. */
export const TYPES = {
  fr: {
    REGION: nom('région', 'régions'),
    DEPARTEMENT: nom('département', 'départements'),
    EPCI: nom('EPCI', 'EPCI'),
    SYNDICAT_MIXTE: nom('syndicat mixte', 'syndicats mixtes'),
  },
  en: {
    REGION: nom('region', 'regions'),
    DEPARTEMENT: nom('département', 'départements'),
    EPCI: nom('intercommunal authority', 'intercommunal authorities'),
    SYNDICAT_MIXTE: nom('joint authority', 'joint authorities'),
  },
} as const satisfies Record<Langue, Record<TypeDeCollectivite, Nom>>;

export const ETAPES_DE_COMMANDE = {
  fr: {
    DEVIS: 'Devis',
    SIGNEE: 'Signée',
    CADRAGE: 'Cadrage',
    BAT: 'Bon à tirer',
    PRODUITE: 'Produite',
    EXPEDIEE: 'Expédiée',
    LIVREE: 'Livrée',
    MANDATEE: 'Mandatée',
    ACTIVEE: 'Activée',
    CLOTUREE: 'Clôturée',
  },
  en: {
    DEVIS: 'Quoted',
    SIGNEE: 'Signed',
    CADRAGE: 'Framed',
    BAT: 'Proof passed',
    PRODUITE: 'Printed',
    EXPEDIEE: 'Shipped',
    LIVREE: 'Delivered',
    MANDATEE: 'Payment ordered',
    ACTIVEE: 'Activated',
    CLOTUREE: 'Closed',
  },
} as const satisfies Record<Langue, Record<EtapeDeCommande, string>>;

/** The ten steps of an order, in their only order. */
export const ORDRE_DES_ETAPES = [
  'DEVIS',
  'SIGNEE',
  'CADRAGE',
  'BAT',
  'PRODUITE',
  'EXPEDIEE',
  'LIVREE',
  'MANDATEE',
  'ACTIVEE',
  'CLOTUREE',
] as const satisfies readonly EtapeDeCommande[];

export const PUBLICS = {
  fr: {
    JEUNES_NON_DIPLOMES: 'jeunes non diplômés',
    PERSONNES_AGEES: 'personnes âgées',
    PERSONNES_ISOLEES: 'personnes isolées',
    ALLOPHONES: 'allophones',
    DEMANDEURS_EMPLOI: 'demandeurs d’emploi',
    NON_COMMUNIQUE: 'non communiqué',
  },
  en: {
    JEUNES_NON_DIPLOMES: 'young people without a diploma',
    PERSONNES_AGEES: 'older people',
    PERSONNES_ISOLEES: 'isolated people',
    ALLOPHONES: 'speakers of other languages',
    DEMANDEURS_EMPLOI: 'job seekers',
    NON_COMMUNIQUE: 'not declared',
  },
} as const satisfies Record<Langue, Record<PublicCible, string>>;
