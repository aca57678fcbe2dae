import { useSyncExternalStore } from 'react';
import type { Langue } from '../shared/format.ts';

/** How someone reads the console; kept on their device, never sent. */
export interface Preferences {
  readonly langue: Langue;
  /** The system decides until the reader does. */
  readonly theme: 'clair' | 'sombre' | null;
  readonly densite: 'confortable' | 'compacte';
}

const KEY = 'pass-numerique.preferences';
const listeners = new Set<() => void>();
let preferences = read();

function read(): Preferences {
  const kept = keptValues();
  const langue = kept['langue'] ?? 'fr';
  const { theme } = kept;
  return {
    langue: langue === 'en' ? 'en' : 'fr',
    theme: theme === 'clair' || theme === 'sombre' ? theme : null,
    densite: kept['densite'] === 'compacte' ? 'compacte' : 'confortable',
  };
}

function keptValues(): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

export function changerPreferences(patch: Partial<Preferences>): void {
  preferences = { ...preferences, ...patch };
  localStorage.setItem(KEY, JSON.stringify(preferences));
  appliquerPreferences();
  for (const listener of listeners) listener();
}

/** The page itself says its language, theme and density: sheets, screen readers and print read them there. */
export function appliquerPreferences({ langue, theme, densite } = preferences): void {
  const root = document.documentElement;
  root.lang = langue;
  root.dataset['densite'] = densite;
  if (theme) root.dataset['theme'] = theme;
  else delete root.dataset['theme'];
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const usePreferences = (): Preferences => useSyncExternalStore(subscribe, () => preferences);
