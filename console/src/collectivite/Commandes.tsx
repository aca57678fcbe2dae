import { useQuery } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import { Bloc } from '../shared/Bloc.tsx';
import { Figure } from '../shared/Figure.tsx';
import { compte, nom, nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Commande } from './Commande.tsx';

export const CommandesQuery = graphql(`
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
    total: (commandes: string, pass: string) => `${commandes}, ${pass} pass in all.`,
  },
};

/** The orders of an authority, each with the ten steps it goes through. */
export function Commandes({ numero, siren }: { readonly numero: number; readonly siren: string }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const lecture = useQuery(CommandesQuery, { variables: { siren }, errorPolicy: 'all' });
  const commandes = lecture.data?.commandes;
  const pass = commandes?.edges.reduce((sum, { node }) => sum + node.nombreDePass, 0) ?? 0;
  return (
    <Figure
      numero={numero}
      titre={textes.titre}
      constat={
        commandes &&
        textes.total(compte(commandes.totalCount, textes.commandes, langue), nombre(pass, langue))
      }
    >
      <Bloc lecture={lecture} lignes={4}>
        {(donnees) =>
          donnees.commandes.edges.length === 0 ? (
            <p className="note">{textes.aucune}</p>
          ) : (
            <ul className="commandes">
              {donnees.commandes.edges.map(({ node }) => (
                <Commande key={node.id} commande={node} />
              ))}
            </ul>
          )
        }
      </Bloc>
    </Figure>
  );
}
