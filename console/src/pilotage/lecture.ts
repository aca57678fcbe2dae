import { useQuery } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import type { FiltreStatistiques, Pilotage_LigneFragment, PilotageTableauQuery } from '../graphql/graphql.ts';
import type { Lecture } from '../shared/Bloc.tsx';
import { type Demande, filtreCompare } from '../shared/statistiques/demande.ts';
import { type Maille, MAILLES } from '../shared/statistiques/mailles.ts';

graphql(`
  fragment Pilotage_Ligne on LigneDuTableau {
    cles {
      dimension
      code
      libelle
    }
    mesures {
      valeur
      numerateur
      denominateur
      intervalleBas
      intervalleHaut
      prudence
      masque
      part
      chemin
    }
  }
`);

const PilotageTableauDocument = graphql(`
  query PilotageTableau(
    $base: Base
    $attribution: Attribution
    $filtre: FiltreStatistiques
    $autre: FiltreStatistiques
    $au: LocalDate
    $indicateurs: [String!]!
    $par: [Dimension!]!
    $tri: String
    $limite: Int
    $compare: Boolean!
  ) {
    statistiques(base: $base, attribution: $attribution, filtre: $filtre, au: $au) {
      base
      attribution
      au
      provisoire
      fraicheur
      tableau(indicateurs: $indicateurs, par: $par, tri: $tri, limite: $limite) {
        indicateurs {
          ...Indicateur_Catalogue @unmask
        }
        lignes {
          ...Pilotage_Ligne @unmask
        }
        total {
          ...Pilotage_Ligne @unmask
        }
        reste {
          ...Pilotage_Ligne @unmask
        }
        nombreDeLignes
        masquees
      }
    }
    autre: statistiques(base: $base, attribution: $attribution, filtre: $autre, au: $au)
      @include(if: $compare) {
      tableau(indicateurs: $indicateurs, par: $par) {
        lignes {
          ...Pilotage_Ligne @unmask
        }
        total {
          ...Pilotage_Ligne @unmask
        }
      }
    }
  }
`);

export type LigneLue = Pilotage_LigneFragment;
export type MesureLue = LigneLue['mesures'][number];
export type TableauLu = PilotageTableauQuery;
export type LectureDeTableau = Lecture<TableauLu>;

interface Question {
  readonly demande: Demande;
  readonly filtre: FiltreStatistiques;
  readonly indicateurs: readonly string[];
  readonly maille: Maille;
  readonly tri?: string;
  readonly limite?: number;
  /** Whether the other period or territory of the view is read too. */
  readonly compare?: boolean;
  /** What it is compared with, when it is not the same filter elsewhere. */
  readonly autre?: FiltreStatistiques;
}

/** One table of the register: indicators by rows of one kind, and the same compared with. */
export function useTableau(question: Question): LectureDeTableau {
  const { demande, filtre, indicateurs, maille, tri, limite } = question;
  const { portee, vs } = demande;
  const compare = (question.compare ?? false) && vs !== null;
  return useQuery(PilotageTableauDocument, {
    variables: {
      base: portee.base,
      attribution: portee.attribution,
      au: portee.au,
      filtre,
      autre: vs && compare ? (question.autre ?? filtreCompare(filtre, vs)) : null,
      indicateurs: [...indicateurs],
      par: [MAILLES[maille]],
      tri: tri ?? null,
      limite: limite ?? null,
      compare,
    },
    errorPolicy: 'all',
  });
}
