import type { GenreDeRaison } from '../graphql/graphql.ts';
import { type Langue, nombre } from '../shared/format.ts';

const pourcents = (mesure: number, langue: Langue): string =>
  langue === 'fr' ? `${nombre(mesure, langue)}\u00a0%` : `${nombre(mesure, langue)}%`;

const metres = (mesure: number, langue: Langue): string =>
  mesure < 1000 ? `${nombre(mesure, langue)}\u00a0m` : `${nombre(mesure / 1000, langue, 1)}\u00a0km`;

interface Raison {
  readonly genre: GenreDeRaison;
  readonly mesure: number | null;
}

const MOTS: Readonly<Record<Langue, Record<GenreDeRaison, (mesure: number, langue: Langue) => string>>> = {
  fr: {
    SIRET: () => 'même SIRET',
    NOM: (mesure, langue) => (mesure === 100 ? 'même nom' : `noms proches (${pourcents(mesure, langue)})`),
    ADRESSE: (mesure, langue) =>
      mesure === 100 ? 'même adresse' : `adresses proches (${pourcents(mesure, langue)})`,
    TELEPHONE: () => 'même téléphone',
    SITE_WEB: () => 'même site web',
    DISTANCE: (mesure, langue) => `à ${metres(mesure, langue)}`,
  },
  en: {
    SIRET: () => 'same SIRET',
    NOM: (mesure, langue) => (mesure === 100 ? 'same name' : `near names (${pourcents(mesure, langue)})`),
    ADRESSE: (mesure, langue) =>
      mesure === 100 ? 'same address' : `near addresses (${pourcents(mesure, langue)})`,
    TELEPHONE: () => 'same telephone',
    SITE_WEB: () => 'same website',
    DISTANCE: (mesure, langue) => `${metres(mesure, langue)} apart`,
  },
};

/** Why two places may be one, or two, in words. */
export const raisonEnMots = ({ genre, mesure }: Raison, langue: Langue): string =>
  MOTS[langue][genre](mesure ?? 0, langue);
