import type { ServiceRendu } from '../graphql/graphql.ts';
import { LES_SERVICES } from '../shared/services.ts';

/** What a counter enters again and again: kept on the device, never sent. */
export interface Reglages {
  readonly lieu: string;
  readonly service: ServiceRendu;
  readonly minutes: string;
  readonly prix: string;
}

const KEY = 'pass-numerique.guichet';
const DEFAUT: Reglages = { lieu: '', service: 'DECOUVRIR', minutes: '60', prix: '10' };

export function lireReglages(): Reglages {
  try {
    const lu: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    const texte = (champ: keyof Reglages): string => {
      const valeur: unknown = typeof lu === 'object' && lu !== null ? Reflect.get(lu, champ) : null;
      return typeof valeur === 'string' ? valeur : DEFAUT[champ];
    };
    const service = LES_SERVICES.find((un) => un === texte('service')) ?? DEFAUT.service;
    return { lieu: texte('lieu'), service, minutes: texte('minutes'), prix: texte('prix') };
  } catch {
    return DEFAUT;
  }
}

export const garderReglages = (reglages: Reglages): void =>
  localStorage.setItem(KEY, JSON.stringify(reglages));
