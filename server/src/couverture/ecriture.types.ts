import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Commande } from '../commande/commande.module.ts';
import { connectionOf } from '../shared/connection.ts';
import { Centimes, LocalDate } from '../shared/scalars.ts';

export const CompteEnum = {
  CREANCE: 'CREANCE',
  FONDS: 'FONDS',
  COMMANDES: 'COMMANDES',
  CIRCULATION: 'CIRCULATION',
  STRUCTURES: 'STRUCTURES',
  FRAIS: 'FRAIS',
  RELIQUATS: 'RELIQUATS',
  AVOIRS: 'AVOIRS',
} as const;
export type CompteEnum = (typeof CompteEnum)[keyof typeof CompteEnum];
registerEnumType(CompteEnum, {
  name: 'CompteDuGrandLivre',
  description: 'Compte du grand livre.',
  valuesConfig: {
    CREANCE: { description: 'Ce que le commanditaire doit encore.' },
    FONDS: { description: 'Fonds reçus et pas encore sortis.' },
    COMMANDES: { description: 'Valeur signée, pas encore en circulation.' },
    CIRCULATION: { description: 'Valeur active et non utilisée.' },
    STRUCTURES: { description: 'Dû aux structures.' },
    FRAIS: { description: 'Frais aval de l’opérateur.' },
    RELIQUATS: { description: 'Valeur que les lieux n’ont pas demandée.' },
    AVOIRS: { description: 'Dû aux commanditaires par avoir.' },
  },
});

export const OperationEnum = {
  COMMANDE: 'COMMANDE',
  ENCAISSEMENT: 'ENCAISSEMENT',
  ACTIVATION: 'ACTIVATION',
  UTILISATION: 'UTILISATION',
  ANNULATION: 'ANNULATION',
  CONTRE_PAIEMENT: 'CONTRE_PAIEMENT',
  AJUSTEMENT: 'AJUSTEMENT',
  AVOIR: 'AVOIR',
  REMBOURSEMENT: 'REMBOURSEMENT',
} as const;
export type OperationEnum = (typeof OperationEnum)[keyof typeof OperationEnum];
registerEnumType(OperationEnum, { name: 'OperationComptable', description: 'Ce qui a fait une écriture.' });

@ObjectType({
  description: 'Une ligne du grand livre : une valeur passe d’un compte à un autre, et la somme fait zéro.',
  simpleResolvers: true,
})
export class Ecriture {
  @Field(() => ID)
  id!: string;

  @Field(() => OperationEnum)
  operation!: OperationEnum;

  @Field(() => CompteEnum)
  debit!: CompteEnum;

  @Field(() => CompteEnum)
  credit!: CompteEnum;

  @Field(() => Centimes)
  centimes!: number;

  @Field(() => LocalDate)
  jour!: string;

  @Field(() => LocalDate, { description: 'Jour où le registre l’a su.' })
  enregistreLe!: string;

  @Field(() => Commande)
  commande!: Commande;
}

@ObjectType({ simpleResolvers: true })
export class EcritureConnection extends connectionOf(Ecriture) {}
