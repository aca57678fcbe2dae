import { useQuery } from '@apollo/client/react';
import { Users } from 'lucide-react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import { NouvelleCohorte } from '../shared/cohorte/NouvelleCohorte.tsx';
import { publicLu } from '../shared/cohorte/suivi.ts';
import { Vide } from '../shared/etats/Vide.tsx';
import { Figure } from '../shared/Figure.tsx';
import { compte, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { ListeEnPages } from '../shared/ListeEnPages.tsx';
import { TAILLE, usePage } from '../shared/Pages.tsx';
import { useRegistre } from '../shared/registre.ts';
import { Defile } from '../shared/Tableau.tsx';
import { useDroit } from '../shared/useDroit.ts';
import { territoireDe } from '../shared/statistiques/territoire.ts';
import { useVue } from '../shared/vue.ts';
import { ChoixDeForme, formeDe } from './ChoixDeForme.tsx';
import { RangDeCohorte } from './RangDeCohorte.tsx';

const ListeDesCohortesQuery = graphql(`
  query ListeDesCohortes(
    $first: Int!
    $apres: String
    $collectivite: String
    $departement: String
    $region: String
    $epci: String
    $public: PublicCible
    $au: LocalDate
  ) {
    cohortes(
      first: $first
      after: $apres
      collectivite: $collectivite
      departement: $departement
      region: $region
      epci: $epci
      public: $public
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...RangDeCohorte_Suivi @unmask
        }
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Groupes de bénéficiaires, et ce qu’ils visent',
    constat: 'Des effectifs déclarés, jamais des personnes\u00a0: le registre ne connaît aucun nom.',
    region: 'Tableau des cohortes, à faire défiler',
    cohortes: nom('cohorte', 'cohortes'),
    legende: (cohortes: string) =>
      `${cohortes}\u00a0: carnets remis, entamés, pass utilisés et taux avec son intervalle à 95\u00a0%, avancement vers l’objectif.`,
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
    seule: 'La liste seule, pour l’enregistrer ou l’exporter',
    aucune: 'Aucune cohorte dans cette sélection',
    suite: 'Une cohorte se déclare pour une collectivité, depuis sa fiche ou son stock.',
  },
  en: {
    titre: 'Groups of beneficiaries, and what they aim at',
    constat: 'Declared counts, never persons: the register knows no name.',
    region: 'Table of cohorts, scrollable',
    cohortes: nom('cohort', 'cohorts'),
    legende: (cohortes: string) =>
      `${cohortes}: booklets handed out, started, passes used and rate with its 95% interval, progress to the target.`,
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
    seule: 'The list alone, to save or to export it',
    aucune: 'No cohort in this selection',
    suite: 'A cohort is declared for an authority, from its page or its stock.',
  },
};

/** The territory of the page, as the list takes it. */
function territoireLu(t: string | undefined) {
  const { niveau, code } = territoireDe(t) ?? {};
  const si = (voulu: typeof niveau) => (niveau === voulu ? (code ?? null) : null);
  return { departement: si('departement'), region: si('region'), epci: si('epci') };
}

/** Every cohort of the scope, with its target, what it was handed and what it used. */
export function ListeDesCohortes({ numero }: { readonly numero: number }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { vue, href } = useVue();
  const seule = formeDe(vue) === 'liste';
  const { apres } = usePage();
  const gerer = useDroit('GERER_STOCK');
  const jour = useRegistre()?.jour;
  const siren = vue['f.collectivite'];
  const lecture = useQuery(ListeDesCohortesQuery, {
    variables: {
      first: TAILLE,
      apres,
      collectivite: siren ?? null,
      ...territoireLu(vue['t']),
      public: publicLu(vue['f.public']),
      au: vue['au'] ?? null,
    },
  });
  return (
    <Figure
      numero={numero}
      titre={textes.titre}
      constat={textes.constat}
      classe="paysage"
      actions={seule ? <ChoixDeForme /> : <Link href={href({ forme: 'liste' })}>{textes.seule}</Link>}
    >
      {gerer && siren && <NouvelleCohorte key={siren} siren={siren} aujourdhui={jour} />}
      <ListeEnPages
        lecture={lecture}
        liste={({ cohortes }) => cohortes}
        vide={
          <Vide icone={Users} titre={textes.aucune}>
            <p>{textes.suite}</p>
          </Vide>
        }
      >
        {(lignes, total) => (
          <Defile nom={textes.region}>
            <table className="t">
              <caption>{textes.legende(compte(total, textes.cohortes, langue))}</caption>
              <Tete />
              <tbody>
                {lignes.map((node) => (
                  <RangDeCohorte key={node.id} cohorte={node} />
                ))}
              </tbody>
            </table>
          </Defile>
        )}
      </ListeEnPages>
    </Figure>
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
