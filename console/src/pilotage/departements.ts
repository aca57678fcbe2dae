import { graphql } from '../graphql/index.ts';
import type { Departements_StatistiquesFragment } from '../graphql/graphql.ts';
import { nomDuDepartement } from '../shared/departements.ts';

export const DepartementsFragment = graphql(`
  fragment Departements_Statistiques on Statistiques {
    base
    au
    fraicheur
    entonnoir {
      etape
      valeurCentimes
      chiffre {
        valeur
        unite
        definition
        masque
        lignes {
          chemin
          nombre
        }
      }
    }
    lignes(par: [DEPARTEMENT]) {
      departement
      achetes
      distribues
      utilises
      tauxDUsage
      intervalleBas
      intervalleHaut
    }
  }
`);

/** One row of the table of départements. */
export interface LigneDeDepartement {
  readonly code: string;
  readonly nom: string;
  readonly achetes: number;
  readonly distribues: number;
  readonly utilises: number;
  readonly taux: number | null;
  readonly bas: number | null;
  readonly haut: number | null;
}

/** The départements where something was bought; the others are white on the map, not rows of zeros. */
export const lignesDe = ({ lignes }: Departements_StatistiquesFragment): readonly LigneDeDepartement[] =>
  lignes.flatMap(
    ({ departement, achetes, distribues, utilises, tauxDUsage, intervalleBas, intervalleHaut }) =>
      departement && achetes + distribues + utilises > 0
        ? [
            {
              code: departement,
              nom: nomDuDepartement(departement),
              achetes,
              distribues,
              utilises,
              taux: tauxDUsage ?? null,
              bas: intervalleBas ?? null,
              haut: intervalleHaut ?? null,
            },
          ]
        : [],
  );
