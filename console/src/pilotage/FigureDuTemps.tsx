import { Bascule } from '../shared/Bascule.tsx';
import { Bloc, donneesDe } from '../shared/Bloc.tsx';
import { Courbe } from '../shared/courbe/Courbe.tsx';
import type { Coupe } from '../shared/courbe/types.ts';
import { useEvenements } from '../shared/courbe/useEvenements.ts';
import { Figure } from '../shared/Figure.tsx';
import { motsDe } from '../shared/indicateurs.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { mentionsDe } from '../shared/statistiques/mentions.ts';
import { PiedDeFigure } from '../shared/PiedDeFigure.tsx';
import { lirePeriode, type Periode, periodeEnMots } from '../shared/periode.ts';
import { nomDIndicateur, useCatalogue } from '../shared/statistiques/catalogue.ts';
import { type Demande, filtreCompare, filtreDeLaVue } from '../shared/statistiques/demande.ts';
import { ecrirePeriode } from '../shared/statistiques/periodes.ts';
import { fenetreDe, joursDe } from '../shared/statistiques/portee.ts';
import { useVue } from '../shared/vue.ts';
import { Annoter } from './Annoter.tsx';
import { type LectureDeTableau, type TableauLu, useTableau } from './lecture.ts';
import { useSurvol } from './survol.ts';
import { dessinDuTemps } from './dessinDuTemps.ts';
import { elargir, type Pas, pasDe } from './temps.ts';

const TEXTES = {
  fr: {
    titres: {
      mois: (quoi: string) => `${quoi}, mois par mois`,
      trimestre: (quoi: string) => `${quoi}, par trimestre`,
      annee: (quoi: string) => `${quoi}, par année`,
    },
    pas: 'Pas du temps',
    mois: 'Mois',
    trimestre: 'Trimestre',
    annee: 'Année',
    legende: (quoi: string, de: string, a: string) => `${quoi}, de ${de} à ${a}.`,
    avant: ' Les lignes estompées précèdent la période.',
    achat: 'Rangé au mois de l’achat',
    flux: 'Rangé au mois du fait',
  },
  en: {
    titres: {
      mois: (quoi: string) => `${quoi}, month by month`,
      trimestre: (quoi: string) => `${quoi}, by quarter`,
      annee: (quoi: string) => `${quoi}, by year`,
    },
    pas: 'Time step',
    mois: 'Month',
    trimestre: 'Quarter',
    annee: 'Year',
    legende: (quoi: string, de: string, a: string) => `${quoi}, from ${de} to ${a}.`,
    avant: ' Dimmed rows come before the period.',
    achat: 'Placed at the month of the purchase',
    flux: 'Placed at the month of the fact',
  },
};

interface Props {
  readonly numero: number;
  readonly demande: Demande;
}

/** The indicator of the view over time, beside what it is compared with; a span of it cuts the other figures. */
export function FigureDuTemps({ numero, demande }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { vue } = useVue();
  const catalogue = useCatalogue();
  const { portee, indicateur, vs } = demande;
  const pas = pasDe(vue['temps']);
  const fenetre = portee.periode && elargir(fenetreDe(portee.periode) ?? portee.periode, pas);
  const base = filtreDeLaVue(vue, demande);
  const filtre = { ...base, ...joursDe(fenetre) };
  const autre = autreFenetre(demande, pas);
  const lecture = useTableau({
    demande,
    filtre,
    indicateurs: [indicateur],
    maille: pas,
    compare: true,
    ...(vs
      ? { autre: vs.de === 'periode' ? { ...base, ...joursDe(autre) } : filtreCompare(filtre, vs) }
      : {}),
  });
  const donnees = donneesDe(lecture);
  if (donnees) return <Trace {...{ numero, demande, donnees, pas, fenetre, autre, lecture }} />;
  return (
    <Figure numero={numero} titre={textes.titres[pas](nomDIndicateur(catalogue, indicateur, langue))}>
      <Bloc lecture={lecture} lignes={10}>
        {() => null}
      </Bloc>
    </Figure>
  );
}

