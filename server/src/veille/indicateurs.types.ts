import { ArrayMaxSize, ArrayMinSize, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Instant, LocalDate } from '../shared/scalars.ts';
import {
  Attribution,
  Base,
  Dimension,
  FiltreStatistiques,
  Tableau,
} from '../statistique/statistique.module.ts';

@InputType({ description: 'Les chiffres que l’on suit : ceux de `statistiques.tableau`, ce jour.' })
export class SelectionSuivieInput {
  @Field(() => [String], { description: 'Codes du catalogue, dans l’ordre des colonnes ; 20 au plus.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  indicateurs!: string[];

  @Field(() => [Dimension], { nullable: true, description: 'Dimensions des lignes ; deux au plus.' })
  @IsOptional()
  @ArrayMaxSize(2)
  par?: Dimension[] | null;

  @Field(() => Base, { nullable: true, description: 'ACHAT par défaut.' })
  base?: Base | null;

  @Field(() => Attribution, { nullable: true, description: 'COMMANDITAIRE par défaut.' })
  attribution?: Attribution | null;

  @Field(() => FiltreStatistiques, { nullable: true })
  @IsOptional()
  @ValidateNested()
  filtre?: FiltreStatistiques | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Nombre de lignes gardées, 100 par défaut ; les autres sont sommées dans « reste ».',
  })
  @IsOptional()
  @Min(1)
  @Max(500)
  limite?: number | null;
}

@ObjectType({
  description: 'Les chiffres d’une sélection tels qu’ils viennent de changer.',
  simpleResolvers: true,
})
export class MiseAJourDIndicateurs {
  @Field(() => String, {
    description: 'Dernier événement compté : ceux d’après viendront dans une mise à jour suivante.',
  })
  curseur!: string;

  @Field(() => Instant, { description: 'Quand ils ont été comptés.' })
  quand!: string;

  @Field(() => LocalDate, { description: 'Jour de connaissance : ce jour, provisoire.' })
  au!: string;

  @Field(() => Tableau)
  tableau!: Tableau;
}
