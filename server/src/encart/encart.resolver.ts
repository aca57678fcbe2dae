import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql';
import { type EvenementSuivi, rangDuCurseur } from '../fil/fil.module.ts';
import { JetonDIntegration, jetons, lecteurDes, unJeton } from '../jeton/jeton.module.ts';
import type { Context } from '../shared/context.ts';
import { Forbidden, Refus } from '../shared/errors.ts';
import { idDe } from '../shared/operation.ts';
import { Reader } from '../shared/read.ts';
import { Instant } from '../shared/scalars.ts';
import { today } from '../shared/today.ts';
import { type Composant, composantDEncart } from './composant.ts';
import { CreerEncartInput } from './encart.inputs.ts';
import { lireLEncart } from './encart.queries.ts';
import { CreerEncartResult, EncartCree } from './encart.results.ts';
import { creerEncart, encartPossible } from './encart.service.ts';
import { DetailDEncart, Encart, EncartPossible, FormeDEncart, LangueDEncart } from './encart.types.ts';
import { executeurDe } from './executeur.ts';
import { type EncartGarde, lireEncart, ouvrirUnChiffre } from './lecture.service.ts';
import { encartsSuivisDe } from './suivi.service.ts';

@ObjectType({ description: 'Ce qu’un encart montre, tel qu’il fut créé.', simpleResolvers: true })
export class ReglageDEncart {
  @Field(() => String, { description: 'Adresse de la vue dans la console.' })
  adresse!: string;

  @Field(() => FormeDEncart)
  forme!: FormeDEncart;

  @Field(() => Boolean, { description: 'Vrai si ses chiffres s’ouvrent, dans l’encart, sur de plus fins.' })
  detail!: boolean;
}

@ObjectType({ description: 'Ce qu’un encart montre a changé.', simpleResolvers: true })
export class EncartMisAJour {
  @Field(() => Instant)
  quand!: string;

  @Field(() => String, {
    description:
      'À redonner comme `depuis` après une coupure, qui a pu faire manquer un changement : un message le dit alors d’abord.',
  })
  curseur!: string;
}

@ObjectType({
  description: 'Le composant web des encarts, tel que ce registre le sert.',
  simpleResolvers: true,
})
export class ComposantDEncart {
  @Field(() => String, { description: 'Adresse qui suit les mises à jour.' })
  adresse!: string;

  @Field(() => String, { description: 'Adresse de cette version seule, que son empreinte vérifie.' })
  adresseDeLaVersion!: string;

  @Field(() => String, { description: 'Empreinte de cette version, pour l’attribut integrity.' })
  integrite!: string;
}

const ID_DE_L_ENCART = { description: 'Celui de son jeton.' };

/** The embed whose token asks: a token knows its own, and no other; who manages tokens sees what any shows. */
async function celuiDe({ actor, pool }: Context, id: string): Promise<EncartGarde> {
  const encart = actor.jeton?.id === id ? await lireLEncart(pool, id) : null;
  if (!encart) throw new Forbidden('Accès refusé : un encart ne se lit qu’avec son jeton.');
  return encart;
}

const DEPUIS = {
  nullable: true,
  description: 'Curseur du dernier message reçu : un premier message dit alors de relire.',
};

interface AbonnementAUnEncart {
  readonly args: { readonly id: string; readonly depuis?: string | null };
  readonly context: Context;
  readonly info: GraphQLResolveInfo;
}

