import { Users } from 'lucide-react';
import { type Present, usePresence } from '../shared/direct/usePresence.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { ROLES } from '../shared/roles.ts';

const TEXTES = {
  fr: {
    lit: (qui: string) => `${qui} est aussi sur cette fiche.`,
    modifie: (qui: string) => `${qui} modifie aussi cette fiche.`,
  },
  en: {
    lit: (qui: string) => `${qui} is on this page too.`,
    modifie: (qui: string) => `${qui} is editing this page too.`,
  },
};

interface Props {
  readonly lieu: string;
  /** The field one edits oneself. */
  readonly champ: string | null;
}

/** The colleagues who are on this page now: nobody locks it, everyone knows. */
export function Collegues({ lieu, champ }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const presents = usePresence(lieu, champ);
  const nom = ({ agent, role }: Present): string => `${agent} (${nomDuRole(role, ROLES[langue])})`;
  return (
    <div className="collegues" role="status">
      {presents.map((un) => (
        <p key={un.id}>
          <Users className="ico" aria-hidden /> {textes[un.champ === null ? 'lit' : 'modifie'](nom(un))}
        </p>
      ))}
    </div>
  );
}

const nomDuRole = (role: string, noms: Readonly<Record<string, string>>): string =>
  (noms[role] ?? role).toLowerCase();
