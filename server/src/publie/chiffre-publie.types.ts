import {
  ArgsType,
  createUnionType,
  Field,
  Float,
  ID,
  InputType,
  Int,
  ObjectType,
  registerEnumType,
} from 'type-graphql';
import { connectionOf, PageArgs } from '../shared/connection.ts';
import { Deja } from '../shared/operation.champs.ts';
import { RegleNonTenue } from '../shared/operation.ts';
import { LocalDate } from '../shared/scalars.ts';
import { Texte } from '../shared/texte.ts';

export const Constat = {
  COMPARE: 'COMPARE',
  AVANT_LES_FAITS: 'AVANT_LES_FAITS',
  SANS_DEFINITION: 'SANS_DEFINITION',
  A_RAPPROCHER: 'A_RAPPROCHER',
  MASQUE: 'MASQUE',
} as const;
export type Constat = (typeof Constat)[keyof typeof Constat];
registerEnumType(Constat, {
  name: 'ConstatDeRapprochement',
  description: 'Ce que le registre peut dire d’un chiffre publié.',
  valuesConfig: {
    COMPARE: { description: 'Il compte la même chose : l’écart se lit.' },
    AVANT_LES_FAITS: { description: 'À cette date, il ne connaissait encore aucun fait de ce genre.' },
    SANS_DEFINITION: { description: 'Il n’a pas la même définition : « sansRapprochement » dit pourquoi.' },
    A_RAPPROCHER: { description: 'Personne n’a encore décidé ce qui lui est comparable.' },
    MASQUE: { description: 'Le secret statistique cache le compte à qui lit.' },
  },
});

export const Acte = {
  PUBLICATION: 'PUBLICATION',
  CORRECTION: 'CORRECTION',
  RETRAIT: 'RETRAIT',
  RETABLISSEMENT: 'RETABLISSEMENT',
} as const;
export type Acte = (typeof Acte)[keyof typeof Acte];
registerEnumType(Acte, {
  name: 'ActeSurUnChiffrePublie',
  description: 'Ce qui a été dit d’un chiffre publié.',
});

@ObjectType({
  description: 'Une chose dite d’un chiffre publié ; aucune ne s’efface.',
  simpleResolvers: true,
})
export class VersionDeChiffrePublie {
  @Field(() => ID)
  id!: string;

  @Field(() => Acte)
  acte!: Acte;

  @Field(() => String)
  publieLe!: string;

  @Field(() => String)
  indicateur!: string;

  @Field(() => String)
  valeurCitee!: string;

  @Field(() => String)
  unite!: string;

  @Field(() => String)
  perimetre!: string;

  @Field(() => String, { nullable: true })
  auteur!: string | null;

  @Field(() => String)
  source!: string;

  @Field(() => String, { nullable: true })
  motif!: string | null;

  @Field(() => LocalDate)
  enregistreLe!: string;
}

@ObjectType({
  description: 'Chiffre publié par d’autres : cité avec sa date et sa source, jamais compté par le registre.',
  simpleResolvers: true,
})
export class ChiffrePublie {
  @Field(() => ID)
  id!: string;

  @Field(() => String, {
    description: 'Date de publication, au mieux connue : année, mois, jour, ou « s.d. ».',
  })
  publieLe!: string;

  @Field(() => String, { nullable: true, description: 'Qui l’a dit.' })
  auteur!: string | null;

  @Field(() => String, { description: 'Ce qui est compté, dans les mots de la source.' })
  indicateur!: string;

  @Field(() => Float, { nullable: true, description: 'Borne basse ; absente pour « moins de ».' })
  valeurMin!: number | null;

  @Field(() => Float, { nullable: true, description: 'Borne haute ; absente pour « plus de ».' })
  valeurMax!: number | null;

  @Field(() => Boolean)
  approximatif!: boolean;

  @Field(() => String, { description: 'La valeur comme elle est citée.' })
  valeurCitee!: string;

  @Field(() => String)
  unite!: string;

  @Field(() => String)
  perimetre!: string;

  @Field(() => String, { nullable: true, description: 'Définition ou réserve de la source.' })
  reserve!: string | null;

  @Field(() => String)
  source!: string;

  @Field(() => Boolean, { description: 'Vrai s’il a été retiré : il reste lisible, et n’est plus comparé.' })
  retire!: boolean;

  @Field(() => Int, { description: 'Nombre de choses dites de lui.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Pourquoi rien, au registre, ne lui est comparable.' })
  sansRapprochement!: string | null;

  @Field(() => [VersionDeChiffrePublie], {
    description: 'Ce qui a été dit de lui, du plus ancien au plus récent.',
  })
  versions!: VersionDeChiffrePublie[];
}

@InputType({ description: 'Filtres des chiffres publiés ; ceux qui manquent ne filtrent pas.' })
export class FiltreChiffresPublies {
  @Field(() => String, {
    nullable: true,
    description: 'Cherché dans l’indicateur, l’auteur, le périmètre et la réserve.',
  })
  @Texte(100)
  texte?: string;

  @Field(() => Boolean, { nullable: true, description: 'Vrai : ceux que le registre sait compter.' })
  rapproche?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Vrai : les retirés ; faux : les autres.' })
  retire?: boolean;
}

@ArgsType()
export class ChiffresPubliesArgs extends PageArgs {
  @Field(() => FiltreChiffresPublies, { nullable: true })
  filtre?: FiltreChiffresPublies;
}

@ObjectType({ simpleResolvers: true })
export class ChiffrePublieConnection extends connectionOf(ChiffrePublie) {}

@ObjectType({ description: 'Le chiffre est au registre.', simpleResolvers: true })
export class ChiffreEnregistre {
  @Field(() => ChiffrePublie)
  chiffre!: object;

  @Deja()
  deja!: boolean;
}

export const ChiffreResult = createUnionType({
  name: 'EnregistrerChiffreResult',
  description:
    'Réponse de `corrigerChiffre`, `publierChiffre` et `retirerChiffre` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [ChiffreEnregistre, RegleNonTenue] as const,
});
