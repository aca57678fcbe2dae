import type { Langue } from './format.ts';
import { ROLES } from './roles.ts';

const AUTRES: Readonly<Record<Langue, Readonly<Record<string, string>>>> = {
  fr: {
    registre: 'Le registre',
    demonstration: 'La démonstration',
    'ligne-de-commande': 'La ligne de commande',
  },
  en: {
    registre: 'The register',
    demonstration: 'The demonstration',
    'ligne-de-commande': 'The command line',
  },
};

/** `operateur (France entière)` is how the register writes on whose behalf; what it does not name stays as it is. */
export function acteurEnMots(acteur: string, langue: Langue): string {
  const [, role = '', perimetre = ''] = /^(\w+) \((.*)\)$/u.exec(acteur) ?? [];
  const nom = Object.entries(ROLES[langue]).find(([code]) => code === role.toUpperCase())?.[1];
  return nom ? `${nom} (${perimetre})` : (AUTRES[langue][acteur] ?? acteur);
}
