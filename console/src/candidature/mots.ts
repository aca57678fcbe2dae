import {
  Check,
  CircleDashed,
  CircleX,
  FileQuestion,
  FileCheck2,
  Inbox,
  type LucideIcon,
  Scale,
} from 'lucide-react';
import type { EtatDeCandidature, QuiAgit } from '../graphql/graphql.ts';
import type { Langue } from '../shared/format.ts';
import type { Ton } from '../shared/Tampon.tsx';

/** The states of a candidature: an icon, and a tone that only repeats the word. */
export const ETATS = {
  DEPOSEE: { icone: Inbox, ton: 'projet' },
  PIECES_DEMANDEES: { icone: FileQuestion, ton: 'attention' },
  PIECES_VERSEES: { icone: FileCheck2, ton: 'projet' },
  INSTRUITE: { icone: Scale, ton: 'attention' },
  ACCEPTEE: { icone: Check, ton: 'ok' },
  REFUSEE: { icone: CircleX, ton: 'clos' },
  ABANDONNEE: { icone: CircleDashed, ton: 'clos' },
} as const satisfies Record<EtatDeCandidature, { icone: LucideIcon; ton: Ton }>;

export const MOTS_D_ETAT: Readonly<Record<Langue, Record<EtatDeCandidature, string>>> = {
  fr: {
    DEPOSEE: 'Déposée',
    PIECES_DEMANDEES: 'Pièces demandées',
    PIECES_VERSEES: 'Pièces versées',
    INSTRUITE: 'Instruite, à décider',
    ACCEPTEE: 'Acceptée',
    REFUSEE: 'Refusée',
    ABANDONNEE: 'Abandonnée',
  },
  en: {
    DEPOSEE: 'Submitted',
    PIECES_DEMANDEES: 'Documents asked for',
    PIECES_VERSEES: 'Documents received',
    INSTRUITE: 'Examined, to be decided',
    ACCEPTEE: 'Accepted',
    REFUSEE: 'Refused',
    ABANDONNEE: 'Given up',
  },
};

/** Whose turn it is. */
export const QUI_AGIT: Readonly<Record<Langue, Record<QuiAgit, string>>> = {
  fr: { INSTRUCTEUR: 'l’instruction', DEMANDEUR: 'la structure' },
  en: { INSTRUCTEUR: 'the examiner', DEMANDEUR: 'the organisation' },
};
