import type { ActeSurLabel, GenreDeLabel, LabelDuLieu_LabelDuJourFragment } from '../graphql/graphql.ts';

/** What is typed for an act, as text. */
export interface Saisie {
  readonly genre: GenreDeLabel;
  readonly libelle: string;
  readonly du: string;
  readonly jusquAu: string;
  readonly emetteur: string;
  readonly preuve: string;
  readonly motif: string;
  readonly note: string;
  readonly piece: string;
}

/** What changes of it: the label it is about, or some of the text. */
export type Change = Pick<Saisie, 'genre'> | Partial<Omit<Saisie, 'genre'>>;

const JOUR = 86_400_000;

const plusTard = (jour: string, jours: number, ans = 0): string => {
  const date = new Date(`${jour}T12:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + ans);
  return new Date(date.getTime() + jours * JOUR).toISOString().slice(0, 10);
};

const VIDE: Saisie = {
  genre: 'PASS_NUMERIQUE',
  libelle: '',
  du: '',
  jusquAu: '',
  emetteur: '',
  preuve: '',
  motif: '',
  note: '',
  piece: '',
};

/** What is proposed when the form opens: a renewal goes on for a year from where the label ends. */
export function saisieDe(
  acte: ActeSurLabel,
  label: LabelDuLieu_LabelDuJourFragment | undefined,
  aujourdhui: string,
): Saisie {
  const vide = { ...VIDE, du: aujourdhui };
  const { jusquAu = null, emetteur = '', preuve = null } = label?.labellisation ?? {};
  if (acte === 'CORRECTION') return { ...vide, jusquAu: jusquAu ?? '', emetteur, preuve: preuve ?? '' };
  if (acte !== 'RENOUVELLEMENT' || !aujourdhui) return vide;
  const du = jusquAu !== null && jusquAu >= aujourdhui ? plusTard(jusquAu, 1) : aujourdhui;
  return { ...vide, du, jusquAu: plusTard(du, -1, 1) };
}

/** What is asked of the API: a correction asks only for what differs from what one had under one's eyes. */
export function demandeDe(
  acte: ActeSurLabel,
  saisie: Saisie,
  label: LabelDuLieu_LabelDuJourFragment | undefined,
) {
  const { du, emetteur, libelle, genre, piece } = saisie;
  const [jusquAu, preuve] = [saisie.jusquAu || null, saisie.preuve.trim() || null];
  const nom = label ? label.libelle : genre === 'AUTRE' ? libelle.trim() : null;
  const commun = { ...(nom ? { libelle: nom } : {}), ...(piece ? { piece } : {}) };
  if (acte === 'CORRECTION') {
    const avant = label?.labellisation;
    return {
      ...commun,
      ...(jusquAu === (avant?.jusquAu ?? null) ? {} : { jusquAu }),
      ...(preuve === (avant?.preuve ?? null) ? {} : { preuve }),
      ...(emetteur.trim() === (avant?.emetteur ?? '') ? {} : { emetteur: emetteur.trim() }),
    };
  }
  return {
    ...commun,
    ...(du ? { du } : {}),
    ...(acte === 'RETRAIT' || acte === 'LEVEE' ? {} : { jusquAu }),
    ...(emetteur.trim() ? { emetteur: emetteur.trim() } : {}),
    ...(preuve ? { preuve } : {}),
  };
}
