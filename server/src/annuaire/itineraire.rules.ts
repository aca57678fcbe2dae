import type { LieuPublic } from './lieu-public.ts';

type Situe = Pick<LieuPublic, 'latitude' | 'longitude' | 'approche'>;

/** Where a map of the world shows the place: OpenStreetMap, which asks nobody who they are. */
export function itineraireVers({ latitude, longitude, approche }: Situe): string | null {
  if (latitude === null || longitude === null) return null;
  const zoom = approche ? 14 : 18;
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=${zoom}/${latitude}/${longitude}`;
}

/** A street and a number, then a postcode and a commune, as on a letter. */
export const adressePostale = ({
  adresse,
  complementAdresse,
  codePostal,
  communeNom,
}: Pick<LieuPublic, 'adresse' | 'complementAdresse' | 'codePostal' | 'communeNom'>): string =>
  [adresse, complementAdresse, [codePostal, communeNom].filter(Boolean).join(' ')].filter(Boolean).join(', ');
