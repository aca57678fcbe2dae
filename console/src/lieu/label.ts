import type { ActeDeLabel, EtatDeLabel, GenreDeLabel } from '../graphql/graphql.ts';

/** What is known of a label, as the register keeps it. */
export interface Assertion {
  readonly genre: GenreDeLabel;
  readonly acte: ActeDeLabel;
  readonly du: string;
  readonly jusquAu: string | null;
  readonly annulee?: boolean;
}

export type Moment = 'jusqu-au' | 'depuis' | 'a-compter' | 'fini';

/** The date one looks for beside a state: the end of a running label, the start of a suspension. */
export function dateQuiCompte(
  etat: EtatDeLabel,
  genre: GenreDeLabel,
  labels: readonly Assertion[],
): { readonly moment: Moment; readonly jour: string } | null {
  const acte = ACTES[etat];
  const last = labels
    .filter((one) => one.genre === genre && one.acte === acte && one.annulee !== true)
    .toSorted((a, b) => b.du.localeCompare(a.du))[0];
  if (!last) return null;
  if (etat === 'LABELLISE' || etat === 'A_RENOUVELER')
    return last.jusquAu ? { moment: 'jusqu-au', jour: last.jusquAu } : { moment: 'depuis', jour: last.du };
  if (etat === 'EXPIRE') return last.jusquAu ? { moment: 'fini', jour: last.jusquAu } : null;
  return { moment: etat === 'CANDIDAT' ? 'a-compter' : 'depuis', jour: last.du };
}

const ACTES: Readonly<Record<EtatDeLabel, ActeDeLabel>> = {
  CANDIDAT: 'LABELLISATION',
  LABELLISE: 'LABELLISATION',
  A_RENOUVELER: 'LABELLISATION',
  EXPIRE: 'LABELLISATION',
  SUSPENDU: 'SUSPENSION',
  RETIRE: 'RETRAIT',
};
