import { ArgsType, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { PageArgs } from '../shared/connection.ts';
import { Instant, LocalDate } from '../shared/scalars.ts';
import { Texte } from '../shared/texte.ts';

export const ResultatDAudit = { FAIT: 'FAIT', REFUSE: 'REFUSE' } as const;
export type ResultatDAudit = (typeof ResultatDAudit)[keyof typeof ResultatDAudit];
registerEnumType(ResultatDAudit, {
  name: 'ResultatDAudit',
  description: 'Ce qu’il advint de ce qui était demandé.',
});

@ObjectType({
  description: 'Ligne d’audit : qui a lu, exporté, ouvert une session ou été refusé. Gardée douze mois.',
  simpleResolvers: true,
})
export class LigneDAudit {
  @Field(() => ID)
  id!: string;

  @Field(() => Instant)
  quand!: string;

  @Field(() => String, { description: 'Pseudonyme de l’agent, ou le rôle de ce qui agit sans compte.' })
  acteur!: string;

  @Field(() => String, { description: 'Au nom de qui : rôle et périmètre.' })
  auNomDe!: string;

  @Field(() => String, { description: 'Ce qui était demandé, comme journal.exporte.' })
  action!: string;

  @Field(() => String, { nullable: true, description: 'Sur quoi, comme import:<id>.' })
  objet!: string | null;

  @Field(() => String, { nullable: true, description: 'Pourquoi, quand on l’a demandé.' })
  motif!: string | null;

  @Field(() => String, { nullable: true, description: 'D’où : une adresse sans sa dernière partie.' })
  depuis!: string | null;

  @Field(() => ResultatDAudit)
  resultat!: ResultatDAudit;

  @Field(() => String, { description: 'Précisions, en JSON ; un champ modifié y est { avant, apres }.' })
  details!: string;
}

@ArgsType()
export class AuditArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Partie du pseudonyme, du rôle ou du périmètre.' })
  @Texte(100)
  acteur?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Action, ou son début : session pour session.ouverte.',
  })
  @Texte(100)
  action?: string;

  @Field(() => String, { nullable: true, description: 'Objet, comme import:<id>.' })
  @Texte(100)
  objet?: string;

  @Field(() => String, { nullable: true, description: 'Partie du motif, sans égard aux accents.' })
  @Texte(100)
  motif?: string;

  @Field(() => LocalDate, { nullable: true, description: 'Premier jour.' })
  du?: string;

  @Field(() => LocalDate, { nullable: true, description: 'Dernier jour.' })
  au?: string;

  @Field(() => Boolean, { nullable: true, description: 'Les refus seuls.' })
  refusSeuls?: boolean;
}
