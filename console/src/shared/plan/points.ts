import Supercluster from 'supercluster';
import type { EtatDeLabel } from '../../graphql/graphql.ts';
import { aucun, type Effectifs, FORMES, formeDe } from './formes.ts';
import {
  estDans,
  METROPOLE,
  NIVEAU_MAXIMAL,
  type Position,
  type Zone,
  ZONES_D_OUTRE_MER,
} from '../carte/projection.ts';

/** The places of a filter as the API gives them: one rank, one place. */
export interface Colonnes {
  readonly ids: readonly string[];
  readonly latitudes: readonly number[];
  readonly longitudes: readonly number[];
  readonly etats: readonly (EtatDeLabel | null)[];
}

interface Point {
  readonly rang: number;
}
export type Amas = Supercluster<Point, Effectifs>;

/** Gathers points that would cover one another, at every scale, with how many of each shape. */
export function amasDe({ latitudes, longitudes, etats }: Colonnes): Amas {
  const amas = new Supercluster<Point, Effectifs>({
    radius: 34,
    minZoom: 3,
    maxZoom: NIVEAU_MAXIMAL,
    // Each its own: the first of a group is what the others are added to.
    map: ({ rang }) => ({ ...aucun(), [formeDe(etats[rang])]: 1 }),
    reduce: (somme, ajout) => {
      for (const forme of FORMES) somme[forme] += ajout[forme];
    },
  });
  return amas.load(
    latitudes.map((latitude, rang) => ({
      type: 'Feature' as const,
      properties: { rang },
      geometry: { type: 'Point' as const, coordinates: [longitudes[rang] ?? 0, latitude] },
    })),
  );
}

const positionDe = ({ latitudes, longitudes }: Colonnes, rang: number): Position => ({
  latitude: latitudes[rang] ?? 0,
  longitude: longitudes[rang] ?? 0,
});

/** What the map frames: the places of the mainland, or else those overseas. */
export function etendueDe(colonnes: Colonnes): Zone {
  const positions = colonnes.ids.map((_, rang) => positionDe(colonnes, rang));
  for (const zone of [METROPOLE, ...Object.values(ZONES_D_OUTRE_MER)]) {
    const dedans = positions.filter((position) => estDans(zone, position));
    if (dedans.length > 0) return entourer(dedans);
  }
  return METROPOLE;
}

/** A single place is not looked at from its doorstep. */
const COTE_MINIMAL = 0.3;

function entourer(positions: readonly Position[]): Zone {
  let [ouest, sud, est, nord] = [180, 90, -180, -90];
  for (const { latitude, longitude } of positions) {
    ouest = Math.min(ouest, longitude);
    est = Math.max(est, longitude);
    sud = Math.min(sud, latitude);
    nord = Math.max(nord, latitude);
  }
  const large = Math.max(0, COTE_MINIMAL - (est - ouest)) / 2;
  const haut = Math.max(0, COTE_MINIMAL - (nord - sud)) / 2;
  return { ouest: ouest - large, est: est + large, sud: sud - haut, nord: nord + haut };
}

/** How many places each overseas département has on the map. */
export function outreMer(colonnes: Colonnes): ReadonlyMap<string, number> {
  const comptes = new Map(Object.keys(ZONES_D_OUTRE_MER).map((code) => [code, 0]));
  const zones = Object.entries(ZONES_D_OUTRE_MER);
  for (let rang = 0; rang < colonnes.ids.length; rang++) {
    const position = positionDe(colonnes, rang);
    if (estDans(METROPOLE, position)) continue;
    const code = zones.find(([, zone]) => estDans(zone, position))?.[0];
    if (code !== undefined) comptes.set(code, (comptes.get(code) ?? 0) + 1);
  }
  return comptes;
}
