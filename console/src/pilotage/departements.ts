import { graphql } from '../graphql/index.ts';
import type { Departements_StatistiquesFragment } from '../graphql/graphql.ts';
import type { Lecture } from '../shared/Bloc.tsx';
import { nomDuDepartement } from '../shared/departements.ts';

graphql(`
  fragment Departements_Statistiques on Statistiques {
    base
    au
    fraicheur
    ...Entonnoir_Statistiques @unmask
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

/** What the map and the table of départements are given. */
export interface FigureDesDepartements {
  readonly numero: number;
  readonly lecture: Lecture<{ readonly statistiques: Departements_StatistiquesFragment }>;
  /** The département of the view, if it is cut to one. */
  readonly vise: string | null;
  /** The same view cut to a département. */
  readonly cheminDeLaVue: (departement: string) => string;
}

/** One row of the table of départements. */
export interface LigneDeDepartement {
  readonly code: string;
  readonly nom: string;
  readonly achetes: number;
  readonly distribues: number | null;
  readonly utilises: number | null;
  readonly masque?: boolean;
  readonly taux: number | null;
  readonly bas: number | null;
  readonly haut: number | null;
}

/** The départements where something was bought; the others are white on the map, not rows of zeros. */
export const lignesDe = ({ lignes }: Departements_StatistiquesFragment): readonly LigneDeDepartement[] =>
  lignes.flatMap(
    ({ departement, achetes, distribues, utilises, tauxDUsage, intervalleBas, intervalleHaut }) =>
      departement && achetes + (distribues ?? 1) + (utilises ?? 1) > 0
        ? [
            {
              code: departement,
              nom: nomDuDepartement(departement),
              achetes,
              distribues,
              utilises,
              masque: utilises === null,
              taux: tauxDUsage ?? null,
              bas: intervalleBas ?? null,
              haut: intervalleHaut ?? null,
            },
          ]
        : [],
  );

type Comptes = Pick<LigneDeDepartement, 'achetes' | 'distribues' | 'utilises'>;

/** What regions bought belongs to no département: without its own row, the rows would not add up to the total. */
export const horsDepartement = ({ lignes }: Departements_StatistiquesFragment): Comptes | null =>
  lignes.find(
    ({ departement, achetes, distribues, utilises }) =>
      !departement && achetes + (distribues ?? 1) + (utilises ?? 1) > 0,
  ) ?? null;
