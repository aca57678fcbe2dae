import { Length } from 'class-validator';
import { ArgsType, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { GenreDeLabel, LieuLabellise } from '../lieu/lieu.module.ts';
import { PageArgs } from '../shared/connection.ts';
import { CleIdempotence } from '../shared/operation.champs.ts';
import { LocalDate } from '../shared/scalars.ts';
import { Texte } from '../shared/texte.ts';

export const EtatDeCandidature = {
  DEPOSEE: 'DEPOSEE',
  PIECES_DEMANDEES: 'PIECES_DEMANDEES',
  PIECES_VERSEES: 'PIECES_VERSEES',
  INSTRUITE: 'INSTRUITE',
  ACCEPTEE: 'ACCEPTEE',
  REFUSEE: 'REFUSEE',
  ABANDONNEE: 'ABANDONNEE',
} as const;
export type EtatDeCandidature = (typeof EtatDeCandidature)[keyof typeof EtatDeCandidature];
registerEnumType(EtatDeCandidature, {
  name: 'EtatDeCandidature',
  description: 'Où en est une candidature, déduit de ses actes.',
  valuesConfig: {
    PIECES_VERSEES: { description: 'Les pièces demandées sont arrivées : à regarder.' },
    INSTRUITE: { description: 'Le dossier est complet : à décider.' },
  },
});

export const ActeDeCandidature = {
  PIECES_DEMANDEES: 'PIECES_DEMANDEES',
  PIECE_VERSEE: 'PIECE_VERSEE',
  INSTRUITE: 'INSTRUITE',
  ACCEPTEE: 'ACCEPTEE',
  REFUSEE: 'REFUSEE',
  ABANDONNEE: 'ABANDONNEE',
  REPRISE: 'REPRISE',
} as const;
export type ActeDeCandidature = (typeof ActeDeCandidature)[keyof typeof ActeDeCandidature];
registerEnumType(ActeDeCandidature, {
  name: 'ActeDeCandidature',
  description: 'Ce qui est fait d’une candidature.',
  valuesConfig: { REPRISE: { description: 'Un acte est repris : il ne compte plus.' } },
});

export const QuiAgit = { INSTRUCTEUR: 'INSTRUCTEUR', DEMANDEUR: 'DEMANDEUR' } as const;
export type QuiAgit = (typeof QuiAgit)[keyof typeof QuiAgit];
registerEnumType(QuiAgit, { name: 'QuiAgit', description: 'De qui un dossier attend la suite.' });

@ObjectType({
  description: 'Une pièce déposée ; son contenu se lit par GET /pieces/:id.',
  simpleResolvers: true,
})
export class PieceDeposee {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Nom du fichier, tel qu’il est venu.' })
  fichier!: string;

  @Field(() => String, { description: 'Type réel du contenu.' })
  type!: string;

  @Field(() => Float, { description: 'Taille, en octets.' })
  octets!: number;
}

@ObjectType({ description: 'Un acte du fil d’une candidature.', simpleResolvers: true })
export class ActeDuFil {
  @Field(() => ID)
  id!: string;

  @Field(() => ActeDeCandidature)
  acte!: ActeDeCandidature;

  @Field(() => LocalDate)
  jour!: string;

  @Field(() => String, { nullable: true })
  motif!: string | null;

  @Field(() => String, { nullable: true, description: 'Nature de la pièce versée.' })
  nature!: string | null;

  @Field(() => PieceDeposee, { nullable: true })
  piece!: PieceDeposee | null;

  @Field(() => Boolean, { description: 'Vrai si l’acte a été repris depuis.' })
  repris!: boolean;
}

@ObjectType({ description: 'Un lieu demande un label.', simpleResolvers: true })
export class Candidature {
  @Field(() => ID)
  id!: string;

  @Field(() => LieuLabellise)
  lieu!: object;

  @Field(() => GenreDeLabel)
  genre!: GenreDeLabel;

  @Field(() => String, { nullable: true, description: 'Nom du label, quand son genre est AUTRE.' })
  libelle!: string | null;

  @Field(() => LocalDate)
  deposeeLe!: string;

  @Field(() => String, { description: 'Ce que le lieu dit de sa demande.' })
  presentation!: string;

  @Field(() => EtatDeCandidature)
  etat!: EtatDeCandidature;

  @Field(() => LocalDate, { description: 'Premier jour de son état.' })
  depuisLe!: string;

  @Field(() => Int, { description: 'Jours depuis son dépôt.' })
  age!: number;

  @Field(() => QuiAgit, { nullable: true, description: 'Qui doit agir ; absent d’une candidature close.' })
  prochain!: QuiAgit | null;

  @Field(() => [ActeDuFil], { description: 'Ses actes, du premier au dernier.' })
  fil!: ActeDuFil[];
}

@InputType({ description: 'Filtres des candidatures ; ceux qui manquent ne filtrent pas.' })
export class FiltreCandidatures {
  @Field(() => EtatDeCandidature, { nullable: true })
  etat?: EtatDeCandidature;

  @Field(() => Boolean, { nullable: true, description: 'Vrai : celles qui attendent une suite.' })
  ouvertes?: boolean;

  @Field(() => String, { nullable: true, description: 'Code du département du lieu.' })
  @Texte(3)
  departement?: string;
}

@ArgsType()
export class CandidaturesArgs extends PageArgs {
  @Field(() => FiltreCandidatures, { nullable: true })
  filtre?: FiltreCandidatures;
}

/** As the read layer takes them, cut to the structure of who reads. */
export type CandidaturesFiltres = PageArgs & FiltreCandidatures & { readonly structure?: string };

@InputType({ description: 'Demande d’un label pour un lieu.' })
export class DeposerCandidatureInput {
  @Field(() => ID)
  @Texte(36)
  lieu!: string;

  @Field(() => GenreDeLabel)
  genre!: GenreDeLabel;

  @Field(() => String, { nullable: true, description: 'Nom du label, quand son genre est AUTRE.' })
  @Texte(120)
  libelle?: string;

  @Field(() => String, { description: 'Ce que le lieu fait, et pour qui ; sans nom de personne.' })
  @Length(1, 5000)
  @Texte(5000)
  presentation!: string;

  @CleIdempotence()
  cleIdempotence!: string;
}

@InputType({ description: 'Pièce à joindre à une candidature.' })
export class VerserPieceInput {
  @Field(() => ID)
  @Texte(36)
  candidature!: string;

  @Field(() => ID, { description: 'Pièce déposée par POST /pieces.' })
  @Texte(36)
  piece!: string;

  @Field(() => String, { nullable: true, description: 'Ce qu’elle est : attestation d’assurance, statuts…' })
  @Texte(200)
  nature?: string;

  @CleIdempotence()
  cleIdempotence!: string;
}

@InputType({ description: 'Ce qui fait avancer une candidature, ou y met fin.' })
export class ActeDeCandidatureInput {
  @Field(() => ID)
  @Texte(36)
  candidature!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Attendu pour demander des pièces, refuser ou abandonner.',
  })
  @Texte(1000)
  motif?: string;

  @CleIdempotence()
  cleIdempotence!: string;
}

@InputType({ description: 'Acceptation d’une candidature : le label qu’elle donne.' })
export class AccepterCandidatureInput {
  @Field(() => ID)
  @Texte(36)
  candidature!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Premier jour du label ; ce jour par défaut.' })
  du?: string;

  @Field(() => LocalDate, { nullable: true, description: 'Dernier jour du label ; absent : sans fin.' })
  jusquAu?: string;

  @Field(() => String, { description: 'Qui donne le label.' })
  @Length(1, 200)
  @Texte(200)
  emetteur!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Ce qui le prouve ; la dernière pièce versée y est jointe.',
  })
  @Texte(500)
  preuve?: string;

  @CleIdempotence()
  cleIdempotence!: string;
}
