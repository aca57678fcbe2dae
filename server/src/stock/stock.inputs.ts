import { ArrayMaxSize, ArrayMinSize, ValidateNested } from 'class-validator';
import { Field, InputType, registerEnumType } from 'type-graphql';
import { CleIdempotence, Motif } from '../shared/operation.champs.ts';
import { LocalDate } from '../shared/scalars.ts';
import { Texte } from '../shared/texte.ts';
import { GenreDeDetenteur } from '../carnet/carnet.module.ts';

const ArretDeCarnet = { BLOCAGE: 'BLOCAGE', PERTE: 'PERTE', VOL: 'VOL', ANNULATION: 'ANNULATION' } as const;
type ArretDeCarnet = (typeof ArretDeCarnet)[keyof typeof ArretDeCarnet];
registerEnumType(ArretDeCarnet, {
  name: 'ArretDeCarnet',
  description: 'Façon d’arrêter un carnet ; l’annulation est définitive.',
});

const LiberationDeCarnet = { DEBLOCAGE: 'DEBLOCAGE', RETROUVE: 'RETROUVE' } as const;
type LiberationDeCarnet = (typeof LiberationDeCarnet)[keyof typeof LiberationDeCarnet];
registerEnumType(LiberationDeCarnet, {
  name: 'LiberationDeCarnet',
  description: 'Façon de remettre en circulation un carnet arrêté.',
});

@InputType()
abstract class Demande {
  @CleIdempotence()
  cleIdempotence!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Jour du fait ; ce jour par défaut, 30 jours en arrière au plus.',
  })
  jour?: string;
}

@InputType()
abstract class Motivee extends Demande {
  @Field(() => String, { description: 'Numéro imprimé sur le carnet.' })
  @Texte(50)
  numero!: string;

  @Motif()
  motif!: string;
}

@InputType({ description: 'Carnets d’un lot dont les numéros se suivent, bornes comprises.' })
export class PlageInput {
  @Field(() => String, { description: 'Numéro du premier carnet.' })
  @Texte(50)
  premier!: string;

  @Field(() => String, { nullable: true, description: 'Numéro du dernier ; le premier seul par défaut.' })
  @Texte(50)
  dernier?: string;
}

@InputType({ description: 'Déplacement de carnets, sous un bordereau.' })
export class DeplacerCarnetsInput extends Demande {
  @Field(() => [PlageInput], { description: 'De 1 à 100 plages, de 20 000 carnets en tout au plus.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  plages!: PlageInput[];

  @Field(() => GenreDeDetenteur)
  vers!: GenreDeDetenteur;

  @Field(() => String, { nullable: true, description: 'Code du distributeur, si les carnets vont chez lui.' })
  @Texte(50)
  distributeur?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Vrai pour dire ce qui serait fait, sans rien écrire.',
  })
  simuler?: boolean;
}

@InputType({ description: 'Arrêt d’un carnet : aucun de ses pass ne sert plus.' })
export class ArreterCarnetInput extends Motivee {
  @Field(() => ArretDeCarnet)
  genre!: ArretDeCarnet;
}

@InputType({ description: 'Déclaration de perte ou de vol d’un carnet.' })
export class DeclarerCarnetPerduInput extends Motivee {
  @Field(() => Boolean, { nullable: true, description: 'Vrai s’il a été volé.' })
  vole?: boolean;
}

@InputType({ description: 'Remise en circulation d’un carnet arrêté.' })
export class LibererCarnetInput extends Motivee {
  @Field(() => LiberationDeCarnet)
  genre!: LiberationDeCarnet;
}

@InputType({ description: 'Échange d’un carnet remis contre un autre de sa commande, encore en stock.' })
export class EchangerCarnetInput extends Motivee {
  @Field(() => String, { description: 'Numéro du carnet remis à sa place.' })
  @Texte(50)
  remplacant!: string;
}
