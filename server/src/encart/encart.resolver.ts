import type { GraphQLResolveInfo } from 'graphql';
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
import { JetonDIntegration, jetons, lecteurDes, unJeton } from '../jeton/jeton.module.ts';
import type { Context } from '../shared/context.ts';
import { Refus } from '../shared/errors.ts';
import { idDe } from '../shared/operation.ts';
import { Instant } from '../shared/scalars.ts';
import { CreerEncartInput } from './encart.inputs.ts';
import { celuiDe, demandeDe, ID_DE_L_ENCART } from './demande.ts';
import { CreerEncartResult, EncartCree, EncartPossible } from './encart.results.ts';
import { creerEncart, encartPossible } from './encart.service.ts';
import { DetailDEncart, Encart, FormeDEncart, LangueDEncart } from '../figure/figure.module.ts';
import { lireEncart, ouvrirUnChiffre } from '../lecture/lecture.module.ts';
import { suivreLEncart } from './abonnement.ts';

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

const DEPUIS = {
  nullable: true,
  description: 'Curseur du dernier message reçu : un premier message dit alors de relire.',
};

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
