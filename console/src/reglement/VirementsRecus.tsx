import { useQuery } from '@apollo/client/react';
import { Link } from 'wouter';
import type { VirementsRecusQuery as Lu } from '../graphql/graphql.ts';
import { graphql } from '../graphql/index.ts';
import { jour, mois } from '../shared/dates.ts';
import { FigureDeLecture } from '../shared/FigureDeLecture.tsx';
import { compte, euros, majuscule, nom, nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Defile } from '../shared/Tableau.tsx';
import { cheminDeCloture } from './mots.ts';
import { Tete } from './Tete.tsx';

const VirementsRecusQuery = graphql(`
  query VirementsRecus($structure: ID!, $au: LocalDate) {
    releve(structure: $structure, au: $au) {
      virements(first: 100) {
        totalCount
        edges {
          node {
            id
            nombreDeLignes
            centimes
            fraisCentimes
            ajustementsCentimes
            netCentimes
            coordonnees {
              id
              ibanFin
            }
            contrePaiement {
              id
              numero
              mois
              jour
            }
          }
        }
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Virements reçus',
    total: nom('virement', 'virements'),
    region: 'Tableau des virements reçus, à faire défiler',
    legende: (combien: string) =>
      `${combien}, les 100 plus grands d’abord\u00a0; chaque montant ouvre ses lignes.`,
    mois: 'Mois',
    jour: 'Clos le',
    compte: 'Compte',
    pass: 'Pass',
    brut: 'Brut',
    frais: 'Frais TTC',
    ajustements: 'Ajustements',
    net: 'Versé',
    aucun: 'Aucun virement encore.',
  },
  en: {
    titre: 'Transfers received',
    total: nom('transfer', 'transfers'),
    region: 'Table of transfers received, scrollable',
    legende: (combien: string) => `${combien}, the 100 largest first; each amount opens its lines.`,
    mois: 'Month',
    jour: 'Closed on',
    compte: 'Account',
    pass: 'Passes',
    brut: 'Gross',
    frais: 'Fees, tax incl.',
    ajustements: 'Corrections',
    net: 'Paid',
    aucun: 'No transfer yet.',
  },
};

const COLONNES = [
  ['mois'],
  ['jour'],
  ['compte'],
  ['pass', 'd'],
  ['brut', 'd'],
  ['frais', 'd'],
  ['ajustements', 'd'],
  ['net', 'd col'],
] as const;

interface Props {
  readonly numero: number;
  readonly structure: string;
  readonly au: string;
}

/** What a structure was sent, closing by closing. */
export function VirementsRecus({ numero, structure, au }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const lecture = useQuery(VirementsRecusQuery, { variables: { structure, au } });
  return (
    <FigureDeLecture numero={numero} titre={textes.titre} lecture={lecture}>
      {({ releve }) =>
        !releve || releve.virements.edges.length === 0 ? (
          <p className="note">{textes.aucun}</p>
        ) : (
          <Defile nom={textes.region}>
            <table className="t">
              <caption>{textes.legende(compte(releve.virements.totalCount, textes.total, langue))}</caption>
              <Tete colonnes={COLONNES} textes={textes} />
              <tbody>
                {releve.virements.edges.map(({ node }) => (
                  <Rang key={node.id} ligne={node} structure={structure} />
                ))}
              </tbody>
            </table>
          </Defile>
        )
      }
    </FigureDeLecture>
  );
}

interface RangProps {
  readonly ligne: NonNullable<Lu['releve']>['virements']['edges'][number]['node'];
  readonly structure: string;
}

function Rang({ ligne: node, structure }: RangProps) {
  const langue = useLangue();
  return (
    <tr>
      <th scope="row">{majuscule(mois(node.contrePaiement.mois, langue))}</th>
      <td>
        <time dateTime={node.contrePaiement.jour}>{jour(node.contrePaiement.jour, langue)}</time>
      </td>
      <td className="n">•••• {node.coordonnees?.ibanFin}</td>
      <td className="d">{nombre(node.nombreDeLignes, langue)}</td>
      <td className="d">{euros(node.centimes, langue, 2)}</td>
      <td className="d">{euros(node.fraisCentimes, langue, 2)}</td>
      <td className="d">{euros(node.ajustementsCentimes, langue, 2)}</td>
      <td className="d col">
        <Link href={`${cheminDeCloture(node.contrePaiement.numero)}?f.structure=${structure}`}>
          {euros(node.netCentimes, langue, 2)}
        </Link>
      </td>
    </tr>
  );
}
