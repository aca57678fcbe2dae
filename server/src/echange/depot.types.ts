import { ArrayMaxSize, ArrayMinSize, ValidateNested } from 'class-validator';
import { ArgsType, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CelluleCorrigee, CorrectionInput } from './cellule.types.ts';
import { Import } from './import.entity.ts';
import { GenreDImport } from './import.types.ts';

export const MoyenDeCorrespondance = {
  SOUVENIR: 'SOUVENIR',
  EXACT: 'EXACT',
  PROCHE: 'PROCHE',
  CONTENU: 'CONTENU',
} as const;
export type MoyenDeCorrespondance = (typeof MoyenDeCorrespondance)[keyof typeof MoyenDeCorrespondance];
registerEnumType(MoyenDeCorrespondance, {
  name: 'MoyenDeCorrespondance',
  description: 'Comment l’en-tête d’une colonne a été trouvé.',
  valuesConfig: {
    SOUVENIR: { description: 'Comme au dernier import d’un fichier aux mêmes en-têtes.' },
    EXACT: { description: 'Par son nom.' },
    PROCHE: { description: 'Par un nom proche, ou un synonyme courant.' },
    CONTENU: { description: 'Par ce que ses cellules contiennent : SIRET, dates, coordonnées…' },
  },
});

export const EtapeDImport = { LECTURE: 'LECTURE', CONTROLE: 'CONTROLE', ECRITURE: 'ECRITURE' } as const;
export type EtapeDImport = (typeof EtapeDImport)[keyof typeof EtapeDImport];
registerEnumType(EtapeDImport, {
  name: 'EtapeDImport',
  description: 'Où en est un fichier que le registre lit ou écrit.',
  valuesConfig: {
    LECTURE: { description: 'Chaque ligne est lue et contrôlée pour elle-même.' },
    CONTROLE: { description: 'Les lignes sont contrôlées entre elles et avec le registre.' },
    ECRITURE: { description: 'Les lignes bonnes sont écrites, pour de bon ou pour voir.' },
  },
});

@ObjectType({ description: 'Avancement d’un import en cours.', simpleResolvers: true })
export class AvancementDImport {
  @Field(() => EtapeDImport)
  etape!: EtapeDImport;

  @Field(() => Float, { description: 'Octets lus.' })
  lus!: number;

  @Field(() => Float, { description: 'Octets du fichier.' })
  octets!: number;
}

@ObjectType({ description: 'En-tête d’un fichier déposé.', simpleResolvers: true })
export class EnteteLu {
  @Field(() => String)
  nom!: string;

  @Field(() => [String], { description: 'Quelques-unes de ses cellules ; aucune d’une personne.' })
  exemples!: readonly string[];

  @Field(() => Boolean, {
    description: 'Vrai si ses cellules désignent des personnes : elles ne se montrent pas.',
  })
  personnelle!: boolean;
}

@ObjectType({ description: 'Colonne attendue, et l’en-tête proposé pour elle.', simpleResolvers: true })
export class ColonneProposee {
  @Field(() => String)
  nom!: string;

  @Field(() => Boolean)
  obligatoire!: boolean;

  @Field(() => String, { description: 'Ce qui y est attendu.' })
  explication!: string;

  @Field(() => String, { nullable: true, description: 'En-tête proposé ; absent si aucun ne convient.' })
  entete!: string | null;

  @Field(() => MoyenDeCorrespondance, { nullable: true })
  moyen!: MoyenDeCorrespondance | null;

  @Field(() => Float, { description: 'Confiance dans la proposition, de 0 (aucune) à 1 (certaine).' })
  confiance!: number;
}

@ObjectType({ description: 'Forme que les fichiers d’un genre peuvent avoir.', simpleResolvers: true })
export class FormatPropose {
  @Field(() => String)
  nom!: string;

  @Field(() => Boolean, { description: 'Vrai si les en-têtes du fichier suffisent, sans correspondance.' })
  reconnu!: boolean;

  @Field(() => [ColonneProposee])
  colonnes!: readonly ColonneProposee[];

  @Field(() => [String], { description: 'Colonnes obligatoires pour lesquelles rien n’est proposé.' })
  manquantes!: readonly string[];
}

@ObjectType({ description: 'En-tête choisi pour une colonne.', simpleResolvers: true })
export class LiaisonDeColonne {
  @Field(() => String)
  colonne!: string;

  @Field(() => String)
  entete!: string;
}

@ObjectType({
  description: 'Fichier déposé par POST /imports et pas encore importé : oublié après un jour.',
  simpleResolvers: true,
})
export class DepotDeFichier {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Nom du fichier.' })
  fichier!: string;

  @Field(() => Float, { description: 'Taille du fichier, en octets.' })
  octets!: number;

  @Field(() => String, { nullable: true, description: 'Pourquoi le fichier ne peut pas être lu.' })
  refus!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Nombre d’enregistrements ; absent d’un fichier de plus de 32 Mio, compté au contrôle.',
  })
  lignes!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Nom du séparateur : point-virgule, virgule, tabulation.',
  })
  separateur!: string | null;

  @Field(() => String, { nullable: true, description: 'utf-8 ou windows-1252.' })
  encodage!: string | null;

  @Field(() => GenreDImport, { nullable: true, description: 'Genre choisi, sinon reconnu à ses en-têtes.' })
  genre!: GenreDImport | null;

  @Field(() => [EnteteLu])
  entetes!: readonly EnteteLu[];

  @Field(() => [FormatPropose], { description: 'Formes du genre, la plus proche du fichier d’abord.' })
  formats!: readonly FormatPropose[];

  @Field(() => [LiaisonDeColonne], {
    nullable: true,
    description: 'Correspondance choisie au dernier contrôle ; absente si les en-têtes suffisent.',
  })
  correspondance!: readonly LiaisonDeColonne[] | null;

  @Field(() => [CelluleCorrigee], { description: 'Cellules corrigées, dans l’ordre du fichier.' })
  corrections!: readonly CelluleCorrigee[];

  @Field(() => Import, {
    nullable: true,
    description:
      'Dernière simulation, si rien n’a changé depuis du genre, de la correspondance ni des cellules.',
  })
  controle?: Import | null;
}

@ArgsType()
export class DepotArgs {
  @Field(() => ID, { description: 'Identifiant que POST /imports a répondu.' })
  id!: string;

  @Field(() => GenreDImport, {
    nullable: true,
    description: 'Genre à lire ; par défaut celui qui est reconnu.',
  })
  genre?: GenreDImport | null;
}

@InputType({ description: 'Cellules à corriger dans un fichier déposé, avant de l’importer.' })
export class CorrigerCellulesInput {
  @Field(() => ID)
  depot!: string;

  @Field(() => [CorrectionInput], { description: 'De 1 à 1 000 cellules.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @ValidateNested()
  corrections!: CorrectionInput[];
}
