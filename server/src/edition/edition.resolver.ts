import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { lieux, structures } from '../lieu/lieu.module.ts';
import type { Context } from '../shared/context.ts';
import { Refus } from '../shared/errors.ts';
import { idDe, type Operee } from '../shared/operation.ts';
import { rendreEn } from '../shared/resultat.ts';
import { creerLieu } from './creer.service.ts';
import {
  CreerLieuInput,
  ModifierLieuInput,
  ModifierStructureInput,
  RetablirChampInput,
  RetirerLieuInput,
} from './edition.inputs.ts';
import {
  CreerLieuResult,
  LieuEnregistre,
  ModifierLieuResult,
  ModifierStructureResult,
  RetablirChampResult,
  RetirerLieuResult,
  StructureEnregistree,
} from './edition.results.ts';
import { modifierLieu, retablirChamp } from './modifier.service.ts';
import { REFERENTIELS } from './referentiels.rules.ts';
import { remettreLieu, retirerLieu } from './retrait.service.ts';
import { type EditionDite, evenementDeLaCle, ouSimulee, Simulee } from './simulation.ts';
import { modifierStructure } from './structure.service.ts';

@ObjectType({
  description: 'Valeurs du standard national 1.0.2 d’un champ des lieux.',
  simpleResolvers: true,
})
export class ReferentielDesLieux {
  @Field(() => String, { description: 'Nom du champ.' })
  champ!: string;

  @Field(() => [String])
  valeurs!: readonly string[];
}

const parId = { id: (alias: string, value: string) => `${alias}.id = ${value}` };

/** The place that an edit wrote, as it is now, with what was written; a refusal is answered as it is. */
async function lieuDuResultat(
  faite: Operee | Refus | Simulee,
  cle: string,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<object> {
  if (faite instanceof Refus) return faite;
  const simulee = faite instanceof Simulee;
  const id = simulee ? faite.lieu : idDe(faite.objet);
  const options = { type: info.schema.getType('LieuEnregistre'), under: 'lieu' };
  const lieu = id === null ? null : await context.read.where(lieux, parId, { id }, info, options);
  const evenement = simulee ? undefined : await evenementDeLaCle(context, cle);
  const dite: Partial<EditionDite> = simulee ? faite.edition : (evenement?.contenu ?? {});
  const champs = Object.entries(dite.champs ?? {}).map(([champ, { avant, apres }]) => ({
    champ,
    avant: JSON.stringify(avant ?? null),
    apres: JSON.stringify(apres ?? null),
  }));
  const deja = simulee ? false : faite.deja;
  const { fusionnes = [] } = dite;
  return Object.assign(new LieuEnregistre(), {
    lieu,
    evenement: evenement?.id ?? null,
    champs,
    fusionnes,
    deja,
  });
}

const rendreLaStructure = rendreEn('structure', structures);

@Resolver()
export class EditionResolver {
  @Query(() => [ReferentielDesLieux], {
    description: 'Ce qu’un champ à valeurs fermées d’un lieu peut contenir.',
  })
  referentielsDesLieux(): ReferentielDesLieux[] {
    return Object.entries(REFERENTIELS).map(([champ, valeurs]) => ({ champ, valeurs }));
  }

  @Mutation(() => ModifierLieuResult, {
    description:
      'Modifie la fiche d’un lieu ; ce que d’autres ont enregistré depuis est fusionné champ par champ, ou rendu comme un conflit.',
  })
  async modifierLieu(
    @Arg('input', () => ModifierLieuInput) input: ModifierLieuInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const faite = await ouSimulee(() => modifierLieu(context, input));
    return lieuDuResultat(faite, input.cleIdempotence, context, info);
  }

  @Mutation(() => CreerLieuResult, {
    description: 'Ajoute un lieu au registre, et sa structure si elle est nouvelle.',
  })
  async creerLieu(
    @Arg('input', () => CreerLieuInput) input: CreerLieuInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const faite = await ouSimulee(() => creerLieu(context, input));
    return lieuDuResultat(faite, input.cleIdempotence, context, info);
  }

  @Mutation(() => RetablirChampResult, {
    description: 'Remet un champ à sa valeur d’avant une version de son historique.',
  })
  async retablirChamp(
    @Arg('input', () => RetablirChampInput) input: RetablirChampInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return lieuDuResultat(await retablirChamp(context, input), input.cleIdempotence, context, info);
  }

  @Mutation(() => RetirerLieuResult, {
    description: 'Sort un lieu du registre ; refusé si quelque chose repose sur lui. Son histoire reste.',
  })
  async retirerLieu(
    @Arg('input', () => RetirerLieuInput) input: RetirerLieuInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return lieuDuResultat(await retirerLieu(context, input), input.cleIdempotence, context, info);
  }

  @Mutation(() => RetirerLieuResult, { description: 'Remet au registre un lieu qui en était sorti.' })
  async remettreLieu(
    @Arg('input', () => RetirerLieuInput) input: RetirerLieuInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return lieuDuResultat(await remettreLieu(context, input), input.cleIdempotence, context, info);
  }

  @Mutation(() => ModifierStructureResult, {
    description: 'Renomme une structure ; son SIRET ne change pas.',
  })
  async modifierStructure(
    @Arg('input', () => ModifierStructureInput) input: ModifierStructureInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return rendreLaStructure(await modifierStructure(context, input), StructureEnregistree, context, info);
  }
}
