import { useQuery } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import { FigureDeLecture } from '../shared/FigureDeLecture.tsx';
import { useTextes } from '../shared/langue.ts';
import { Defile } from '../shared/Tableau.tsx';
import { RangDeCohorte } from './RangDeCohorte.tsx';

const CohortesQuery = graphql(`
  query Cohortes($siren: String!) {
    cohortes(first: 100, collectivite: $siren) {
      totalCount
      edges {
        node {
          id
          ...RangDeCohorte_Cohorte
        }
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Cohortes de bénéficiaires',
    constat: 'Des effectifs déclarés, jamais des personnes\u00a0: le registre ne connaît aucun nom.',
    region: 'Tableau des cohortes, à faire défiler',
    legende:
      'Effectifs par cohorte, avec leur détail par âge, genre et statut\u00a0; ce qui ne compte personne n’est pas écrit.',
    cohorte: 'Cohorte',
    periode: 'Période',
    personnes: 'Personnes',
    carnets: 'Carnets remis',
    detail: 'Détail',
    aucune: 'Aucune cohorte déclarée.',
  },
  en: {
    titre: 'Cohorts of beneficiaries',
    constat: 'Declared counts, never persons: the register knows no name.',
    region: 'Table of cohorts, scrollable',
    legende: 'Counts by cohort, with their detail by age, gender and status; what counts nobody is left out.',
    cohorte: 'Cohort',
    periode: 'Period',
    personnes: 'Persons',
    carnets: 'Booklets handed out',
    detail: 'Detail',
    aucune: 'No cohort declared.',
  },
};

/** The target publics of an authority, as counts; closed to those who may not read them. */
export function Cohortes({ numero, siren }: { readonly numero: number; readonly siren: string }) {
  const textes = useTextes(TEXTES);
  const lecture = useQuery(CohortesQuery, { variables: { siren }, errorPolicy: 'all' });
  return (
    <FigureDeLecture
      numero={numero}
      titre={textes.titre}
      lecture={lecture}
      constat={textes.constat}
      classe="paysage"
    >
      {({ cohortes }) =>
        cohortes.edges.length === 0 ? (
          <p className="note">{textes.aucune}</p>
        ) : (
          <Defile nom={textes.region}>
            <table className="t">
              <caption>{textes.legende}</caption>
              <thead>
                <tr>
                  <th scope="col">{textes.cohorte}</th>
                  <th scope="col">{textes.periode}</th>
                  <th scope="col" className="d">
                    {textes.personnes}
                  </th>
                  <th scope="col" className="d">
                    {textes.carnets}
                  </th>
                  <th scope="col">{textes.detail}</th>
                </tr>
              </thead>
              <tbody>
                {cohortes.edges.map(({ node }) => (
                  <RangDeCohorte key={node.id} cohorte={node} />
                ))}
              </tbody>
            </table>
          </Defile>
        )
      }
    </FigureDeLecture>
  );
}
