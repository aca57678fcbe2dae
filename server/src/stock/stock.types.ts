import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Carnet, GenreDeDetenteur } from '../carnet/carnet.module.ts';
import { Collectivite } from '../collectivite/collectivite.module.ts';
import { Distributeur } from '../remise/remise.module.ts';
import { PageArgs } from '../shared/connection.ts';
import { LocalDate } from '../shared/scalars.ts';
import { Texte } from '../shared/texte.ts';

export const GenreDIncident = {
  BLOCAGE: 'BLOCAGE',
  DEBLOCAGE: 'DEBLOCAGE',
  PERTE: 'PERTE',
  VOL: 'VOL',
  RETROUVE: 'RETROUVE',
  ANNULATION: 'ANNULATION',
  REMPLACEMENT: 'REMPLACEMENT',
} as const;
export type GenreDIncident = (typeof GenreDIncident)[keyof typeof GenreDIncident];
registerEnumType(GenreDIncident, {
  name: 'GenreDIncident',
  description: 'Ce qui arrête un carnet, ou le libère.',
  valuesConfig: {
    ANNULATION: { description: 'Pour toujours ; d’un carnet dont aucun pass n’a servi.' },
    REMPLACEMENT: { description: 'Pour toujours ; un autre carnet est remis à sa place.' },
  },
});

@ObjectType({ description: 'Chez qui est un carnet ce jour, et depuis quand.', simpleResolvers: true })
export class Detenteur {
  @Field(() => GenreDeDetenteur)
  genre!: GenreDeDetenteur;

  @Field(() => Distributeur, { nullable: true })
  distributeur!: Distributeur | null;

  @Field(() => LocalDate, {
    description: 'Jour de sa remise, de son dernier déplacement ou de sa livraison.',
  })
  depuis!: string;
}

@ObjectType({ description: 'Déplacement d’un carnet.', simpleResolvers: true })
export class Deplacement {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { description: 'Bordereau sous lequel il a été déplacé avec d’autres.' })
  bordereau!: string;

  @Field(() => LocalDate)
  jour!: string;

  @Field(() => GenreDeDetenteur)
  vers!: GenreDeDetenteur;

  @Field(() => Distributeur, { nullable: true })
  distributeur!: Distributeur | null;

  @Field(() => LocalDate, { description: 'Jour où le registre l’a su.' })
  enregistreLe!: string;
}

@ObjectType({
  description: 'Bordereau : carnets déplacés ensemble vers un détenteur.',
  simpleResolvers: true,
})
export class Bordereau {
  @Field(() => ID)
  id!: string;

  @Field(() => LocalDate)
  jour!: string;

  @Field(() => GenreDeDetenteur)
  vers!: GenreDeDetenteur;

  @Field(() => Distributeur, { nullable: true })
  distributeur!: Distributeur | null;

  @Field(() => Collectivite)
  collectivite!: Collectivite;

  @Field(() => Int)
  nombreDeCarnets!: number;

  @Field(() => String, { description: 'Plus petit numéro de carnet du bordereau.' })
  premier!: string;

  @Field(() => String, { description: 'Plus grand numéro de carnet du bordereau.' })
  dernier!: string;

  @Field(() => LocalDate, { description: 'Jour où le registre l’a su.' })
  enregistreLe!: string;
}

@ObjectType({ description: 'Ce qui a arrêté ou libéré un carnet.', simpleResolvers: true })
export class Incident {
  @Field(() => ID)
  id!: string;

  @Field(() => GenreDIncident)
  genre!: GenreDIncident;

  @Field(() => LocalDate)
  jour!: string;

  @Field(() => String)
  motif!: string;

  @Field(() => Carnet)
  carnet!: Carnet;

  @Field(() => Carnet, { nullable: true, description: 'Carnet remis à la place de celui-ci.' })
  remplacant!: Carnet | null;

  @Field(() => LocalDate, { description: 'Jour où le registre l’a su.' })
  enregistreLe!: string;
}

@ArgsType()
export class BordereauxArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'SIREN de la collectivité.' })
  @Texte(9)
  collectivite?: string;

  @Field(() => String, { nullable: true, description: 'Code du distributeur qui a reçu les carnets.' })
  @Texte(50)
  distributeur?: string;
}

@ArgsType()
export class IncidentsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'SIREN de la collectivité.' })
  @Texte(9)
  collectivite?: string;

  @Field(() => GenreDIncident, { nullable: true })
  genre?: GenreDIncident;
}
