import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import { jour } from '../shared/dates.ts';
import { euros } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Defile } from '../shared/Tableau.tsx';

const EngagementFragment = graphql(`
  fragment Engagement_Collectivite on Collectivite {
    id
    conventions {
      id
      vague
      signeeLe
      partEtatCentimes
      partLocaleCentimes
      totalCentimes
    }
  }
`);

const TEXTES = {
  fr: {
    engage: 'Engagé',
    egale: (etat: string, locale: string) => `= État ${etat} + local ${locale}`,
    region: 'Tableau des conventions, à faire défiler',
    legende: 'Conventions de cofinancement, par appel à projets.',
    vague: 'Appel à projets',
    signee: 'Signée le',
    etat: 'État',
    locale: 'Local',
    total: 'Total',
    aucune: 'Aucune convention enregistrée.',
  },
  en: {
    engage: 'Committed',
    egale: (etat: string, locale: string) => `= State ${etat} + local ${locale}`,
    region: 'Table of agreements, scrollable',
    legende: 'Co-financing agreements, by call for projects.',
    vague: 'Call for projects',
    signee: 'Signed on',
    etat: 'State',
    locale: 'Local',
    total: 'Total',
    aucune: 'No agreement recorded.',
  },
};

/** Who pays: the State and the authority, to the cent. */
export function Engagement(props: { readonly collectivite: FragmentType<typeof EngagementFragment> }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { data } = useSuspenseFragment({ fragment: EngagementFragment, from: props.collectivite });
  const { conventions } = data;
  const somme = (part: 'partEtatCentimes' | 'partLocaleCentimes' | 'totalCentimes') =>
    euros(
      conventions.reduce((sum, convention) => sum + convention[part], 0),
      langue,
    );
  if (conventions.length === 0) return <p className="note">{textes.aucune}</p>;
  return (
    <section className="engagement" aria-label={textes.engage}>
      <p>
        {textes.engage} <strong className="numero">{somme('totalCentimes')}</strong>{' '}
        <span className="n">{textes.egale(somme('partEtatCentimes'), somme('partLocaleCentimes'))}</span>
      </p>
      <Defile nom={textes.region}>
        <table className="t">
          <caption>{textes.legende}</caption>
          <thead>
            <tr>
              <th scope="col">{textes.vague}</th>
              <th scope="col">{textes.signee}</th>
              <th scope="col" className="d">
                {textes.etat}
              </th>
              <th scope="col" className="d">
                {textes.locale}
              </th>
              <th scope="col" className="d">
                {textes.total}
              </th>
            </tr>
          </thead>
          <tbody>
            {conventions.map((convention) => (
              <tr key={convention.id}>
                <th scope="row">{convention.vague}</th>
                <td>
                  <time dateTime={convention.signeeLe}>{jour(convention.signeeLe, langue)}</time>
                </td>
                <td className="d">{euros(convention.partEtatCentimes, langue)}</td>
                <td className="d">{euros(convention.partLocaleCentimes, langue)}</td>
                <td className="d">{euros(convention.totalCentimes, langue)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Defile>
    </section>
  );
}
