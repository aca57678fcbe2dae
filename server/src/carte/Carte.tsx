import { type Cadrage, cadrer, dedans, ecarter, type Point, projeter } from './carte.rules.ts';
import type { Geo, Ville } from '../annuaire/annuaire.module.ts';
import { CONTOURS } from './fond.ts';
import type { Bilingue, Vue } from '../gabarit/gabarit.module.ts';

const TEXTES = {
  fr: {
    titre: (nombre: number) => (nombre === 1 ? 'Carte du lieu' : `Carte des ${nombre} lieux`),
    nom: (nombre: number) =>
      nombre === 1 ? 'Carte : où est le lieu' : `Carte des ${nombre} lieux, numérotés comme la liste`,
    liste: 'La liste dit tout ce que dit la carte.',
    ici: 'Votre recherche',
  },
  en: {
    titre: (nombre: number) => (nombre === 1 ? 'Map of the place' : `Map of the ${nombre} places`),
    nom: (nombre: number) =>
      nombre === 1 ? 'Map: where the place is' : `Map of the ${nombre} places, numbered as the list`,
    liste: 'The list says all that the map says.',
    ici: 'Your search',
  },
} satisfies Bilingue<unknown>;

/** A place on the map, and the number that the list gives it. */
export interface Repere extends Geo {
  readonly id: string;
  readonly numero: number | null;
}

interface Props {
  readonly vue: Vue;
  readonly reperes: readonly Repere[];
  readonly villes: readonly Ville[];
  readonly centre: Geo | null;
}

/** Places on the outlines of their départements: an image, that the list makes optional. */
export function Carte({ vue, reperes, villes, centre }: Props) {
  if (reperes.length === 0) return null;
  const textes = TEXTES[vue.langue];
  const points = reperes.map(projeter);
  const cadre = cadrer(centre ? [...points, projeter(centre)] : points, reperes.length === 1 ? 14 : 3);
  const taille = cadre.largeur / 26;
  const poses = ecarter(points, taille * 2.1);
  return (
    <details open className="carte-pub">
      <summary>{textes.titre(reperes.length)}</summary>
      <svg
        data-carte
        viewBox={`${n(cadre.x)} ${n(cadre.y)} ${n(cadre.largeur)} ${n(cadre.hauteur)}`}
        role="img"
        aria-label={textes.nom(reperes.length)}
      >
        <Contours cadre={cadre} />
        <Villes villes={villes} cadre={cadre} prises={poses} />
        {centre && <Centre point={projeter(centre)} taille={cadre.largeur / 40} />}
        <Reperes reperes={reperes} poses={poses} taille={taille} />
      </svg>
      <p className="note">{textes.liste}</p>
    </details>
  );
}

/** Three decimals are a few metres. */
const n = (valeur: number): number => Math.round(valeur * 1000) / 1000;

function Contours({ cadre }: { readonly cadre: Cadrage }) {
  return (
    <g className="carte-fond" strokeWidth={n(cadre.largeur / 260)}>
      {CONTOURS.filter(({ path }) => touche(path, cadre)).map(({ id, path }) => (
        <path key={id} d={path} />
      ))}
    </g>
  );
}

const bornes = new Map<string, readonly [number, number, number, number]>();

/** Whether an outline may be seen in the frame: the rectangle around it is. */
function touche(trace: string, cadre: Cadrage): boolean {
  const [gauche, haut, droite, bas] = bornes.get(trace) ?? mesurer(trace);
  const [x2, y2] = [cadre.x + cadre.largeur, cadre.y + cadre.hauteur];
  return gauche <= x2 && droite >= cadre.x && haut <= y2 && bas >= cadre.y;
}

