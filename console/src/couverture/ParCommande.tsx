import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import type { ParCommande_CouvertureFragment } from '../graphql/graphql.ts';
import { euros } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Defile } from '../shared/Tableau.tsx';
import { useVue } from '../shared/vue.ts';
import { Ratio } from './Ratio.tsx';

graphql(`
  fragment ParCommande_Couverture on Couverture {
    parCommande {
      id
      commande {
        id
        numero
        collectivite {
          id
          siren
          nom
        }
      }
      operateur {
        id
        nom
      }
      chiffres {
        acheteeCentimes
        utiliseeCentimes
        circulationCentimes
        expireeCentimes
        avoirsCentimes
        duAuxStructuresCentimes
        fondsDetenusCentimes
        etat
        ratio
      }
    }
  }
`);

const TEXTES = {
  fr: {
    region: 'Tableau par commande, à faire défiler',
    legende: 'Valeur, engagements et fonds de chaque commande',
    commande: 'Commande',
    collectivite: 'Collectivité',
    operateur: 'Opérateur',
    couverture: 'Couverture',
    achetee: 'Achetée',
    utilisee: 'Utilisée',
    circulation: 'En circulation',
    expiree: 'Expirée',
    avoirs: 'Avoir',
    structures: 'Dû aux structures',
    fonds: 'Fonds détenus',
  },
  en: {
    region: 'Table by order, scrollable',
    legende: 'Value, commitments and funds of each order',
    commande: 'Order',
    collectivite: 'Authority',
    operateur: 'Operator',
    couverture: 'Cover',
    achetee: 'Bought',
    utilisee: 'Used',
    circulation: 'In circulation',
    expiree: 'Expired',
    avoirs: 'Credited',
    structures: 'Owed to organisations',
    fonds: 'Funds held',
  },
};

const COLONNES = [
  ['achetee', 'acheteeCentimes', { 'f.operation': 'COMMANDE' }],
  ['utilisee', 'utiliseeCentimes', { 'f.operation': 'UTILISATION' }],
  ['circulation', 'circulationCentimes', { 'f.compte': 'CIRCULATION' }],
  ['expiree', 'expireeCentimes', { 'f.compte': 'CIRCULATION' }],
  ['avoirs', 'avoirsCentimes', { 'f.operation': 'AVOIR' }],
  ['structures', 'duAuxStructuresCentimes', { 'f.compte': 'STRUCTURES' }],
  ['fonds', 'fondsDetenusCentimes', { 'f.compte': 'FONDS' }],
] as const;

/** Each order with its value and its cover; every amount opens to the entries of the order. */
export function ParCommande(props: { readonly couverture: ParCommande_CouvertureFragment }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { href } = useVue();
  const data = props.couverture;
  return (
    <Defile nom={textes.region}>
      <table className="t">
        <caption>{textes.legende}</caption>
        <thead>
          <tr>
            <th scope="col">{textes.commande}</th>
            <th scope="col">{textes.collectivite}</th>
            {COLONNES.map(([colonne]) => (
              <th key={colonne} scope="col" className="d">
                {textes[colonne]}
              </th>
            ))}
            <th scope="col">{textes.couverture}</th>
            <th scope="col">{textes.operateur}</th>
          </tr>
        </thead>
        <tbody>
          {data.parCommande.map(({ id, commande, operateur, chiffres }) => (
            <tr key={id}>
              <th scope="row" className="n">
                <Link href={href({ 'f.commande': commande.numero, 'f.operateur': null })}>
                  {commande.numero}
                </Link>
              </th>
              <td>{commande.collectivite.nom}</td>
              {COLONNES.map(([colonne, cle, filtre]) => (
                <td key={colonne} className="d">
                  {chiffres[cle] === 0 ? (
                    euros(0, langue)
                  ) : (
                    <Link href={href({ ...filtre, 'f.commande': commande.numero, 'f.operateur': null })}>
                      {euros(chiffres[cle], langue, 2)}
                    </Link>
                  )}
                </td>
              ))}
              <td>
                <Ratio etat={chiffres.etat} ratio={chiffres.ratio ?? null} />
              </td>
              <td>{operateur.nom}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Defile>
  );
}
