import type { EtatDeLabel, LieuxEnDirectSubscription } from '../graphql/graphql.ts';
import type { Colonnes } from '../shared/plan/points.ts';

interface Lu {
  readonly etat: EtatDeLabel | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** What happened since the map was read: the places that were named, and how often it must be read whole. */
export interface SuiteDeLaCarte {
  readonly lieux: ReadonlyMap<string, Lu>;
  /** Grows with what names no place, or asks for everything again. */
  readonly lectures: number;
}

export const RIEN_DE_NEUF: SuiteDeLaCarte = { lieux: new Map(), lectures: 0 };

/** A change is of the places it names; a lot names none. */
export function apres(
  avant: SuiteDeLaCarte,
  { lot, lieux }: Pick<LieuxEnDirectSubscription['lieuModifie'], 'lot' | 'lieux'>,
): SuiteDeLaCarte {
  if (lot) return { lieux: new Map(), lectures: avant.lectures + 1 };
  const lus = lieux.map(
    ({ lieu: { id, etatPassNumerique: etat, latitude, longitude } }) =>
      [id, { etat, latitude, longitude }] as const,
  );
  return { ...avant, lieux: new Map([...avant.lieux, ...lus]) };
}

/** The points with what has come since; those the filter did not give wait for the list to be read again. */
export function aJour<Lues extends Colonnes>(colonnes: Lues, { lieux }: SuiteDeLaCarte): Lues {
  const touches = colonnes.ids.flatMap((id, rang) => {
    const lu = lieux.get(id);
    return lu ? [[rang, lu] as const] : [];
  });
  if (touches.length === 0) return colonnes;
  const [latitudes, longitudes, etats] = [
    [...colonnes.latitudes],
    [...colonnes.longitudes],
    [...colonnes.etats],
  ];
  for (const [rang, { etat, latitude, longitude }] of touches) {
    etats[rang] = etat;
    // A place without a position stays at the centre of its commune.
    latitudes[rang] = latitude ?? latitudes[rang] ?? 0;
    longitudes[rang] = longitude ?? longitudes[rang] ?? 0;
  }
  return { ...colonnes, latitudes, longitudes, etats };
}
