import { useQuery } from '@apollo/client/react';
import { Inbox } from 'lucide-react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import type { SommeDeConstat, CarnetsDuConstatQuery as Reponse } from '../graphql/graphql.ts';
import { aujourdhui, jour } from '../shared/dates.ts';
import { Vide } from '../shared/etats/Vide.tsx';
import { compte, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { ListeEnPages } from '../shared/ListeEnPages.tsx';
import { TAILLE, usePage } from '../shared/Pages.tsx';
import { useRegistre } from '../shared/registre.ts';
import { Defile } from '../shared/Tableau.tsx';
import { useVue } from '../shared/vue.ts';
import { PageVivante } from '../shared/direct/PageVivante.tsx';
import { MOTS_DES_ECHEANCES, TYPES_DES_ECHEANCES } from './en-direct.ts';
import { SOMMES } from './mots.ts';

const CarnetsDuConstatQuery = graphql(`
  query CarnetsDuConstat(
    $commande: String!
    $somme: SommeDeConstat!
    $au: LocalDate
    $first: Int!
    $apres: String
  ) {
    carnetsDuConstat(commande: $commande, somme: $somme, au: $au, first: $first, after: $apres) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          numero
          nombreDePass
          nombreDUtilisations
          remise {
            id
            jour
            distributeur {
              id
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
    titre: (somme: string, commande: string, le: string) =>
      `${somme}, commande ${commande}, tel que connu le ${le}`,
    carnets: nom('carnet', 'carnets'),
    retour: 'Revenir à la fin de validité',
    region: 'Carnets de la somme, à faire défiler',
    carnet: 'Carnet',
    pass: 'Pass',
    utilises: 'Utilisés à ce jour',
    remis: 'Remis le',
    par: 'Par',
    enStock: 'en stock',
    aucun: 'Aucun carnet dans cette somme',
  },
  en: {
    titre: (somme: string, commande: string, le: string) => `${somme}, order ${commande}, as known on ${le}`,
    carnets: nom('booklet', 'booklets'),
    retour: 'Back to the end of validity',
    region: 'Booklets of the sum, scrollable',
    carnet: 'Booklet',
    pass: 'Passes',
    utilises: 'Used to date',
    remis: 'Handed out on',
    par: 'By',
    enStock: 'in stock',
    aucun: 'No booklet in this sum',
  },
};

const estSomme = (texte: string): texte is SommeDeConstat => texte in SOMMES.fr;

/** The carnets that a sum counts, as many as it says. */
export function CarnetsDuConstat({
  commande,
  somme: demandee,
}: {
  readonly commande: string;
  readonly somme: string;
}) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { vue, href } = useVue();
  const { apres } = usePage();
  const ce = useRegistre()?.jour ?? aujourdhui();
  const somme = estSomme(demandee) ? demandee : 'EMIS';
  const au = vue['au'] ?? null;
  const lecture = useQuery(CarnetsDuConstatQuery, {
    variables: { commande, somme, au, first: TAILLE, apres },
    fetchPolicy: 'cache-and-network',
  });
  const total = lecture.data?.carnetsDuConstat.totalCount;
  return (
    <>
      <h1>
        {total !== undefined && `${compte(total, textes.carnets, langue)} : `}
        {textes.titre(SOMMES[langue][somme], commande, jour(au ?? ce, langue))}
      </h1>
      <p>
        <Link href={href({ 'f.somme': null, page: null, apres: null })}>{textes.retour}</Link>
      </p>
      <PageVivante types={TYPES_DES_ECHEANCES} operations={['CarnetsDuConstat']} mots={MOTS_DES_ECHEANCES} />
      <div className="figs">
        <div className="fig">
          <ListeEnPages
            lecture={lecture}
            liste={({ carnetsDuConstat }) => carnetsDuConstat}
            vide={<Vide icone={Inbox} titre={textes.aucun} />}
          >
            {(lignes) => <Tableau lignes={lignes} />}
          </ListeEnPages>
        </div>
      </div>
    </>
  );
}

function Tableau({
  lignes,
}: {
  readonly lignes: readonly Reponse['carnetsDuConstat']['edges'][number]['node'][];
}) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  return (
    <Defile nom={textes.region}>
      <table className="t">
        <caption className="vh">{textes.region}</caption>
        <thead>
          <tr>
            <th scope="col">{textes.carnet}</th>
            <th scope="col" className="d">
              {textes.pass}
            </th>
            <th scope="col" className="d">
              {textes.utilises}
            </th>
            <th scope="col">{textes.remis}</th>
            <th scope="col">{textes.par}</th>
          </tr>
        </thead>
        <tbody>
          {lignes.map((node) => (
            <tr key={node.id}>
              <th scope="row" className="n">
                <Link href={`/carnets/${node.numero}`}>{node.numero}</Link>
              </th>
              <td className="d">{node.nombreDePass}</td>
              <td className="d">{node.nombreDUtilisations}</td>
              <td className="n">{node.remise ? jour(node.remise.jour, langue) : textes.enStock}</td>
              <td>{node.remise?.distributeur.nom ?? '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Defile>
  );
}
