import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  Int,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';
import type { Context } from '../shared/context.ts';
import { Instant } from '../shared/scalars.ts';
import { type Chaine, CHAINES } from './chaine.rules.ts';
import { rompuesDe, sceauDe, tetesDesChaines } from './chaine.service.ts';

const ChaineEnum = {
  PLATEFORME: 'PLATEFORME',
  TERRITOIRES: 'TERRITOIRES',
  LABELS: 'LABELS',
  PASS: 'PASS',
  STATISTIQUES: 'STATISTIQUES',
  AUDIT: 'AUDIT',
} as const satisfies Record<Uppercase<Chaine>, string>;
type ChaineEnum = (typeof ChaineEnum)[keyof typeof ChaineEnum];

const enMinuscules = (chaine: ChaineEnum): Chaine =>
  CHAINES.find((une) => une.toUpperCase() === chaine) ?? 'audit';

registerEnumType(ChaineEnum, {
  name: 'Chaine',
  description: 'Suite de lignes scellées : le journal d’un propriétaire, ou l’audit.',
});

@ObjectType({
  description:
    'Chaîne de sceaux : chaque ligne porte l’empreinte SHA-256 du sceau précédent et d’elle-même. Sa tête se publie ailleurs, pour qu’un journal réécrit en entier se voie.',
  simpleResolvers: true,
})
export class ChaineDeSceaux {
  @Field(() => ChaineEnum)
  chaine!: ChaineEnum;

  @Field(() => Int, { description: 'Nombre de lignes scellées depuis l’origine.' })
  rang!: number;

  @Field(() => String, { nullable: true, description: 'Tête : dernier sceau, en hexadécimal.' })
  sceau!: string | null;

  @Field(() => Instant, { nullable: true, description: 'Quand la dernière ligne a été scellée.' })
  scelleA!: string | null;

  @Field(() => Int, { description: 'Lignes qui attendent leur sceau : une minute au plus.' })
  enAttente!: number;
}

@Resolver(() => ChaineDeSceaux)
export class ChaineResolver {
  @Query(() => [ChaineDeSceaux], { description: 'Les six chaînes de sceaux, et leurs têtes.' })
  async chaines(@Ctx() { lot }: Context): Promise<object[]> {
    const tetes = await tetesDesChaines(lot);
    return tetes.map((tete) => ({ ...tete, chaine: tete.chaine.toUpperCase() }));
  }

  @Query(() => String, {
    nullable: true,
    description: 'Sceau d’un rang, à comparer à une tête publiée plus tôt ; absent si la chaîne ne l’a pas.',
  })
  sceau(
    @Arg('chaine', () => ChaineEnum) chaine: ChaineEnum,
    @Arg('rang', () => Int) rang: number,
    @Ctx() { pool }: Context,
  ): Promise<string | null> {
    return sceauDe(pool, enMinuscules(chaine), rang);
  }

  @FieldResolver(() => [String], {
    description:
      'Ce qui la rompt, recalculé depuis sa première ligne il y a une minute au plus : aucune quand elle est intègre.',
  })
  ruptures(@Root() { chaine }: ChaineDeSceaux, @Ctx() { lot }: Context): Promise<string[]> {
    return rompuesDe(lot, enMinuscules(chaine));
  }
}
