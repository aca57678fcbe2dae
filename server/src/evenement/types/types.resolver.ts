import { Field, Int, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';
import type { Owner } from '../../shared/journal.ts';
import { TYPES_D_EVENEMENT } from './catalogue.rules.ts';
import type { Champ, GenreDeChamp } from './champ.rules.ts';
import type { TypeDEvenement } from './type.rules.ts';

const GenreDeChampEnum = {
  TEXTE: 'TEXTE',
  CODE: 'CODE',
  IDENTIFIANT: 'IDENTIFIANT',
  ENTIER: 'ENTIER',
  NOMBRE: 'NOMBRE',
  CENTIMES: 'CENTIMES',
  JOUR: 'JOUR',
  BOOLEEN: 'BOOLEEN',
  LISTE: 'LISTE',
} as const satisfies Record<GenreDeChamp, string>;
registerEnumType(GenreDeChampEnum, {
  name: 'GenreDeChamp',
  description: 'Ce que tient un champ publié d’un événement.',
  valuesConfig: {
    CODE: { description: 'Un mot du registre, ou un numéro.' },
    IDENTIFIANT: { description: 'L’identifiant (UUID) d’un objet du registre.' },
    NOMBRE: { description: 'Un nombre décimal.' },
    CENTIMES: { description: 'Un montant, en centimes entiers.' },
    JOUR: { description: 'Un jour, de la forme AAAA-MM-JJ.' },
    LISTE: { description: 'Une liste de mots.' },
  },
});

@ObjectType({ description: 'Champ publié d’un type d’événement.', simpleResolvers: true })
class ChampDEvenement implements Champ {
  @Field(() => String, { description: 'Son nom dans `donnees`.' })
  nom!: string;

  @Field(() => GenreDeChampEnum)
  genre!: GenreDeChamp;

  @Field(() => String)
  description!: string;
}

@ObjectType('TypeDEvenement', {
  description: 'Type d’événement : ce qu’il dit, et ce qui est publié de son contenu.',
  simpleResolvers: true,
})
class TypeDEvenementType implements TypeDEvenement {
  @Field(() => String, { description: 'Son nom, comme pass.utilise.' })
  type!: string;

  @Field(() => String, { description: 'Institution qui tient son journal.' })
  proprietaire!: Owner;

  @Field(() => String, { description: 'Ce qui s’est passé, en français.' })
  libelle!: string;

  @Field(() => Int, {
    description: 'Version du schéma de `donnees` : elle change quand un champ disparaît ou dit autre chose.',
  })
  version!: number;

  @Field(() => Boolean, {
    description:
      'Vrai quand il ne dit que ce que chacun peut lire : qui suit les événements l’entend, quel que soit son périmètre ; un jeton borné à un territoire n’entend que le sien. Faux : celui d’une collectivité est pour qui l’a dans son périmètre, celui de lieux pour tous, et les autres pour qui voit toute la France.',
  })
  ouvertATous!: boolean;

  @Field(() => [ChampDEvenement], { description: 'Champs de `donnees` ; un champ sans valeur peut manquer.' })
  champs!: readonly Champ[];
}

@Resolver()
export class TypesDEvenementResolver {
  @Query(() => [TypeDEvenementType], {
    description: 'Tout ce que le registre enregistre, et ce qu’il en publie aux abonnés.',
  })
  typesDEvenement(): readonly TypeDEvenement[] {
    return TYPES_D_EVENEMENT;
  }
}
