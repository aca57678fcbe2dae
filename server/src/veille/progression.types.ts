import { Field, Float, ID, ObjectType } from 'type-graphql';
import { EtapeDImport, Import } from '../echange/echange.module.ts';

@ObjectType({
  description: 'Où en est un fichier déposé que le registre lit ou écrit, puis l’import qui en est sorti.',
  simpleResolvers: true,
})
export class ProgressionDImport {
  @Field(() => ID, { description: 'Le dépôt du fichier.' })
  depot!: string;

  @Field(() => EtapeDImport, {
    nullable: true,
    description: 'Absente tant que rien n’est en cours, et une fois fini.',
  })
  etape!: EtapeDImport | null;

  @Field(() => Float, { description: 'Octets lus.' })
  lus!: number;

  @Field(() => Float, { description: 'Octets du fichier.' })
  octets!: number;

  @Field(() => Boolean, { description: 'Vrai dans le dernier message : l’abonnement finit avec lui.' })
  termine!: boolean;

  @Field(() => Import, {
    nullable: true,
    description: 'L’import, une fois fini ; absent s’il a échoué sans rien lire.',
  })
  import?: Import | null;
}
