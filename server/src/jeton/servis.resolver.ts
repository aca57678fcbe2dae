import { Field, ObjectType, Resolver, Root, Subscription } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { Instant } from '../shared/scalars.ts';
import { lecteurDes } from './jeton.resolver.ts';
import { type Servis, servisDe } from './servis.service.ts';

@ObjectType({ description: 'Des jetons ont servi : leur usage se relit.', simpleResolvers: true })
export class JetonsServis {
  @Field(() => Instant, {
    nullable: true,
    description: 'Le dernier instant ; absent si rien n’a servi depuis hier.',
  })
  vuA!: string | null;
}

@Resolver()
export class ServisResolver {
  @Subscription(() => JetonsServis, {
    description:
      'Dit que des jetons que le lecteur gère ont servi : tout de suite, puis toutes les trois secondes au plus.',
    subscribe: ({ context }: { readonly context: Context }) =>
      servisDe(context.pool).suivre(JSON.stringify(lecteurDes(context.actor))),
  })
  jetonsServis(@Root() servis: Servis): JetonsServis {
    return servis;
  }
}
