import type { GraphQLResolveInfo } from 'graphql';
import { type EvenementSuivi, rangDuCurseur } from '../fil/fil.module.ts';
import type { Context } from '../shared/context.ts';
import { Reader } from '../shared/read.ts';
import { today } from '../shared/today.ts';
import { celuiDe, demandeDe } from './demande.ts';
import { LangueDEncart } from '../figure/figure.module.ts';
import { lireEncart } from '../lecture/lecture.module.ts';
import { type Changement, encartsSuivisDe } from './suivi.service.ts';

interface AbonnementAUnEncart {
  readonly args: { readonly id: string; readonly depuis?: string | null };
  readonly context: Context;
  readonly info: GraphQLResolveInfo;
}

/** Follows what an embed shows, where its figures are counted; a cursor that this register did not give is refused. */
export async function suivreLEncart({
  args: { id, depuis = null },
  context,
  info: { schema },
}: AbonnementAUnEncart): Promise<AsyncIterableIterator<Changement>> {
  const { actor, pool } = context;
  const encart = await celuiDe(context, id);
  if (depuis !== null) await rangDuCurseur(pool, depuis);
  const departements = actor.jeton?.departements ?? null;
  const ici = (codes: readonly string[]): boolean =>
    departements === null || codes.some((code) => departements.includes(code));
  const suivable = {
    retient: ({ proprietaire, departements: touches }: EvenementSuivi) =>
      proprietaire !== 'plateforme' && ici(touches),
    lire: async () => {
      const present = { ...contextDuJour(context), client: `encart ${id}` };
      const { fraicheur: _, ...montre } = await lireEncart(
        encart,
        demandeDe(present, LangueDEncart.FR, schema),
      );
      return montre;
    },
  };
  return encartsSuivisDe(pool).suivre(actor.id, suivable, depuis !== null);
}

/** Whoever follows, as they read now. */
function contextDuJour(context: Context): Context {
  const { query, perimeter, lecteur } = context.read;
  const jour = today();
  return { ...context, today: jour, read: new Reader(query, jour, perimeter, lecteur) };
}
