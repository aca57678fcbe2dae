/** What a counter says again and again: kept on the device, never sent. */
export interface Reglages {
  readonly collectivite: string;
  readonly distributeur: string;
  readonly cohorte: string;
}

const KEY = 'pass-numerique.remettre';
const RIEN: Reglages = { collectivite: '', distributeur: '', cohorte: '' };

export function lireReglages(): Reglages {
  try {
    const lu: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    const texte = (champ: keyof Reglages): string => {
      const valeur: unknown = typeof lu === 'object' && lu !== null ? Reflect.get(lu, champ) : null;
      return typeof valeur === 'string' ? valeur : '';
    };
    return {
      collectivite: texte('collectivite'),
      distributeur: texte('distributeur'),
      cohorte: texte('cohorte'),
    };
  } catch {
    return RIEN;
  }
}

export const garderReglages = (reglages: Reglages): void =>
  localStorage.setItem(KEY, JSON.stringify(reglages));
