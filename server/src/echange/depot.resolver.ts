import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { BadInput } from '../shared/errors.ts';
import { estUuid } from '../shared/texte.ts';
import { avancementDe } from './avancement.service.ts';
import { correctionsDe, corrigerLeDepot } from './correction.service.ts';
import { correspondanceRetenue } from './correspondance.service.ts';
import { type DepotEnCours, depotDe } from './depot.service.ts';
import { AvancementDImport, CorrigerCellulesInput, DepotArgs, DepotDeFichier } from './depot.types.ts';
import { Import } from './import.entity.ts';
import { imports } from './import.queries.ts';
import type { GenreDImport } from './import.types.ts';
import {
  entetesLus,
  formatsProposes,
  genreDe,
  genreDevine,
  lireLeDepot,
} from './lecture-de-depot.service.ts';
import { NOM_DU_SEPARATEUR } from './lecture.rules.ts';

/** A file left is its sender's, and a day’s. */
const INCONNU =
  'Ce dépôt n’existe pas, n’existe plus (un jour) ou n’est pas le vôtre : envoyez le fichier de nouveau.';

@Resolver(() => DepotDeFichier)
export class DepotResolver {
  @Query(() => DepotDeFichier, {
    nullable: true,
    description:
      'Fichier que l’appelant a déposé : ce qu’il contient, son genre, et l’en-tête proposé pour chaque colonne attendue.',
  })
  async depot(@Args(() => DepotArgs) args: DepotArgs, @Ctx() context: Context): Promise<object | null> {
    const depot = estUuid(args.id) ? await depotDe(context, args.id) : null;
    return depot && montrer(context, depot, args.genre ?? null);
  }

  @Query(() => AvancementDImport, {
    nullable: true,
    description: 'Où en est le fichier déposé que le registre lit ou écrit ; absent si rien n’est en cours.',
  })
  async avancementDImport(
    @Arg('depot', () => ID) depot: string,
    @Ctx() context: Context,
  ): Promise<object | null> {
    return estUuid(depot) ? avancementDe(context, depot) : null;
  }

  @Mutation(() => DepotDeFichier, {
    description:
      'Corrige des cellules d’un fichier déposé, qui reste tel qu’il est venu : elles sont lues ainsi désormais. Redemandée, elle ne change rien.',
  })
  async corrigerCellules(
    @Arg('input', () => CorrigerCellulesInput) { depot: id, corrections }: CorrigerCellulesInput,
    @Ctx() context: Context,
  ): Promise<object> {
    const depot = estUuid(id) ? await depotDe(context, id) : null;
    if (!depot) throw new BadInput(INCONNU);
    await corrigerLeDepot(context, depot, corrections);
    return montrer(context, depot, null);
  }

  @FieldResolver(() => Import, { nullable: true })
  controle(
    @Root() { id }: DepotDeFichier,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return read.where(imports, { depot: DERNIERE_SIMULATION }, { depot: id }, info);
  }
}

/** The last dry run of a file, unless something of it was chosen or corrected since. */
const DERNIERE_SIMULATION = (i: string, depot: string): string =>
  `${i}.id = (select j.id from plateforme.import j join plateforme.depot d on d.id = j.depot_id
    where j.depot_id = ${depot} and j.simule and j.recu_a >= d.modifie_a order by j.recu_a desc limit 1)`;

async function montrer(
  context: Context,
  { id, fichier, octets, genre: choisi, correspondance, chemin }: DepotEnCours,
  demande: string | null,
): Promise<object> {
  const lu = await lireLeDepot({ id, fichier, octets, chemin });
  const corrections = await correctionsDe(context, id);
  if (typeof lu === 'string')
    return { id, fichier, octets, refus: lu, entetes: [], formats: [], corrections };
  const genre = genreDe(demande) ?? choisi ?? genreDevine(lu);
  const retenue = genre && (await correspondanceRetenue(context, genre, lu.entetes));
  const { separateur, encodage } = lu.sonde;
  return {
    id,
    fichier,
    octets,
    lignes: lu.lignes,
    separateur: NOM_DU_SEPARATEUR[separateur],
    encodage,
    genre: genre && nomDuGenre(genre),
    entetes: entetesLus(lu, genre),
    formats: genre === null ? [] : formatsProposes(lu, genre, retenue),
    correspondance: genre === choisi ? correspondance : null,
    corrections,
  };
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every kind of the pipeline has its name in the API
const nomDuGenre = (genre: string): GenreDImport => genre.toUpperCase().replaceAll('-', '_') as GenreDImport;
