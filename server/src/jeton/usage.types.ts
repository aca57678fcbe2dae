import { Field, Int, ObjectType } from 'type-graphql';
import { LocalDate } from '../shared/scalars.ts';

@ObjectType({ description: 'Ce qu’un jeton a fait un jour.', simpleResolvers: true })
export class UsageDeJeton {
  @Field(() => LocalDate)
  jour!: string;

  @Field(() => Int, { description: 'Opérations demandées, refusées comprises.' })
  requetes!: number;

  @Field(() => Int, { description: 'Leur coût : objets lus, comptés comme pour la limite d’une requête.' })
  points!: number;

  @Field(() => Int, { description: 'Opérations refusées : portée, quota, droits ou limites.' })
  refus!: number;

  @Field(() => Int, { description: 'Événements livrés par ses abonnements.' })
  evenements!: number;

  @Field(() => Int, { description: 'Plus grand nombre de requêtes en une minute, sur un serveur.' })
  pointe!: number;
}

@ObjectType({
  description: 'Ce qu’un jeton a demandé, par opération, sur trente jours.',
  simpleResolvers: true,
})
export class DemandeDeJeton {
  @Field(() => String, { description: 'Nom de l’opération publiée ; vide pour une opération libre.' })
  operation!: string;

  @Field(() => [String], { description: 'Champs demandés à la racine, comme Query.lieux.' })
  champs!: string[];

  @Field(() => [String], { description: 'Codes des indicateurs lus.' })
  indicateurs!: string[];

  @Field(() => String, { description: 'Site de la page qui l’a demandé ; vide hors d’un navigateur.' })
  origine!: string;

  @Field(() => Int, { description: 'Requêtes du jour.' })
  requetes!: number;

  @Field(() => Int, { description: 'Leur coût, en points.' })
  points!: number;

  @Field(() => Int, { description: 'Combien ont été refusées.' })
  refus!: number;
}

@ObjectType({ description: 'Un secret de jeton : son empreinte seule est gardée.', simpleResolvers: true })
export class SecretDeJeton {
  @Field(() => Int, { description: 'Rang : 1 pour le premier, un de plus à chaque rotation.' })
  rang!: number;

  @Field(() => LocalDate)
  creeLe!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Dernier jour où il ouvre ; absent pour le dernier secret.',
  })
  jusquAu!: string | null;
}
