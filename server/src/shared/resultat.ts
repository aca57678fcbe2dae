import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from './context.ts';
import { Refus } from './errors.ts';
import { idDe, type Operee } from './operation.ts';
import type { Shape } from './shape.ts';

interface Relecture {
  /** Column that holds what the event of the operation names; the identifier unless said. */
  readonly cle?: string;
  /** Whose collectivité a row is: outside the reader's perimeter it is not shown. */
  readonly owner?: (alias: string) => string;
}

/**
 * How the mutations of a room answer: what the operation wrote, read again as it is now, stands in the field `champ` of their
 * result, beside whether the same key had done it already; a refusal is answered as it is.
 */
export const rendreEn =
  <Champ extends string>(champ: Champ, shape: Shape, { cle = 'id', owner }: Relecture = {}) =>
  async (
    faite: Operee | Refus,
    Resultat: new () => Record<Champ, object> & { deja: boolean },
    { read }: Context,
    info: GraphQLResolveInfo,
  ): Promise<object> => {
    if (faite instanceof Refus) return faite;
    const lu = await read.where(
      shape,
      { [cle]: (alias, valeur) => `${alias}.${cle} = ${valeur}` },
      { [cle]: idDe(faite.objet) },
      info,
      { type: info.schema.getType(Resultat.name), under: champ, ...(owner ? { owner } : {}) },
    );
    return Object.assign(new Resultat(), { [champ]: lu ?? {}, deja: faite.deja });
  };