/** Follows what an embed shows, where its figures are counted; a cursor that this register did not give is refused. */
async function suivreLEncart({
  args: { id, depuis = null },
  context,
  info: { schema },
}: AbonnementAUnEncart): Promise<AsyncIterableIterator<EncartMisAJour>> {
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

/** The view is asked by the register, for the token that was let in to see its embed. */
const demandeDe = (context: Context, langue: LangueDEncart, schema: GraphQLSchema) => ({
  langue: langue === LangueDEncart.EN ? ('en' as const) : ('fr' as const),
  context: { ...context, dedans: true },
  executer: executeurDe(schema),
});

@Resolver()
export class EncartResolver {
  @Query(() => Encart, {
    description: 'Ce qu’un encart montre, à qui porte son jeton : sa vue, et rien d’autre.',
  })
  async encart(
    @Arg('id', () => ID, ID_DE_L_ENCART) id: string,
    @Arg('langue', () => LangueDEncart, { defaultValue: LangueDEncart.FR }) langue: LangueDEncart,
    @Ctx() context: Context,
    @Info() { schema }: GraphQLResolveInfo,
  ): Promise<Encart> {
    return lireEncart(await celuiDe(context, id), demandeDe(context, langue, schema));
  }

  @Query(() => DetailDEncart, {
    description: 'Les chiffres plus fins derrière un chiffre d’un encart, quand il les ouvre.',
  })
  async detailDEncart(
    @Arg('id', () => ID, ID_DE_L_ENCART) id: string,
    @Arg('ligne', () => String, { description: 'Code d’une de ses lignes.' }) ligne: string,
    @Arg('colonne', () => String, { description: 'Code d’une de ses colonnes.' }) colonne: string,
    @Arg('langue', () => LangueDEncart, { defaultValue: LangueDEncart.FR }) langue: LangueDEncart,
    @Ctx() context: Context,
    @Info() { schema }: GraphQLResolveInfo,
  ): Promise<DetailDEncart> {
    const encart = await celuiDe(context, id);
    return ouvrirUnChiffre(encart, { ligne, colonne }, demandeDe(context, langue, schema));
  }

  @Query(() => EncartPossible, {
    description:
      'Ce qu’une vue de la console montrerait sur un autre site : son titre, et comment elle se dessine.',
  })
  encartPossible(
    @Arg('adresse', () => String, { description: 'Adresse d’une vue, ou lien court d’une vue enregistrée.' })
    adresse: string,
    @Arg('langue', () => LangueDEncart, { defaultValue: LangueDEncart.FR }) langue: LangueDEncart,
    @Ctx() context: Context,
    @Info() { schema }: GraphQLResolveInfo,
  ): Promise<EncartPossible> {
    return encartPossible(adresse.slice(0, 2100), demandeDe(context, langue, schema));
  }

  @Query(() => ComposantDEncart, {
    nullable: true,
    description: 'Où une page prend le composant web ; rien tant que la console n’est pas construite.',
  })
  composantDEncart(): Composant | null {
    return composantDEncart();
  }

  @Subscription(() => EncartMisAJour, {
    description:
      'Dit que ce qu’un encart montre a changé, une fois par seconde au plus : il se relit alors, par GET.',
    subscribe: suivreLEncart,
  })
  encartMisAJour(
    @Arg('id', () => ID, ID_DE_L_ENCART) _id: string,
    @Arg('depuis', () => String, DEPUIS) _depuis: string | null,
    @Root() signal: EncartMisAJour,
  ): EncartMisAJour {
    return signal;
  }

  @Mutation(() => CreerEncartResult, {
    description:
      'Crée un encart et son jeton, qui n’ouvre que lui : son secret se lit cette fois, et plus jamais.',
  })
  async creerEncart(
    @Arg('input', () => CreerEncartInput) input: CreerEncartInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const { faite, secret } = await creerEncart(demandeDe(context, LangueDEncart.FR, info.schema), input);
    if (faite instanceof Refus) return faite;
    const cle = { id: idDe(faite.objet), lecteur: lecteurDes(context.actor) };
    const type = info.schema.getType('EncartCree');
    const jeton = await context.read.where(jetons, unJeton, cle, info, { type, under: 'jeton' });
    return Object.assign(new EncartCree(), { jeton, secret, deja: faite.deja });
  }
}

@Resolver(() => JetonDIntegration)
export class JetonDEncartResolver {
  @FieldResolver(() => ReglageDEncart, {
    nullable: true,
    description: 'Ce qu’il montre, d’un jeton d’encart ; rien des autres.',
  })
  encart(@Root() { encart = null }: { readonly encart?: object | null }): object | null {
    return encart;
  }
}
