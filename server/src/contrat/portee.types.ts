import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { RoleEnum } from '../acces/acces.module.ts';

const GenreDOperation = { REQUETE: 'REQUETE', MUTATION: 'MUTATION', ABONNEMENT: 'ABONNEMENT' } as const;
export type GenreDOperation = (typeof GenreDOperation)[keyof typeof GenreDOperation];
registerEnumType(GenreDOperation, {
  name: 'GenreDOperation',
  description: 'Ce que fait une opération : lire, écrire, ou suivre.',
});

@ObjectType({
  description: 'Droit demandé : l’un de ceux nommés suffit, et les rôles qui en ont un.',
  simpleResolvers: true,
})
export class DroitDemande {
  @Field(() => [String], { description: 'Noms de droits, comme dans matriceDesDroits.' })
  droits!: readonly string[];

  @Field(() => [RoleEnum])
  roles!: readonly RoleEnum[];
}

@ObjectType({
  description: 'Ce qu’un type ou un champ demande à qui le lit, ou l’appelle.',
  simpleResolvers: true,
})
export class DroitDuSchema {
  @Field(() => String, {
    description: 'Type, ou Type.champ. Un champ demande aussi ce que demande son type.',
  })
  place!: string;

  @Field(() => DroitDemande)
  demande!: DroitDemande;
}

@ObjectType({
  description: 'Ce qu’une opération demande à qui l’envoie, sans qu’elle soit exécutée.',
  simpleResolvers: true,
})
export class PorteeDOperation {
  @Field(() => String, { nullable: true })
  nom!: string | null;

  @Field(() => GenreDOperation)
  genre!: GenreDOperation;

  @Field(() => [String], { description: 'Champs de la racine qu’elle appelle, comme Query.lieux.' })
  champs!: readonly string[];

  @Field(() => [DroitDemande], { description: 'Tous sont demandés ; aucun si elle est ouverte à tous.' })
  demandes!: readonly DroitDemande[];
}
