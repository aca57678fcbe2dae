import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { carnets, designerCarnet, mauvaisCarnet, type NumeroDeCarnet } from '../carnet/carnet.module.ts';
import { noterRefus } from '../shared/audit.ts';
import type { Context } from '../shared/context.ts';
import { Refus } from '../shared/errors.ts';
import { echanger } from './echange.service.ts';
import { declarer } from './incident.service.ts';
import { jourDe } from './jour.ts';
import {
  ArreterCarnetInput,
  DeclarerCarnetPerduInput,
  EchangerCarnetInput,
  LibererCarnetInput,
} from './stock.inputs.ts';
import {
  ArreterCarnetResult,
  CarnetArrete,
  CarnetEchange,
  CarnetLibere,
  EchangerCarnetResult,
  LibererCarnetResult,
} from './stock.results.ts';
import type { GenreDeFait } from './transitions.rules.ts';

@Resolver()
export class IncidentResolver {
  @Mutation(() => ArreterCarnetResult, {
    description: 'Bloque, déclare perdu ou volé, ou annule un carnet : aucun de ses pass ne sert plus.',
  })
  arreterCarnet(
    @Arg('input', () => ArreterCarnetInput) input: ArreterCarnetInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return arreter('carnet.arreter', input, input.genre, context, info);
  }

  @Mutation(() => ArreterCarnetResult, {
    description: 'Déclare la perte ou le vol d’un carnet : aucun de ses pass ne sert plus.',
  })
  declarerCarnetPerdu(
    @Arg('input', () => DeclarerCarnetPerduInput) input: DeclarerCarnetPerduInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return arreter('carnet.perdre', input, input.vole ? 'VOL' : 'PERTE', context, info);
  }

  @Mutation(() => LibererCarnetResult, {
    description: 'Remet en circulation un carnet bloqué, ou retrouvé.',
  })
  async libererCarnet(
    @Arg('input', () => LibererCarnetInput) input: LibererCarnetInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const fait = await incident('carnet.liberer', input, input.genre, context);
    return fait instanceof Refus
      ? fait
      : new CarnetLibere(await lireCarnet(fait.numero, 'CarnetLibere', context, info), fait.deja);
  }

  @Mutation(() => EchangerCarnetResult, {
    description:
      'Échange un carnet remis, dont rien n’a servi, contre un autre de sa commande, remis à la même cohorte.',
  })
  async echangerCarnet(
    @Arg('input', () => EchangerCarnetInput) input: EchangerCarnetInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const action = 'carnet.echanger';
    const ancien = await designerCarnet(context, input.numero);
    const remplacant = await designerCarnet(context, input.remplacant);
    if (!ancien) return noterRefus(context, action, mauvaisCarnet(input.numero));
    if (!remplacant) return noterRefus(context, action, mauvaisCarnet(input.remplacant));
    const jour = await jourDe(input.jour, input.cleIdempotence, context);
    if (jour instanceof Refus) return noterRefus(context, action, jour);
    const { motif, cleIdempotence: cle } = input;
    const faite = await echanger(context, {
      cle,
      ancien,
      remplacant,
      jour,
      jourDemande: input.jour ?? null,
      motif,
    });
    return faite instanceof Refus
      ? faite
      : new CarnetEchange(await lireCarnet(remplacant, 'CarnetEchange', context, info), faite.deja);
  }
}

type Motivee = LibererCarnetInput | ArreterCarnetInput | DeclarerCarnetPerduInput;

async function arreter(
  action: string,
  input: Motivee,
  genre: GenreDeFait,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<object> {
  const fait = await incident(action, input, genre, context);
  if (fait instanceof Refus) return fait;
  return new CarnetArrete(await lireCarnet(fait.numero, 'CarnetArrete', context, info), fait.deja);
}

async function incident(
  action: string,
  { numero: saisie, jour: demande, motif, cleIdempotence: cle }: Motivee,
  genre: GenreDeFait,
  context: Context,
): Promise<Refus | { readonly numero: NumeroDeCarnet; readonly deja: boolean }> {
  const numero = await designerCarnet(context, saisie);
  if (!numero) return noterRefus(context, action, mauvaisCarnet(saisie));
  const jour = await jourDe(demande, cle, context);
  if (jour instanceof Refus) return noterRefus(context, action, jour);
  const faite = await declarer(context, {
    action,
    cle,
    numero,
    genre,
    jour,
    jourDemande: demande ?? null,
    motif,
  });
  return faite instanceof Refus ? faite : { numero, deja: faite.deja };
}

const egal = (nom: string) => (alias: string, valeur: string) => `${alias}.${nom} = ${valeur}`;

/** A carnet as it is now, for the result of a mutation. */
async function lireCarnet(
  { lot, serie }: NumeroDeCarnet,
  result: string,
  { read }: Context,
  info: GraphQLResolveInfo,
): Promise<object> {
  const type = info.schema.getType(result);
  const where = { lot: egal('lot'), serie: egal('serie') };
  return (await read.where(carnets, where, { lot, serie }, info, { type, under: 'carnet' })) ?? {};
}
