import { CircleCheck, Hourglass, Pause, RotateCw } from 'lucide-react';
import type { EtatDeWebhook } from '../graphql/graphql.ts';
import { compte, type Langue, nom, nombre } from '../shared/format.ts';
import type { Ton } from '../shared/Tampon.tsx';

/** How the state of a target looks. */
export const ALLURES: Readonly<Record<EtatDeWebhook, readonly [icone: typeof Pause, ton: Ton]>> = {
  A_JOUR: [CircleCheck, 'ok'],
  EN_RETARD: [Hourglass, 'projet'],
  EN_ECHEC: [RotateCw, 'attention'],
  SUSPENDU: [Pause, 'attention'],
};

const ESSAIS = { fr: nom('envoi manqué', 'envois manqués'), en: nom('failed try', 'failed tries') };
const LETTRES = { fr: nom('lettre morte', 'lettres mortes'), en: nom('dead letter', 'dead letters') };

interface Suivi {
  readonly etat: EtatDeWebhook;
  readonly retard: number;
  readonly retardPlafonne: boolean;
  readonly essais: number;
}

/** « En retard de 12 », « En échec : 3 envois manqués »… */
export function etatEnMots({ etat, retard, retardPlafonne, essais }: Suivi, langue: Langue): string {
  const fr = langue === 'fr';
  const attendent = `${nombre(retard, langue)}${retardPlafonne ? (fr ? ' ou plus' : ' or more') : ''}`;
  switch (etat) {
    case 'A_JOUR':
      return fr ? 'À jour' : 'Up to date';
    case 'EN_RETARD':
      return fr ? `En retard de ${attendent}` : `${attendent} behind`;
    case 'EN_ECHEC':
      return `${fr ? 'En échec : ' : 'Failing: '}${compte(essais, ESSAIS[langue], langue)}`;
    case 'SUSPENDU':
      return fr ? 'Suspendu' : 'Suspended';
  }
}

export const lettresEnMots = (nombreDeLettres: number, langue: Langue): string =>
  compte(nombreDeLettres, LETTRES[langue], langue);
