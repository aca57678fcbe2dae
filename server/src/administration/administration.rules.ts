import type { Actor, Role } from '../shared/context.ts';
import { type Perimetre, type PerimetreLu } from '../acces/acces.module.ts';

/** Roles that a collectivité gives to its own people. */
const DELEGABLES: ReadonlySet<Role> = new Set(['GESTIONNAIRE', 'DISTRIBUTEUR']);

/** What a role is exercised on: a structure's on a structure, a counter's on its collectivité… */
const PERIMETRES: Readonly<Partial<Record<Role, readonly Perimetre['type'][]>>> = {
  ADMINISTRATEUR: ['FRANCE'],
  ETAT: ['FRANCE', 'REGION', 'DEPARTEMENT'],
  OPERATEUR: ['FRANCE'],
  GESTIONNAIRE: ['COLLECTIVITE'],
  DISTRIBUTEUR: ['COLLECTIVITE'],
  STRUCTURE: ['STRUCTURE'],
  HUB: ['REGION', 'DEPARTEMENT'],
  ANALYSTE: ['FRANCE', 'REGION', 'DEPARTEMENT', 'COLLECTIVITE'],
  INTEGRATEUR: ['FRANCE', 'REGION', 'DEPARTEMENT', 'COLLECTIVITE'],
};

interface Octroi {
  readonly role: Role;
  readonly perimetre: Perimetre;
  /** What the perimeter opens; `null` when the register does not know it. */
  readonly ouvre: PerimetreLu | null;
}

/** Why a role may not be given on a perimeter by this actor; `null` when it may. */
export function refusDOctroi(
  actor: Pick<Actor, 'perimeter'>,
  administre: boolean,
  { role, perimetre, ouvre }: Octroi,
): string | null {
  const permis = PERIMETRES[role];
  if (!permis) return `Le rôle ${role} ne se donne à personne.`;
  if (!permis.includes(perimetre.type))
    return `Le rôle ${role} s’exerce sur : ${permis.join(', ')} ; reçu ${perimetre.type}.`;
  if (ouvre === null)
    return `Le périmètre ${perimetre.type} ${perimetre.code ?? ''} n’est pas dans le registre.`;
  if (administre) return null;
  if (!DELEGABLES.has(role))
    return `Une collectivité donne les rôles ${[...DELEGABLES].join(' et ')} à ses agents, pas ${role}.`;
  const ids = ouvre.perimeter ?? [];
  const dedans =
    actor.perimeter === null || (ids.length > 0 && ids.every((id) => actor.perimeter?.includes(id)));
  return dedans ? null : 'Ce périmètre n’est pas le vôtre : une collectivité n’invite que chez elle.';
}
