import type { Langue } from './format.ts';
import { ROLES } from './roles.ts';

/** `agent-ab12, operateur (France entière)` is how the register writes who acted; what it does not name so stays as it is. */
export function acteurEnMots(acteur: string, langue: Langue): string {
  const [, agent = '', role = '', perimetre = ''] = /^(?:(agent-\w+), )?(\w+) \((.*)\)$/u.exec(acteur) ?? [];
  const nom = Object.entries(ROLES[langue]).find(([code]) => code === role.toUpperCase())?.[1];
  if (!nom) return acteur;
  return agent ? `${nom} (${perimetre}), ${agent}` : `${nom} (${perimetre})`;
}
