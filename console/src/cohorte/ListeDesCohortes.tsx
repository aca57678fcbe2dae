import { useQuery } from '@apollo/client/react';
import { Users } from 'lucide-react';
import { Link } from 'wouter';
import type { ListeDesCohortesQuery as Lues } from '../graphql/graphql.ts';
import { graphql } from '../graphql/index.ts';
import { NouvelleCohorte } from '../shared/cohorte/NouvelleCohorte.tsx';
import { Bloc } from '../shared/Bloc.tsx';
import { publicLu } from '../shared/cohorte/suivi.ts';
import { Vide } from '../shared/etats/Vide.tsx';
import { Figure } from '../shared/Figure.tsx';
import { compte, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { LignesEnPages } from '../shared/ListeEnPages.tsx';
import { TAILLE, usePage } from '../shared/Pages.tsx';
import { useRegistre } from '../shared/registre.ts';
import { useDroit } from '../shared/useDroit.ts';
import { territoireDe } from '../shared/statistiques/territoire.ts';
import { useVue } from '../shared/vue.ts';
import { ChoixDeForme, formeDe } from './ChoixDeForme.tsx';
import { TableauDesCohortes } from './TableauDesCohortes.tsx';

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
    cohortes: nom('cohorte', 'cohortes'),
    premieres: (n: number, cohortes: string) => `Les ${n} premières de ${cohortes}`,
    seule: (cohortes: string) => `Voir toute la liste (${cohortes}), l’enregistrer ou l’exporter`,
    aucune: 'Aucune cohorte dans cette sélection',
    suite: 'Une cohorte se déclare pour une collectivité, depuis sa fiche ou son stock.',
  },
  en: {
    titre: 'Groups of beneficiaries, and what they aim at',
    constat: 'Declared counts, never persons: the register knows no name.',
    cohortes: nom('cohort', 'cohorts'),
    premieres: (n: number, cohortes: string) => `The first ${n} of ${cohortes}`,
    seule: (cohortes: string) => `See the whole list (${cohortes}), save or export it`,
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
  const { vue } = useVue();
  const seule = formeDe(vue) === 'liste';
  const { apres } = usePage();
  const gerer = useDroit('GERER_STOCK');
  const jour = useRegistre()?.jour;
  const siren = vue['f.collectivite'];
  const lecture = useQuery(ListeDesCohortesQuery, {
    variables: {
      first: seule ? TAILLE : APERCU,
      apres: seule ? apres : null,
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
      actions={seule && <ChoixDeForme />}
    >
      {gerer && siren && <NouvelleCohorte key={siren} siren={siren} aujourdhui={jour} />}
      <Bloc lecture={lecture} lignes={seule ? TAILLE : APERCU}>
        {({ cohortes }) =>
          seule ? (
            <LignesEnPages liste={cohortes} vide={<Aucune />}>
              {(lignes, total) => (
                <TableauDesCohortes lignes={lignes} quoi={compte(total, textes.cohortes, langue)} />
              )}
            </LignesEnPages>
          ) : (
            <Apercu lignes={cohortes.edges.map(({ node }) => node)} total={cohortes.totalCount} />
          )
        }
      </Bloc>
    </Figure>
  );
}

/** Under a triangle or curves, the list is only begun: it has its own page. */
const APERCU = 10;

interface ApercuProps {
  readonly lignes: readonly Lues['cohortes']['edges'][number]['node'][];
  readonly total: number;
}

function Apercu({ lignes, total }: ApercuProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { href } = useVue();
  if (total === 0) return <Aucune />;
  const toutes = compte(total, textes.cohortes, langue);
  return (
    <>
      <TableauDesCohortes
        lignes={lignes}
        quoi={total > lignes.length ? textes.premieres(lignes.length, toutes) : toutes}
      />
      <p className="pied-de-liste">
        <Link href={href({ forme: 'liste' })}>{textes.seule(toutes)}</Link>
      </p>
    </>
  );
}

function Aucune() {
  const textes = useTextes(TEXTES);
  return (
    <Vide icone={Users} titre={textes.aucune}>
      <p>{textes.suite}</p>
    </Vide>
  );
}
