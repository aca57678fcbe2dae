import {
  Ban,
  CalendarX,
  Check,
  Hand,
  HandCoins,
  KeyRound,
  Lock,
  type LucideIcon,
  ReceiptText,
  Replace,
  SearchX,
  Truck,
} from 'lucide-react';
import type { EtatDeCarnet, EtatDePass } from '../graphql/graphql.ts';
import type { Langue } from '../shared/format.ts';
import type { Ton } from '../shared/Tampon.tsx';

interface Signe {
  readonly icone: LucideIcon;
  readonly ton?: Ton;
}

/** What each state looks like, beside its word. */
export const SIGNES_DE_CARNET = {
  COMMANDE: { icone: ReceiptText },
  LIVRE: { icone: Truck },
  ACTIVE: { icone: KeyRound },
  REMIS: { icone: Hand },
  ENTAME: { icone: Check, ton: 'ok' },
  EPUISE: { icone: Check, ton: 'ok' },
  EXPIRE: { icone: CalendarX, ton: 'clos' },
  BLOQUE: { icone: Lock, ton: 'stop' },
  PERDU: { icone: SearchX, ton: 'stop' },
  ANNULE: { icone: Ban, ton: 'clos' },
  REMPLACE: { icone: Replace, ton: 'clos' },
} as const satisfies Record<EtatDeCarnet, Signe>;

export const SIGNES_DE_PASS = {
  EMIS: { icone: ReceiptText },
  ACTIF: { icone: KeyRound },
  DISTRIBUE: { icone: Hand },
  UTILISE: { icone: Check, ton: 'ok' },
  PAYE: { icone: HandCoins, ton: 'ok' },
  EXPIRE: { icone: CalendarX, ton: 'clos' },
  BLOQUE: { icone: Lock, ton: 'stop' },
  PERDU: { icone: SearchX, ton: 'stop' },
  ANNULE: { icone: Ban, ton: 'clos' },
  REMPLACE: { icone: Replace, ton: 'clos' },
} as const satisfies Record<EtatDePass, Signe>;

export const ETATS_DE_CARNET = {
  fr: {
    COMMANDE: 'Commandé',
    LIVRE: 'Livré',
    ACTIVE: 'Activé',
    REMIS: 'Remis',
    ENTAME: 'Entamé',
    EPUISE: 'Épuisé',
    EXPIRE: 'Expiré',
    BLOQUE: 'Bloqué',
    PERDU: 'Perdu ou volé',
    ANNULE: 'Annulé',
    REMPLACE: 'Remplacé',
  },
  en: {
    COMMANDE: 'Ordered',
    LIVRE: 'Delivered',
    ACTIVE: 'Activated',
    REMIS: 'Handed out',
    ENTAME: 'Started',
    EPUISE: 'Used up',
    EXPIRE: 'Expired',
    BLOQUE: 'Blocked',
    PERDU: 'Lost or stolen',
    ANNULE: 'Cancelled',
    REMPLACE: 'Replaced',
  },
} as const satisfies Record<Langue, Record<EtatDeCarnet, string>>;

export const ETATS_DE_PASS = {
  fr: {
    EMIS: 'Émis',
    ACTIF: 'Activé',
    DISTRIBUE: 'Distribué',
    UTILISE: 'Utilisé',
    PAYE: 'Remboursé',
    EXPIRE: 'Expiré',
    BLOQUE: 'Bloqué',
    PERDU: 'Perdu ou volé',
    ANNULE: 'Annulé',
    REMPLACE: 'Remplacé',
  },
  en: {
    EMIS: 'Issued',
    ACTIF: 'Activated',
    DISTRIBUE: 'Handed out',
    UTILISE: 'Used',
    PAYE: 'Paid',
    EXPIRE: 'Expired',
    BLOQUE: 'Blocked',
    PERDU: 'Lost or stolen',
    ANNULE: 'Cancelled',
    REMPLACE: 'Replaced',
  },
} as const satisfies Record<Langue, Record<EtatDePass, string>>;

/** A pass that was used, paid or not. */
export const estPris = (etat: EtatDePass): boolean => etat === 'UTILISE' || etat === 'PAYE';

/** A pass that will never serve. */
export const estPerdu = (etat: EtatDePass): boolean =>
  etat === 'EXPIRE' || etat === 'PERDU' || etat === 'ANNULE' || etat === 'REMPLACE';
