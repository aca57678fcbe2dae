import { useQuery } from '@apollo/client/react';
import { Link } from 'wouter';
import type { LignesDuReleveQuery as Lu } from '../graphql/graphql.ts';
import { graphql } from '../graphql/index.ts';
import { Liste } from '../shared/champs.tsx';
import { jour } from '../shared/dates.ts';
import { FigureDeLecture } from '../shared/FigureDeLecture.tsx';
import { euros } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { LignesEnPages } from '../shared/ListeEnPages.tsx';
import { TAILLE, usePage } from '../shared/Pages.tsx';
import { Defile } from '../shared/Tableau.tsx';
import { useVue } from '../shared/vue.ts';
import { cheminDeCloture, SERVICES } from './mots.ts';
import { Tete } from './Tete.tsx';

const LignesDuReleveQuery = graphql(`
  query LignesDuReleve(
    $structure: ID!
    $du: LocalDate
    $au: LocalDate
    $enAttente: Boolean
    $first: Int!
    $apres: String
  ) {
    releve(structure: $structure, du: $du, au: $au) {
      lignes(first: $first, after: $apres, enAttente: $enAttente) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            utiliseLe
            service
            partCentimes
            regleLe
            fraisCentimes
            netCentimes
            lieu {
              id
              nom
            }
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
    titre: 'Pass utilisés dans ses lieux',
    montrer: 'Montrer',
    tous: 'Tous',
    true: 'En attente',
    false: 'Réglés',
    region: 'Tableau des pass utilisés, à faire défiler',
    legende: 'Le dernier d’abord.',
    jour: 'Utilisé le',
    lieu: 'Lieu',
    acheteur: 'Acheteur du pass',
    service: 'Service',
    part: 'Part du pass',
    frais: 'Frais TTC',
    net: 'Net',
    regle: 'Réglé le',
    attend: 'en attente',
    aucun: 'Aucun pass dans cette période.',
  },
  en: {
    titre: 'Passes used in its places',
    montrer: 'Show',
    tous: 'All',
    true: 'Waiting',
    false: 'Paid',
    region: 'Table of used passes, scrollable',
    legende: 'The last first.',
    jour: 'Used on',
    lieu: 'Place',
    acheteur: 'Buyer of the pass',
    service: 'Service',
    part: 'Part of the pass',
    frais: 'Fees, tax incl.',
    net: 'Net',
    regle: 'Paid on',
    attend: 'waiting',
    aucun: 'No pass in this period.',
  },
};

const COLONNES = [
  ['jour'],
  ['lieu'],
  ['acheteur'],
  ['service'],
  ['part', 'd'],
  ['frais', 'd'],
  ['net', 'd'],
  ['regle', 'col'],
] as const;

interface Props {
  readonly numero: number;
  readonly structure: string;
  readonly du: string | null;
  readonly au: string;
}

/** Each use of a statement, with its payment or that it waits. */
export function LignesDuReleve({ numero, structure, du, au }: Props) {
  const textes = useTextes(TEXTES);
  const { vue, changer } = useVue();
  const { apres } = usePage();
  const choix = vue['f.attente'];
  const enAttente = choix === undefined ? null : choix === 'true';
  const lecture = useQuery(LignesDuReleveQuery, {
    variables: { structure, du, au, enAttente, first: TAILLE, apres },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <FigureDeLecture numero={numero} titre={textes.titre} lecture={lecture} lignes={12}>
      {({ releve }) => {
        const lues = releve?.lignes;
        if (!lues) return null;
        return (
          <>
            <div className="champs">
              <Liste
                nom={textes.montrer}
                valeur={choix ?? ''}
                options={[
                  ['', textes.tous],
                  ['true', textes.true],
                  ['false', textes.false],
                ]}
                onChange={(valeur) => changer({ 'f.attente': valeur || null, page: null, apres: null })}
              />
            </div>
            <LignesEnPages liste={lues} vide={<p className="note">{textes.aucun}</p>}>
              {(lignes) => (
                <Defile nom={textes.region}>
                  <table className="t">
                    <caption>{textes.legende}</caption>
                    <Tete colonnes={COLONNES} textes={textes} />
                    <tbody>
                      {lignes.map((node) => (
                        <Rang key={node.id} ligne={node} />
                      ))}
                    </tbody>
                  </table>
                </Defile>
              )}
            </LignesEnPages>
          </>
        );
      }}
    </FigureDeLecture>
  );
}

interface RangProps {
  readonly ligne: NonNullable<Lu['releve']>['lignes']['edges'][number]['node'];
}

function Rang({ ligne: node }: RangProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  return (
    <tr>
      <th scope="row">
        <time dateTime={node.utiliseLe}>{jour(node.utiliseLe, langue)}</time>
      </th>
      <td>{node.lieu.nom}</td>
      <td>{node.collectivite.nom}</td>
      <td>{SERVICES[langue][node.service]}</td>
      <td className="d">{euros(node.partCentimes, langue, 2)}</td>
      <td className="d">{node.fraisCentimes === null ? '—' : euros(node.fraisCentimes, langue, 2)}</td>
      <td className="d">{node.netCentimes === null ? '—' : euros(node.netCentimes, langue, 2)}</td>
      <td className="col">
        {node.regleLe === null && <span className="note">{textes.attend}</span>}
        {node.regleLe !== null && <time dateTime={node.regleLe}>{jour(node.regleLe, langue)}</time>}
        {node.contrePaiement && (
          <Link className="sous" href={cheminDeCloture(node.contrePaiement.numero)}>
            {node.contrePaiement.numero}
          </Link>
        )}
      </td>
    </tr>
  );
}
