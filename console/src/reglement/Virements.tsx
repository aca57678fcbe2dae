import { useQuery } from '@apollo/client/react';
import { Link } from 'wouter';
import type { VirementsQuery as Lu } from '../graphql/graphql.ts';
import { graphql } from '../graphql/index.ts';
import { FigureDeLecture } from '../shared/FigureDeLecture.tsx';
import { euros, nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { LignesEnPages } from '../shared/ListeEnPages.tsx';
import { TAILLE, usePage } from '../shared/Pages.tsx';
import { Defile } from '../shared/Tableau.tsx';
import { useVue } from '../shared/vue.ts';
import { Tete } from './Tete.tsx';

const VirementsQuery = graphql(`
  query Virements($numero: String!, $first: Int!, $apres: String) {
    contrePaiement(numero: $numero) {
      id
      virements(first: $first, after: $apres) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            nombreDeLignes
            centimes
            fraisCentimes
            ajustementsCentimes
            netCentimes
            structure {
              id
              nom
              siret
            }
            coordonnees {
              id
              titulaire
              ibanFin
            }
          }
        }
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Virements',
    region: 'Tableau des virements, à faire défiler',
    legende: 'Les plus grands d’abord\u00a0; chaque montant versé ouvre ses lignes.',
    structure: 'Structure',
    compte: 'Compte',
    pass: 'Pass',
    brut: 'Brut',
    frais: 'Frais TTC',
    ajustements: 'Ajustements',
    net: 'Versé',
    lignes: (qui: string) => `, voir les lignes de ${qui}`,
    aucun: 'Cette clôture ne verse rien.',
  },
  en: {
    titre: 'Transfers',
    region: 'Table of transfers, scrollable',
    legende: 'The largest first; each amount paid opens its lines.',
    structure: 'Organisation',
    compte: 'Account',
    pass: 'Passes',
    brut: 'Gross',
    frais: 'Fees, tax incl.',
    ajustements: 'Corrections',
    net: 'Paid',
    lignes: (qui: string) => `, see the lines of ${qui}`,
    aucun: 'This closing pays nothing.',
  },
};

const COLONNES = [
  ['structure'],
  ['compte'],
  ['pass', 'd'],
  ['brut', 'd'],
  ['frais', 'd'],
  ['ajustements', 'd'],
  ['net', 'd col'],
] as const;

/** One transfer a structure, each open to the passes it pays. */
export function Virements({ rang, numero }: { readonly rang: number; readonly numero: string }) {
  const textes = useTextes(TEXTES);
  const { href } = useVue();
  const { apres } = usePage();
  const lecture = useQuery(VirementsQuery, { variables: { numero, first: TAILLE, apres } });
  return (
    <FigureDeLecture numero={rang} titre={textes.titre} lecture={lecture} lignes={12}>
      {({ contrePaiement }) => {
        const vide = <p className="note">{textes.aucun}</p>;
        if (!contrePaiement) return vide;
        return (
          <LignesEnPages liste={contrePaiement.virements} vide={vide}>
            {(lignes) => (
              <Defile nom={textes.region}>
                <table className="t">
                  <caption>{textes.legende}</caption>
                  <Tete colonnes={COLONNES} textes={textes} />
                  <tbody>
                    {lignes.map((node) => (
                      <Rang
                        key={node.id}
                        ligne={node}
                        lignes={href({ 'f.structure': node.structure.id, page: null, apres: null })}
                      />
                    ))}
                  </tbody>
                </table>
              </Defile>
            )}
          </LignesEnPages>
        );
      }}
    </FigureDeLecture>
  );
}

interface RangProps {
  readonly ligne: NonNullable<Lu['contrePaiement']>['virements']['edges'][number]['node'];
  /** Where its lines are. */
  readonly lignes: string;
}

function Rang({ ligne: node, lignes }: RangProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  return (
    <tr>
      <th scope="row">
        <Link href={`/reglements/structures/${node.structure.id}`}>{node.structure.nom}</Link>
      </th>
      <td>
        {node.coordonnees?.titulaire}
        <span className="sous n">•••• {node.coordonnees?.ibanFin}</span>
      </td>
      <td className="d">{nombre(node.nombreDeLignes, langue)}</td>
      <td className="d">{euros(node.centimes, langue, 2)}</td>
      <td className="d">{euros(node.fraisCentimes, langue, 2)}</td>
      <td className="d">{euros(node.ajustementsCentimes, langue, 2)}</td>
      <td className="d col">
        <Link href={lignes}>
          {euros(node.netCentimes, langue, 2)}
          <span className="vh">{textes.lignes(node.structure.nom)}</span>
        </Link>
      </td>
    </tr>
  );
}
