import { CalendarClock, Check, CircleAlert, Hourglass, type LucideIcon } from 'lucide-react';
import type {
  ActeDEcheance,
  EtatDActe,
  EtatDeProcedure,
  Partie,
  SommeDeConstat,
} from '../graphql/graphql.ts';
import type { Langue } from '../shared/format.ts';
import type { Ton } from '../shared/Tampon.tsx';

/** Acts as the procedure writes them: the same in both languages. */
export const ACTES: Readonly<Record<ActeDEcheance, string>> = {
  J_MOINS_30: 'J\u221230',
  J_MOINS_15: 'J\u221215',
  J_MOINS_7: 'J\u22127',
  J_PLUS_30: 'J+30',
  J_PLUS_37: 'J+37',
};

type Mots<Cle extends string> = Readonly<Record<Langue, Readonly<Record<Cle, string>>>>;

export const NOMS_DES_ACTES: Mots<ActeDEcheance> = {
  fr: {
    J_MOINS_30: 'Alerte',
    J_MOINS_15: 'Blocage du stock',
    J_MOINS_7: 'Attestation du commanditaire',
    J_PLUS_30: 'Pass refusés',
    J_PLUS_37: 'État contradictoire et avoir',
  },
  en: {
    J_MOINS_30: 'Alert',
    J_MOINS_15: 'Stock blocked',
    J_MOINS_7: 'Buyer’s attestation',
    J_PLUS_30: 'Passes refused',
    J_PLUS_37: 'Joint statement and credit note',
  },
};

export const ATTENDUS_EN: Readonly<Record<ActeDEcheance, string>> = {
  J_MOINS_30: 'The operator records booklets issued, handed out, in stock and begun, and alerts the buyer.',
  J_MOINS_15:
    'The buyer chooses to block the booklets in stock or not; counters stop handing them out, or do it at once.',
  J_MOINS_7: 'The buyer attests that passes handed out in between are, or are not, at its charge.',
  J_PLUS_30: 'The tolerance is over: places refuse the passes, the operator records it.',
  J_PLUS_37: 'Operator and buyer sign the same statement; the credit note goes with the second signature.',
};

export const PARTIES: Mots<Partie> = {
  fr: { OPERATEUR: 'opérateur', COMMANDITAIRE: 'commanditaire' },
  en: { OPERATEUR: 'operator', COMMANDITAIRE: 'buyer' },
};

export const ETATS_D_ACTE: Mots<EtatDActe> = {
  fr: { A_VENIR: 'À venir', DU: 'Dû', EN_RETARD: 'En retard', FAIT: 'Fait' },
  en: { A_VENIR: 'To come', DU: 'Due', EN_RETARD: 'Late', FAIT: 'Done' },
};

export const ETATS_DE_PROCEDURE: Mots<EtatDeProcedure> = {
  fr: { A_VENIR: 'À venir', EN_COURS: 'En cours', EN_RETARD: 'En retard', TERMINEE: 'Terminée' },
  en: { A_VENIR: 'To come', EN_COURS: 'Under way', EN_RETARD: 'Late', TERMINEE: 'Over' },
};

interface Marque {
  readonly icone: LucideIcon;
  readonly ton?: Ton;
}

export const MARQUES: Readonly<Record<EtatDActe | EtatDeProcedure, Marque>> = {
  A_VENIR: { icone: CalendarClock, ton: 'projet' },
  DU: { icone: Hourglass, ton: 'attention' },
  EN_COURS: { icone: Hourglass },
  EN_RETARD: { icone: CircleAlert, ton: 'stop' },
  FAIT: { icone: Check, ton: 'ok' },
  TERMINEE: { icone: Check, ton: 'ok' },
};

export const SOMMES: Mots<SommeDeConstat> = {
  fr: {
    EMIS: 'Émis',
    INJECTES: 'Injectés (remis)',
    NON_INJECTES: 'Non injectés (en stock)',
    ENTAMES: 'Entamés',
    A_BLOQUER: 'À bloquer',
  },
  en: {
    EMIS: 'Issued',
    INJECTES: 'Handed out',
    NON_INJECTES: 'In stock',
    ENTAMES: 'Begun',
    A_BLOQUER: 'To block',
  },
};