/** The window compared with: as long as that of the view, so that ranks match. */
function autreFenetre({ vs }: Demande, pas: Pas) {
  const periode = vs?.de === 'periode' ? lirePeriode(vs.p) : null;
  return periode && elargir(fenetreDe(periode) ?? periode, pas);
}

interface TraceProps extends Props {
  readonly donnees: TableauLu;
  readonly pas: Pas;
  readonly fenetre: Periode | null;
  readonly autre: Periode | null;
  readonly lecture: LectureDeTableau;
}

function Trace({ numero, demande, donnees, pas, fenetre, autre, lecture }: TraceProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { vue } = useVue();
  const filtre = filtreDeLaVue(vue, demande);
  const evenements = useEvenements(filtre);
  const { statistiques } = donnees;
  const [indicateur] = statistiques.tableau.indicateurs;
  const { periode } = demande.portee;
  const { points, codes, series, additif } = dessinDuTemps({ demande, donnees, pas, fenetre, autre }, langue);
  const liens = useLiensDuTemps(pas, codes);
  if (!indicateur) return null;
  const { nom: quoi, definition } = motsDe(indicateur, langue);
  const [first, last] = [codes[0], codes.at(-1)];
  const widened = periode !== null && points[0] !== undefined && points[0].mois < periode.de;
  const legende = textes.legende(quoi, periodeEnMots(first, langue), periodeEnMots(last, langue));
  return (
    <Courbe
      numero={numero}
      titre={textes.titres[pas](quoi)}
      unite={UNITES[indicateur.unite] ?? indicateur.unite}
      mesure={indicateur.unite}
      axe={textes[pas]}
      legende={legende + (widened ? textes.avant : '')}
      points={points}
      series={series}
      forme={pas === 'annee' && additif ? 'barres' : 'lignes'}
      evenements={pas === 'mois' ? evenements : []}
      totaux={additif && !demande.vs}
      {...(periode ? { dansLaPeriode: (mois: string) => periode.de <= mois && mois <= periode.a } : {})}
      {...liens}
      attenue={lecture.loading}
      actions={
        <>
          {pas === 'mois' && <Annoter filtre={filtre} />}
          <ChoixDuPas pas={pas} />
        </>
      }
      mentions={mentionsDe(statistiques, [indicateur], langue)}
      pied={
        <PiedDeFigure
          base={statistiques.base}
          fraicheur={statistiques.fraicheur}
          definitions={[{ nom: quoi, texte: definition }]}
        >
          <span>{statistiques.base === 'ACHAT' ? textes.achat : textes.flux}</span>
        </PiedDeFigure>
      }
    />
  );
}

/** What heads the axis of numbers; a rate says its sign on each step. */
const UNITES: Readonly<Record<string, string>> = { part: '', centimes: '€' };

/** A span of the axis cuts the view; a position pointed at is shown in the table, and the other way round. */
function useLiensDuTemps(pas: Pas, codes: readonly string[]) {
  const { changer } = useVue();
  const { survol, survoler } = useSurvol();
  const rang = survol?.maille === pas ? codes.indexOf(survol.code) : -1;
  return {
    onCoupe: (coupe: Coupe | null) => {
      const [start, end] = coupe ? [codes[coupe.de], codes[coupe.a]].map(lirePeriode) : [];
      changer({ page: null, p: start && end ? ecrirePeriode({ de: start.de, a: end.a }) : null });
    },
    survole: rang === -1 ? null : rang,
    onSurvol: (at: number | null) => {
      const code = at === null ? undefined : codes[at];
      survoler(code ? { maille: pas, code } : null);
    },
  };
}

function ChoixDuPas({ pas }: { readonly pas: Pas }) {
  const textes = useTextes(TEXTES);
  const { changer } = useVue();
  const options = (['mois', 'trimestre', 'annee'] as const).map((valeur) => ({
    valeur,
    libelle: textes[valeur],
  }));
  return (
    <Bascule
      nom={textes.pas}
      options={options}
      valeur={pas}
      onChange={(choice) => changer({ temps: choice === 'mois' ? null : choice })}
    />
  );
}
