import { skipToken, useQuery } from '@apollo/client/react';
import { ArrowLeftRight } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Bloc, donneesDe } from '../shared/Bloc.tsx';
import { Cachet } from '../shared/Cachet.tsx';
import { aujourdhui } from '../shared/dates.ts';
import { Vide } from '../shared/etats/Vide.tsx';
import { Exporter } from '../shared/export/Exporter.tsx';
import { Integrer } from '../shared/Integrer.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { useRegistre } from '../shared/registre.ts';
import { PorteeDeLaVue } from '../shared/statistiques/PorteeDeLaVue.tsx';
import { useVue } from '../shared/vue.ts';
import { MenuDesVues } from '../shared/vues/MenuDesVues.tsx';
import { ChoixDesCotes } from './ChoixDesCotes.tsx';
import { type Cote, cotesDe, filtreDuCote, nomsDesCotes } from './cotes.ts';
import { CourbesComparees } from './CourbesComparees.tsx';
import { ComparaisonPageQuery } from './demandes.ts';
import { FigureDesEcarts } from './FigureDesEcarts.tsx';
import { normeDe } from './norme.ts';
import { ChiffresVivants } from '../shared/direct/ChiffresVivants.tsx';
import { titreDe } from './titre.ts';
import { useTerritoires } from './useTerritoires.ts';

const TEXTES = {
  fr: {
    choisir: 'Choisissez à quoi comparer',
    aide: 'Un second territoire, une seconde période, ou les deux. Au-delà de deux, la comparaison devient un tableau.',
  },
  en: {
    choisir: 'Choose what to compare with',
    aide: 'A second territory, a second period, or both. Beyond two, the comparison becomes a table.',
  },
};

const Titre = ({ texte, compare }: { readonly texte: string; readonly compare: boolean }) => (
  <div className="titre">
    <h1>{texte}</h1>
    <div className="actions">
      <MenuDesVues />
      <Integrer />
      {compare && <Exporter />}
    </div>
  </div>
);

/** The place of the figure, until it is there. */
const Attente = ({ lecture }: Pick<ComponentProps<typeof Bloc>, 'lecture'>) => (
  <div className="fig">
    <Bloc lecture={lecture} lignes={10}>
      {() => null}
    </Bloc>
  </div>
);

/** Two territories, two periods, or both: how far apart they are, and why. The address is the whole of it. */
export function ComparaisonPage() {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { vue } = useVue();
  const { groupes, noms } = useTerritoires();
  const jour = useRegistre()?.jour ?? aujourdhui();
  const cotes = cotesDe(vue);
  const compares = cotes.length > 1 ? cotes : [];
  const base = vue['base'] === 'flux' ? 'FLUX' : 'ACHAT';
  const attribution = vue['attr'] === 'lieu' ? 'LIEU' : 'COMMANDITAIRE';
  const au = vue['au'] ?? null;
  const lecture = useQuery(
    ComparaisonPageQuery,
    cotes.length > 1
      ? { variables: { cotes: cotes.map(filtreDuCote), base, attribution, au }, errorPolicy: 'all' }
      : skipToken,
  );
  const lue = donneesDe(lecture)?.comparaison;
  const nomsLus = nomsDesCotes(cotes, noms, langue);
  const paire = deuxDe(cotes);
  return (
    <>
      <ChoixDesCotes {...{ groupes, noms, jour }} />
      <PorteeDeLaVue jour={jour} territoire={false} />
      <ChiffresVivants
        chiffres={compares.map((cote) => ({ base, attribution, filtre: filtreDuCote(cote) }))}
        operations={['ComparaisonPage', 'ComparaisonMois']}
      />
      <Titre texte={titreDe(cotes, nomsLus, { base, attribution, au }, langue)} compare={cotes.length > 1} />
      {cotes.length < 2 ? (
        <Vide icone={ArrowLeftRight} titre={textes.choisir}>
          <p>{textes.aide}</p>
        </Vide>
      ) : (
        <div className="figs">
          {lue && lue.cotes.length === cotes.length ? (
            <FigureDesEcarts comparaison={lue} noms={nomsLus} attenue={lecture.loading} />
          ) : (
            <Attente lecture={lecture} />
          )}
          {lue && paire && lue.cotes.length === 2 && (
            <CourbesComparees
              cotes={paire}
              lus={lue.cotes}
              noms={nomsLus}
              norme={normeDe(vue)}
              {...{ attribution, au }}
            />
          )}
          {lue && (
            <div className="c5 colonne">
              <Cachet {...lue} />
            </div>
          )}
        </div>
      )}
    </>
  );
}

/** Curves are drawn for two sides, no more. */
function deuxDe([un, autre, ...reste]: readonly Cote[]): readonly [Cote, Cote] | null {
  return un && autre && reste.length === 0 ? [un, autre] : null;
}
