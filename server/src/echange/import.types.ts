import { ArrayMaxSize, Max, Min, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CleIdempotence } from '../shared/operation.champs.ts';
import { CorrectionInput, LiaisonInput } from './cellule.types.ts';

export const GenreDImport = {
  LIEUX: 'LIEUX',
  TERRITOIRES: 'TERRITOIRES',
  CHIFFRES_PUBLIES: 'CHIFFRES_PUBLIES',
  PASS: 'PASS',
  COLLECTIVITES: 'COLLECTIVITES',
  COMMANDES: 'COMMANDES',
  COHORTES: 'COHORTES',
  REMISES: 'REMISES',
  UTILISATIONS: 'UTILISATIONS',
} as const;
export type GenreDImport = (typeof GenreDImport)[keyof typeof GenreDImport];
registerEnumType(GenreDImport, {
  name: 'GenreDImport',
  description: 'Ce qu’un fichier apporte au registre.',
  valuesConfig: {
    LIEUX: {
      description: 'Lieux et leurs labels : fichier national des France Services, ou standard national 1.0.',
    },
    TERRITOIRES: { description: 'Population, densité et pauvreté par territoire, de l’INSEE.' },
    CHIFFRES_PUBLIES: { description: 'Chiffres publiés par d’autres, avec leurs sources.' },
    PASS: { description: 'Carnets fabriqués par un opérateur, pass par pass, sous les numéros du registre.' },
    COLLECTIVITES: { description: 'Collectivités commanditaires et membres des syndicats mixtes.' },
    COMMANDES: { description: 'Commandes, leurs étapes et, pour une reprise, les numéros de leurs carnets.' },
    COHORTES: { description: 'Personnes accompagnées, comptées par public : jamais une personne.' },
    REMISES: { description: 'Carnets remis à une cohorte.' },
    UTILISATIONS: { description: 'Pass utilisés dans un lieu et, pour une reprise, leur règlement.' },
  },
});

export const EtatDImport = { TERMINE: 'TERMINE', REFUSE: 'REFUSE' } as const;
export type EtatDImport = (typeof EtatDImport)[keyof typeof EtatDImport];
registerEnumType(EtatDImport, {
  name: 'EtatDImport',
  description: 'Ce qu’un fichier est devenu.',
  valuesConfig: {
    TERMINE: {
      description: 'Lu jusqu’au bout : les lignes valides sont entrées, les autres sont expliquées.',
    },
    REFUSE: { description: 'Refusé en entier : rien n’en est entré, `motif` dit pourquoi.' },
  },
});

@ObjectType({ description: 'Ligne refusée d’un import.', simpleResolvers: true })
export class RejetDImport {
  @Field(() => Int, {
    description: 'Ligne du fichier où l’enregistrement commence ; l’en-tête est la première.',
  })
  ligne!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Colonne fautive ; absente si la ligne entière l’est.',
  })
  colonne!: string | null;

  @Field(() => String, { nullable: true, description: 'Ce qui y était.' })
  valeur!: string | null;

  @Field(() => String, { description: 'Ce qui était attendu.' })
  attendu!: string;
}

@ObjectType({
  description: 'Colonne qu’un fichier peut avoir, dite par les règles mêmes qui le lisent.',
  simpleResolvers: true,
})
export class ColonneDuModele {
  @Field(() => String, { description: 'Son en-tête ; la casse et les accents ne comptent pas.' })
  nom!: string;

  @Field(() => Boolean)
  obligatoire!: boolean;

  @Field(() => String, { description: 'Ce qui y est attendu.' })
  explication!: string;

  @Field(() => String, { description: 'Ce que la ligne du modèle contient.' })
  exemple!: string;
}

@ObjectType({ description: 'Fichier à remplir.', simpleResolvers: true })
export class ModeleDImport {
  @Field(() => String, { description: 'Nom du fichier.' })
  nom!: string;

  @Field(() => [ColonneDuModele])
  colonnes!: readonly ColonneDuModele[];

  @Field(() => String, { description: 'En-têtes et une ligne d’exemple, en CSV.' })
  csv!: string;
}

@ArgsType()
export class RapportArgs {
  @Field(() => Int, {
    defaultValue: 100,
    description: 'Nombre de lignes, de 0 à 100 ; toutes sont dans le CSV des rejets.',
  })
  @Min(0)
  @Max(100)
  first!: number;
}

@ArgsType()
export class ImporterArgs {
  @Field(() => GenreDImport)
  genre!: GenreDImport;

  @Field(() => ID, { description: 'Identifiant que POST /imports a répondu.' })
  depot!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Dit tout ce que l’import ferait, sans rien changer.',
  })
  simuler!: boolean;

  @CleIdempotence()
  cleIdempotence!: string;

  @Field(() => [LiaisonInput], {
    nullable: true,
    description:
      'En-tête de chaque colonne à lire, en entier : ce qui n’y est pas n’est pas lu. Absente, les en-têtes portent les noms attendus. Retenue pour les fichiers aux mêmes en-têtes une fois l’import fait.',
  })
  @ArrayMaxSize(500)
  @ValidateNested()
  correspondance?: LiaisonInput[] | null;

  @Field(() => [CorrectionInput], {
    nullable: true,
    description: 'Cellules à corriger, comme par `corrigerCellules`.',
  })
  @ArrayMaxSize(1000)
  @ValidateNested()
  corrections?: CorrectionInput[] | null;
}
