import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Masque } from '../statistique/statistique.module.ts';

export const GenreDeColonne = {
  TEXTE: 'TEXTE',
  NOMBRE: 'NOMBRE',
  TAUX: 'TAUX',
  INTERVALLE: 'INTERVALLE',
  POINTS: 'POINTS',
  EUROS: 'EUROS',
  ECART: 'ECART',
  ECART_EUROS: 'ECART_EUROS',
  JOUR: 'JOUR',
} as const;
registerEnumType(GenreDeColonne, { name: 'GenreDeColonne', description: 'Ce que portent les cellules.' });

@ObjectType({ description: 'Colonne du tableau d’un encart.', simpleResolvers: true })
export class ColonneDEncart {
  @Field(() => String, { description: 'Nom stable, comme « taux.usage ».' })
  code!: string;

  @Field(() => String, { description: 'Sa tête, comme à l’écran.' })
  libelle!: string;

  @Field(() => GenreDeColonne)
  genre!: keyof typeof GenreDeColonne;

  @Field(() => String, { nullable: true })
  unite!: string | null;

  @Field(() => String)
  definition!: string;

  @Field(() => Boolean, { description: 'Vrai si elle se lit sous le nom de la ligne, comme à l’écran.' })
  sousLeNom!: boolean;

  @Field(() => Boolean, {
    description: 'Vrai si l’écran ne la montre pas : son code se lit à côté du nom, ou n’apprend rien.',
  })
  cachee!: boolean;
}

@ObjectType({ description: 'Cellule du tableau d’un encart, telle qu’elle se lit.', simpleResolvers: true })
export class CelluleDEncart {
  @Field(() => String, { description: 'Comme à l’écran, secret et prudence dits.' })
  texte!: string;

  @Field(() => Masque, { nullable: true, description: 'Pourquoi la valeur est cachée ; absent sinon.' })
  masque!: Masque | null;

  @Field(() => Boolean, { description: 'Vrai si elle s’ouvre par detailDEncart.' })
  ouvrable!: boolean;
}

@ObjectType({ description: 'Ligne du tableau d’un encart.', simpleResolvers: true })
export class LigneDEncart {
  @Field(() => String, {
    description: 'Code de ce qu’elle nomme, que detailDEncart attend ; vide pour un total.',
  })
  code!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Page publique de ce qu’elle nomme, comme /carte/lieu/…, quand l’encart s’ouvre.',
  })
  fiche!: string | null;

  @Field(() => [CelluleDEncart], { description: 'Une par colonne, dans leur ordre.' })
  cellules!: CelluleDEncart[];
}
