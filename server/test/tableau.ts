import type { Actor } from '../src/shared/context.ts';
import type { Harness } from './harness.ts';

const TABLEAU = /* GraphQL */ `
  query (
    $base: Base
    $attribution: Attribution
    $filtre: FiltreStatistiques
    $indicateurs: [String!]!
    $par: [Dimension!]
    $tri: String
    $limite: Int
    $au: LocalDate
  ) {
    statistiques(base: $base, attribution: $attribution, filtre: $filtre, au: $au) {
      tableau(indicateurs: $indicateurs, par: $par, tri: $tri, limite: $limite) {
        nombreDeLignes
        lignes {
          cles {
            dimension
            code
            libelle
          }
          valeurs
          mesures {
            numerateur
            denominateur
            part
            prudence
            chemin
          }
        }
        total {
          valeurs
        }
        reste {
          valeurs
        }
      }
    }
  }
`;

export interface TableauLu {
  readonly nombreDeLignes: number;
  readonly lignes: readonly {
    readonly cles: readonly { readonly code: string | null; readonly libelle: string }[];
    readonly valeurs: readonly (number | null)[];
    readonly mesures: readonly {
      readonly part: number | null;
      readonly chemin: string | null;
      readonly prudence: boolean;
    }[];
  }[];
  readonly total: { readonly valeurs: readonly (number | null)[] };
  readonly reste: { readonly valeurs: readonly (number | null)[] } | null;
}

/** Asks for a table, as an administrator unless someone else does. */
export async function lireUnTableau(
  harness: Harness,
  variables: Readonly<Record<string, unknown>>,
  qui?: Actor,
): Promise<TableauLu> {
  const { statistiques } = await harness.execute<{ statistiques: { tableau: TableauLu } }>(
    TABLEAU,
    { par: [], ...variables },
    qui,
  );
  return statistiques.tableau;
}
