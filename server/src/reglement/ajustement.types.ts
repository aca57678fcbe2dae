import { Length } from 'class-validator';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { StructureInconnue } from '../banque/banque.module.ts';
import { RegleNonTenue } from '../shared/operation.ts';
import { Texte } from '../shared/texte.ts';
import { Ajustement } from './contre-paiement.types.ts';

@InputType({ description: 'Correction d’un règlement : elle ne change aucune ligne, elle en ajoute une.' })
export class AjouterAjustementInput {
  @Field(() => String, { description: 'Clé faite par l’appelant, de 8 à 255 caractères.' })
  @Length(8, 255)
  @Texte(255)
  cleIdempotence!: string;

  @Field(() => ID)
  @Texte(36)
  structure!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Commande qui le porte ; celle de la ligne, si elle est dite.',
  })
  @Texte(36)
  commande?: string;

  @Field(() => ID, { nullable: true, description: 'Ligne réglée qu’il corrige.' })
  @Texte(80)
  ligne?: string;

  @Field(() => Int, {
    description: 'Centimes : en faveur de la structure, ou contre elle s’ils sont négatifs.',
  })
  centimes!: number;

  @Field(() => String)
  @Length(1, 500)
  @Texte(500)
  motif!: string;
}

@ObjectType({ description: 'L’ajustement attend la prochaine clôture.', simpleResolvers: true })
export class AjustementAjoute {
  @Field(() => Ajustement)
  ajustement!: object;

  @Field(() => Boolean, { description: 'Vrai si la même clé l’avait déjà fait.' })
  deja!: boolean;

  constructor(ajustement: object, deja: boolean) {
    this.ajustement = ajustement;
    this.deja = deja;
  }
}

export const AjouterAjustementResult = createUnionType({
  name: 'AjouterAjustementResult',
  types: () => [AjustementAjoute, StructureInconnue, RegleNonTenue] as const,
});
