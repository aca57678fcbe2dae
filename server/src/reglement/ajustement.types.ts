import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { StructureInconnue } from '../banque/banque.module.ts';
import { CleIdempotence, Deja, Motif } from '../shared/operation.champs.ts';
import { RegleNonTenue } from '../shared/operation.ts';
import { Texte } from '../shared/texte.ts';
import { Ajustement } from './contre-paiement.types.ts';

@InputType({ description: 'Correction d’un règlement : elle ne change aucune ligne, elle en ajoute une.' })
export class AjouterAjustementInput {
  @CleIdempotence()
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

  @Motif()
  motif!: string;
}

@ObjectType({ description: 'L’ajustement attend la prochaine clôture.', simpleResolvers: true })
export class AjustementAjoute {
  @Field(() => Ajustement)
  ajustement!: object;

  @Deja()
  deja!: boolean;
}

export const AjouterAjustementResult = createUnionType({
  name: 'AjouterAjustementResult',
  description: 'Réponse de `ajouterAjustement` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [AjustementAjoute, StructureInconnue, RegleNonTenue] as const,
});
