import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../graphql/index.ts';
import type { FiltreStatistiques, LigneDeRetroTestFragment } from '../../graphql/graphql.ts';
import { Bloc } from '../Bloc.tsx';
import { nombre, taux } from '../format.ts';
import { useLangue, useTextes } from '../langue.ts';
import { Defile } from '../Tableau.tsx';
import { eurosEntiers } from './constat.ts';

const RetroTestsQuery = graphql(`
  query RetroTests($filtre: FiltreStatistiques, $au: LocalDate) {
    prevision(filtre: $filtre, au: $au) {
      a1: retroTest(moisAvant: 1) {
        ...LigneDeRetroTest @unmask
      }
      a3: retroTest(moisAvant: 3) {
        ...LigneDeRetroTest @unmask
      }
      a6: retroTest(moisAvant: 6) {
        ...LigneDeRetroTest @unmask
      }
      a12: retroTest(moisAvant: 12) {
        ...LigneDeRetroTest @unmask
      }
    }
  }
`);

graphql(`
  fragment LigneDeRetroTest on RetroTest {
    moisAvant
    commandes
    dansLIntervalle
    couverture
    largeur
    erreurMoyenne
    erreurMoyenneCentimes
    erreurRelative
    biais
  }
`);

const TEXTES = {
  fr: {
    ouvrir: 'Ce que valaient les prévisions passées',
    region: 'Tableau du rétro-test, à faire défiler',
    legende:
      'Les commandes finies, prévues à nouveau avec ce qui était su à l’époque. L’intervalle promet 80\u00a0%.',
    avance: 'Avant la fin',
    mois: (mois: number) => `${mois}\u00a0mois`,
    commandes: 'Commandes',
    couverture: 'Vérité dans l’intervalle',
    largeur: 'Largeur de l’intervalle',
    largeurDe: 'des pass restants',
    erreur: 'Erreur moyenne',
    pass: 'pass',
    biais: 'Biais',
    trop: 'trop de pertes prévues si positif',
  },
  en: {
    ouvrir: 'What past forecasts were worth',
    region: 'Table of the back-test, scrollable',
    legende: 'Orders that ended, forecast again with what was known then. The interval promises 80%.',
    avance: 'Before the end',
    mois: (mois: number) => (mois === 1 ? '1\u00a0month' : `${mois}\u00a0months`),
    commandes: 'Orders',
    couverture: 'Truth inside the interval',
    largeur: 'Width of the interval',
    largeurDe: 'of the passes left',
    erreur: 'Mean error',
    pass: 'passes',
    biais: 'Bias',
    trop: 'too many losses forecast if positive',
  },
};

interface Props {
  readonly filtre: FiltreStatistiques;
  readonly au: string | null;
}

/** How the same model did, as it would have been run earlier or later before the end of past orders: read once it is opened. */
export function RetroTests({ filtre, au }: Props) {
  const textes = useTextes(TEXTES);
  const [ouvert, setOuvert] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOuvert(currentTarget.open)}>
      <summary>{textes.ouvrir}</summary>
      {ouvert && <Tests {...{ filtre, au }} />}
    </details>
  );
}

function Tests(variables: Props) {
  const textes = useTextes(TEXTES);
  const lecture = useQuery(RetroTestsQuery, { variables });
  return (
    <Bloc lecture={lecture} lignes={4}>
      {({ prevision: { a1, a3, a6, a12 } }) => (
        <Defile nom={textes.region}>
          <table className="t">
            <caption>{textes.legende}</caption>
            <thead>
              <tr>
                <th scope="col">{textes.avance}</th>
                <th scope="col" className="d">
                  {textes.commandes}
                </th>
                <th scope="col" className="d">
                  {textes.couverture}
                </th>
                <th scope="col" className="d">
                  {textes.largeur}
                  <span className="sous">{textes.largeurDe}</span>
                </th>
                <th scope="col" className="d">
                  {textes.erreur}
                </th>
                <th scope="col" className="d">
                  {textes.biais}
                  <span className="sous">{textes.trop}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {[a1, a3, a6, a12].map((test) => (
                <Rang key={test.moisAvant} test={test} />
              ))}
            </tbody>
          </table>
        </Defile>
      )}
    </Bloc>
  );
}

function Rang({ test }: { readonly test: LigneDeRetroTestFragment }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { commandes, dansLIntervalle, couverture, largeur, biais } = test;
  const { erreurMoyenne, erreurMoyenneCentimes, erreurRelative } = test;
  const part = (valeur: number | null | undefined): string =>
    typeof valeur === 'number' ? taux(valeur, langue) : '—';
  return (
    <tr>
      <th scope="row">{textes.mois(test.moisAvant)}</th>
      <td className="d">{nombre(commandes, langue)}</td>
      <td className="d">
        {typeof couverture === 'number' ? taux(couverture, langue, 0) : '—'}
        {commandes > 0 && (
          <span className="sous">{`${nombre(dansLIntervalle, langue)} / ${nombre(commandes, langue)}`}</span>
        )}
      </td>
      <td className="d">{part(largeur)}</td>
      <td className="d">
        {part(erreurRelative)}
        {typeof erreurMoyenne === 'number' && typeof erreurMoyenneCentimes === 'number' && (
          <span className="sous">
            {`${nombre(erreurMoyenne, langue)} ${textes.pass}, ${eurosEntiers(erreurMoyenneCentimes, langue)}`}
          </span>
        )}
      </td>
      <td className="d">
        {typeof biais === 'number' ? `${biais > 0 ? '+' : ''}${taux(biais, langue)}` : '—'}
      </td>
    </tr>
  );
}
