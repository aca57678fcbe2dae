import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import type { SommeDeConstat, Sommes_ConstatFragment } from '../graphql/graphql.ts';
import { nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Defile } from '../shared/Tableau.tsx';
import { useVue } from '../shared/vue.ts';
import { SOMMES } from './mots.ts';

graphql(`
  fragment Sommes_Constat on Constat {
    emis {
      carnets
      pass
    }
    injectes {
      carnets
      pass
    }
    nonInjectes {
      carnets
      pass
    }
    entames {
      carnets
      pass
    }
    aBloquer {
      carnets
      pass
    }
  }
`);

const CLES = {
  EMIS: 'emis',
  INJECTES: 'injectes',
  NON_INJECTES: 'nonInjectes',
  ENTAMES: 'entames',
  A_BLOQUER: 'aBloquer',
} as const satisfies Record<SommeDeConstat, string>;
const ORDRE: readonly SommeDeConstat[] = ['EMIS', 'INJECTES', 'NON_INJECTES', 'ENTAMES'];

const TEXTES = {
  fr: {
    region: 'Sommes de la commande',
    legende: 'Carnets et pass par situation',
    somme: 'Situation',
    carnets: 'Carnets',
    pass: 'Pass qu’ils contiennent',
    voir: (carnets: string) => `, voir les ${carnets} carnets`,
  },
  en: {
    region: 'Sums of the order',
    legende: 'Booklets and passes by situation',
    somme: 'Situation',
    carnets: 'Booklets',
    pass: 'Passes they hold',
    voir: (carnets: string) => `, see the ${carnets} booklets`,
  },
};

/** The four sums of an order: each opens to the carnets it counts. */
export function Sommes(props: { readonly constat: Sommes_ConstatFragment }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { href } = useVue();
  const data = props.constat;
  return (
    <Defile nom={textes.region}>
      <table className="t">
        <caption>{textes.legende}</caption>
        <thead>
          <tr>
            <th scope="col">{textes.somme}</th>
            <th scope="col" className="d">
              {textes.carnets}
            </th>
            <th scope="col" className="d">
              {textes.pass}
            </th>
          </tr>
        </thead>
        <tbody>
          {ORDRE.map((somme) => {
            const { carnets, pass } = data[CLES[somme]];
            return (
              <tr key={somme}>
                <th scope="row">{SOMMES[langue][somme]}</th>
                <td className="d">
                  <Link href={href({ 'f.somme': somme, page: null, apres: null })}>
                    {nombre(carnets, langue)}
                    <span className="vh">{textes.voir(nombre(carnets, langue))}</span>
                  </Link>
                </td>
                <td className="d">{nombre(pass, langue)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Defile>
  );
}
