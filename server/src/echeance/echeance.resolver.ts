import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { CarnetConnection } from '../carnet/carnet.module.ts';
import { Commande, commandes } from '../commande/commande.module.ts';
import type { Context } from '../shared/context.ts';
import { Refus } from '../shared/errors.ts';
import { idDe, type Operee } from '../shared/operation.ts';
import { LocalDate } from '../shared/scalars.ts';
import { listeDuConstat } from './constat.liste.ts';
import { jourConnu } from './jour-connu.ts';
import {
  CarnetsDuConstatArgs,
  EcheanceFranchie,
  EcheancesArgs,
  EtablirEtatInput,
  EtablirEtatResult,
  EtatEcrit,
  FranchirEcheanceInput,
  FranchirEcheanceResult,
  SignerEtatInput,
  SignerEtatResult,
} from './echeance.inputs.ts';
import { Constat, Procedure } from './echeance.types.ts';
import { lireEtats } from './etat.queries.ts';
import { etablir, signer } from './etat.service.ts';
import { EtatContradictoire } from './etat.types.ts';
import { franchir } from './franchir.service.ts';
import { parUrgence, procedureDe, type ProcedureLue } from './procedure.ts';
import { commandeDe, constatDe, lireCommandes } from './procedure.queries.ts';

@Resolver(() => Procedure)
export class EcheanceResolver {
  @Query(() => [Procedure], {
    description: 'Fins de validité du périmètre de qui lit : en retard d’abord, puis par prochain acte.',
  })
  async echeances(
    @Args(() => EcheancesArgs) { etat, au, collectivite, operateur }: EcheancesArgs,
    @Ctx() { read, today }: Context,
  ): Promise<ProcedureLue[]> {
    const jour = jourConnu(au, today);
    const lues = await lireCommandes(read, { au: jour, collectivite, operateur });
    return lues
      .map((une) => procedureDe(une, jour))
      .filter((une) => (etat == null ? une.etat !== 'TERMINEE' : une.etat === etat))
      .toSorted(parUrgence);
  }

  @Query(() => Procedure, {
    nullable: true,
    description: 'La fin de validité d’une commande activée, par son numéro ; absente hors du périmètre.',
  })
  async echeance(
    @Arg('commande', () => String) numero: string,
    @Arg('au', () => LocalDate, { nullable: true }) au: string | undefined,
    @Ctx() { read, today }: Context,
  ): Promise<ProcedureLue | null> {
    const jour = jourConnu(au, today);
    const [commande] = await lireCommandes(read, { au: jour, numero });
    return commande ? procedureDe(commande, jour) : null;
  }

  @Query(() => CarnetConnection, {
    description: 'Les carnets que compte une somme d’un constat : leur nombre est celui de la somme.',
  })
  carnetsDuConstat(
    @Args(() => CarnetsDuConstatArgs) { first, after, commande, somme, au }: CarnetsDuConstatArgs,
    @Ctx() { read, today }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const { list, values } = listeDuConstat(somme, commande, jourConnu(au, today));
    return read.page(list, { ...values, first, ...(after == null ? {} : { after }) }, info);
  }

  @Mutation(() => FranchirEcheanceResult, {
    description: 'Fait un acte de la fin de validité : à son jour ou après, dans l’ordre, une seule fois.',
  })
  async franchirEcheance(
    @Arg('input', () => FranchirEcheanceInput) input: FranchirEcheanceInput,
    @Ctx() context: Context,
  ): Promise<EcheanceFranchie | Refus> {
    const faite = await franchir(context, input);
    if (faite instanceof Refus) return faite;
    return new EcheanceFranchie(await relire(context, faite), faite.deja);
  }

  @Mutation(() => EtablirEtatResult, {
    description: 'Établit l’état contradictoire d’une commande à partir des faits, dès J+37.',
  })
  etablirEtatContradictoire(
    @Arg('input', () => EtablirEtatInput) input: EtablirEtatInput,
    @Ctx() context: Context,
  ): Promise<EtatEcrit | Refus> {
    return ecrit(context, etablir(context, input));
  }

  @Mutation(() => SignerEtatResult, {
    description: 'Signe l’état contradictoire pour une partie ; la seconde signature émet l’avoir.',
  })
  signerEtatContradictoire(
    @Arg('input', () => SignerEtatInput) input: SignerEtatInput,
    @Ctx() context: Context,
  ): Promise<EtatEcrit | Refus> {
    return ecrit(context, signer(context, input));
  }

  @FieldResolver(() => Commande)
  async commande(
    @Root() { id }: ProcedureLue,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return (await read.one(commandes, 'id', id, info)) ?? {};
  }

  @FieldResolver(() => Constat)
  constat(@Root() { id, au }: ProcedureLue, @Ctx() { read }: Context): Promise<Constat> {
    return constatDe(read, id, au);
  }

  @FieldResolver(() => [EtatContradictoire])
  etatsContradictoires(
    @Root() { id, au }: ProcedureLue,
    @Ctx() { read }: Context,
  ): Promise<readonly EtatContradictoire[]> {
    return lireEtats(read, id, au);
  }
}

async function relire({ read, today }: Context, { objet }: Operee): Promise<ProcedureLue> {
  const [commande] = await lireCommandes(read, { au: today, ids: [idDe(objet)] });
  if (!commande) throw new Error('What was just written is there');
  return procedureDe(commande, today);
}

async function ecrit(context: Context, faite: Promise<Operee | Refus>): Promise<EtatEcrit | Refus> {
  const operee = await faite;
  if (operee instanceof Refus) return operee;
  const procedure = await relire(context, operee);
  const [etat] = await lireEtats(context.read, procedure.id, context.today);
  return new EtatEcrit(etat ?? {}, procedure, operee.deja);
}

/** What the room adds to another room's type. */
@Resolver(() => Commande)
export class CommandeProcedureResolver {
  @FieldResolver(() => Procedure, {
    nullable: true,
    description: 'Sa fin de validité ; absente tant qu’elle n’est pas activée.',
  })
  async procedure(
    @Root() { id }: Commande,
    @Arg('au', () => LocalDate, { nullable: true }) au: string | undefined,
    @Ctx() { read, today }: Context,
  ): Promise<ProcedureLue | null> {
    const jour = jourConnu(au, today);
    const commande = await commandeDe(read, id, jour);
    return commande && procedureDe(commande, jour);
  }
}
