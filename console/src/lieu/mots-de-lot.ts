import { type Langue, type Nom, nom } from '../shared/format.ts';
import type { ActeDeLot } from './lot.ts';

interface Mots {
  readonly geste: string;
  readonly serait: Nom;
  readonly fait: Nom;
}

/** Each act of a lot in words: its button, what it would do, what it did. */
export const MOTS_DE_LOT: Readonly<Record<Langue, Readonly<Record<ActeDeLot, Mots>>>> = {
  fr: {
    RENOUVELLEMENT: {
      geste: 'Renouveler',
      serait: nom('lieu serait renouvelé', 'lieux seraient renouvelés'),
      fait: nom('lieu renouvelé', 'lieux renouvelés'),
    },
    SUSPENSION: {
      geste: 'Suspendre',
      serait: nom('lieu serait suspendu', 'lieux seraient suspendus'),
      fait: nom('lieu suspendu', 'lieux suspendus'),
    },
    RETRAIT: {
      geste: 'Retirer',
      serait: nom('label serait retiré', 'labels seraient retirés'),
      fait: nom('label retiré', 'labels retirés'),
    },
    LABELLISATION: {
      geste: 'Étiqueter',
      serait: nom('lieu recevrait ce label', 'lieux recevraient ce label'),
      fait: nom('lieu a reçu ce label', 'lieux ont reçu ce label'),
    },
  },
  en: {
    RENOUVELLEMENT: {
      geste: 'Renew',
      serait: nom('place would be renewed', 'places would be renewed'),
      fait: nom('place renewed', 'places renewed'),
    },
    SUSPENSION: {
      geste: 'Suspend',
      serait: nom('place would be suspended', 'places would be suspended'),
      fait: nom('place suspended', 'places suspended'),
    },
    RETRAIT: {
      geste: 'Withdraw',
      serait: nom('label would be withdrawn', 'labels would be withdrawn'),
      fait: nom('label withdrawn', 'labels withdrawn'),
    },
    LABELLISATION: {
      geste: 'Label',
      serait: nom('place would get this label', 'places would get this label'),
      fait: nom('place got this label', 'places got this label'),
    },
  },
};
