import type { GenreDeRaison, RaisonDeDoublon } from './doublon.types.ts';

type Raison = Pick<RaisonDeDoublon, 'genre' | 'points' | 'mesure'>;

const nombre = new Intl.NumberFormat('fr-FR');

/** A distance as one says it: « 40 m », « 2,3 km ». */
const distance = (metres: number): string =>
  metres < 1000 ? `${nombre.format(metres)} m` : `${nombre.format(Math.round(metres / 100) / 10)} km`;

const PHRASES: Readonly<Record<GenreDeRaison, (mesure: number) => string>> = {
  SIRET: () => 'même structure, même SIRET',
  NOM: (centiemes) => (centiemes === 100 ? 'même nom' : `noms proches (${centiemes} %)`),
  ADRESSE: (centiemes) => (centiemes === 100 ? 'même adresse' : `adresses proches (${centiemes} %)`),
  TELEPHONE: () => 'même téléphone',
  SITE_WEB: () => 'même site web',
  DISTANCE: (metres) => `à ${distance(metres)} l’un de l’autre`,
};

/** A reason, said in words. */
export const enMots = (raison: Raison): RaisonDeDoublon => ({
  ...raison,
  phrase: PHRASES[raison.genre](raison.mesure ?? 0),
});
