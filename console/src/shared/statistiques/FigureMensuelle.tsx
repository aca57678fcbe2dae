import { graphql } from '../../graphql/index.ts';
import type { FigureMensuelle_StatistiquesFragment } from '../../graphql/graphql.ts';
import { Bloc, donneesDe, type Lecture } from '../Bloc.tsx';
import { Courbe } from '../courbe/Courbe.tsx';
import { nombreDeMois } from '../courbe/phrases.ts';
import { serrerLesSilences } from '../courbe/silences.ts';
import type { PointDeTemps } from '../courbe/types.ts';
import { type Ici, useEvenements } from '../courbe/useEvenements.ts';
import { moisEntre } from '../dates.ts';
import { Figure } from '../Figure.tsx';
import { useLangue, useTextes } from '../langue.ts';
import type { Langue } from '../format.ts';
import { PiedDeFigure } from '../PiedDeFigure.tsx';
import type { Periode } from '../periode.ts';
import { ETAPES } from './etapes.ts';
import { useDroit } from '../useDroit.ts';

graphql(`
  fragment FigureMensuelle_Statistiques on Statistiques {
    au
    fraicheur
    lignes(par: [MOIS]) {
      mois
      distribues
      utilises
    }
  }
`);

type EtapeMensuelle = 'DISTRIBUES' | 'UTILISES';

interface Props {
  readonly numero: number;
  readonly lecture: Lecture<{ readonly statistiques: FigureMensuelle_StatistiquesFragment }>;
  /** The months to draw; without them, those where something happened. */
  readonly fenetre: Periode | null;
  /** The period of the view, when the window goes before it. */
  readonly periode: Periode | null;
  /** Whose time it is. */
  readonly ici: Ici;
  /** The rows behind a point, given its period as the URL writes it. */
  readonly chemin: (etape: EtapeMensuelle, p: string) => string;
}

const TEXTES = {
  fr: {
    titre: 'Pass distribués et utilisés par mois',
    legende: (nombre: string) =>
      `Pass remis et pass utilisés, mois par mois, sur ${nombre}. Base\u00a0: flux mensuel.`,
    avant: ' Les mois estompés précèdent la période et ne comptent pas dans le total.',
    unite: 'pass',
    base: 'Base\u00a0: flux mensuel',
    sujets: { DISTRIBUES: 'Les pass distribués', UTILISES: 'Les pass utilisés' },
  },
  en: {
    titre: 'Passes handed out and used by month',
    legende: (nombre: string) =>
      `Passes handed out and passes used, month by month, over ${nombre}. Base: monthly flow.`,
    avant: ' Dimmed months come before the period and are left out of the total.',
    unite: 'passes',
    base: 'Base: monthly flow',
    sujets: { DISTRIBUES: 'Passes handed out', UTILISES: 'Passes used' },
  },
};

/** Fig. 2: what was handed out and used each month, with the lockdowns that explain its holes. */
export function FigureMensuelle({ lecture, ...props }: Props) {
  const textes = useTextes(TEXTES);
  const statistiques = donneesDe(lecture)?.statistiques;
  if (statistiques)
    return <CourbeMensuelle {...props} statistiques={statistiques} attenue={lecture.loading} />;
  return (
    <Figure numero={props.numero} titre={textes.titre}>
      <Bloc lecture={lecture} lignes={10}>
        {() => null}
      </Bloc>
    </Figure>
  );
}

type CourbeMensuelleProps = Omit<Props, 'lecture'> & {
  readonly statistiques: FigureMensuelle_StatistiquesFragment;
  readonly attenue: boolean;
};

function CourbeMensuelle(props: CourbeMensuelleProps) {
  const { numero, statistiques, fenetre, periode, chemin, attenue } = props;
  const ouvert = useDroit('LIRE_DETAIL');
  const evenements = useEvenements(props.ici);
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const months = moisDessines(statistiques, fenetre);
  const points = serrerLesSilences(months, muetDans(statistiques));
  const serie = (etape: EtapeMensuelle) => ({
    cle: etape,
    nom: ETAPES[langue][etape].nom,
    sujet: textes.sujets[etape],
    valeurs: valeursDe(statistiques, points, etape),
    // The public reads aggregates: for it, a month opens to nothing.
    ...(ouvert ? { chemin: (rang: number) => chemin(etape, periodeDe(points[rang])) } : {}),
  });
  const widened = periode !== null && periode.de > (months[0] ?? periode.de);
  return (
    <Courbe
      numero={numero}
      titre={textes.titre}
      attenue={attenue}
      unite={textes.unite}
      legende={textes.legende(nombreDeMois(months.length, langue)) + (widened ? textes.avant : '')}
      points={points}
      series={[serie('UTILISES'), serie('DISTRIBUES')]}
      evenements={evenements}
      {...(periode ? { dansLaPeriode: (mois: string) => periode.de <= mois && mois <= periode.a } : {})}
      pied={
        <PiedDeFigure fraicheur={statistiques.fraicheur} definitions={definitions(langue)}>
          <span>{textes.base}</span>
        </PiedDeFigure>
      }
    />
  );
}

/** Every month of the window, even those without a fact, so that a hole is drawn as one. */
function moisDessines(
  { lignes }: FigureMensuelle_StatistiquesFragment,
  fenetre: Periode | null,
): readonly string[] {
  if (fenetre) return moisEntre(fenetre.de, fenetre.a);
  const known = lignes.flatMap(({ mois, distribues, utilises }) =>
    mois && (distribues !== 0 || utilises !== 0) ? [mois.slice(0, 7)] : [],
  );
  const [first] = known.toSorted();
  const last = known.toSorted().at(-1);
  return first && last ? moisEntre(first, last) : [];
}

/** Whether nothing happened in a month that has begun. */
function muetDans({ lignes, au }: FigureMensuelle_StatistiquesFragment): (month: string) => boolean {
  const known = new Set(
    lignes.flatMap(({ mois, distribues, utilises }) =>
      mois && (distribues !== 0 || utilises !== 0) ? [mois.slice(0, 7)] : [],
    ),
  );
  return (month) => !known.has(month) && month <= au.slice(0, 7);
}

const periodeDe = (point: PointDeTemps | undefined): string =>
  point ? `${point.mois}..${point.fin ?? point.mois}` : '';

/** A month without a line is zero once it has begun, unknown before, and unknown too when it is kept secret. */
function valeursDe(
  { lignes, au }: FigureMensuelle_StatistiquesFragment,
  points: readonly PointDeTemps[],
  etape: EtapeMensuelle,
): readonly (number | null)[] {
  const byMonth = new Map(
    lignes.map((ligne) => [
      ligne.mois?.slice(0, 7),
      etape === 'UTILISES' ? ligne.utilises : ligne.distribues,
    ]),
  );
  return points.map(({ mois }) => {
    if (mois > au.slice(0, 7)) return null;
    const lue = byMonth.get(mois);
    return lue === undefined ? 0 : lue;
  });
}

const DEFINITIONS = {
  fr: {
    DISTRIBUES: 'Pass des carnets remis à un bénéficiaire dans le mois.',
    UTILISES: 'Pass utilisés dans un lieu labellisé dans le mois.',
  },
  en: {
    DISTRIBUES: 'Passes of the booklets handed out to a beneficiary in the month.',
    UTILISES: 'Passes used at a labelled place in the month.',
  },
};

const definitions = (langue: Langue) =>
  (['DISTRIBUES', 'UTILISES'] as const).map((etape) => ({
    nom: ETAPES[langue][etape].nom,
    texte: DEFINITIONS[langue][etape],
  }));