/** Outlines are drawn by relative steps from an absolute start. */
function mesurer(trace: string): readonly [number, number, number, number] {
  let [gauche, haut, droite, bas] = [Infinity, Infinity, -Infinity, -Infinity];
  let [x, y] = [0, 0];
  for (const [, commande, suite = ''] of trace.matchAll(/([a-zA-Z])([^a-zA-Z]*)/gu)) {
    const nombres = (suite.match(/-?\d+(?:\.\d+)?/gu) ?? []).map(Number);
    for (let i = 0; i + 1 < nombres.length; i += 2) {
      const absolu =
        commande === 'M' || commande === 'L' || (commande === 'm' && i === 0 && gauche === Infinity);
      [x, y] = absolu
        ? [nombres[i] ?? 0, nombres[i + 1] ?? 0]
        : [x + (nombres[i] ?? 0), y + (nombres[i + 1] ?? 0)];
      [gauche, haut, droite, bas] = [
        Math.min(gauche, x),
        Math.min(haut, y),
        Math.max(droite, x),
        Math.max(bas, y),
      ];
    }
  }
  const trouvees = [gauche, haut, droite, bas] as const;
  bornes.set(trace, trouvees);
  return trouvees;
}

interface VillesProps {
  readonly villes: readonly Ville[];
  readonly cadre: Cadrage;
  readonly prises: readonly Point[];
}

/** The largest towns in the frame, each name clear of the others and of the numbers: above its town, else below. */
function Villes({ villes, cadre, prises }: VillesProps) {
  const { largeur } = cadre;
  const ecrits: (Point & { readonly nom: string })[] = [];
  for (const ville of villes) {
    if (ecrits.length === 6) break;
    const { x, y } = projeter(ville);
    const demi = (ville.nom.length * largeur) / 88;
    const place = [y, y - largeur / 14, y + largeur / 11].find((haut) =>
      libre({ x, y: haut }, demi, cadre, prises, ecrits),
    );
    if (place !== undefined && dedans({ x, y: place }, cadre)) ecrits.push({ x, y: place, nom: ville.nom });
  }
  return (
    <g className="carte-villes" fontSize={n(largeur / 24)} textAnchor="middle">
      {ecrits.map(({ nom, x, y }) => (
        <text key={nom} x={n(x)} y={n(y)}>
          {nom}
        </text>
      ))}
    </g>
  );
}

/** Whether a name of a half width may be written there. */
function libre(
  { x, y }: Point,
  demi: number,
  cadre: Cadrage,
  prises: readonly Point[],
  ecrits: readonly (Point & { readonly nom: string })[],
): boolean {
  const { largeur } = cadre;
  if (x - demi < cadre.x || x + demi > cadre.x + largeur) return false;
  const milieu = y - largeur / 70;
  return (
    prises.every(
      (une) => Math.abs(une.x - x) > demi + largeur / 26 || Math.abs(une.y - milieu) > largeur / 17,
    ) &&
    ecrits.every(
      (un) => Math.abs(un.x - x) > demi + (un.nom.length * largeur) / 88 || Math.abs(un.y - y) > largeur / 18,
    )
  );
}

const Centre = ({ point, taille }: { readonly point: Point; readonly taille: number }) => (
  <circle
    className="carte-centre"
    cx={n(point.x)}
    cy={n(point.y)}
    r={n(taille)}
    strokeWidth={n(taille / 4)}
  />
);

interface ReperesProps {
  readonly reperes: readonly Repere[];
  readonly poses: readonly Point[];
  readonly taille: number;
}

function Reperes({ reperes, poses, taille }: ReperesProps) {
  return (
    <g className="carte-reperes" fontSize={n(taille * 1.15)} textAnchor="middle">
      {reperes.map(({ id, numero }, i) => {
        const { x, y } = poses[i] ?? { x: 0, y: 0 };
        return (
          <g key={id} data-repere={id}>
            <circle cx={n(x)} cy={n(y)} r={n(taille)} />
            <text x={n(x)} y={n(y + taille * 0.4)}>
              {numero}
            </text>
          </g>
        );
      })}
    </g>
  );
}
