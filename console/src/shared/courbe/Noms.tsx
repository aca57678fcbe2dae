import { moisCourt } from '../dates.ts';
import type { Langue } from '../format.ts';
import { useLangue } from '../langue.ts';
import { valeurEnUnite } from '../unites.ts';
import type { Cadre, Echelle } from './geometrie.ts';
import type { PointDeTemps, Serie } from './types.ts';

interface Props {
  readonly cadre: Cadre;
  readonly echelle: Echelle;
  readonly points: readonly PointDeTemps[];
  readonly series: readonly Serie[];
  readonly mesure: string | undefined;
}

interface Nom {
  readonly cle: string;
  readonly nom: string;
  readonly detail: string;
  readonly x: number;
  readonly y: number;
}

/** Each series is named at the end of its line, where the eye already is. */
export function Noms({ cadre, echelle, points, series, mesure }: Props) {
  const langue = useLangue();
  const noms = series.flatMap((serie) => nomDe(serie, points, echelle, { langue, mesure }));
  const placed = ecarter(noms, cadre);
  return placed.map(({ cle, nom, detail, x, y }) =>
    cadre.etroit ? (
      <text key={cle} className="gt f halo" x={Math.min(x, cadre.largeur - 4)} y={y} textAnchor="end">
        {nom}
      </text>
    ) : (
      <text key={cle} className="gt" x={x + 12} y={y}>
        <tspan className="f">{nom}</tspan>
        <tspan x={x + 12} dy="16">
          {detail}
        </tspan>
      </text>
    ),
  );
}

function nomDe(
  serie: Serie,
  points: readonly PointDeTemps[],
  echelle: Echelle,
  { langue, mesure }: { readonly langue: Langue; readonly mesure: string | undefined },
): readonly Nom[] {
  const rang = serie.valeurs.findLastIndex((valeur) => valeur !== null);
  const valeur = serie.valeurs[rang];
  const point = points[rang];
  if (typeof valeur !== 'number' || !point) return [];
  const text = valeurEnUnite(valeur, mesure, langue);
  const detail = point.nom
    ? `${text}, ${point.nom}`
    : `${text} ${langue === 'fr' ? 'en' : 'in'} ${moisCourt(point.mois, langue, false)}`;
  return [{ cle: serie.cle, nom: serie.nom, detail, x: echelle.x(rang), y: echelle.y(valeur) + 4 }];
}

/** Two names that would overlap are moved apart, the upper one staying the upper one. */
function ecarter(noms: readonly Nom[], cadre: Cadre): readonly Nom[] {
  const room = cadre.etroit ? 26 : 38;
  const lift = cadre.etroit ? -12 : 0;
  const sorted = noms.map((nom) => ({ ...nom, y: Math.max(cadre.haut + 10, nom.y + lift) }));
  sorted.sort((a, b) => a.y - b.y);
  const lowest = cadre.hauteur - cadre.bas - (cadre.etroit ? 6 : 20);
  const placed: Nom[] = [];
  for (const nom of sorted.toReversed()) {
    const below = placed[0];
    placed.unshift({ ...nom, y: Math.min(nom.y, below ? below.y - room : lowest) });
  }
  return placed;
}
