import { useQuery } from '@apollo/client/react';
import { Minus, Plus } from 'lucide-react';
import { graphql } from '../graphql/index.ts';
import type { Role } from '../graphql/graphql.ts';
import { droitEnMots } from '../shared/droits.ts';
import { compte, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { ROLES } from '../shared/roles.ts';
import type { Changement } from './useChangements.ts';

const ComptesDuRoleQuery = graphql(`
  query ComptesDuRole($role: Role!) {
    comptes(first: 0, role: $role) {
      totalCount
    }
  }
`);

const TEXTES = {
  fr: {
    nom: 'Ce qui changerait',
    rien: 'Rien ne changerait : ces droits sont déjà ainsi.',
    gagne: (role: string, droit: string) => `${role} pourra ${droit}`,
    perd: (role: string, droit: string) => `${role} ne pourra plus ${droit}`,
    comptes: nom('compte', 'comptes'),
  },
  en: {
    nom: 'What would change',
    rien: 'Nothing would change: these rights are so already.',
    gagne: (role: string, droit: string) => `${role} will be able to ${droit}`,
    perd: (role: string, droit: string) => `${role} will no longer be able to ${droit}`,
    comptes: nom('account', 'accounts'),
  },
};

/** What would change, in words, and for how many people. */
export function Ecarts({ ecarts }: { readonly ecarts: readonly Changement[] }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  if (ecarts.length === 0) return <p role="status">{textes.rien}</p>;
  return (
    <ul className="ecarts" aria-label={textes.nom}>
      {ecarts.map(({ role, droit, accorde }) => (
        <li key={`${role} ${droit}`} className={accorde ? 'gagne' : 'perd'}>
          {accorde ? <Plus className="ico" aria-hidden /> : <Minus className="ico" aria-hidden />}
          <span>
            {textes[accorde ? 'gagne' : 'perd'](ROLES[langue][role], droitEnMots(droit, langue))}
            <Concernes role={role} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Concernes({ role }: { readonly role: Role }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { data } = useQuery(ComptesDuRoleQuery, { variables: { role } });
  if (!data) return null;
  return <span className="note"> ({compte(data.comptes.totalCount, textes.comptes, langue)})</span>;
}
