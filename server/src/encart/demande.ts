import type { GraphQLSchema } from 'graphql';
import type { Context } from '../shared/context.ts';
import { Forbidden } from '../shared/errors.ts';
import { lireLEncart } from './encart.queries.ts';
import { LangueDEncart } from '../figure/figure.module.ts';
import { type Demandee, type EncartGarde, executeurDe } from '../lecture/lecture.module.ts';

export const ID_DE_L_ENCART = { description: 'Celui de son jeton.' };

/** The embed whose token asks: a token knows its own, and no other; who manages tokens sees what any shows. */
export async function celuiDe({ actor, pool }: Context, id: string): Promise<EncartGarde> {
  const encart = actor.jeton?.id === id ? await lireLEncart(pool, id) : null;
  if (!encart) throw new Forbidden('Accès refusé : un encart ne se lit qu’avec son jeton.');
  return encart;
}

/** The view is asked by the register, for the token that was let in to see its embed. */
export const demandeDe = (context: Context, langue: LangueDEncart, schema: GraphQLSchema): Demandee => ({
  langue: langue === LangueDEncart.EN ? 'en' : 'fr',
  context: { ...context, dedans: true },
  executer: executeurDe(schema),
});
