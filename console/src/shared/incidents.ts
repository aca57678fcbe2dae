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
import type { GenreDIncident } from '../graphql/graphql.ts';
import type { Langue } from './format.ts';
import type { Ton } from './Tampon.tsx';

/** What stopped a carnet or freed it, in words and signs. */
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

export const SIGNES_D_INCIDENT = {
  BLOCAGE: { icone: Lock, ton: 'stop' },
  DEBLOCAGE: { icone: KeyRound, ton: 'ok' },
  PERTE: { icone: SearchX, ton: 'stop' },
  VOL: { icone: ShieldAlert, ton: 'stop' },
  RETROUVE: { icone: SearchCheck, ton: 'ok' },
  ANNULATION: { icone: Ban, ton: 'clos' },
  REMPLACEMENT: { icone: Replace, ton: 'clos' },
} as const satisfies Record<GenreDIncident, { readonly icone: LucideIcon; readonly ton: Ton }>;
