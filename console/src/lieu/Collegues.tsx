import { Users } from 'lucide-react';
import type { Present } from '../shared/direct/usePresence.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { ROLES } from '../shared/roles.ts';

const TEXTES = {
  fr: {
    lit: (qui: string) => `${qui} est aussi sur cette fiche.`,
    modifie: (qui: string, champ: string | null) =>
      champ === null ? `${qui} modifie aussi cette fiche.` : `${qui} modifie aussi cette fiche : ${champ}.`,
  },
  en: {
    lit: (qui: string) => `${qui} is on this page too.`,
    modifie: (qui: string, champ: string | null) =>
      champ === null ? `${qui} is editing this page too.` : `${qui} is editing this page too: ${champ}.`,
  },
};

interface Props {
  readonly presents: readonly Present[];
  /** A field in words; none where fields are not shown. */
  readonly nomDuChamp?: (champ: string) => string | null;
}

/** The colleagues who are on this page now: nobody locks it, everyone knows. */
export function Collegues({ presents, nomDuChamp }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const nom = ({ agent, role }: Present): string => `${agent} (${nomDuRole(role, ROLES[langue])})`;
  return (
    <div className="collegues" role="status">
      {presents.map((un) => (
        <p key={un.id}>
          <Users className="ico" aria-hidden />{' '}
          {un.champ === null ? textes.lit(nom(un)) : textes.modifie(nom(un), nomDuChamp?.(un.champ) ?? null)}
        </p>
      ))}
    </div>
  );
}

const nomDuRole = (role: string, noms: Readonly<Record<string, string>>): string =>
  (noms[role] ?? role).toLowerCase();
