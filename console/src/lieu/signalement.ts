/** What may be reported of a place, as it is typed. */
export interface Saisie {
  readonly adresse: string;
  readonly telephone: string;
  readonly siteWeb: string;
  readonly horaires: string;
  /** In euros. */
  readonly tarif: string;
  readonly accessible: 'oui' | 'non' | '';
  readonly retire: boolean;
}

export interface LieuDit {
  readonly adresse: string | null;
  readonly telephone: string | null;
  readonly siteWeb: string | null;
  readonly horaires: string | null;
  readonly tarifCentimes: number | null;
  readonly accessible: boolean | null;
}

/** What the sheet says, as one would type it. */
export const saisieDe = (lieu: LieuDit): Saisie => ({
  adresse: lieu.adresse ?? '',
  telephone: lieu.telephone ?? '',
  siteWeb: lieu.siteWeb ?? '',
  horaires: lieu.horaires ?? '',
  tarif: lieu.tarifCentimes === null ? '' : String(lieu.tarifCentimes / 100),
  accessible: lieu.accessible === null ? '' : lieu.accessible ? 'oui' : 'non',
  retire: false,
});

const texte = (saisi: string): string | null => saisi.trim() || null;

/** Cents of an amount typed with a comma or a point. */
const centimes = (saisi: string): number | null => {
  const euros = Number(saisi.trim().replace(',', '.'));
  return saisi.trim() === '' || !Number.isFinite(euros) ? null : Math.round(euros * 100);
};

/** The fields that were changed, as the API takes them. */
export function changements(avant: Saisie, apres: Saisie) {
  const change = (champ: keyof Saisie): boolean => avant[champ] !== apres[champ];
  return {
    ...(change('adresse') ? { adresse: texte(apres.adresse) } : {}),
    ...(change('telephone') ? { telephone: texte(apres.telephone) } : {}),
    ...(change('siteWeb') ? { siteWeb: texte(apres.siteWeb) } : {}),
    ...(change('horaires') ? { horaires: texte(apres.horaires) } : {}),
    ...(change('tarif') ? { tarifCentimes: centimes(apres.tarif) } : {}),
    ...(change('accessible')
      ? { accessible: apres.accessible === '' ? null : apres.accessible === 'oui' }
      : {}),
    ...(apres.retire ? { retire: true } : {}),
  };
}
