import { useId } from 'react';
import { moisCourt } from '../dates.ts';
import { useLangue } from '../langue.ts';
import { graduationEnUnite } from '../unites.ts';
import { bandes, type Cadre, type Echelle, moisEcrits } from './geometrie.ts';
import { Noms } from './Noms.tsx';
import { Barres, Ligne } from './Series.tsx';
import { silenceEnMots } from './silences.ts';
import type { Coupe, CourbeProps, Evenement, PointDeTemps, Serie } from './types.ts';

export interface DessinProps extends Pick<CourbeProps, 'unite' | 'mesure' | 'points' | 'series' | 'forme'> {
  readonly nom: string;
  readonly cadre: Cadre;
  readonly echelle: Echelle;
  readonly evenements: readonly Evenement[];
  /** The position being read, if one is. */
  readonly lu: number | null;
  /** The span being chosen, if one is. */
  readonly coupe: Coupe | null;
}

/** The drawing alone: an image with a name, whose values are in the table beside it. */
export function Dessin(props: DessinProps) {
  const { cadre, echelle, points, series, lu, mesure } = props;
  const Forme = props.forme === 'barres' ? Barres : Ligne;
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
      <Coupee {...props} />
      {series.toReversed().map((serie, rang) => (
        <Forme
          key={serie.cle}
          {...{ serie, echelle, lu }}
          rang={series.length - rang}
          total={series.length}
        />
      ))}
      {lu !== null && (
        <line
          className="curseur"
          x1={echelle.x(lu)}
          x2={echelle.x(lu)}
          y1={cadre.haut}
          y2={cadre.hauteur - cadre.bas}
        />
      )}
      <Noms {...{ cadre, echelle, points, series, mesure }} />
    </svg>
  );
}

function Bandes({ cadre, echelle, points, evenements }: DessinProps) {
  const langue = useLangue();
  const named = bandes(evenements, points, cadre, echelle.pas, (point) => silenceEnMots(point, langue));
  return named.map(({ x, largeur, milieu, nom, entier, silence }) => (
    <g key={x}>
      <rect
        className={silence ? 'bande-silence' : 'bande-grise'}
        x={x}
        width={largeur}
        y={cadre.haut}
        height={cadre.hauteur - cadre.haut - cadre.bas}
      >
        <title>{entier}</title>
      </rect>
      <text className="gt" x={milieu} y={cadre.haut - 8} textAnchor="middle">
        {nom}
      </text>
    </g>
  ));
}

function Axes({ cadre, echelle, points, unite, mesure }: DessinProps) {
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
            {graduationEnUnite(valeur, mesure, langue)}
          </text>
        </g>
      ))}
      {written.map((rang, place) => {
        const { mois: month = '', nom } = points[rang] ?? {};
        return (
          <text
            key={nom ?? month}
            className="gt"
            x={Math.min(echelle.x(rang), cadre.largeur - DEMI_MOIS)}
            y={cadre.hauteur - cadre.bas + 20}
            textAnchor="middle"
          >
            {nom ??
              moisCourt(month, langue, place === 0 || month.endsWith('-01') || apresUnSilence(points, rang))}
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

const hauteurUtile = ({ hauteur, haut, bas }: Cadre): number => hauteur - haut - bas;

/** The span being chosen. */
function Coupee({ cadre, echelle, coupe }: DessinProps) {
  if (!coupe) return null;
  return (
    <rect
      className="coupe"
      x={echelle.x(coupe.de) - echelle.pas / 2}
      width={(coupe.a - coupe.de + 1) * echelle.pas}
      y={cadre.haut}
      height={hauteurUtile(cadre)}
    />
  );
}

/** Nothing to measure is left white: only what is to come, or hidden, is hatched. */
const hachuree = ({ prevue, valeurs, absente, censuree }: Serie, rang: number): boolean =>
  !prevue && !absente?.[rang] && (valeurs[rang] === null || censuree?.[rang] === true);

/** Positions that cannot be observed, or not wholly yet, are hatched: nothing there is a zero. */
function Inconnu({ cadre, echelle, points, series }: DessinProps) {
  const pattern = useId();
  const unknown = points.flatMap((_, rang) => (series.some((serie) => hachuree(serie, rang)) ? [rang] : []));
  if (unknown.length === 0) return null;
  return (
    <>
      <pattern id={pattern} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line className="hachure-svg" y2="5" />
      </pattern>
      {unknown.map((rang) => (
        <rect
          key={rang}
          x={echelle.x(rang) - echelle.pas / 2}
          width={echelle.pas}
          y={cadre.haut}
          height={hauteurUtile(cadre)}
          fill={`url(#${pattern})`}
        />
      ))}
    </>
  );
}
