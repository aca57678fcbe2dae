import type { Langue } from '../format.ts';
import type { Etape } from '../../graphql/graphql.ts';

/** The words of each step, and of what is lost between it and the next one. */
interface Mots {
  readonly nom: string;
  readonly perte: string;
}

export const ETAPES = {
  fr: {
    ACHETES: { nom: 'Achetés', perte: 'commandés, en fabrication ou en transport' },
    LIVRES: { nom: 'Livrés', perte: 'livrés, numéro de mandat non reçu' },
    ACTIVES: {
      nom: 'Activés',
      perte: 'activés, jamais remis\u00a0: en stock chez les distributeurs, ou périmés',
    },
    DISTRIBUES: { nom: 'Distribués', perte: 'remis, pas utilisés' },
    UTILISES: { nom: 'Utilisés', perte: 'utilisés, en attente de remboursement du lieu' },
    REMBOURSES: { nom: 'Remboursés', perte: '' },
  },
  en: {
    ACHETES: { nom: 'Bought', perte: 'ordered, being printed or shipped' },
    LIVRES: { nom: 'Delivered', perte: 'delivered, payment mandate not received' },
    ACTIVES: { nom: 'Activated', perte: 'activated, never handed out: held by distributors, or expired' },
    DISTRIBUES: { nom: 'Handed out', perte: 'handed out, not used' },
    UTILISES: { nom: 'Used', perte: 'used, the place not paid yet' },
    REMBOURSES: { nom: 'Paid', perte: '' },
  },
} as const satisfies Record<Langue, Record<Etape, Mots>>;
