import { useQuery } from '@apollo/client/react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import { jour } from '../shared/dates.ts';
import { FigureDeLecture } from '../shared/FigureDeLecture.tsx';
import { euros } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Defile } from '../shared/Tableau.tsx';
import { cheminDeCloture } from './mots.ts';
import { Tete } from './Tete.tsx';

const AjustementsQuery = graphql(`
  query Ajustements($structure: ID!, $au: LocalDate) {
    releve(structure: $structure, au: $au) {
      ajustements(first: 100) {
        totalCount
        edges {
          node {
            id
            jour
            centimes
            motif
            collectivite {
              id
              nom
            }
            contrePaiement {
              id
              numero
            }
          }
        }
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Ajustements',
    region: 'Tableau des ajustements, à faire défiler',
    legende: 'Le dernier d’abord\u00a0; une correction est une ligne nouvelle de la clôture suivante.',
    jour: 'Ajouté le',
    motif: 'Motif',
    acheteur: 'Acheteur du pass',
    montant: 'Montant',
    regle: 'Clôture',
    attend: 'prochaine clôture',
    aucun: 'Aucun règlement n’a été corrigé.',
  },
  en: {
    titre: 'Corrections',
    region: 'Table of corrections, scrollable',
    legende: 'The last first; a correction is a new line of the next closing.',
    jour: 'Added on',
    motif: 'Reason',
    acheteur: 'Buyer of the pass',
    montant: 'Amount',
    regle: 'Closing',
    attend: 'next closing',
    aucun: 'No payment was corrected.',
  },
};

const COLONNES = [['jour'], ['motif'], ['acheteur'], ['regle'], ['montant', 'd col']] as const;

interface Props {
  readonly numero: number;
  readonly structure: string;
  readonly au: string;
}

/** Corrections of what a structure was paid, and where each was paid or held back. */
export function Ajustements({ numero, structure, au }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const lecture = useQuery(AjustementsQuery, { variables: { structure, au } });
  return (
    <FigureDeLecture numero={numero} titre={textes.titre} lecture={lecture} lignes={3}>
      {({ releve }) =>
        !releve || releve.ajustements.edges.length === 0 ? (
          <p className="note">{textes.aucun}</p>
        ) : (
          <Defile nom={textes.region}>
            <table className="t">
              <caption>{textes.legende}</caption>
              <Tete colonnes={COLONNES} textes={textes} />
              <tbody>
                {releve.ajustements.edges.map(({ node }) => (
                  <tr key={node.id}>
                    <th scope="row">
                      <time dateTime={node.jour}>{jour(node.jour, langue)}</time>
                    </th>
                    <td>{node.motif}</td>
                    <td>{node.collectivite.nom}</td>
                    <td>
                      {node.contrePaiement ? (
                        <Link href={cheminDeCloture(node.contrePaiement.numero)}>
                          {node.contrePaiement.numero}
                        </Link>
                      ) : (
                        <span className="note">{textes.attend}</span>
                      )}
                    </td>
                    <td className="d col">{euros(node.centimes, langue, 2)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Defile>
        )
      }
    </FigureDeLecture>
  );
}
