import { Length, Max, Min } from 'class-validator';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Texte } from '../shared/texte.ts';

@InputType({ description: 'En-tête du fichier où se lit une colonne attendue.' })
export class LiaisonInput {
  @Field(() => String, { description: 'Colonne attendue, par son nom.' })
  @Length(1, 200)
  @Texte(200)
  colonne!: string;

  @Field(() => String, { description: 'En-tête du fichier.' })
  @Texte(500)
  entete!: string;
}

@InputType({ description: 'Cellule corrigée avant l’entrée du fichier, qui reste tel qu’il est venu.' })
export class CorrectionInput {
  @Field(() => Int, { description: 'Ligne du fichier ; l’en-tête est la première.' })
  @Min(1)
  @Max(100_000_000)
  ligne!: number;

  @Field(() => String, { description: 'En-tête de la colonne, tel que le fichier l’écrit.' })
  @Texte(500)
  colonne!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Ce qu’elle devient ; absente, celle du fichier revient.',
  })
  @Texte(5000)
  valeur?: string | null;
}

@ObjectType({ description: 'Cellule corrigée d’un fichier.', simpleResolvers: true })
export class CelluleCorrigee {
  @Field(() => Int)
  ligne!: number;

  @Field(() => String, { description: 'En-tête de la colonne.' })
  colonne!: string;

  @Field(() => String, { description: 'Ce que le fichier disait.' })
  lue!: string;

  @Field(() => String, { description: 'Ce qui a été lu à la place.' })
  valeur!: string;
}
