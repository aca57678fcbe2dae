import { useQuery } from '@apollo/client/react';
import { Inbox } from 'lucide-react';
import { Link } from 'wouter';
import type { ListeDesDevisQuery as Lus } from '../graphql/graphql.ts';
import { graphql } from '../graphql/index.ts';
import { Bascule } from '../shared/Bascule.tsx';
import { jour } from '../shared/dates.ts';
import { Vide } from '../shared/etats/Vide.tsx';
import { compte, euros, nom, nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { ListeEnPages } from '../shared/ListeEnPages.tsx';
import { TAILLE, usePage } from '../shared/Pages.tsx';
import { Defile } from '../shared/Tableau.tsx';
import { useVue } from '../shared/vue.ts';
import { ETATS_DE_DEVIS } from './mots.ts';
import { TamponDeDevis } from './TamponDeDevis.tsx';
import { PageVivante } from '../shared/direct/PageVivante.tsx';

const ListeDesDevisQuery = graphql(`
  query ListeDesDevis($first: Int!, $apres: String, $etat: EtatDeDevis) {
    listeDesDevis(first: $first, after: $apres, etat: $etat) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          numero
          etat
          etabliLe
          nombreDePass
          valeurCentimes
          collectivite {
            id
            siren
            nom
          }
          operateur {
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
    etat: 'État',
    tous: 'tous',
    devis: nom('devis', 'devis'),
    region: 'Liste des devis, à faire défiler',
    vide: 'Aucun devis',
    suite: 'Un devis s’établit depuis les commandes.',
    numero: 'Devis',
    acheteur: 'Acheteur',
    etabli: 'Établi le',
    pass: 'Pass',
    valeur: 'Valeur',
    operateur: 'Opérateur',
  },
  en: {
    titre: 'Quotes',
    etat: 'State',
    tous: 'all',
    devis: nom('quote', 'quotes'),
    region: 'List of quotes, scrollable',
    vide: 'No quote',
    suite: 'A quote is made from the orders.',
    numero: 'Quote',
    acheteur: 'Buyer',
    etabli: 'Made on',
    pass: 'Passes',
    valeur: 'Value',
    operateur: 'Operator',
  },
};

const ETATS = ['EN_ATTENTE', 'SIGNE', 'ABANDONNE'] as const;

/** What is said of what changes under the eyes of the reader. */
const MOTS = {
  fr: nom('changement dans les devis', 'changements dans les devis'),
  en: nom('change in the quotes', 'changes in the quotes'),
};

/** Every quote, the latest first, whatever became of it. */
export function ListeDesDevisPage() {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { vue, changer } = useVue();
  const { apres } = usePage();
  const etat = ETATS.find((one) => one === vue['f.devis']) ?? null;
  const lecture = useQuery(ListeDesDevisQuery, {
    variables: { first: TAILLE, apres, etat },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <>
      <div className="titre">
        <h1>{textes.titre}</h1>
      </div>
      <search className="pile filtrage">
        <div>
          <Bascule
            nom={textes.etat}
            valeur={etat ?? ''}
            options={[
              { valeur: '', libelle: textes.tous },
              ...ETATS.map((valeur) => ({ valeur, libelle: ETATS_DE_DEVIS[langue][valeur] })),
            ]}
            onChange={(choix) => changer({ page: null, apres: null, 'f.devis': choix })}
          />
        </div>
      </search>
      <PageVivante types={['devis.*', 'commande.signee']} operations={['ListeDesDevis']} mots={MOTS} />
      <ListeEnPages
        lecture={lecture}
        liste={({ listeDesDevis }) => listeDesDevis}
        attente={10}
        vide={
          <Vide icone={Inbox} titre={textes.vide}>
            <p>{textes.suite}</p>
          </Vide>
        }
      >
        {(lignes, total) => <Tableau devis={lignes} total={total} />}
      </ListeEnPages>
    </>
  );
}

interface TableauProps {
  readonly devis: readonly Lus['listeDesDevis']['edges'][number]['node'][];
  readonly total: number;
}

function Tableau({ devis, total }: TableauProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  return (
    <Defile nom={textes.region}>
      <table className="t">
        <caption>{compte(total, textes.devis, langue)}</caption>
        <Tete />
        <tbody>
          {devis.map((node) => (
            <tr key={node.id}>
              <th scope="row" className="n">
                <Link href={`/commandes/devis/${node.numero}`}>{node.numero}</Link>
              </th>
              <td>
                <Link href={`/collectivites/${node.collectivite.siren}`}>{node.collectivite.nom}</Link>
              </td>
              <td>
                <TamponDeDevis etat={node.etat} />
              </td>
              <td className="n">{jour(node.etabliLe, langue)}</td>
              <td className="d">{nombre(node.nombreDePass, langue)}</td>
              <td className="d">{euros(node.valeurCentimes, langue)}</td>
              <td>{node.operateur.nom}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Defile>
  );
}

function Tete() {
  const textes = useTextes(TEXTES);
  return (
    <thead>
      <tr>
        <th scope="col">{textes.numero}</th>
        <th scope="col">{textes.acheteur}</th>
        <th scope="col">{textes.etat}</th>
        <th scope="col">{textes.etabli}</th>
        <th scope="col" className="d">
          {textes.pass}
        </th>
        <th scope="col" className="d">
          {textes.valeur}
        </th>
        <th scope="col">{textes.operateur}</th>
      </tr>
    </thead>
  );
}
