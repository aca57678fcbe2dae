import { bandeDIntervalle, type Echelle, trace } from './geometrie.ts';
import { Marque } from './Marque.tsx';
import type { Serie } from './types.ts';

interface Props {
  readonly serie: Serie;
  /** Its place among the series, from 1: it has its colour, its dashes and its marks. */
  readonly rang: number;
  readonly total: number;
  readonly echelle: Echelle;
  /** The position being read, if one is. */
  readonly lu: number | null;
}

/** A thick bare line for the main series, thinner ones with marks of their own for the others. */
export function Ligne({ serie, rang: style, echelle, lu }: Props) {
  const { valeurs, bas, haut, prudence, censuree } = serie;
  const read = lu === null ? null : (valeurs[lu] ?? null);
  const sure = valeurs.map((valeur, rang) => (censuree?.[rang] ? null : valeur));
  return (
    <g className={`trait-${style}`}>
      {bas && haut && <path className="intervalle" d={bandeDIntervalle(bas, haut, echelle)} />}
      {censuree?.some(Boolean) && (
        <path className={`serie serie-${style} provisoire`} d={trace(autour(valeurs, censuree), echelle)} />
      )}
      <path className={`serie serie-${style}${serie.prevue ? ' provisoire' : ''}`} d={trace(sure, echelle)} />
      {valeurs.map((valeur, rang) =>
        valeur === null || (style === 1 && !isole(valeurs, rang) && !prudence?.[rang]) ? null : (
          <Marque
            key={echelle.x(rang)}
            style={style}
            x={echelle.x(rang)}
            y={echelle.y(valeur)}
            creuse={prudence?.[rang] ?? style !== 1}
          />
        ),
      )}
      {lu !== null && read !== null && (
        <circle className="lu" cx={echelle.x(lu)} cy={echelle.y(read)} r="6" />
      )}
    </g>
  );
}

/** Spans that each count apart: one bar a series, side by side, hatched when they are not final. */
export function Barres({ serie, rang: style, total, echelle, lu }: Props) {
  const width = (echelle.pas * LARGEUR) / total;
  return (
    <g className={`trait-${style}`}>
      {serie.valeurs.map((valeur, rang) =>
        valeur === null ? null : (
          <rect
            key={echelle.x(rang)}
            className={`baton${serie.censuree?.[rang] || serie.prudence?.[rang] ? ' creux' : ''}${lu === rang ? ' lu' : ''}`}
            x={echelle.x(rang) - (echelle.pas * LARGEUR) / 2 + (style - 1) * width + 1}
            width={Math.max(1, width - 2)}
            y={echelle.y(valeur)}
            height={Math.max(0, echelle.y(0) - echelle.y(valeur))}
          />
        ),
      )}
    </g>
  );
}

/** How much of its position a group of bars takes. */
const LARGEUR = 0.72;

/** The points that are not final, with the ones they are drawn from and to. */
const autour = (valeurs: Serie['valeurs'], censuree: readonly boolean[]): readonly (number | null)[] =>
  valeurs.map((valeur, rang) => (censuree[rang] || censuree[rang + 1] || censuree[rang - 1] ? valeur : null));

/** A month alone between two unknown ones draws no line: it needs its mark. */
const isole = (valeurs: readonly (number | null)[], rang: number): boolean =>
  typeof valeurs[rang - 1] !== 'number' && typeof valeurs[rang + 1] !== 'number';
