import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PageArgs } from '../shared/connection.ts';
import { Centimes, LocalDate } from '../shared/scalars.ts';
import { Texte } from '../shared/texte.ts';

export const EtapeDeCommande = {
  DEVIS: 'DEVIS',
  SIGNEE: 'SIGNEE',
  CADRAGE: 'CADRAGE',
  BAT: 'BAT',
  PRODUITE: 'PRODUITE',
  EXPEDIEE: 'EXPEDIEE',
  LIVREE: 'LIVREE',
  MANDATEE: 'MANDATEE',
  ACTIVEE: 'ACTIVEE',
  CLOTUREE: 'CLOTUREE',
} as const;
export type EtapeDeCommande = (typeof EtapeDeCommande)[keyof typeof EtapeDeCommande];
registerEnumType(EtapeDeCommande, {
  name: 'EtapeDeCommande',
  description:
    'Étape d’une commande, dans l’ordre. Source : procédure de l’opérateur (mise en règlement des valeurs).',
  valuesConfig: {
    MANDATEE: { description: 'Le numéro de mandat de paiement est reçu : la commande est couverte.' },
    ACTIVEE: { description: 'Les pass peuvent circuler ; jamais avant que la commande soit couverte.' },
  },
});

export const ResponsableDEtape = { COMMANDITAIRE: 'COMMANDITAIRE', OPERATEUR: 'OPERATEUR' } as const;
export type ResponsableDEtape = (typeof ResponsableDEtape)[keyof typeof ResponsableDEtape];
registerEnumType(ResponsableDEtape, { name: 'ResponsableDEtape', description: 'Qui doit une étape.' });

@ObjectType({
  description:
    'Prix décomposé : la valeur des pass ne porte pas de taxe, les frais et les prestations si. Centimes d’euro.',
})
export class Prix {
  @Field(() => Centimes, { description: 'Nombre de pass × valeur faciale.' })
  readonly valeurCentimes!: number;

  @Field(() => Centimes, { description: 'Frais amont hors taxes, arrondis au centime.' })
  readonly fraisHtCentimes!: number;

  @Field(() => Centimes)
  readonly fraisTvaCentimes!: number;

  @Field(() => Centimes)
  readonly fraisTtcCentimes!: number;

  @Field(() => Centimes, { description: 'Prestations à part : accompagnement, courriers, impression.' })
  readonly prestationsHtCentimes!: number;

  @Field(() => Centimes)
  readonly prestationsTvaCentimes!: number;

  @Field(() => Centimes)
  readonly prestationsTtcCentimes!: number;

  @Field(() => Centimes, { description: 'À payer : valeur, frais et prestations toutes taxes comprises.' })
  readonly totalCentimes!: number;
}

@ObjectType({
  description: 'Part d’un financeur dans la valeur d’une commande ; les parts en font le tout au centime.',
  simpleResolvers: true,
})
export class PartDeCommande {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  rang!: number;

  @Field(() => String, { description: 'ETAT, COMMANDITAIRE, COLLECTIVITE, UNION_EUROPEENNE, MUTUELLE…' })
  genre!: string;

  @Field(() => String)
  financeur!: string;

  @Field(() => Centimes)
  centimes!: number;
}

@ObjectType({ description: 'Fonds reçus pour une commande.', simpleResolvers: true })
export class Encaissement {
  @Field(() => ID)
  id!: string;

  @Field(() => LocalDate)
  jour!: string;

  @Field(() => Centimes)
  centimes!: number;

  @Field(() => String)
  payeur!: string;

  @Field(() => String, { description: 'Référence du versement, une seule fois par commande.' })
  reference!: string;

  @Field(() => LocalDate, { description: 'Jour où le registre l’a su.' })
  enregistreLe!: string;
}

@ArgsType()
export class CommandesArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'SIREN de la collectivité.' })
  @Texte(9)
  collectivite?: string;

  @Field(() => EtapeDeCommande, {
    nullable: true,
    description: 'Commandes dont c’est la dernière étape franchie ce jour.',
  })
  etape?: EtapeDeCommande;

  @Field(() => String, { nullable: true, description: 'Code de l’opérateur.' })
  @Texte(50)
  operateur?: string;

  @Field(() => Int, { nullable: true, description: 'Vague d’appel à projets : 2019 ou 2020.' })
  vague?: number;

  @Field(() => String, { nullable: true, description: 'Numéro, ou partie du nom de la collectivité.' })
  @Texte(100)
  recherche?: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Commandes telles que le registre les connaissait ce jour-là ; ce jour par défaut.',
  })
  au?: string;
}
