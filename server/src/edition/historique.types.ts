import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Instant, LocalDate } from '../shared/scalars.ts';

@ObjectType({ description: 'Un champ, avant et après.', simpleResolvers: true })
export class ChampModifie {
  @Field(() => String, { description: 'Nom du champ.' })
  champ!: string;

  @Field(() => String, { description: 'En JSON.' })
  avant!: string;

  @Field(() => String, { description: 'En JSON.' })
  apres!: string;
}

@ObjectType({ description: 'Ce qu’un événement a changé d’un lieu.', simpleResolvers: true })
export class ModificationDeLieu {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'Version de la fiche qui en résulte.' })
  version!: number;

  @Field(() => Boolean, { description: 'Vrai pour l’entrée du lieu au registre.' })
  creation!: boolean;

  @Field(() => ID, { description: 'Événement, à donner à `annulerEvenement`.' })
  evenement!: string;

  @Field(() => String, { description: 'Type d’événement, comme lieu.modifie.' })
  type!: string;

  @Field(() => String, { description: 'Le type, en mots.' })
  quoi!: string;

  @Field(() => String, { description: 'Pseudonyme de l’agent, ou le rôle de ce qui agit sans compte.' })
  par!: string;

  @Field(() => String, { nullable: true })
  motif!: string | null;

  @Field(() => Instant, { description: 'Quand ce fut enregistré.' })
  enregistreA!: string;

  @Field(() => LocalDate, { description: 'Jour où cela prend effet.' })
  effetLe!: string;

  @Field(() => [ChampModifie])
  champs!: ChampModifie[];

  @Field(() => Boolean, {
    description: 'Vrai si `annulerEvenement` peut le défaire, et que ce n’est pas encore fait.',
  })
  annulable!: boolean;

  @Field(() => Boolean, { description: 'Vrai si un événement l’a annulé depuis.' })
  annule!: boolean;
}
