import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Float, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { rendreEn } from '../shared/resultat.ts';
import { Chiffre } from '../statistique/statistique.module.ts';
import { CorrigerChiffreInput, PublierChiffreInput, RetirerChiffreInput } from './chiffre-publie.inputs.ts';
import { chiffresPublies, listeDesChiffres } from './chiffre-publie.queries.ts';
import {
  ChiffreEnregistre,
  ChiffrePublie,
  ChiffrePublieConnection,
  ChiffresPubliesArgs,
  ChiffreResult,
  Constat,
} from './chiffre-publie.types.ts';
import { type ChiffreLu, type Comparaison, comparer } from './comparaison.service.ts';
import { codesComparables, definitionDe, MESURES } from './mesures.ts';
import { MesureComparable, RapprochementDeChiffre } from './rapprochement.types.ts';
import { corriger, publier, retirer } from './publier.service.ts';

/** What a claim is compared with is counted once, whichever of its fields ask. */
const comparaisons = new WeakMap<ChiffreLu, Promise<Comparaison>>();

function comparaisonDe(chiffre: ChiffreLu, context: Context, info: GraphQLResolveInfo): Promise<Comparaison> {
  const connue = comparaisons.get(chiffre) ?? comparer(chiffre, context, info);
  comparaisons.set(chiffre, connue);
  return connue;
}

const rendre = rendreEn('chiffre', chiffresPublies);

@Resolver(() => ChiffrePublie)
export class ChiffrePublieResolver {
  @Query(() => ChiffrePublieConnection, { description: 'Chiffres publiés sur le dispositif, par date.' })
  chiffresPublies(
    @Args(() => ChiffresPubliesArgs) { filtre, ...page }: ChiffresPubliesArgs,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return read.page(listeDesChiffres, Object.assign({ retire: false }, filtre, page), info);
  }

  @Query(() => [MesureComparable], {
    description: 'Ce que le registre sait compter en face d’un chiffre publié.',
  })
  mesuresComparables(): MesureComparable[] {
    return codesComparables().map((code) => {
      const { nom, definition, formule, unite, version, depuis } = definitionDe(code);
      return { code, nom, definition, formule, unite, version, depuis, duCatalogue: !MESURES.has(code) };
    });
  }

  @FieldResolver(() => RapprochementDeChiffre, {
    nullable: true,
    description:
      'La même définition au registre ; absente si rien ne lui est comparable, ou si personne n’en a décidé.',
  })
  rapprochement(@Root() { rapprochementBrut }: ChiffreLu): RapprochementDeChiffre | null {
    if (rapprochementBrut === null) return null;
    const { nom, definition, formule, unite } = definitionDe(rapprochementBrut.code);
    return { ...rapprochementBrut, nom, definition, formule, unite };
  }

  @FieldResolver(() => Constat, { description: 'Ce que le registre peut en dire.' })
  async constat(
    @Root() chiffre: ChiffreLu,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Constat> {
    return (await comparaisonDe(chiffre, context, info)).constat;
  }

  @FieldResolver(() => Chiffre, {
    nullable: true,
    description:
      'Ce que le registre compte avec la même définition, tel qu’il le savait le jour du rapprochement.',
  })
  async compte(
    @Root() chiffre: ChiffreLu,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return (await comparaisonDe(chiffre, context, info)).compte;
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description:
      'Compte moins chiffre publié, dans l’unité du compte ; nul entre ses bornes, sinon depuis la plus proche.',
  })
  async ecart(
    @Root() chiffre: ChiffreLu,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<number | null> {
    return (await comparaisonDe(chiffre, context, info)).ecart?.valeur ?? null;
  }

  @FieldResolver(() => Float, { nullable: true, description: 'L’écart rapporté au chiffre publié.' })
  async ecartRelatif(
    @Root() chiffre: ChiffreLu,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<number | null> {
    return (await comparaisonDe(chiffre, context, info)).ecart?.relatif ?? null;
  }
}

@Resolver()
export class EnregistrementDeChiffreResolver {
  @Mutation(() => ChiffreResult, {
    description: 'Met au registre un chiffre publié par d’autres, avec sa source.',
  })
  async publierChiffre(
    @Arg('input', () => PublierChiffreInput) input: PublierChiffreInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return rendre(await publier(context, input), ChiffreEnregistre, context, info);
  }

  @Mutation(() => ChiffreResult, {
    description: 'Corrige ce qui est écrit d’un chiffre publié ; ce qui l’était reste dans ses versions.',
  })
  async corrigerChiffre(
    @Arg('input', () => CorrigerChiffreInput) input: CorrigerChiffreInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return rendre(await corriger(context, input), ChiffreEnregistre, context, info);
  }

  @Mutation(() => ChiffreResult, {
    description: 'Retire un chiffre publié ; il reste lisible parmi les retirés.',
  })
  async retirerChiffre(
    @Arg('input', () => RetirerChiffreInput) input: RetirerChiffreInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return rendre(await retirer(context, input), ChiffreEnregistre, context, info);
  }
}
