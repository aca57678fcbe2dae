import { Bascule } from '../shared/Bascule.tsx';
import { Bloc, donneesDe } from '../shared/Bloc.tsx';
import { Courbe } from '../shared/courbe/Courbe.tsx';
import type { Serie } from '../shared/courbe/types.ts';
import { useEvenements } from '../shared/courbe/useEvenements.ts';
import { Figure } from '../shared/Figure.tsx';
import { motsDe } from '../shared/indicateurs.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { PiedDeFigure } from '../shared/PiedDeFigure.tsx';
import { lirePeriode, periodeEnMots } from '../shared/periode.ts';
import { nomDIndicateur, useCatalogue } from '../shared/statistiques/catalogue.ts';
import { type Demande, filtreCompare, filtreDeLaVue } from '../shared/statistiques/demande.ts';
import { ecrirePeriode } from '../shared/statistiques/periodes.ts';
import { fenetreDe, joursDe } from '../shared/statistiques/portee.ts';
import { nomDuTerritoire } from '../shared/statistiques/territoire.ts';
import { useVue } from '../shared/vue.ts';
import { Annoter } from './Annoter.tsx';
import { type LectureDeTableau, type TableauLu, useTableau } from './lecture.ts';
import { mentionsDe } from './mentions.ts';
import { useSurvol } from './survol.ts';
import { codesDe, elargir, fenetreDesLignes, type Pas, pasDe, pointsDe, valeursDe } from './temps.ts';
import { comparaisonEnMots } from './titre.ts';

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
    decale: (p: string) => `${p}, même rang`,
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
    decale: (p: string) => `${p}, same rank`,
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

type Fenetre = ReturnType<typeof autreFenetre>;

interface TraceProps extends Props {
  readonly donnees: TableauLu;
  readonly pas: Pas;
  readonly fenetre: Fenetre;
  readonly autre: Fenetre;
  readonly lecture: LectureDeTableau;
}

function Trace({ numero, demande, donnees, pas, fenetre, autre, lecture }: TraceProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { vue, changer } = useVue();
  const filtre = filtreDeLaVue(vue, demande);
  const evenements = useEvenements(filtre);
  const { statistiques } = donnees;
  const { tableau, au, provisoire } = statistiques;
  const { survol, survoler } = useSurvol();
  const [indicateur] = tableau.indicateurs;
  const { portee } = demande;
  const { periode } = portee;
  if (!indicateur) return null;
  const quoi = motsDe(indicateur, langue).nom;
  const additif = indicateur.nature === 'COMPTE' || indicateur.nature === 'SOMME';
  const window = fenetre ?? fenetreDesLignes(tableau.lignes);
  const known = new Set(
    tableau.lignes.flatMap(({ cles, mesures }) => (mesures[0]?.valeur ? [cles[0]?.code] : [])),
  );
  const muet = (code: string) => !known.has(code) && code.slice(0, 7) <= au.slice(0, 7);
  const points = window ? pointsDe(codesDe(window, pas), pas, muet, langue) : [];
  const codes = points.map(({ mois, nom }) =>
    nom ? (codesDe({ de: mois, a: mois }, pas)[0] ?? mois) : mois,
  );
  const serie = (cle: string, nom: string, lignes: typeof tableau.lignes, at: readonly string[]): Serie => ({
    cle,
    nom,
    ...valeursDe({ lignes, codes: at, au, provisoire, additif }),
  });
  const { vs } = demande;
  const others = autre ? codesDe(autre, pas) : codes;
  const series = [
    serie('vue', vs ? nomDeLaVue(demande, langue) : quoi, tableau.lignes, codes),
    ...(vs && donnees.autre
      ? [
          serie(
            'vs',
            vs.de === 'periode'
              ? textes.decale(comparaisonEnMots(vs, langue))
              : comparaisonEnMots(vs, langue),
            donnees.autre.tableau.lignes,
            // Both end with their period: what is compared is the same rank from the end.
            codes.map((_, rang) => others[rang - codes.length + others.length] ?? ''),
          ),
        ]
      : []),
  ];
  const widened = periode !== null && window !== null && periode.de > window.de;
  const [first, last] = [codes[0], codes.at(-1)];
  return (
    <Courbe
      numero={numero}
      titre={textes.titres[pas](quoi)}
      unite={indicateur.unite === 'part' ? '' : indicateur.unite === 'centimes' ? '€' : indicateur.unite}
      mesure={indicateur.unite}
      axe={textes[pas]}
      legende={
        textes.legende(quoi, periodeEnMots(first, langue), periodeEnMots(last, langue)) +
        (widened ? textes.avant : '')
      }
      points={points}
      series={series}
      forme={pas === 'annee' && additif ? 'barres' : 'lignes'}
      evenements={pas === 'mois' ? evenements : []}
      totaux={additif && !vs}
      {...(periode ? { dansLaPeriode: (mois: string) => periode.de <= mois && mois <= periode.a } : {})}
      onCoupe={(coupe) => {
        const [de, a] = coupe ? [codes[coupe.de], codes[coupe.a]] : [];
        const [start, end] = [lirePeriode(de), lirePeriode(a)];
        changer({ page: null, p: start && end ? ecrirePeriode({ de: start.de, a: end.a }) : null });
      }}
      survole={survol?.maille === pas && codes.includes(survol.code) ? codes.indexOf(survol.code) : null}
      onSurvol={(at) => {
        const code = at === null ? undefined : codes[at];
        survoler(code ? { maille: pas, code } : null);
      }}
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
          definitions={[{ nom: quoi, texte: motsDe(indicateur, langue).definition }]}
        >
          <span>{statistiques.base === 'ACHAT' ? textes.achat : textes.flux}</span>
        </PiedDeFigure>
      }
    />
  );
}

const nomDeLaVue = ({ portee, vs }: Demande, langue: 'fr' | 'en'): string =>
  vs?.de === 'periode'
    ? periodeEnMots(portee.periode && ecrirePeriode(portee.periode), langue)
    : nomDuTerritoire(portee.territoire, langue);

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
