import { useQuery } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import { Bloc, donneesDe } from '../shared/Bloc.tsx';
import { Figure } from '../shared/Figure.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { PiedDeFigure } from '../shared/PiedDeFigure.tsx';
import { useVue } from '../shared/vue.ts';
import { ChoixDeForme } from './ChoixDeForme.tsx';
import { constatDuTriangle } from './constat.ts';
import { demandeDe } from './demande.ts';
import { TableauDuTriangle } from './TableauDuTriangle.tsx';

const TriangleQuery = graphql(`
  query Triangle(
    $par: OrigineDuSuivi!
    $filtre: FiltreStatistiques
    $cohorte: ID
    $jalons: [Int!]!
    $unite: UniteDeDelai!
    $mesure: MesureDeSuivi!
    $k: Int
    $au: LocalDate
  ) {
    triangle(
      par: $par
      filtre: $filtre
      cohorte: $cohorte
      jalons: $jalons
      unite: $unite
      mesure: $mesure
      k: $k
      au: $au
    ) {
      par
      unite
      mesure
      k
      au
      definition
      lignes {
        ...LigneDeTriangle @unmask
      }
      ensemble {
        ...LigneDeTriangle @unmask
      }
    }
  }
`);

graphql(`
  fragment LigneDeTriangle on LigneDeTriangle {
    mois
    carnets
    pass
    chemin
    cellules {
      jalon
      censure
      observableLe
      numerateur
      denominateur
      part
      intervalleBas
      intervalleHaut
      chemin
    }
  }
`);

const TEXTES = {
  fr: {
    REMISE: 'Carnets utilisés selon le temps écoulé depuis leur remise',
    ACHAT: 'Carnets utilisés selon le temps écoulé depuis leur achat',
    definition: 'Une case',
    aucun: 'Aucun carnet suivi dans cette sélection.',
  },
  en: {
    REMISE: 'Booklets used by time since they were handed out',
    ACHAT: 'Booklets used by time since they were bought',
    definition: 'A cell',
    aucun: 'No booklet followed in this selection.',
  },
};

/** Fig. 1: a month a row, a delay a column; nothing where the delay has not passed for all. */
export function FigureDuTriangle({ numero }: { readonly numero: number }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { vue } = useVue();
  const demande = demandeDe(vue);
  const lecture = useQuery(TriangleQuery, { variables: demande });
  const triangle = donneesDe(lecture)?.triangle;
  return (
    <Figure
      numero={numero}
      titre={textes[demande.par]}
      classe="paysage"
      actions={<ChoixDeForme />}
      constat={triangle && constatDuTriangle(triangle, langue)}
      pied={
        triangle && <PiedDeFigure definitions={[{ nom: textes.definition, texte: triangle.definition }]} />
      }
    >
      <Bloc lecture={lecture} lignes={12}>
        {(donnees) =>
          donnees.triangle.lignes.length === 0 ? (
            <p className="note">{textes.aucun}</p>
          ) : (
            <TableauDuTriangle triangle={donnees.triangle} />
          )
        }
      </Bloc>
    </Figure>
  );
}
