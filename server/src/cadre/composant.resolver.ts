import { Field, ObjectType, Query, Resolver } from 'type-graphql';
import { type Composant, composantDEncart } from './composant.ts';

@ObjectType({
  description: 'Le composant web des encarts, tel que ce registre le sert.',
  simpleResolvers: true,
})
export class ComposantDEncart {
  @Field(() => String, { description: 'Adresse qui suit les mises à jour.' })
  adresse!: string;

  @Field(() => String, { description: 'Adresse de cette version seule, que son empreinte vérifie.' })
  adresseDeLaVersion!: string;

  @Field(() => String, { description: 'Empreinte de cette version, pour l’attribut integrity.' })
  integrite!: string;
}

@Resolver()
export class ComposantResolver {
  @Query(() => ComposantDEncart, {
    nullable: true,
    description: 'Où une page prend le composant web ; rien tant que la console n’est pas construite.',
  })
  composantDEncart(): Composant | null {
    return composantDEncart();
  }
}
