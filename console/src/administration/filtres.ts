import type { Role } from '../graphql/graphql.ts';
import type { Etiquette } from '../shared/Etiquettes.tsx';
import type { Langue } from '../shared/format.ts';
import { ROLES } from '../shared/roles.ts';
import type { Vue } from '../shared/vue.ts';
import { ROLES_TENUS } from './perimetres.ts';

/** What narrows the list of accounts, read from the address and from nothing else. */
interface FiltreDesComptes {
  readonly recherche: string | null;
  readonly role: Role | null;
  readonly aConfirmer: true | null;
}

export const filtreDe = (vue: Vue): FiltreDesComptes => ({
  recherche: vue['q']?.trim() || null,
  role: ROLES_TENUS.find((role) => role === vue['f.role']) ?? null,
  aConfirmer: vue['f.aconfirmer'] === 'true' ? true : null,
});

const MOTS = {
  fr: { confirmer: 'identité à confirmer', cite: (mots: string) => `« ${mots} »` },
  en: { confirmer: 'identity to confirm', cite: (mots: string) => `“${mots}”` },
};

/** The filters in force, as removable words. */
export function etiquettesDe(
  { recherche, role, aConfirmer }: FiltreDesComptes,
  langue: Langue,
): readonly Etiquette[] {
  const actives: (Etiquette | null)[] = [
    role && { parametre: 'f.role', mot: ROLES[langue][role] },
    aConfirmer && { parametre: 'f.aconfirmer', mot: MOTS[langue].confirmer },
    recherche === null ? null : { parametre: 'q', mot: MOTS[langue].cite(recherche) },
  ];
  return actives.filter((one) => one !== null);
}
