import type { StockPageQuery } from '../graphql/graphql.ts';

type Detenteur = NonNullable<StockPageQuery['stocks']>['detenteurs'][number];

/** What carnets may be, in the order of the table; émis is the sum of the others. */
export const SITUATIONS = [
  ['enStock', 'EN_STOCK'],
  ['enTransit', 'EN_TRANSIT'],
  ['injectes', 'INJECTE'],
  ['bloques', 'BLOQUE'],
  ['perdus', 'PERDU'],
  ['annules', 'ANNULE'],
  ['remplaces', 'REMPLACE'],
] as const;

export type Compte = 'emis' | (typeof SITUATIONS)[number][0];

/** One row of the table: a holder, or all the holders of one buyer. */
export interface Ligne {
  readonly cle: string;
  readonly nom: string;
  readonly genre: Detenteur['genre'] | null;
  readonly siren: string;
  readonly code: string | null;
  readonly carnets: Readonly<Record<Compte, number>>;
  readonly ageMedian: number | null;
  readonly plusAncien: string | null;
  readonly dormants: number;
}

const plus = (
  a: Readonly<Record<Compte, number>>,
  b: Readonly<Record<Compte, number>>,
): Record<Compte, number> => ({
  emis: a.emis + b.emis,
  enStock: a.enStock + b.enStock,
  enTransit: a.enTransit + b.enTransit,
  injectes: a.injectes + b.injectes,
  bloques: a.bloques + b.bloques,
  perdus: a.perdus + b.perdus,
  annules: a.annules + b.annules,
  remplaces: a.remplaces + b.remplaces,
});

export const lignesDe = (detenteurs: readonly Detenteur[]): readonly Ligne[] =>
  detenteurs.map(({ id, ...un }) => ({ cle: id, ...un }));

/** The holders of each buyer added up: counts add, ages do not. */
export function parCollectivite(detenteurs: readonly Detenteur[]): readonly Ligne[] {
  const sommes = new Map<string, Ligne>();
  for (const { siren, collectivite, carnets, dormants, plusAncien } of detenteurs) {
    const avant = sommes.get(siren);
    const anciens = [avant?.plusAncien, plusAncien].filter((un) => un != null).toSorted();
    sommes.set(siren, {
      cle: siren,
      nom: collectivite,
      genre: null,
      siren,
      code: null,
      carnets: avant ? plus(avant.carnets, carnets) : carnets,
      ageMedian: null,
      plusAncien: anciens[0] ?? null,
      dormants: dormants + (avant?.dormants ?? 0),
    });
  }
  return [...sommes.values()];
}

/** The carnets behind a figure: the same holder, situation and day. */
export function cheminDesCarnets(
  { genre, code, siren }: Pick<Ligne, 'genre' | 'code' | 'siren'>,
  situation: string | null,
  au: string | null,
): string {
  const params = new URLSearchParams({ 'f.collectivite': siren });
  if (code !== null) params.set('f.distributeur', code);
  else if (genre !== null) params.set('f.detenteur', genre);
  if (situation !== null) params.set('f.situation', situation);
  if (au !== null) params.set('au', au);
  return `/carnets?${params.toString()}`;
}
