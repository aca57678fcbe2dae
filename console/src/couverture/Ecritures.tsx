import { useQuery } from '@apollo/client/react';
import { Inbox } from 'lucide-react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import type {
  CompteDuGrandLivre,
  OperationComptable,
  EcrituresDuGrandLivreQuery as Reponse,
} from '../graphql/graphql.ts';
import { aujourdhui, jour } from '../shared/dates.ts';
import { Vide } from '../shared/etats/Vide.tsx';
import { compte as compter, euros, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { ListeEnPages } from '../shared/ListeEnPages.tsx';
import { TAILLE, usePage } from '../shared/Pages.tsx';
import { useRegistre } from '../shared/registre.ts';
import { Defile } from '../shared/Tableau.tsx';
import { useVue } from '../shared/vue.ts';
import { PageVivante } from '../shared/direct/PageVivante.tsx';
import { MOTS_DE_L_ARGENT, TYPES_DE_L_ARGENT } from '../shared/direct/argent.ts';
import { COMPTES, OPERATIONS } from './mots.ts';

const EcrituresQuery = graphql(`
  query EcrituresDuGrandLivre(
    $commande: String
    $compte: CompteDuGrandLivre
    $operation: OperationComptable
    $au: LocalDate
    $first: Int!
    $apres: String
  ) {
    ecritures(
      commande: $commande
      compte: $compte
      operation: $operation
      au: $au
      first: $first
      after: $apres
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          operation
          debit
          credit
          centimes
          jour
          enregistreLe
          commande {
            id
            numero
          }
        }
      }
    }
  }
`);

const TEXTES = {
  fr: {
    ecritures: nom('écriture', 'écritures'),
    toutes: 'toutes opérations',
    commande: (numero: string) => `commande ${numero}`,
    compte: (mot: string) => `compte ${mot}`,
    au: (le: string) => `tel que connu le ${le}`,
    retour: 'Revenir à la couverture',
    region: 'Écritures, à faire défiler',
    legende: 'Chaque ligne passe une valeur d’un compte à un autre : leur somme fait zéro.',
    jour: 'Jour',
    su: 'Su le',
    operation: 'Opération',
    de: 'Commande',
    debit: 'Débit',
    credit: 'Crédit',
    euros: 'Euros',
    aucune: 'Aucune écriture ici',
  },
  en: {
    ecritures: nom('entry', 'entries'),
    toutes: 'every operation',
    commande: (numero: string) => `order ${numero}`,
    compte: (mot: string) => `account ${mot}`,
    au: (le: string) => `as known on ${le}`,
    retour: 'Back to the cover',
    region: 'Entries, scrollable',
    legende: 'Each line moves a value from an account to another: they add up to zero.',
    jour: 'Day',
    su: 'Known on',
    operation: 'Operation',
    de: 'Order',
    debit: 'Debit',
    credit: 'Credit',
    euros: 'Euros',
    aucune: 'No entry here',
  },
};

const estCompte = (texte: string | undefined): texte is CompteDuGrandLivre =>
  texte !== undefined && texte in COMPTES.fr;
const estOperation = (texte: string | undefined): texte is OperationComptable =>
  texte !== undefined && texte in OPERATIONS.fr;

/** The lines behind an amount, the last one written first. */
export function Ecritures() {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { vue, href } = useVue();
  const { apres } = usePage();
  const ce = useRegistre()?.jour ?? aujourdhui();
  const compte = estCompte(vue['f.compte']) ? vue['f.compte'] : null;
  const operation = estOperation(vue['f.operation']) ? vue['f.operation'] : null;
  const commande = vue['f.commande'] ?? null;
  const au = vue['au'] ?? null;
  const lecture = useQuery(EcrituresQuery, {
    variables: { commande, compte, operation, au, first: TAILLE, apres },
    fetchPolicy: 'cache-and-network',
  });
  const total = lecture.data?.ecritures.totalCount;
  const quoi = [
    operation === null ? textes.toutes : OPERATIONS[langue][operation].toLowerCase(),
    compte !== null && textes.compte(COMPTES[langue][compte]),
    commande !== null && textes.commande(commande),
    textes.au(jour(au ?? ce, langue)),
  ].filter(Boolean);
  const sans = { 'f.compte': null, 'f.operation': null, 'f.commande': null, page: null, apres: null };
  return (
    <>
      <h1>
        {total !== undefined && `${compter(total, textes.ecritures, langue)} : `}
        {quoi.join(', ')}
      </h1>
      <p>
        <Link href={href(sans)}>{textes.retour}</Link>
      </p>
      <PageVivante types={TYPES_DE_L_ARGENT} operations={['EcrituresDuGrandLivre']} mots={MOTS_DE_L_ARGENT} />
      <div className="figs">
        <div className="fig">
          <ListeEnPages
            lecture={lecture}
            liste={({ ecritures }) => ecritures}
            vide={<Vide icone={Inbox} titre={textes.aucune} />}
          >
            {(lignes) => <Tableau lignes={lignes} />}
          </ListeEnPages>
        </div>
      </div>
    </>
  );
}

function Tableau({ lignes }: { readonly lignes: readonly Reponse['ecritures']['edges'][number]['node'][] }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  return (
    <Defile nom={textes.region}>
      <table className="t">
        <caption>{textes.legende}</caption>
        <thead>
          <tr>
            <th scope="col">{textes.jour}</th>
            <th scope="col">{textes.operation}</th>
            <th scope="col">{textes.de}</th>
            <th scope="col">{textes.debit}</th>
            <th scope="col">{textes.credit}</th>
            <th scope="col" className="d">
              {textes.euros}
            </th>
            <th scope="col">{textes.su}</th>
          </tr>
        </thead>
        <tbody>
          {lignes.map((node) => (
            <tr key={node.id}>
              <th scope="row" className="n">
                {jour(node.jour, langue)}
              </th>
              <td>{OPERATIONS[langue][node.operation]}</td>
              <td className="n">{node.commande.numero}</td>
              <td>{COMPTES[langue][node.debit]}</td>
              <td>{COMPTES[langue][node.credit]}</td>
              <td className="d">{euros(node.centimes, langue, 2)}</td>
              <td className="n">{jour(node.enregistreLe, langue)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Defile>
  );
}
