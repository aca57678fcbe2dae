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

/** `agent-ab12, operateur (France entière)` is how the register writes who acted; what it does not name so stays as it is. */
export function acteurEnMots(acteur: string, langue: Langue): string {
  const [, agent = '', role = '', perimetre = ''] = /^(?:(agent-\w+), )?(\w+) \((.*)\)$/u.exec(acteur) ?? [];
  const nom = Object.entries(ROLES[langue]).find(([code]) => code === role.toUpperCase())?.[1];
  if (!nom) return AUTRES[langue][acteur] ?? acteur;
  return agent ? `${nom} (${perimetre}), ${agent}` : `${nom} (${perimetre})`;
}
