import { CalendarX, Check, Hourglass, type LucideIcon, Pencil, Ban, X } from 'lucide-react';
import type { EtatDeLabel, GenreDeLabel } from '../graphql/graphql.ts';
import type { Langue, Nom } from './format.ts';
import type { Ton } from './Tampon.tsx';

/** The states of a label: a word, an icon, a tone that only repeats them. */
export const ETATS_DE_LABEL = {
  CANDIDAT: { icone: Pencil, ton: 'projet' },
  LABELLISE: { icone: Check, ton: 'ok' },
  A_RENOUVELER: { icone: Hourglass, ton: 'attention' },
  SUSPENDU: { icone: Ban, ton: 'stop' },
  RETIRE: { icone: X, ton: 'clos' },
  EXPIRE: { icone: CalendarX, ton: 'clos' },
} as const satisfies Record<EtatDeLabel, { icone: LucideIcon; ton: Ton }>;

/** Their words, for one place and for several. */
export const MOTS_D_ETAT: Readonly<Record<Langue, Record<EtatDeLabel, Nom>>> = {
  fr: {
    CANDIDAT: ['candidat', 'candidats'],
    LABELLISE: ['labellisé', 'labellisés'],
    A_RENOUVELER: ['à renouveler', 'à renouveler'],
    SUSPENDU: ['suspendu', 'suspendus'],
    RETIRE: ['retiré', 'retirés'],
    EXPIRE: ['expiré', 'expirés'],
  },
  en: {
    CANDIDAT: ['applicant', 'applicants'],
    LABELLISE: ['labelled', 'labelled'],
    A_RENOUVELER: ['to be renewed', 'to be renewed'],
    SUSPENDU: ['suspended', 'suspended'],
    RETIRE: ['withdrawn', 'withdrawn'],
    EXPIRE: ['expired', 'expired'],
  },
};

/** The labels, which are names: the same in both languages. */
export const GENRES_DE_LABEL: Readonly<Record<GenreDeLabel, string>> = {
  PASS_NUMERIQUE: 'Pass numérique',
  FRANCE_SERVICES: 'France Services',
  AIDANTS_CONNECT: 'Aidants Connect',
  CONSEILLERS_NUMERIQUES: 'Conseillers numériques',
  AUTRE: 'Autre label',
};

/** Those that may be chosen, in the order they are offered. */
export const GENRES = [
  'PASS_NUMERIQUE',
  'FRANCE_SERVICES',
  'AIDANTS_CONNECT',
  'CONSEILLERS_NUMERIQUES',
  'AUTRE',
] as const satisfies readonly GenreDeLabel[];
