import { ArgsType, createUnionType, Field, InputType, ObjectType } from 'type-graphql';
import { CommandeInconnue } from '../echeance/echeance.module.ts';
import { Refus } from '../shared/errors.ts';
import { CleIdempotence, Deja, Motif } from '../shared/operation.champs.ts';
import { RegleNonTenue } from '../shared/operation.ts';
import { LocalDate } from '../shared/scalars.ts';
import { Texte } from '../shared/texte.ts';
import { Reemission } from './creances.types.ts';
import { OperateurDeCouverture } from './operateur.types.ts';

@InputType()
abstract class DemandeMotivee {
  @CleIdempotence()
  cleIdempotence!: string;

  @Field(() => String, { description: 'Code de l’opérateur : le défaillant, ou celui qui reprend.' })
  @Texte(50)
  operateur!: string;

  @Field(() => LocalDate, { description: 'Premier jour de la défaillance, ou de la reprise.' })
  jour!: string;

  @Motif()
  motif!: string;
}

@InputType({ description: 'Défaillance d’un opérateur : il n’active, ne vend et ne règle plus.' })
export class DeclarerDefaillanceInput extends DemandeMotivee {}

@InputType({ description: 'Reprise des pass en circulation d’une commande par un autre opérateur.' })
export class ReemettreInput extends DemandeMotivee {
  @Field(() => String, { description: 'Numéro de la commande.' })
  @Texte(11)
  commande!: string;
}

@ArgsType()
export class EffetsDeReemissionArgs {
  @Field(() => String, { description: 'Numéro de la commande.' })
  @Texte(11)
  commande!: string;

  @Field(() => String, { description: 'Code de l’opérateur qui reprendrait.' })
  @Texte(50)
  operateur!: string;

  @Field(() => LocalDate)
  jour!: string;
}

@ObjectType({ implements: Refus, description: 'Le code n’est celui d’aucun opérateur.' })
export class OperateurInconnu extends Refus {
  constructor() {
    super('Aucun opérateur ne porte ce code.');
  }
}

@ObjectType({ description: 'La défaillance est déclarée.', simpleResolvers: true })
export class DefaillanceDeclaree {
  @Field(() => OperateurDeCouverture)
  operateur!: object;

  @Deja()
  deja!: boolean;

  constructor(operateur: object, deja: boolean) {
    this.operateur = operateur;
    this.deja = deja;
  }
}

@ObjectType({ description: 'La commande est reprise.', simpleResolvers: true })
export class CommandeReemise {
  @Field(() => Reemission)
  reemission!: object;

  @Deja()
  deja!: boolean;

  constructor(reemission: object, deja: boolean) {
    this.reemission = reemission;
    this.deja = deja;
  }
}

export const DeclarerDefaillanceResult = createUnionType({
  name: 'DeclarerDefaillanceResult',
  description: 'Réponse de `declarerDefaillance` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [DefaillanceDeclaree, OperateurInconnu, RegleNonTenue] as const,
});
export const ReemettreResult = createUnionType({
  name: 'ReemettreResult',
  description: 'Réponse de `reemettre` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [CommandeReemise, CommandeInconnue, OperateurInconnu, RegleNonTenue] as const,
});
