import { Matches, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CleIdempotence } from '../shared/operation.champs.ts';
import { Texte } from '../shared/texte.ts';
import { FormatDeRapport, RythmeDEnvoi } from './rapport.types.ts';

const HEURE = /^(?:[01]\d|2[0-3]):[0-5]\d$/u;

@InputType()
abstract class Demande {
  @CleIdempotence()
  cleIdempotence!: string;
}

@InputType({ description: 'Une vue à envoyer par courriel à l’appelant.' })
export class ProgrammerEnvoiInput extends Demande {
  @Field(() => String, { description: 'Code court de la vue.' })
  @Texte(20)
  vue!: string;

  @Field(() => FormatDeRapport)
  format!: FormatDeRapport;

  @Field(() => RythmeDEnvoi)
  rythme!: RythmeDEnvoi;

  @Field(() => Int, {
    nullable: true,
    description: 'De la semaine (1 pour lundi) ou du mois ; rien pour chaque jour.',
  })
  @Min(1)
  @Max(31)
  jour?: number | null;

  @Field(() => String, { description: 'À l’heure de Paris, comme 08:00.' })
  @Matches(HEURE)
  heure!: string;
}

@InputType()
abstract class DemandeSurUneProgrammation extends Demande {
  @Field(() => ID)
  @Texte(36)
  programmation!: string;
}

@InputType({ description: 'Ce qui change d’une programmation ; un champ absent reste tel quel.' })
export class ModifierProgrammationInput extends DemandeSurUneProgrammation {
  @Field(() => Int, { description: 'Version que l’appelant a lue.' })
  @Min(1)
  versionAttendue!: number;

  @Field(() => FormatDeRapport, { nullable: true })
  format?: FormatDeRapport;

  @Field(() => RythmeDEnvoi, { nullable: true })
  rythme?: RythmeDEnvoi;

  @Field(() => Int, { nullable: true })
  @Min(1)
  @Max(31)
  jour?: number | null;

  @Field(() => String, { nullable: true })
  @Matches(HEURE)
  heure?: string;

  @Field(() => Boolean, { nullable: true })
  suspendue?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Vrai pour la supprimer, faux pour la remettre.' })
  supprimee?: boolean;
}

@InputType({ description: 'Programmation dont la vue est à envoyer à l’instant.' })
export class EnvoyerMaintenantInput extends DemandeSurUneProgrammation {}
