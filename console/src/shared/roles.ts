import type { Role } from '../graphql/graphql.ts';
import type { Langue } from './format.ts';

/** The roles of the scheme, as one says them. */
export const ROLES = {
  fr: {
    ADMINISTRATEUR: 'Administrateur du dispositif',
    ETAT: 'État',
    OPERATEUR: 'Opérateur',
    GESTIONNAIRE: 'Gestionnaire de collectivité',
    DISTRIBUTEUR: 'Distributeur',
    STRUCTURE: 'Structure',
    HUB: 'Hub',
    ANALYSTE: 'Analyste',
    INTEGRATEUR: 'Intégrateur',
    PUBLIC: 'Public',
    ROUTEUR: 'Routeur',
  },
  en: {
    ADMINISTRATEUR: 'Administrator of the scheme',
    ETAT: 'State',
    OPERATEUR: 'Operator',
    GESTIONNAIRE: 'Authority manager',
    DISTRIBUTEUR: 'Distributor',
    STRUCTURE: 'Place organisation',
    HUB: 'Hub',
    ANALYSTE: 'Analyst',
    INTEGRATEUR: 'Integrator',
    PUBLIC: 'Public',
    ROUTEUR: 'Router',
  },
} as const satisfies Record<Langue, Record<Role, string>>;
