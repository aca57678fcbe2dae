import {
  Ban,
  KeyRound,
  Lock,
  type LucideIcon,
  Replace,
  SearchCheck,
  SearchX,
  ShieldAlert,
} from 'lucide-react';
import type { GenreDeDetenteur, GenreDIncident, ObstacleAuDeplacement } from '../graphql/graphql.ts';
import type { Langue } from '../shared/format.ts';
import type { Ton } from '../shared/Tampon.tsx';

export const DETENTEURS = {
  fr: { OPERATEUR: 'opérateur', COLLECTIVITE: 'collectivité', DISTRIBUTEUR: 'distributeur' },
  en: { OPERATEUR: 'operator', COLLECTIVITE: 'authority', DISTRIBUTEUR: 'distributor' },
} as const satisfies Record<Langue, Record<GenreDeDetenteur, string>>;

export const INCIDENTS = {
  fr: {
    BLOCAGE: 'Bloqué',
    DEBLOCAGE: 'Débloqué',
    PERTE: 'Perdu',
    VOL: 'Volé',
    RETROUVE: 'Retrouvé',
    ANNULATION: 'Annulé',
    REMPLACEMENT: 'Remplacé',
  },
  en: {
    BLOCAGE: 'Blocked',
    DEBLOCAGE: 'Unblocked',
    PERTE: 'Lost',
    VOL: 'Stolen',
    RETROUVE: 'Found',
    ANNULATION: 'Cancelled',
    REMPLACEMENT: 'Replaced',
  },
} as const satisfies Record<Langue, Record<GenreDIncident, string>>;

export const SIGNES = {
  BLOCAGE: { icone: Lock, ton: 'stop' },
  DEBLOCAGE: { icone: KeyRound, ton: 'ok' },
  PERTE: { icone: SearchX, ton: 'stop' },
  VOL: { icone: ShieldAlert, ton: 'stop' },
  RETROUVE: { icone: SearchCheck, ton: 'ok' },
  ANNULATION: { icone: Ban, ton: 'clos' },
  REMPLACEMENT: { icone: Replace, ton: 'clos' },
} as const satisfies Record<GenreDIncident, { readonly icone: LucideIcon; readonly ton: Ton }>;

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
