import { useQuery } from '@apollo/client/react';
import type { CommandesQuery as CommandesQueryResult } from '../graphql/graphql.ts';
import { graphql } from '../graphql/index.ts';
import { donneesDe } from '../shared/Bloc.tsx';
import { FigureDeLecture } from '../shared/FigureDeLecture.tsx';
import { compte, nom, nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Commande } from './Commande.tsx';

const CommandesQuery = graphql(`
  query Commandes($siren: String!) {
    commandes(first: 100, collectivite: $siren) {
      totalCount
      edges {
        node {
          id
          nombreDePass
          ...Commande_Commande
        }
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Commandes',
    aucune: 'Aucune commande enregistrée.',
    commandes: nom('commande', 'commandes'),
    total: (commandes: string, pass: string) => `${commandes}, ${pass} pass en tout.`,
  },
  en: {
    titre: 'Orders',
    aucune: 'No order recorded.',
    commandes: nom('order', 'orders'),
    total: (commandes: string, pass: string) => `${commandes}, ${pass} passes in all.`,
  },
};

const nombreDePass = ({ edges }: CommandesQueryResult['commandes']): number =>
  edges.reduce((sum, { node }) => sum + node.nombreDePass, 0);

/** The orders of an authority, each with the ten steps it goes through. */
export function Commandes({ numero, siren }: { readonly numero: number; readonly siren: string }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const lecture = useQuery(CommandesQuery, { variables: { siren }, errorPolicy: 'all' });
  const lues = donneesDe(lecture)?.commandes;
  return (
    <FigureDeLecture
      numero={numero}
      titre={textes.titre}
      lecture={lecture}
      constat={
        lues &&
        textes.total(compte(lues.totalCount, textes.commandes, langue), nombre(nombreDePass(lues), langue))
      }
    >
      {({ commandes }) =>
        commandes.edges.length === 0 ? (
          <p className="note">{textes.aucune}</p>
        ) : (
          <ul className="commandes">
            {commandes.edges.map(({ node }) => (
              <Commande key={node.id} commande={node} />
            ))}
          </ul>
        )
      }
    </FigureDeLecture>
  );
}
