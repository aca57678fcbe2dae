import { useQuery } from '@apollo/client/react';
import { FileSignature } from 'lucide-react';
import { useId } from 'react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import { Bloc } from '../shared/Bloc.tsx';
import { jour } from '../shared/dates.ts';
import { euros, nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import type { FiltreDeCommandes } from './filtres.ts';

const ColonneDeDevisQuery = graphql(`
  query ColonneDeDevis($collectivite: String, $operateur: String, $vague: Int, $recherche: String) {
    listeDesDevis(
      first: 10
      etat: EN_ATTENTE
      collectivite: $collectivite
      operateur: $operateur
      vague: $vague
      recherche: $recherche
    ) {
      totalCount
      edges {
        node {
          id
          numero
          etabliLe
          nombreDePass
          valeurCentimes
          collectivite {
            id
            nom
          }
        }
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Devis',
    aucun: 'Aucun',
    contenu: (pass: string, valeur: string) => `${pass} pass, ${valeur}`,
    etabli: (day: string) => `établi le ${day}, à signer par l’acheteur`,
    tous: 'Tous les devis',
  },
  en: {
    titre: 'Quotes',
    aucun: 'None',
    contenu: (pass: string, valeur: string) => `${pass} passes, ${valeur}`,
    etabli: (day: string) => `made on ${day}, to be signed by the buyer`,
    tous: 'All quotes',
  },
};

/** The quotes that wait for a signature: not orders yet, and nothing is bought. */
export function ColonneDeDevis({ filtre }: { readonly filtre: FiltreDeCommandes }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const id = useId();
  const { collectivite, operateur, vague, recherche } = filtre;
  const lecture = useQuery(ColonneDeDevisQuery, {
    variables: { collectivite, operateur, vague, recherche },
    fetchPolicy: 'cache-and-network',
  });
  const total = lecture.data?.listeDesDevis.totalCount;
  return (
    <section className="colonne-etape" aria-labelledby={id}>
      <h2 id={id}>
        {textes.titre} {total !== undefined && <span className="n">{nombre(total, langue)}</span>}
      </h2>
      <Bloc lecture={lecture} lignes={3}>
        {({ listeDesDevis: { edges } }) => (
          <ul className="cartes-commande">
            {edges.map(({ node }) => (
              <li key={node.id} className="carte-commande">
                <Link className="n fort" href={`/commandes/devis/${node.numero}`}>
                  {node.numero}
                </Link>
                <span>{node.collectivite.nom}</span>
                <span className="n">
                  {textes.contenu(nombre(node.nombreDePass, langue), euros(node.valeurCentimes, langue))}
                </span>
                <span className="delai">
                  <span>
                    <FileSignature className="ico" aria-hidden /> {textes.etabli(jour(node.etabliLe, langue))}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        )}
      </Bloc>
      {total === 0 && <p className="note">{textes.aucun}</p>}
      <p>
        <Link href="/commandes/devis">{textes.tous}</Link>
      </p>
    </section>
  );
}
