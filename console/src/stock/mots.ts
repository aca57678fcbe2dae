import type { GenreDeDetenteur, ObstacleAuDeplacement } from '../graphql/graphql.ts';
import type { Langue } from '../shared/format.ts';

export const DETENTEURS = {
  fr: { OPERATEUR: 'opérateur', COLLECTIVITE: 'collectivité', DISTRIBUTEUR: 'distributeur' },
  en: { OPERATEUR: 'operator', COLLECTIVITE: 'authority', DISTRIBUTEUR: 'distributor' },
} as const satisfies Record<Langue, Record<GenreDeDetenteur, string>>;

export const OBSTACLES = {
  fr: {
    INCONNU: 'inconnus de votre périmètre',
    REMIS: 'déjà remis',
    ARRETE: 'bloqués, perdus, annulés ou remplacés',
    NON_LIVRE: 'pas encore livrés ce jour-là',
    AUTRE_COLLECTIVITE: 'd’une autre collectivité',
    DEJA_LA: 'déjà chez ce détenteur',
    POSTERIEUR: 'livrés ou déplacés après ce jour',
  },
  en: {
    INCONNU: 'unknown in your perimeter',
    REMIS: 'already handed out',
    ARRETE: 'blocked, lost, cancelled or replaced',
    NON_LIVRE: 'not delivered yet that day',
    AUTRE_COLLECTIVITE: 'of another authority',
    DEJA_LA: 'with this holder already',
    POSTERIEUR: 'delivered or moved after that day',
  },
} as const satisfies Record<Langue, Record<ObstacleAuDeplacement, string>>;
