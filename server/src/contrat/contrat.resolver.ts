import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Info, Query, Resolver } from 'type-graphql';
import { type Exigence, EXIGENCES } from '../acces/acces.module.ts';
import { BadInput } from '../shared/errors.ts';
import { changementsDe } from './changements.ts';
import { ChangementDeLApi } from './changements.types.ts';
import { enRoles, porteeDe } from './portee.service.ts';
import { DroitDuSchema, PorteeDOperation } from './portee.types.ts';

/** Characters of an operation that is judged without being run. */
const TEXTE = 20_000;

@Resolver()
export class ContratResolver {
  @Query(() => [ChangementDeLApi], {
    description: 'Changements de l’API, le dernier d’abord ; ce qui sera retiré le dit un an avant au moins.',
  })
  changementsDeLApi(@Info() { schema }: GraphQLResolveInfo): readonly ChangementDeLApi[] {
    return changementsDe(schema);
  }

  @Query(() => [DroitDuSchema], {
    description:
      'Ce que demandent les types et les champs du schéma ; ceux qui n’y sont pas sont ouverts à tous.',
  })
  droitsDuSchema(): DroitDuSchema[] {
    return Object.entries(EXIGENCES)
      .filter((ligne): ligne is [string, Exigence] => ligne[1] !== null && ligne[1] !== 'ROUTER')
      .map(([place, exigence]) => ({ place, demande: enRoles(exigence) }));
  }

  @Query(() => PorteeDOperation, {
    nullable: true,
    description:
      'Ce qu’une opération demande à qui l’envoie, droits et champs ; absent si son texte ne se lit pas.',
  })
  porteeDeLOperation(
    @Arg('texte', () => String, { description: 'Document GraphQL, 20 000 caractères au plus.' })
    texte: string,
    @Arg('operation', () => String, { nullable: true, description: 'Laquelle, s’il y en a plusieurs.' })
    operation: string | null,
    @Info() { schema }: GraphQLResolveInfo,
  ): PorteeDOperation | null {
    if (texte.length > TEXTE) throw new BadInput(`Saisie refusée : texte, ${TEXTE} caractères au plus.`);
    return porteeDe(schema, texte, operation ?? null);
  }
}
