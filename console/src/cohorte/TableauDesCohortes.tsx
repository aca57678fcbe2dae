import type { RangDeCohorte_SuiviFragment } from '../graphql/graphql.ts';
import { useTextes } from '../shared/langue.ts';
import { Defile } from '../shared/Tableau.tsx';
import { RangDeCohorte } from './RangDeCohorte.tsx';

const TEXTES = {
  fr: {
    region: 'Tableau des cohortes, à faire défiler',
    cohorte: 'Cohorte',
    collectivite: 'Commanditaire',
    personnes: 'Personnes',
    carnets: 'Carnets remis',
    entames: 'Entamés',
    utilises: 'Pass utilisés',
    taux: 'Taux d’usage',
    intervalle: 'IC 95\u00a0%',
    objectif: 'Objectif',
    comparer: 'Comparer',
    legende: (cohortes: string) =>
      `${cohortes}\u00a0: carnets remis, entamés, pass utilisés et taux avec son intervalle à 95\u00a0%, avancement vers l’objectif.`,
  },
  en: {
    region: 'Table of cohorts, scrollable',
    cohorte: 'Cohort',
    collectivite: 'Bought by',
    personnes: 'Persons',
    carnets: 'Handed out',
    entames: 'Started',
    utilises: 'Passes used',
    taux: 'Use rate',
    intervalle: '95% CI',
    objectif: 'Target',
    comparer: 'Compare',
    legende: (cohortes: string) =>
      `${cohortes}: booklets handed out, started, passes used and rate with its 95% interval, progress to the target.`,
  },
};

interface Props {
  readonly lignes: readonly RangDeCohorte_SuiviFragment[];
  /** How many they are, in words. */
  readonly quoi: string;
}

/** Cohorts, one a row, in a region of their own where the screen is narrow. */
export function TableauDesCohortes({ lignes, quoi }: Props) {
  const textes = useTextes(TEXTES);
  return (
    <Defile nom={textes.region}>
      <table className="t cohortes">
        <caption>{textes.legende(quoi)}</caption>
        <Tete />
        <tbody>
          {lignes.map((node) => (
            <RangDeCohorte key={node.id} cohorte={node} />
          ))}
        </tbody>
      </table>
    </Defile>
  );
}

const NOMBRES = ['personnes', 'carnets', 'entames', 'utilises', 'taux', 'intervalle'] as const;

function Tete() {
  const textes = useTextes(TEXTES);
  return (
    <thead>
      <tr>
        <th scope="col">{textes.cohorte}</th>
        <th scope="col">{textes.collectivite}</th>
        {NOMBRES.map((colonne) => (
          <th key={colonne} scope="col" className="d">
            {textes[colonne]}
          </th>
        ))}
        <th scope="col">{textes.objectif}</th>
        <th scope="col">{textes.comparer}</th>
      </tr>
    </thead>
  );
}
