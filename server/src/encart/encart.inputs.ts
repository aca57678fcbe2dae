import { ArrayMaxSize, ArrayMinSize, Length, Max, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { CleIdempotence } from '../shared/operation.champs.ts';
import { LocalDate } from '../shared/scalars.ts';
import { Texte } from '../shared/texte.ts';
import { TerritoireDeJeton } from '../jeton/jeton.module.ts';
import { FormeDEncart } from '../figure/figure.module.ts';

@InputType({ description: 'Un encart à créer : une vue, et les sites qui la montreront.' })
export class CreerEncartInput {
  @CleIdempotence()
  cleIdempotence!: string;

  @Field(() => String, { description: 'De 1 à 80 caractères.' })
  @Length(1, 80)
  @Texte(80)
  nom!: string;

  @Field(() => String, {
    description:
      'Adresse d’une vue dans la console, comme /pilotage?t=reg:75, ou lien court d’une vue enregistrée, comme /v/ab12cd34 : l’encart garde la vue telle qu’elle est ce jour.',
  })
  @Length(2, 2100)
  @Texte(2100)
  adresse!: string;

  @Field(() => FormeDEncart, { nullable: true, description: 'Sans elle, celle qui convient à la vue.' })
  forme?: FormeDEncart | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Vrai pour que ses chiffres s’ouvrent, dans l’encart, sur de plus fins.',
  })
  detail?: boolean | null;

  @Field(() => TerritoireDeJeton, {
    nullable: true,
    description: 'Où ses chiffres se comptent au plus ; celui de la vue sans lui.',
  })
  territoire?: TerritoireDeJeton | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code INSEE ou SIREN de ce territoire ; rien pour la France.',
  })
  @Texte(9)
  code?: string | null;

  @Field(() => [String], {
    description: 'Sites qui l’affichent, comme https://exemple.fr : d’un à vingt, eux seuls.',
  })
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  origines!: string[];

  @Field(() => Int, { nullable: true, description: 'Requêtes par minute, de tous ses lecteurs.' })
  @Min(1)
  @Max(100_000)
  quota?: number | null;

  @Field(() => LocalDate, { description: 'Dernier jour : après ce jour, et d’ici un an.' })
  expireLe!: string;
}
