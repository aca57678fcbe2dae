import { Arg, Ctx, ID, Mutation, Resolver, Root, Subscription } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { BadInput } from '../shared/errors.ts';
import { estUuid } from '../shared/texte.ts';
import { type Presents, presencesDe, signaler } from './presence.service.ts';
import { AgentPresent } from './presence.types.ts';

interface Abonnement {
  readonly args: { readonly lieu?: string };
  readonly context: Context;
}

const NOM = /^\w{1,64}$/u;

@Resolver()
export class PresenceResolver {
  @Mutation(() => ID, {
    description:
      'Dit que l’on est sur la fiche d’un lieu, et sur quel champ : à redire toutes les 10 s, oublié après 30 s. Rien n’en est journalisé.',
  })
  async signalerPresence(
    @Arg('lieu', () => ID) lieu: string,
    @Arg('onglet', () => ID, {
      description: 'Nom que la fenêtre s’est donné : 64 lettres ou chiffres au plus.',
    })
    onglet: string,
    @Arg('champ', () => String, { nullable: true, description: 'Champ que l’on modifie.' })
    champ: string | null,
    @Arg('parti', () => Boolean, { nullable: true, description: 'Vrai quand on quitte la fiche.' })
    parti: boolean | null,
    @Ctx() { pool, actor }: Context,
  ): Promise<string> {
    if (!NOM.test(onglet.replaceAll('-', ''))) throw new BadInput('onglet : 64 lettres ou chiffres au plus.');
    if (champ != null && !NOM.test(champ))
      throw new BadInput('champ : un nom de champ de l’API est attendu.');
    const signal = { lieu, onglet, champ: champ ?? null, parti: parti ?? false };
    const fenetre = estUuid(lieu) ? await signaler(pool, actor, signal) : null;
    if (fenetre === null) throw new BadInput('lieu : ce lieu n’est pas au registre.');
    return fenetre;
  }

  @Subscription(() => [AgentPresent], {
    description: 'Qui est sur la fiche d’un lieu : tout de suite, puis à chaque changement.',
    subscribe: ({ args: { lieu = '' }, context }: Abonnement) => {
      if (!estUuid(lieu)) throw new BadInput('lieu : un identifiant (UUID) est attendu.');
      return presencesDe(context.pool).suivre(lieu);
    },
  })
  presence(@Root() { agents }: Presents, @Arg('lieu', () => ID) _lieu: string): readonly AgentPresent[] {
    return agents;
  }
}
