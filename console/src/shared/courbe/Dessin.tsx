import { useId } from 'react';
import { moisCourt } from '../dates.ts';
import { nombre } from '../format.ts';
import { useLangue } from '../langue.ts';
import { bandes, type Cadre, type Echelle, moisEcrits, trace } from './geometrie.ts';
import { Noms } from './Noms.tsx';
import { silenceEnMots } from './silences.ts';
import type { Evenement, PointDeTemps, Serie } from './types.ts';

export interface DessinProps {
  readonly nom: string;
  readonly unite: string;
  readonly cadre: Cadre;
  readonly echelle: Echelle;
  readonly points: readonly PointDeTemps[];
  readonly series: readonly Serie[];
  readonly evenements: readonly Evenement[];
  /** The month being read, if one is. */
  readonly lu: number | null;
}

/** The drawing alone: an image with a name, whose values are in the table beside it. */
export function Dessin(props: DessinProps) {
  const { cadre, echelle, points, series } = props;
  return (
    <svg
      className="svg-courbe"
      role="img"
      aria-label={props.nom}
      width={cadre.largeur}
      height={cadre.hauteur}
      viewBox={`0 0 ${cadre.largeur} ${cadre.hauteur}`}
    >
      <Bandes {...props} />
      <Axes {...props} />
      <Inconnu {...props} />
      {series.toReversed().map((serie, rang) => (
        <Ligne key={serie.cle} serie={serie} style={series.length - rang} echelle={echelle} lu={props.lu} />
      ))}
      {props.lu !== null && (
        <line
          className="curseur"
          x1={echelle.x(props.lu)}
          x2={echelle.x(props.lu)}
          y1={cadre.haut}
          y2={cadre.hauteur - cadre.bas}
        />
      )}
      <Noms cadre={cadre} echelle={echelle} points={points} series={series} />
    </svg>
  );
}

function Bandes({ cadre, echelle, points, evenements }: DessinProps) {
  const langue = useLangue();
  const named = bandes(evenements, points, cadre, echelle.pas, (point) => silenceEnMots(point, langue));
  return named.map(({ x, largeur, milieu, nom, silence }) => (
    <g key={x}>
      <rect
        className={silence ? 'bande-silence' : 'bande-grise'}
        x={x}
        width={largeur}
        y={cadre.haut}
        height={cadre.hauteur - cadre.haut - cadre.bas}
      />
      <text className="gt" x={milieu} y={cadre.haut - 8} textAnchor="middle">
        {nom}
      </text>
    </g>
  ));
}

function Axes({ cadre, echelle, points, unite }: DessinProps) {
  const langue = useLangue();
  const right = cadre.largeur - cadre.droite;
  const written = moisEcrits(points, echelle.pas);
  return (
    <>
      <text className="gt" x={cadre.gauche - 8} y={cadre.haut - 16} textAnchor="end">
        {unite}
      </text>
      {echelle.graduations.map((valeur) => (
        <g key={valeur}>
          <line
            className={valeur === 0 ? 'axe-0' : 'axe'}
            x1={cadre.gauche}
            x2={right}
            y1={echelle.y(valeur)}
            y2={echelle.y(valeur)}
          />
          <text className="gt" x={cadre.gauche - 8} y={echelle.y(valeur) + 4} textAnchor="end">
            {nombre(valeur, langue)}
          </text>
        </g>
      ))}
      {written.map((rang, place) => {
        const month = points[rang]?.mois ?? '';
        return (
          <text
            key={month}
            className="gt"
            x={Math.min(echelle.x(rang), cadre.largeur - DEMI_MOIS)}
            y={cadre.hauteur - cadre.bas + 20}
            textAnchor="middle"
          >
            {moisCourt(month, langue, place === 0 || month.endsWith('-01') || apresUnSilence(points, rang))}
          </text>
        );
      })}
    </>
  );
}

/** Half of what a month takes: the last one stays inside the drawing. */
const DEMI_MOIS = 33;

const apresUnSilence = (points: readonly PointDeTemps[], rang: number): boolean =>
  points[rang - 1]?.fin !== undefined;

/** Months that cannot be observed yet are hatched: nothing there is a zero. */
function Inconnu({ cadre, echelle, points, series }: DessinProps) {
  const pattern = useId();
  const unknown = points.flatMap((_, rang) => (series.some((s) => s.valeurs[rang] === null) ? [rang] : []));
  if (unknown.length === 0) return null;
  return (
    <>
      <pattern id={pattern} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line y2="5" stroke="var(--filet-fort)" />
      </pattern>
      {unknown.map((rang) => (
        <rect
          key={rang}
          x={echelle.x(rang) - echelle.pas / 2}
          width={echelle.pas}
          y={cadre.haut}
          height={cadre.hauteur - cadre.haut - cadre.bas}
          fill={`url(#${pattern})`}
        />
      ))}
    </>
  );
}

interface LigneProps {
  readonly serie: Serie;
  readonly style: number;
  readonly echelle: Echelle;
  readonly lu: number | null;
}

/** A thick bare line for the main series, a thin one with square marks for the other. */
function Ligne({ serie, style, echelle, lu }: LigneProps) {
  const read = lu === null ? null : (serie.valeurs[lu] ?? null);
  return (
    <g>
      <path className={`serie serie-${style}`} d={trace(serie.valeurs, echelle)} />
      {serie.valeurs.map((valeur, rang) =>
        valeur === null || (style === 1 && !isole(serie.valeurs, rang)) ? null : (
          <rect
            key={echelle.x(rang)}
            className={`marque-${style}`}
            x={echelle.x(rang) - 2.5}
            y={echelle.y(valeur) - 2.5}
            width="5"
            height="5"
          />
        ),
      )}
      {lu !== null && read !== null && (
        <circle className={`lu-${style}`} cx={echelle.x(lu)} cy={echelle.y(read)} r="6" />
      )}
    </g>
  );
}

/** A month alone between two unknown ones draws no line: it needs its mark. */
const isole = (valeurs: readonly (number | null)[], rang: number): boolean =>
  typeof valeurs[rang - 1] !== 'number' && typeof valeurs[rang + 1] !== 'number';
