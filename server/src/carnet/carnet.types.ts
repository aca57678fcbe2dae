import { ArgsType, createUnionType, Field, ID, ObjectType } from 'type-graphql';
import { PageArgs } from '../shared/connection.ts';
import { Refus } from '../shared/errors.ts';
import { LocalDate } from '../shared/scalars.ts';
import { Texte } from '../shared/texte.ts';
import { Carnet } from './carnet.entity.ts';
import { EtatDeCarnet, GenreDeDetenteur, SituationDeCarnet } from './etat.types.ts';
import { formatNumeroDeCarnet, formatNumeroDePass } from './numero.rules.ts';
import { Pass } from './pass.type.ts';

@ArgsType()
export class CarnetsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'SIREN de la collectivité.' })
  @Texte(9)
  collectivite?: string;

  @Field(() => String, { nullable: true, description: 'Numéro de la commande.' })
  @Texte(11)
  commande?: string;

  @Field(() => EtatDeCarnet, { nullable: true, description: 'État ce jour.' })
  etat?: EtatDeCarnet;

  @Field(() => GenreDeDetenteur, { nullable: true, description: 'Chez qui il est, au jour dit.' })
  detenteur?: GenreDeDetenteur;

  @Field(() => String, { nullable: true, description: 'Code du distributeur chez qui il est, au jour dit.' })
  @Texte(50)
  distributeur?: string;

  @Field(() => SituationDeCarnet, {
    nullable: true,
    description: 'Situation chez son détenteur, au jour dit.',
  })
  situation?: SituationDeCarnet;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      'Jour du détenteur et de la situation, tels qu’on les savait ce jour-là ; ce jour par défaut.',
  })
  au?: string;

  @Field(() => ID, { nullable: true, description: 'Bordereau sous lequel il a été déplacé.' })
  @Texte(36)
  bordereau?: string;
}

/** A number whose check fails was mistyped: it is told apart from one that nobody has. */
@ObjectType({ implements: Refus, description: 'Le numéro ne peut pas exister : il a été mal saisi.' })
export class NumeroMalSaisi extends Refus {
  @Field(() => String, { description: 'Ce qui a été saisi.' })
  readonly numero: string;

  @Field(() => String, { description: 'Forme attendue.' })
  readonly attendu: string;

  constructor(numero: string, attendu: string) {
    super('Ce numéro est mal saisi : ses caractères ne s’accordent pas avec sa clé de contrôle.');
    this.numero = numero.slice(0, 50);
    this.attendu = attendu;
  }
}

const EXEMPLE_DE_CARNET = formatNumeroDeCarnet({ lot: 1, serie: 42 });
const EXEMPLE_DE_PASS = formatNumeroDePass({ lot: 1, serie: 42, rang: 1, secret: 20_260_915 });

export const mauvaisCarnet = (saisie: string): NumeroMalSaisi =>
  new NumeroMalSaisi(saisie, `13 chiffres, comme ${EXEMPLE_DE_CARNET}`);

export const mauvaisPass = (saisie: string): NumeroMalSaisi =>
  new NumeroMalSaisi(saisie, `16 chiffres et lettres, sans I, L, O, S ni U, comme ${EXEMPLE_DE_PASS}`);

export const ResultatCarnet = createUnionType({
  name: 'ResultatCarnet',
  description: 'Un carnet ; absent s’il est inconnu, ou un refus quand son numéro est mal saisi.',
  types: () => [Carnet, NumeroMalSaisi] as const,
});

export const ResultatPass = createUnionType({
  name: 'ResultatPass',
  description: 'Un pass ; absent s’il est inconnu, ou un refus quand son numéro est mal saisi.',
  types: () => [Pass, NumeroMalSaisi] as const,
});
