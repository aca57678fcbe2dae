import { Field, ID, ObjectType } from 'type-graphql';
import { Instant } from '../shared/scalars.ts';

@ObjectType({
  description: 'Un agent sur la fiche d’un lieu en ce moment : sous son pseudonyme, jamais une personne.',
  simpleResolvers: true,
})
export class AgentPresent {
  @Field(() => ID, { description: 'Sa fenêtre : ce que `signalerPresence` a répondu à qui y travaille.' })
  id!: string;

  @Field(() => String, { description: 'Pseudonyme de l’agent.' })
  agent!: string;

  @Field(() => String, { description: 'Rôle dans lequel il agit.' })
  role!: string;

  @Field(() => String, { nullable: true, description: 'Champ qu’il modifie ; absent s’il lit.' })
  champ!: string | null;

  @Field(() => Instant, { description: 'Depuis quand il est là.' })
  depuis!: string;
}
