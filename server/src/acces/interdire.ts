import type { FastifyReply } from 'fastify';
import { auditer } from '../shared/audit.ts';
import type { Context } from '../shared/context.ts';
import { refuse } from '../shared/refuse.ts';
import type { Exigence } from './acces.rules.ts';
import { quiALeDroit } from './matrice.ts';

/** Refuses a route to a role, as the API refuses an operation; whoever has a name leaves a line. */
export async function interdire(
  reply: FastifyReply,
  { actor, pool }: Context,
  droit: Exigence,
  action: string,
): Promise<FastifyReply> {
  if (actor.role !== 'PUBLIC')
    await auditer(pool, { acteur: actor, action, refuse: true, details: { droit } });
  return refuse(
    reply,
    403,
    'ACCES_REFUSE',
    `Accès refusé : le droit ${droit} est réservé aux rôles suivants : ${quiALeDroit(droit)}.`,
  );
}
