import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import { acteurEnMots } from '../shared/acteur.ts';
import { jour } from '../shared/dates.ts';
import { FigureDeLecture } from '../shared/FigureDeLecture.tsx';
import { compte, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Defile } from '../shared/Tableau.tsx';
import { cheminDeStructure, GENRES_DE_TITULAIRE } from './mots.ts';
import { Tete } from './Tete.tsx';

const AVerifierQuery = graphql(`
  query AVerifier($apres: String) {
    coordonneesAVerifier(first: 50, after: $apres) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          genre
          titulaire
          ibanFin
          declareesLe
          declareesPar
          structure {
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
    titre: 'Coordonnées bancaires à vérifier',
    structures: nom('structure attend', 'structures attendent'),
    constat: (combien: string) =>
      `${combien} une vérification, par quelqu’un d’autre que qui les a déclarées.`,
    aucune: 'Aucune déclaration n’attend de vérification.',
    region: 'Tableau des coordonnées à vérifier, à faire défiler',
    legende:
      'Cinquante à la fois, de la plus ancienne à la plus récente\u00a0; chaque structure ouvre sa fiche, où le verdict se donne.',
    suivantes: 'Les suivantes',
    premieres: 'Revenir aux plus anciennes',
    structure: 'Structure',
    titulaire: 'Titulaire',
    iban: 'IBAN',
    declarees: 'Déclarées le',
    par: 'Par',
  },
  en: {
    titre: 'Bank details to verify',
    structures: nom('organisation waits', 'organisations wait'),
    constat: (combien: string) => `${combien} for a verification, by someone else than who declared them.`,
    aucune: 'No declaration waits to be verified.',
    region: 'Table of bank details to verify, scrollable',
    legende:
      'Fifty at a time, the oldest first; each organisation opens its page, where the verdict is given.',
    suivantes: 'The next ones',
    premieres: 'Back to the oldest',
    structure: 'Organisation',
    titulaire: 'Holder',
    iban: 'IBAN',
    declarees: 'Declared on',
    par: 'By',
  },
};

const COLONNES = [['structure'], ['titulaire'], ['iban'], ['declarees'], ['par']] as const;

/** Declarations nobody has looked at yet: without a verdict, their structures are not paid. */
export function AVerifier({ numero }: { readonly numero: number }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  // The address pages the closings: this list keeps its place to itself.
  const [apres, setApres] = useState<string | null>(null);
  const lecture = useQuery(AVerifierQuery, { variables: { apres }, fetchPolicy: 'cache-and-network' });
  const lues = lecture.data?.coordonneesAVerifier;
  return (
    <FigureDeLecture
      numero={numero}
      titre={textes.titre}
      lecture={lecture}
      constat={
        lues && lues.totalCount > 0 && textes.constat(compte(lues.totalCount, textes.structures, langue))
      }
    >
      {({ coordonneesAVerifier: { edges, pageInfo } }) =>
        edges.length === 0 ? (
          <p className="note">{textes.aucune}</p>
        ) : (
          <>
            <Defile nom={textes.region}>
              <table className="t">
                <caption>{textes.legende}</caption>
                <Tete colonnes={COLONNES} textes={textes} />
                <tbody>
                  {edges.map(({ node }) => (
                    <tr key={node.id}>
                      <th scope="row">
                        <Link href={cheminDeStructure(node.structure.id)}>{node.structure.nom}</Link>
                      </th>
                      <td>
                        {node.titulaire}
                        <span className="sous">{GENRES_DE_TITULAIRE[langue][node.genre]}</span>
                      </td>
                      <td className="n">•••• {node.ibanFin}</td>
                      <td>
                        <time dateTime={node.declareesLe}>{jour(node.declareesLe, langue)}</time>
                      </td>
                      <td>{acteurEnMots(node.declareesPar, langue)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Defile>
            <Suite pageInfo={pageInfo} apres={apres} aller={setApres} />
          </>
        )
      }
    </FigureDeLecture>
  );
}

interface SuiteProps {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly apres: string | null;
  readonly aller: (apres: string | null) => void;
}

/** The ways to the other declarations, when there are more than one page of them. */
function Suite({ pageInfo: { hasNextPage, endCursor }, apres, aller }: SuiteProps) {
  const textes = useTextes(TEXTES);
  if (!hasNextPage && apres === null) return null;
  return (
    <p className="actions">
      {apres !== null && (
        <button type="button" className="b" onClick={() => aller(null)}>
          {textes.premieres}
        </button>
      )}
      {hasNextPage && (
        <button type="button" className="b" onClick={() => aller(endCursor)}>
          {textes.suivantes}
        </button>
      )}
    </p>
  );
}
