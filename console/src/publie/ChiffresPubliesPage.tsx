import { useQuery } from '@apollo/client/react';
import { Info, Plus, SearchX } from 'lucide-react';
import { Annonces } from '../shared/annonce.tsx';
import type { ChiffresPubliesPageQuery as ChiffresPubliesPageReponse } from '../graphql/graphql.ts';
import type { Lecture } from '../shared/Bloc.tsx';
import { Bloc } from '../shared/Bloc.tsx';
import { Figure } from '../shared/Figure.tsx';
import { Integrer } from '../shared/Integrer.tsx';
import { MenuDesVues } from '../shared/vues/MenuDesVues.tsx';
import { Exporter } from '../shared/export/Exporter.tsx';
import { Vide } from '../shared/etats/Vide.tsx';
import { compte, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { useRegistre } from '../shared/registre.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { useDroit } from '../shared/useDroit.ts';
import { useOuverture } from '../shared/useSaisieGardee.ts';
import { useVue } from '../shared/vue.ts';
import { ChiffresPubliesPageQuery } from './chiffre.ts';
import { Filtres, filtreDe } from './Filtres.tsx';
import { FormulaireDeChiffre, nomDeForme } from './FormulaireDeChiffre.tsx';
import { TableauDesChiffres } from './TableauDesChiffres.tsx';
import { PageVivante } from '../shared/direct/PageVivante.tsx';

const TEXTES = {
  fr: {
    titre: 'Chiffres publiés',
    chapo:
      'Ce que d’autres ont dit du dispositif, avec qui, quand et où le lire\u00a0; en face, ce que le registre compte avec la même définition, tel qu’il le savait à cette date.',
    total: nom('chiffre publié', 'chiffres publiés'),
    retires: nom('chiffre retiré', 'chiffres retirés'),
    fictif:
      'Démonstration\u00a0: les chiffres publiés sont vrais, les comptes du registre sont inventés. L’écart montre l’outil, il ne dit rien des chiffres cités.',
    ajouter: 'Ajouter un chiffre',
    aucun: 'Aucun chiffre publié ne répond à ces filtres',
    suite: 'Seuls les cent premiers sont montrés\u00a0: affinez la recherche pour voir les autres.',
  },
  en: {
    titre: 'Published figures',
    chapo:
      'What others said of the scheme, with who, when and where to read it; facing it, what the register counts with the same definition, as it knew on that date.',
    total: nom('published figure', 'published figures'),
    retires: nom('withdrawn figure', 'withdrawn figures'),
    fictif:
      'Demonstration: the published figures are real, the counts of the register are invented. The gap shows the tool, it says nothing of the figures quoted.',
    ajouter: 'Add a figure',
    aucun: 'No published figure matches these filters',
    suite: 'Only the first hundred are shown: narrow the search to see the others.',
  },
};

/** What is said of what changes under the eyes of the reader. */
const MOTS = {
  fr: nom('changement dans les chiffres publiés', 'changements dans les chiffres publiés'),
  en: nom('change in the published figures', 'changes in the published figures'),
};

/** The register of public claims, each beside what the register counted with the same definition then. */
export function ChiffresPubliesPage() {
  const textes = useTextes(TEXTES);
  const { vue } = useVue();
  const publie = useDroit('PUBLIER');
  const demonstration = useRegistre()?.demonstration ?? false;
  const [ajoute, setAjoute] = useOuverture(nomDeForme());
  const lecture = useQuery(ChiffresPubliesPageQuery, {
    variables: { filtre: filtreDe(vue) },
    errorPolicy: 'all',
  });
  const lue = lecture.data ?? lecture.previousData;
  return (
    <Annonces>
      <div className="titre">
        <h1>{textes.titre}</h1>
        <div className="actions">
          <MenuDesVues />
          <Integrer />
          <Exporter />
          {publie && !ajoute && (
            <button type="button" className="b plein" aria-expanded={false} onClick={() => setAjoute(true)}>
              <Plus className="ico" aria-hidden />
              {textes.ajouter}
            </button>
          )}
        </div>
        <p className="chapo">{textes.chapo}</p>
      </div>
      {demonstration && (
        <div className="msg attention">
          <Info className="ico" aria-hidden />
          <p>{textes.fictif}</p>
        </div>
      )}
      {ajoute && lue && (
        <SaufLectureSeule>
          <FormulaireDeChiffre mesures={lue.mesuresComparables} fermer={() => setAjoute(false)} />
        </SaufLectureSeule>
      )}
      <PageVivante types={['chiffre.*', 'chiffres.*']} operations={['ChiffresPubliesPage']} mots={MOTS} />
      <ListeDesChiffres {...{ lecture, publie, demonstration }} />
    </Annonces>
  );
}

interface ListeProps {
  readonly lecture: Lecture<ChiffresPubliesPageReponse>;
  readonly publie: boolean;
  readonly demonstration: boolean;
}

function ListeDesChiffres({ lecture, publie, demonstration }: ListeProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const filtre = filtreDe(useVue().vue);
  const total = (lecture.data ?? lecture.previousData)?.chiffresPublies.totalCount;
  return (
    <div className="figs">
      <Figure
        numero={1}
        titre={
          total === undefined
            ? textes.titre
            : compte(total, filtre.retire ? textes.retires : textes.total, langue)
        }
        classe="paysage"
      >
        <Filtres />
        <Bloc lecture={lecture} lignes={14}>
          {({ chiffresPublies: { edges, pageInfo }, mesuresComparables }) =>
            edges.length === 0 ? (
              <Vide icone={SearchX} titre={textes.aucun} />
            ) : (
              <>
                <TableauDesChiffres
                  chiffres={edges.map(({ node }) => node)}
                  mesures={mesuresComparables}
                  {...{ publie, demonstration }}
                />
                {pageInfo.hasNextPage && <p className="note">{textes.suite}</p>}
              </>
            )
          }
        </Bloc>
      </Figure>
    </div>
  );
}
