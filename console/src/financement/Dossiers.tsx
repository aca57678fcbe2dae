import { useQuery } from '@apollo/client/react';
import { SearchX } from 'lucide-react';
import { graphql } from '../graphql/index.ts';
import { Liste } from '../shared/champs.tsx';
import { DEBUT, Etiquettes } from '../shared/Etiquettes.tsx';
import { Vide } from '../shared/etats/Vide.tsx';
import { FigureDeLecture } from '../shared/FigureDeLecture.tsx';
import { compte, majuscule, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { LignesEnPages } from '../shared/ListeEnPages.tsx';
import { TAILLE, usePage } from '../shared/Pages.tsx';
import { Defile } from '../shared/Tableau.tsx';
import { useVue } from '../shared/vue.ts';
import { etiquettesDe, filtreDe, variablesDe } from './filtres.ts';
import { ETAPES, MOTS_D_ETAPE } from './mots.ts';
import { RangDeDossier } from './RangDeDossier.tsx';

const DossiersQuery = graphql(`
  query Dossiers(
    $first: Int!
    $apres: String
    $vague: Int
    $etape: EtapeDeDossier
    $collectivite: String
    $departement: String
    $region: String
    $epci: String
  ) {
    dossiers(
      first: $first
      after: $apres
      vague: $vague
      etape: $etape
      collectivite: $collectivite
      departement: $departement
      region: $region
      epci: $epci
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...RangDeDossier_Dossier
        }
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Dossiers',
    total: nom('dossier', 'dossiers'),
    filtrer: 'Filtrer les dossiers',
    vague: 'Vague',
    etape: 'Étape',
    toutes: 'toutes',
    aucun: 'Aucun dossier ne répond à ces filtres',
    region: 'Tableau des dossiers, à faire défiler',
    legende: 'Chaque dossier ouvre sa fiche : ses étapes, sa convention, son solde.',
    numero: 'Numéro',
    collectivite: 'Collectivité',
    depose: 'Déposé le',
    aide: 'Aide calculée',
    convention: 'Convention',
  },
  en: {
    titre: 'Files',
    total: nom('file', 'files'),
    filtrer: 'Filter the files',
    vague: 'Wave',
    etape: 'Step',
    toutes: 'all',
    aucun: 'No file matches these filters',
    region: 'Table of files, scrollable',
    legende: 'Each file opens its page: its steps, its agreement, its settlement.',
    numero: 'Number',
    collectivite: 'Authority',
    depose: 'Filed on',
    aide: 'Aid worked out',
    convention: 'Agreement',
  },
};

/** The files of a perimeter, narrowed by wave and step. */
export function Dossiers({ numero }: { readonly numero: number }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const filtre = filtreDe(useVue().vue);
  const { apres } = usePage();
  const lecture = useQuery(DossiersQuery, {
    variables: { first: TAILLE, apres, ...variablesDe(filtre) },
    errorPolicy: 'all',
  });
  const total = (lecture.data ?? lecture.previousData)?.dossiers.totalCount;
  return (
    <FigureDeLecture
      numero={numero}
      titre={total === undefined ? textes.titre : compte(total, textes.total, langue)}
      lecture={lecture}
      lignes={12}
      constat={
        <search className="pile filtrage">
          <Champs />
          <Etiquettes actives={etiquettesDe(filtre, langue)} />
        </search>
      }
    >
      {({ dossiers }) => (
        <LignesEnPages liste={dossiers} vide={<Vide icone={SearchX} titre={textes.aucun} />}>
          {(lignes) => (
            <Defile nom={textes.region}>
              <table className="t">
                <caption>{textes.legende}</caption>
                <Entete />
                <tbody>
                  {lignes.map((node) => (
                    <RangDeDossier key={node.id} dossier={node} />
                  ))}
                </tbody>
              </table>
            </Defile>
          )}
        </LignesEnPages>
      )}
    </FigureDeLecture>
  );
}

function Entete() {
  const textes = useTextes(TEXTES);
  return (
    <thead>
      <tr>
        <th scope="col">{textes.numero}</th>
        <th scope="col">{textes.collectivite}</th>
        <th scope="col">{textes.etape}</th>
        <th scope="col">{textes.depose}</th>
        <th scope="col" className="d">
          {textes.aide}
        </th>
        <th scope="col" className="d">
          {textes.convention}
        </th>
      </tr>
    </thead>
  );
}

function Champs() {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { vue, changer } = useVue();
  return (
    <form className="champs" aria-label={textes.filtrer} onSubmit={(event) => event.preventDefault()}>
      <Liste
        nom={textes.vague}
        valeur={vue['f.vague'] ?? ''}
        onChange={(vague) => changer({ ...DEBUT, 'f.vague': vague })}
        options={[
          ['', textes.toutes],
          ['2019', '2019'],
          ['2020', '2020'],
        ]}
      />
      <Liste
        nom={textes.etape}
        valeur={vue['f.dossier'] ?? ''}
        onChange={(etape) => changer({ ...DEBUT, 'f.dossier': etape })}
        options={[
          ['', textes.toutes],
          ...ETAPES.map((une) => [une, majuscule(MOTS_D_ETAPE[langue][une])] as const),
        ]}
      />
    </form>
  );
}
