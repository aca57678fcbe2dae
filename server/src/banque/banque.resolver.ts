import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  ID,
  Info,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { aLeDroit } from '../acces/acces.module.ts';
import { Structure, structures } from '../lieu/lieu.module.ts';
import { connectionOf, PageArgs } from '../shared/connection.ts';
import type { Context } from '../shared/context.ts';
import { exigerLaFrance } from '../shared/france.ts';
import { rendreEn } from '../shared/resultat.ts';
import { estUuid } from '../shared/texte.ts';
import { coordonnees, listeAVerifier } from './banque.queries.ts';
import { declarer, lireLIban, verifier } from './banque.service.ts';
import {
  CoordonneesBancaires,
  CoordonneesEnregistrees,
  DeclarerCoordonneesBancairesInput,
  DeclarerCoordonneesBancairesResult,
  EtatDesCoordonnees,
  VerifierCoordonneesBancairesInput,
  VerifierCoordonneesBancairesResult,
} from './banque.types.ts';

@ObjectType({ simpleResolvers: true })
export class CoordonneesBancairesConnection extends connectionOf(CoordonneesBancaires) {}

const rendre = rendreEn('coordonnees', coordonnees);

@Resolver()
export class BanqueResolver {
  @Query(() => Structure, { nullable: true, description: 'Une structure par son identifiant.' })
  async structure(
    @Arg('id', () => ID) id: string,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return estUuid(id) ? read.one(structures, 'id', id, info) : null;
  }

  @Query(() => CoordonneesBancairesConnection, {
    description:
      'Dernières coordonnées déclarées que personne n’a encore vérifiées, les plus anciennes d’abord.',
  })
  coordonneesAVerifier(
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Ctx() { actor, read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    exigerLaFrance(actor);
    return read.page(listeAVerifier, { first, ...(after ? { after } : {}), aVerifier: true }, info);
  }

  @Query(() => String, {
    nullable: true,
    description:
      'IBAN entier de coordonnées déclarées, pour qui règle et pour la structure elle-même ; ses quatre derniers caractères pour les autres. Chaque lecture entière laisse une ligne d’audit.',
  })
  iban(@Arg('coordonnees', () => ID) id: string, @Ctx() context: Context): Promise<string | null> {
    return lireLIban(context, id, aLeDroit(context.actor.role, 'REGLER'));
  }

  @Mutation(() => DeclarerCoordonneesBancairesResult, {
    description:
      'Déclare les coordonnées bancaires d’une structure : elle-même, ou un administrateur pour elle. Rien n’y est versé avant leur vérification.',
  })
  async declarerCoordonneesBancaires(
    @Arg('input', () => DeclarerCoordonneesBancairesInput) input: DeclarerCoordonneesBancairesInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return rendre(await declarer(context, input), CoordonneesEnregistrees, context, info);
  }

  @Mutation(() => VerifierCoordonneesBancairesResult, {
    description:
      'Vérifie ou refuse des coordonnées déclarées par quelqu’un d’autre ; vérifiées, elles servent 48 h plus tard.',
  })
  async verifierCoordonneesBancaires(
    @Arg('input', () => VerifierCoordonneesBancairesInput) input: VerifierCoordonneesBancairesInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return rendre(await verifier(context, input), CoordonneesEnregistrees, context, info);
  }
}

/** What the room adds to another room's type: read with it, in the same statement. */
@Resolver(() => Structure)
export class StructureBanqueResolver {
  @FieldResolver(() => EtatDesCoordonnees, { description: 'Où en sont ses dernières coordonnées bancaires.' })
  etatBancaire(@Root() { etatBancaire }: { etatBancaire: EtatDesCoordonnees }): EtatDesCoordonnees {
    return etatBancaire;
  }

  @FieldResolver(() => CoordonneesBancaires, {
    nullable: true,
    description: 'Dernières coordonnées bancaires déclarées, vérifiées ou non.',
  })
  coordonneesBancaires(
    @Root() { coordonneesBancaires }: { coordonneesBancaires: CoordonneesBancaires | null },
  ): CoordonneesBancaires | null {
    return coordonneesBancaires;
  }

  @FieldResolver(() => CoordonneesBancaires, {
    nullable: true,
    description:
      'Coordonnées bancaires sur lesquelles elle serait payée ce jour ; absentes, le paiement attend.',
  })
  coordonneesEnVigueur(
    @Root() { coordonneesEnVigueur }: { coordonneesEnVigueur: CoordonneesBancaires | null },
  ): CoordonneesBancaires | null {
    return coordonneesEnVigueur;
  }
}
