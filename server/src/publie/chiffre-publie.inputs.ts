import { Length, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CleIdempotence, Motif } from '../shared/operation.champs.ts';
import { LocalDate } from '../shared/scalars.ts';
import { Texte } from '../shared/texte.ts';
import { Attribution, Base, FiltreStatistiques } from '../statistique/statistique.module.ts';

@InputType({ description: 'Ce que le registre compterait avec la même définition.' })
export class RapprochementInput {
  @Field(() => String, { description: 'Code d’un indicateur : requête « mesuresComparables ».' })
  @Texte(60)
  code!: string;

  @Field(() => Base, { nullable: true, description: 'ACHAT par défaut.' })
  base?: Base;

  @Field(() => Attribution, { nullable: true, description: 'COMMANDITAIRE par défaut.' })
  attribution?: Attribution;

  @Field(() => FiltreStatistiques, { nullable: true })
  @ValidateNested()
  filtre?: FiltreStatistiques;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Jour dont on lit ce que le registre savait ; par défaut, la fin de la date publiée.',
  })
  au?: string;
}

@InputType({ description: 'Un chiffre publié par d’autres, comme sa source l’écrit.' })
export class PublierChiffreInput {
  @CleIdempotence()
  cleIdempotence!: string;

  @Field(() => String, { description: 'AAAA, AAAA-MM ou AAAA-MM-JJ.' })
  @Texte(10)
  publieLe!: string;

  @Field(() => String, { description: 'Qui l’a dit : une institution, un journal.' })
  @Length(1, 200)
  @Texte(200)
  auteur!: string;

  @Field(() => String)
  @Length(1, 200)
  @Texte(200)
  indicateur!: string;

  @Field(() => String, { description: '« 209000 », « environ 500000 », « 5000-10000 », « plus de 80 ».' })
  @Length(1, 60)
  @Texte(60)
  valeur!: string;

  @Field(() => String, { description: 'pass, carnets, EUR, personnes…' })
  @Length(1, 100)
  @Texte(100)
  unite!: string;

  @Field(() => String)
  @Length(1, 200)
  @Texte(200)
  perimetre!: string;

  @Field(() => String, { nullable: true, description: 'Sa propre définition, ou ce qui est à réserver.' })
  @Texte(500)
  reserve?: string;

  @Field(() => String, { description: 'Où le lire : une adresse https://, avec ou sans mots autour.' })
  @Length(1, 1000)
  @Texte(1000)
  source!: string;

  @Field(() => RapprochementInput, { nullable: true })
  @ValidateNested()
  rapprochement?: RapprochementInput;

  @Field(() => String, {
    nullable: true,
    description: 'Pourquoi rien ne lui est comparable, si c’est le cas.',
  })
  @Texte(300)
  sansRapprochement?: string;

  @Field(() => String, { description: 'Pourquoi il entre au registre, ou change.' })
  @Length(1, 500)
  @Texte(500)
  motif!: string;
}

@InputType({ description: 'Ce qu’il fallait écrire d’un chiffre publié ; ce qui était écrit reste lisible.' })
export class CorrigerChiffreInput extends PublierChiffreInput {
  @Field(() => ID)
  @Texte(36)
  chiffre!: string;

  @Field(() => Int, { description: 'Version du chiffre que vous avez lue.' })
  @Min(1)
  versionAttendue!: number;
}

@InputType({ description: 'Un chiffre publié qui n’a pas sa place au registre.' })
export class RetirerChiffreInput {
  @CleIdempotence()
  cleIdempotence!: string;

  @Field(() => ID)
  @Texte(36)
  chiffre!: string;

  @Motif()
  motif!: string;
}
