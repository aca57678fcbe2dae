import { Max, Min } from 'class-validator';
import {
  ArgsType,
  createUnionType,
  Field,
  ID,
  InputType,
  Int,
  ObjectType,
  registerEnumType,
} from 'type-graphql';
import { Commande, NumeroInconnu } from '../commande/commande.module.ts';
import { PageArgs } from '../shared/connection.ts';
import { CleIdempotence, Deja } from '../shared/operation.champs.ts';
import { RegleNonTenue } from '../shared/operation.ts';
import { LocalDate } from '../shared/scalars.ts';
import { Texte } from '../shared/texte.ts';

export const EtatDeLot = { RESERVE: 'RESERVE', FABRIQUE: 'FABRIQUE' } as const;
export type EtatDeLot = (typeof EtatDeLot)[keyof typeof EtatDeLot];
registerEnumType(EtatDeLot, { name: 'EtatDeLot', description: 'Où en sont les carnets d’un tirage.' });

/** The carnets of an order in a lot, printed or whose numbers are set aside. */
@ObjectType({
  description: 'Tirage d’une commande dans un lot : ses carnets, ou les numéros qui leur sont réservés.',
  simpleResolvers: true,
})
export class LotDImpression {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  lot!: number;

  @Field(() => EtatDeLot)
  etat!: EtatDeLot;

  @Field(() => String, { description: 'Numéro du premier carnet.' })
  premierNumero!: string;

  @Field(() => String, { description: 'Numéro du dernier carnet.' })
  dernierNumero!: string;

  @Field(() => Int, { description: 'Numéros de la plage.' })
  nombreDeNumeros!: number;

  @Field(() => Int, { description: 'Carnets fabriqués.' })
  nombreDeCarnets!: number;

  @Field(() => Int, { description: 'Pass des carnets fabriqués.' })
  nombreDePass!: number;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Jour de la réservation ; absent sans réservation.',
  })
  reserveLe!: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Jour de la fabrication ; absent tant qu’elle attend.',
  })
  fabriqueLe!: string | null;

  @Field(() => Commande)
  commande!: Commande;
}

@ObjectType({
  description: 'Ce qui est imprimé en code et qu’un lecteur rend tel quel.',
  simpleResolvers: true,
})
export class CodesImprimes {
  @Field(() => String, {
    description:
      'Contenu du code QR. D’un pass : l’adresse publique qui dit s’il est valide, le numéro après le dièse pour qu’aucun serveur ne le journalise.',
  })
  qr!: string;

  @Field(() => String, { description: 'Contenu du code-barres (Code 128) : le numéro imprimé.' })
  codeBarres!: string;

  @Field(() => String, { description: 'Le code QR dessiné, en SVG.' })
  qrSvg!: string;

  @Field(() => String, { description: 'Le code-barres dessiné, en SVG.' })
  codeBarresSvg!: string;
}

@ArgsType()
export class LotsDImpressionArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Numéro de la commande.' })
  @Texte(11)
  commande?: string;

  @Field(() => String, { nullable: true, description: 'SIREN de la collectivité.' })
  @Texte(9)
  collectivite?: string;
}

const SERIES = 10_000_000;

@InputType({ description: 'Numéros à mettre de côté pour les carnets d’une commande.' })
export class ReserverNumerosInput {
  @CleIdempotence()
  cleIdempotence!: string;

  @Field(() => String, { description: 'Numéro de la commande.' })
  @Texte(11)
  commande!: string;

  @Field(() => Int, { nullable: true, description: 'Lot déjà ouvert ; un nouveau lot par défaut.' })
  @Min(1)
  @Max(8499)
  lot?: number;

  @Field(() => Int, { nullable: true, description: 'Première série ; la première libre par défaut.' })
  @Min(0)
  @Max(SERIES - 1)
  premiere?: number;
}

@InputType({ description: 'Fabrication de tous les carnets d’une commande.' })
export class FabriquerCarnetsInput {
  @CleIdempotence()
  cleIdempotence!: string;

  @Field(() => String, { description: 'Numéro de la commande.' })
  @Texte(11)
  commande!: string;
}

@ObjectType({ description: 'Les numéros sont réservés.', simpleResolvers: true })
export class NumerosReserves {
  @Field(() => LotDImpression)
  lot!: object;

  @Deja()
  deja!: boolean;
}

@ObjectType({ description: 'Les carnets sont fabriqués.', simpleResolvers: true })
export class CarnetsFabriques {
  @Field(() => LotDImpression)
  lot!: object;

  @Deja()
  deja!: boolean;
}

export const ReserverNumerosResult = createUnionType({
  name: 'ReserverNumerosResult',
  description: 'Réponse de `reserverNumeros` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [NumerosReserves, NumeroInconnu, RegleNonTenue] as const,
});
export const FabriquerCarnetsResult = createUnionType({
  name: 'FabriquerCarnetsResult',
  description: 'Réponse de `fabriquerCarnets` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [CarnetsFabriques, NumeroInconnu, RegleNonTenue] as const,
});
