import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Instant, LocalDate } from '../shared/scalars.ts';
import { DemandeDeJeton, SecretDeJeton, UsageDeJeton } from './usage.types.ts';

export const GenreDeJeton = { API: 'API', ENCART: 'ENCART' } as const;
export type GenreDeJeton = (typeof GenreDeJeton)[keyof typeof GenreDeJeton];
registerEnumType(GenreDeJeton, {
  name: 'GenreDeJeton',
  description: 'À quoi un jeton d’intégration sert.',
  valuesConfig: {
    API: { description: 'Un programme : il lit comme un intégrateur, dans le périmètre de qui l’a créé.' },
    ENCART: { description: 'Une page que tout le monde lit : il n’ouvre que ce que le public peut lire.' },
  },
});

export const TerritoireDeJeton = {
  FRANCE: 'FRANCE',
  REGION: 'REGION',
  DEPARTEMENT: 'DEPARTEMENT',
  COLLECTIVITE: 'COLLECTIVITE',
} as const;
export type TerritoireDeJeton = (typeof TerritoireDeJeton)[keyof typeof TerritoireDeJeton];
registerEnumType(TerritoireDeJeton, {
  name: 'TerritoireDeJeton',
  description: 'Où un jeton lit : les lignes de ce territoire, ses chiffres et ses lieux.',
});

export const EtatDeJeton = {
  ACTIF: 'ACTIF',
  SUSPENDU: 'SUSPENDU',
  EXPIRE: 'EXPIRE',
  REVOQUE: 'REVOQUE',
} as const;
export type EtatDeJeton = (typeof EtatDeJeton)[keyof typeof EtatDeJeton];
registerEnumType(EtatDeJeton, {
  name: 'EtatDeJeton',
  description: 'Ce qu’un jeton ouvre ce jour : seul un jeton actif ouvre quelque chose.',
  valuesConfig: {
    SUSPENDU: { description: 'Qui l’a créé n’a plus le rôle qui le permettait, ou son compte est fermé.' },
  },
});

@ObjectType({
  description:
    'Jeton d’intégration : ce qu’un programme ou une page d’un autre site peut lire, jamais plus que qui l’a créé.',
})
export class JetonDIntegration {
  @Field(() => ID)
  id!: string;

  @Field(() => String, {
    description: 'Début de son secret, qui le nomme sans rien ouvrir : pn_ et douze caractères.',
  })
  debut!: string;

  @Field(() => GenreDeJeton)
  genre!: GenreDeJeton;

  @Field(() => String)
  nom!: string;

  @Field(() => EtatDeJeton)
  etat!: EtatDeJeton;

  @Field(() => TerritoireDeJeton)
  territoire!: TerritoireDeJeton;

  @Field(() => String, { nullable: true, description: 'Code INSEE ou SIREN ; rien pour la France.' })
  code!: string | null;

  @Field(() => String, { nullable: true, description: 'Nom du territoire.' })
  nomDuTerritoire!: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Opérations publiées qu’il peut demander par leur nom.',
  })
  operations!: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Champs de la racine qu’il peut demander librement, comme Query.lieux. Sans opérations, ni champs, ni indicateurs : tout ce qu’un intégrateur lit.',
  })
  champs!: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Codes des seuls indicateurs qu’il lit ; tous sans liste.',
  })
  indicateurs!: string[] | null;

  @Field(() => [String], {
    description: 'Sites dont les pages peuvent l’utiliser ; aucun : hors d’un navigateur seulement.',
  })
  origines!: string[];

  @Field(() => Int, { nullable: true, description: 'Requêtes par minute ; sans lui, la limite du registre.' })
  quota!: number | null;

  @Field(() => LocalDate, { description: 'Dernier jour où il ouvre.' })
  expireLe!: string;

  @Field(() => Int, { description: 'Version de sa portée, à redonner pour la modifier.' })
  version!: number;

  @Field(() => String, { description: 'Rôle et périmètre sous lesquels il fut créé.' })
  equipe!: string;

  @Field(() => String, {
    description: 'Qui a écrit sa portée : pseudonyme, ou rôle et périmètre sans compte.',
  })
  auteur!: string;

  @Field(() => LocalDate)
  creeLe!: string;

  @Field(() => LocalDate)
  modifieLe!: string;

  @Field(() => LocalDate, { nullable: true })
  revoqueLe!: string | null;

  @Field(() => String, { nullable: true, description: 'Motif de la révocation.' })
  revoquePour!: string | null;

  @Field(() => Instant, {
    nullable: true,
    description: 'Dernière requête ; connue à quelques secondes près.',
  })
  vuA!: string | null;

  @Field(() => [SecretDeJeton], { description: 'Secrets qui ouvrent encore, le dernier d’abord.' })
  secrets!: SecretDeJeton[];

  @Field(() => [UsageDeJeton], { description: 'Les jours où il a servi, des trente derniers.' })
  usage!: UsageDeJeton[];

  @Field(() => [DemandeDeJeton], {
    description: 'Ce qu’il a demandé en trente jours, le plus fréquent d’abord.',
  })
  demandes!: DemandeDeJeton[];
}
