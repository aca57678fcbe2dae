import { useQuery } from '@apollo/client/react';
import { SearchX } from 'lucide-react';
import { graphql } from '../graphql/index.ts';
import type { IndicateursPageQuery as Reponse } from '../graphql/graphql.ts';
import { Bloc } from '../shared/Bloc.tsx';
import { Liste } from '../shared/champs.tsx';
import { Vide } from '../shared/etats/Vide.tsx';
import { Exporter } from '../shared/export/Exporter.tsx';
import { compte, nom } from '../shared/format.ts';
import { FormulaireDeRecherche } from '../shared/FormulaireDeRecherche.tsx';
import { motsDe } from '../shared/indicateurs.ts';
import { type Langue } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { useVue } from '../shared/vue.ts';
import { MenuDesVues } from '../shared/vues/MenuDesVues.tsx';
import { FicheDIndicateur } from './FicheDIndicateur.tsx';
import { NATURES, natureLue } from './mots.ts';
import { useAncre } from './useAncre.ts';

const IndicateursPageQuery = graphql(`
  query IndicateursPage {
    indicateurs {
      code
      nom
      ...FicheDIndicateur_Indicateur @unmask
    }
    mesuresComparables {
      code
      nom
      definition
      formule
      unite
      version
      depuis
      duCatalogue
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Indicateurs',
    chapo:
      'Ce que chaque chiffre compte, et comment. Une définition qui change prend une nouvelle version\u00a0: un chiffre cité garde la sienne.',
    chercher: 'Chercher',
    filtrer: 'Filtrer les indicateurs',
    recherche: 'Nom, code ou mot de la définition',
    nature: 'Nature',
    deNature: (nature: string) => `nature\u00a0: ${nature}`,
    cite: (texte: string) => `«\u00a0${texte}\u00a0»`,
    toutes: 'toutes',
    total: nom('indicateur', 'indicateurs'),
    aucun: 'Aucun indicateur ne répond à cette recherche',
    catalogue: 'Catalogue',
    autres: 'Mesures des appels à projets',
    autresChapo:
      'Comptées pour être mises en face d’un chiffre publié\u00a0; elles ne se découpent pas dans les tableaux.',
  },
  en: {
    titre: 'Indicators',
    chapo:
      'What each figure counts, and how. A definition that changes takes a new version: a figure that was quoted keeps its own.',
    chercher: 'Search',
    filtrer: 'Filter the indicators',
    recherche: 'Name, code or word of the definition',
    nature: 'Kind',
    deNature: (nature: string) => `kind: ${nature}`,
    cite: (texte: string) => `“${texte}”`,
    toutes: 'all',
    total: nom('indicator', 'indicators'),
    aucun: 'No indicator matches this search',
    catalogue: 'Catalogue',
    autres: 'Measures of the calls for projects',
    autresChapo: 'Counted to face a published figure; tables do not cut them.',
  },
};

/** The catalogue of indicators: what was missing from every published figure. */
export function IndicateursPage() {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { vue } = useVue();
  const lecture = useQuery(IndicateursPageQuery, { errorPolicy: 'all' });
  const cherche = vue['q']?.trim();
  const nature = natureLue(vue['f.nature']);
  const titre = [
    textes.titre,
    ...(cherche ? [textes.cite(cherche)] : []),
    ...(nature ? [textes.deNature(NATURES[langue][nature].nom)] : []),
  ].join(', ');
  useAncre(lecture.data !== undefined);
  return (
    <>
      <div className="titre">
        <h1>{titre}</h1>
        <div className="actions">
          <MenuDesVues />
          <Exporter />
        </div>
      </div>
      <p className="chapo">{textes.chapo}</p>
      <Bloc lecture={lecture} lignes={20}>
        {(lue) => <Catalogue {...lue} />}
      </Bloc>
    </>
  );
}

function Catalogue({ indicateurs, mesuresComparables }: Reponse) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { vue, changer } = useVue();
  const cherche = nu(vue['q'] ?? '');
  const nature = natureLue(vue['f.nature']) ?? '';
  const natures = [...new Set(indicateurs.map((un) => un.nature))];
  const trouves = indicateurs.filter(
    (un) => (!nature || un.nature === nature) && texteDe(un, langue).includes(cherche),
  );
  const autres = mesuresComparables.filter(
    (une) => !une.duCatalogue && !nature && texteDe(une, langue).includes(cherche),
  );
  return (
    <>
      <search className="pile filtrage">
        <FormulaireDeRecherche nom={textes.filtrer} recherche={textes.recherche} chercher={textes.chercher}>
          <Liste
            nom={textes.nature}
            valeur={nature}
            options={[['', textes.toutes], ...natures.map((une) => [une, NATURES[langue][une].nom] as const)]}
            onChange={(choisie) => changer({ 'f.nature': choisie })}
          />
        </FormulaireDeRecherche>
        <p role="status">{compte(trouves.length + autres.length, textes.total, langue)}</p>
      </search>
      {trouves.length + autres.length === 0 && <Vide icone={SearchX} titre={textes.aucun} />}
      {trouves.length > 0 && <h2>{textes.catalogue}</h2>}
      <div className="fiches-i">
        {trouves.map((un) => (
          <FicheDIndicateur
            key={un.code}
            indicateur={un}
            connus={new Map(indicateurs.map((autre) => [autre.code, motsDe(autre, langue).nom]))}
          />
        ))}
      </div>
      {autres.length > 0 && (
        <section>
          <h2>{textes.autres}</h2>
          <p className="note">{textes.autresChapo}</p>
          <div className="fiches-i">
            {autres.map((une) => (
              <FicheDIndicateur key={une.code} indicateur={une} connus={new Map()} />
            ))}
          </div>
        </section>
      )}
    </>
  );
}

/** Accents and capitals do not count in a search. */
const nu = (texte: string): string =>
  texte.trim().normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase();

const texteDe = (indicateur: Parameters<typeof motsDe>[0], langue: Langue): string => {
  const mots = motsDe(indicateur, langue);
  return nu([indicateur.code, mots.nom, mots.definition, mots.formule].join(' '));
};
