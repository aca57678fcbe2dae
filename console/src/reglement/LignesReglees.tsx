import { useQuery } from '@apollo/client/react';
import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import { Annonces } from '../shared/annonce.tsx';
import { FigureDeLecture } from '../shared/FigureDeLecture.tsx';
import { compte, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Pages, TAILLE, usePage } from '../shared/Pages.tsx';
import { Defile } from '../shared/Tableau.tsx';
import { useDroit } from '../shared/useDroit.ts';
import { useVue } from '../shared/vue.ts';
import { useFormeGardee } from '../shared/useSaisieGardee.ts';
import { AjouterAjustement, nomDeForme } from './AjouterAjustement.tsx';
import { cheminDeStructure } from './mots.ts';
import { LigneReglee } from './LigneReglee.tsx';
import { Tete } from './Tete.tsx';

const LignesRegleesQuery = graphql(`
  query LignesReglees($numero: String!, $structure: ID!, $first: Int!, $apres: String) {
    structure(id: $structure) {
      id
      nom
    }
    contrePaiement(numero: $numero) {
      id
      lignes(first: $first, after: $apres, structure: $structure) {
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
            centimes
            fraisCentimes
            netCentimes
            lieu {
              id
              nom
            }
            collectivite {
              id
              siren
              nom
            }
          }
        }
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Lignes d’un virement',
    pass: nom('pass réglé', 'pass réglés'),
    constat: (pass: string) => `${pass} à`,
    retour: 'Tous les virements',
    region: 'Tableau des lignes, à faire défiler',
    legende: 'Une ligne par pass utilisé, jamais deux.',
    jour: 'Utilisé le',
    lieu: 'Lieu',
    acheteur: 'Acheteur du pass',
    service: 'Service',
    brut: 'Part du pass',
    frais: 'Frais TTC',
    net: 'Net',
    corriger: 'Corriger',
  },
  en: {
    titre: 'Lines of a transfer',
    pass: nom('pass paid', 'passes paid'),
    constat: (pass: string) => `${pass} to`,
    retour: 'All the transfers',
    region: 'Table of lines, scrollable',
    legende: 'One line a used pass, never two.',
    jour: 'Used on',
    lieu: 'Place',
    acheteur: 'Buyer of the pass',
    service: 'Service',
    brut: 'Part of the pass',
    frais: 'Fees, tax incl.',
    net: 'Net',
    corriger: 'Correct',
  },
};

const COLONNES = [
  ['jour'],
  ['lieu'],
  ['acheteur'],
  ['service'],
  ['brut', 'd'],
  ['frais', 'd'],
  ['net', 'd col'],
] as const;

interface Props {
  readonly rang: number;
  readonly numero: string;
  readonly structure: string;
}

/** The passes that one transfer pays; who pays may correct one, by a line of the next closing. */
export function LignesReglees({ rang, numero, structure }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { apres } = usePage();
  const corrige = useDroit('REGLER');
  const [choisie, setLigne] = useState<string | null>(null);
  const variables = { numero, structure, first: TAILLE, apres };
  const lecture = useQuery(LignesRegleesQuery, { variables, fetchPolicy: 'cache-and-network' });
  // A correction that was left filled opens again by itself.
  const lignes = lecture.data?.contrePaiement?.lignes?.edges.map(({ node }) => node.id) ?? [];
  const gardee = useFormeGardee(lignes.map(nomDeForme));
  const ligne = choisie ?? lignes.find((une) => nomDeForme(une) === gardee) ?? null;
  return (
    <FigureDeLecture numero={rang} titre={textes.titre} lecture={lecture} lignes={12} actions={<Retour />}>
      {({ contrePaiement, structure: qui }) => {
        const lues = contrePaiement?.lignes;
        if (!lues || !qui) return null;
        return (
          <Annonces>
            <p className="constat">
              {textes.constat(compte(lues.totalCount, textes.pass, langue))}{' '}
              <Link href={cheminDeStructure(qui.id)}>{qui.nom}</Link>.
            </p>
            <Defile nom={textes.region}>
              <table className="t">
                <caption>{textes.legende}</caption>
                <Tete colonnes={corrige ? [...COLONNES, ['corriger']] : COLONNES} textes={textes} />
                <tbody>
                  {lues.edges.map(({ node }) => (
                    <LigneReglee
                      key={node.id}
                      ligne={node}
                      choisie={node.id === ligne}
                      corriger={corrige ? setLigne : null}
                    />
                  ))}
                </tbody>
              </table>
            </Defile>
            {ligne && (
              <AjouterAjustement
                key={ligne}
                structure={qui.id}
                ligne={ligne}
                nom={qui.nom}
                fermer={() => setLigne(null)}
              />
            )}
            <Pages
              total={lues.totalCount}
              lignes={lues.edges.length}
              suite={lues.pageInfo.hasNextPage ? lues.pageInfo.endCursor : null}
            />
          </Annonces>
        );
      }}
    </FigureDeLecture>
  );
}

function Retour() {
  const textes = useTextes(TEXTES);
  const { href } = useVue();
  return (
    <Link className="b" href={href({ 'f.structure': null, page: null, apres: null })}>
      <ArrowLeft className="ico" aria-hidden />
      {textes.retour}
    </Link>
  );
}
