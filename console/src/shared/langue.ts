import { createContext, use } from 'react';
import type { Langue } from './format.ts';

export const LangueContext = createContext<Langue>('fr');

export const useLangue = (): Langue => use(LangueContext);

/** The words of a component, written beside it in both languages. */
export const useTextes = <T>(textes: Readonly<Record<Langue, T>>): T => textes[useLangue()];
