import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { Collectivite } from '../collectivite/collectivite.module.ts';
import { LieuLabellise } from '../lieu/lieu.module.ts';
import { connectionOf, PageArgs } from '../shared/connection.ts';
import { Centimes, Instant, LocalDate } from '../shared/scalars.ts';
import { Texte } from '../shared/texte.ts';
import { AnnulationDUtilisation, ServiceRendu } from '../utilisation/utilisation.module.ts';

@ObjectType({
  description:
    'Utilisation d’un pass, vue du lieu qui l’a reçu : son carnet et sa cohorte n’en font pas partie.',
  simpleResolvers: true,
})
export class UtilisationDuLieu {
  @Field(() => ID)
  id!: string;

  @Field(() => LocalDate, { description: 'Jour du service rendu.' })
  jour!: string;

  @Field(() => ServiceRendu)
  service!: ServiceRendu;

  @Field(() => Int, { nullable: true, description: 'Durée de l’atelier, en minutes.' })
  minutes!: number | null;

  @Field(() => Centimes)
  prixCentimes!: number;

  @Field(() => Centimes, { description: 'Part payée par le pass.' })
  partPassCentimes!: number;

  @Field(() => Centimes, { description: 'Prix moins part du pass.' })
  resteAChargeCentimes!: number;

  @Field(() => Instant, {
    nullable: true,
    description: 'Instant de la saisie, si elle a été faite hors connexion.',
  })
  saisieA!: string | null;

  @Field(() => LocalDate, { description: 'Jour où le registre l’a su.' })
  enregistreLe!: string;

  @Field(() => Boolean, { description: 'Vrai si elle est dans un contre-paiement : elle ne s’annule plus.' })
  reglee!: boolean;

  @Field(() => AnnulationDUtilisation, { nullable: true })
  annulation!: AnnulationDUtilisation | null;

  @Field(() => LieuLabellise)
  lieu!: LieuLabellise;

  @Field(() => Collectivite, { description: 'Qui a acheté le pass.' })
  commanditaire!: Collectivite;
}

@ObjectType({ simpleResolvers: true })
export class UtilisationDuLieuConnection extends connectionOf(UtilisationDuLieu) {}

@ArgsType()
export class UtilisationsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Lieu qui les a reçues.' })
  @Texte(36)
  lieu?: string;

  @Field(() => ID, { nullable: true, description: 'Structure de ces lieux.' })
  @Texte(36)
  structure?: string;

  @Field(() => LocalDate, { nullable: true, description: 'Premier jour de service.' })
  depuis?: string;

  @Field(() => LocalDate, { nullable: true, description: 'Dernier jour de service.' })
  jusquAu?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Vrai : les annulées seules ; faux : les autres ; absent : toutes.',
  })
  annulees?: boolean;

  @Field(() => LocalDate, { nullable: true, description: 'Telles que connues ce jour.' })
  au?: string;
}

@ObjectType({ description: 'Les utilisations d’un jour, annulées à part.', simpleResolvers: true })
export class JourneeDUtilisation {
  @Field(() => LocalDate)
  jour!: string;

  @Field(() => Int, { description: 'Utilisations qui comptent.' })
  nombreDUtilisations!: number;

  @Field(() => Int)
  nombreDAnnulees!: number;

  @Field(() => Centimes, { description: 'Prix des services.' })
  prixCentimes!: number;

  @Field(() => Centimes, { description: 'Part payée par les pass : ce que le lieu recevra, avant frais.' })
  partPassCentimes!: number;

  @Field(() => Centimes, { description: 'Ce que les bénéficiaires ont payé.' })
  resteAChargeCentimes!: number;
}
