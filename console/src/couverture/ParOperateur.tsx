import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import type { ParOperateur_CouvertureFragment } from '../graphql/graphql.ts';
import { jour } from '../shared/dates.ts';
import { euros, nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Defile } from '../shared/Tableau.tsx';
import { useRegistre } from '../shared/registre.ts';
import { useVue } from '../shared/vue.ts';
import { Ratio } from './Ratio.tsx';

graphql(`
  fragment ParOperateur_Couverture on Couverture {
    parOperateur {
      operateur {
        id
        code
        nom
        defaillantLe
      }
      nombreDeCommandes
      chiffres {
        circulationCentimes
        expireeCentimes
        duAuxStructuresCentimes
        avoirsDusCentimes
        fondsDetenusCentimes
        etat
        ratio
      }
    }
  }
`);

const TEXTES = {
  fr: {
    region: 'Tableau par opérateur, à faire défiler',
    legende: 'Engagements et fonds de chaque opérateur',
    operateur: 'Opérateur',
    commandes: 'Commandes',
    circulation: 'En circulation',
    expiree: 'Expirée',
    structures: 'Dû aux structures',
    avoirs: 'Avoirs dus',
    fonds: 'Fonds détenus',
    couverture: 'Couverture',
    creances: 'créances et défaillance',
    defaillant: (le: string) => `défaillant depuis le ${le}`,
  },
  en: {
    region: 'Table by operator, scrollable',
    legende: 'Commitments and funds of each operator',
    operateur: 'Operator',
    commandes: 'Orders',
    circulation: 'In circulation',
    expiree: 'Expired',
    structures: 'Owed to organisations',
    avoirs: 'Credit notes owed',
    fonds: 'Funds held',
    couverture: 'Cover',
    creances: 'claims and failure',
    defaillant: (le: string) => `failed since ${le}`,
  },
};

/** What each operator answers for, and whether its funds are enough. */
export function ParOperateur(props: { readonly couverture: ParOperateur_CouvertureFragment }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { href } = useVue();
  const registre = useRegistre();
  const data = props.couverture;
  const creances = registre?.droits.includes('LIRE_REGLEMENTS') ?? false;
  return (
    <Defile nom={textes.region}>
      <table className="t">
        <caption>{textes.legende}</caption>
        <thead>
          <tr>
            <th scope="col">{textes.operateur}</th>
            {(['commandes', 'circulation', 'expiree', 'structures', 'avoirs', 'fonds'] as const).map(
              (colonne) => (
                <th key={colonne} scope="col" className="d">
                  {textes[colonne]}
                </th>
              ),
            )}
            <th scope="col">{textes.couverture}</th>
          </tr>
        </thead>
        <tbody>
          {data.parOperateur.map(({ operateur, nombreDeCommandes, chiffres }) => (
            <tr key={operateur.id}>
              <th scope="row">
                <Link href={href({ 'f.operateur': operateur.code })}>{operateur.nom}</Link>
                {operateur.defaillantLe && (
                  <span className="sous">{textes.defaillant(jour(operateur.defaillantLe, langue))}</span>
                )}
                {creances && (
                  <span className="sous">
                    <Link href={href({ 'f.operateur': null }, `/couverture/defaillance/${operateur.code}`)}>
                      {textes.creances}
                    </Link>
                  </span>
                )}
              </th>
              <td className="d">{nombre(nombreDeCommandes, langue)}</td>
              <td className="d">{euros(chiffres.circulationCentimes, langue, 2)}</td>
              <td className="d">{euros(chiffres.expireeCentimes, langue, 2)}</td>
              <td className="d">{euros(chiffres.duAuxStructuresCentimes, langue, 2)}</td>
              <td className="d">{euros(chiffres.avoirsDusCentimes, langue, 2)}</td>
              <td className="d">{euros(chiffres.fondsDetenusCentimes, langue, 2)}</td>
              <td>
                <Ratio etat={chiffres.etat} ratio={chiffres.ratio ?? null} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Defile>
  );
}
