import { ArrayMaxSize, Length, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../shared/connection.ts';
import { CleIdempotence } from '../shared/operation.champs.ts';
import { Centimes } from '../shared/scalars.ts';
import { Texte } from '../shared/texte.ts';
import { EtatDeSignalement } from './signalement.types.ts';

@InputType({
  description:
    'Ce que devraient dire des champs d’un lieu ; un champ absent reste tel quel, `null` dit que sa valeur est à effacer.',
})
export class ChangementPropose {
  @Field(() => String, { nullable: true })
  @Texte(300)
  nom?: string;

  @Field(() => String, { nullable: true })
  @Texte(500)
  adresse?: string | null;

  @Field(() => String, { nullable: true })
  @Texte(200)
  complementAdresse?: string | null;

  @Field(() => String, { nullable: true })
  @Texte(10)
  codePostal?: string | null;

  @Field(() => String, { nullable: true, description: 'Téléphone du lieu, jamais d’une personne.' })
  @Texte(50)
  telephone?: string | null;

  @Field(() => String, { nullable: true })
  @Texte(500)
  siteWeb?: string | null;

  @Field(() => String, { nullable: true, description: 'Horaires, au format OpenStreetMap.' })
  @Texte(1000)
  horaires?: string | null;

  @Field(() => String, { nullable: true, description: 'Adresse où prendre rendez-vous.' })
  @Texte(500)
  priseRdv?: string | null;

  @Field(() => String, { nullable: true, description: '280 caractères au plus.' })
  @Texte(280)
  presentationResume?: string | null;

  @Field(() => [String], { nullable: true, description: 'Dans les mots du standard national.' })
  @ArrayMaxSize(24)
  @MaxLength(200, { each: true })
  services?: string[] | null;

  @Field(() => Boolean, { nullable: true })
  itinerant?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Accessible en fauteuil roulant.' })
  accessible?: boolean | null;

  @Field(() => Centimes, { nullable: true, description: 'Prix d’un atelier, en centimes d’euro.' })
  @Min(0)
  @Max(100_000)
  tarifCentimes?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Vrai si le lieu a fermé pour de bon.' })
  retire?: boolean;
}

@InputType({ description: 'Ce que quelqu’un signale d’un lieu : des valeurs, un message, ou les deux.' })
export class SignalerUnChangementInput {
  @CleIdempotence()
  cleIdempotence!: string;

  @Field(() => ID)
  @Texte(36)
  lieu!: string;

  @Field(() => ChangementPropose, { nullable: true })
  @ValidateNested()
  champs?: ChangementPropose;

  @Field(() => String, {
    nullable: true,
    description: 'En quelques phrases, sans adresse électronique ni téléphone d’une personne.',
  })
  @Texte(2000)
  message?: string;
}

@InputType({ description: 'Décision sur un changement signalé.' })
export class DeciderSignalementInput {
  @CleIdempotence()
  cleIdempotence!: string;

  @Field(() => ID)
  @Texte(36)
  signalement!: string;

  @Field(() => Boolean)
  acceptee!: boolean;

  @Field(() => [String], {
    nullable: true,
    description: 'Champs retenus, par leur nom dans l’API ; tous ceux qui sont proposés, par défaut.',
  })
  @ArrayMaxSize(40)
  @MaxLength(50, { each: true })
  champs?: string[];

  @Field(() => String, { nullable: true, description: 'Pourquoi ; attendu pour un refus.' })
  @Length(1, 500)
  @Texte(500)
  motif?: string;

  @Field(() => Int, { description: 'Version du lieu que vous avez lue.' })
  @Min(1)
  versionAttendue!: number;
}

@InputType({ description: 'Filtres des signalements ; ceux qui manquent ne filtrent pas.' })
export class FiltreSignalements {
  @Field(() => EtatDeSignalement, { nullable: true })
  etat?: EtatDeSignalement;

  @Field(() => String, { nullable: true, description: 'Code du département du lieu.' })
  @Texte(3)
  departement?: string;

  @Field(() => ID, { nullable: true })
  @Texte(36)
  lieu?: string;
}

@ArgsType()
export class SignalementsArgs extends PageArgs {
  @Field(() => FiltreSignalements, { nullable: true })
  filtre?: FiltreSignalements;
}

/** The arguments as the read layer takes them; `structure` is the reader's own, never asked. */
export type SignalementsFiltres = PageArgs & FiltreSignalements & { structure?: string };
