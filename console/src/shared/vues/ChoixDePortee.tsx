import { useId } from 'react';
import type { PorteeDeVue, Role } from '../../graphql/graphql.ts';
import { Liste } from '../champs.tsx';
import { useLangue, useTextes } from '../langue.ts';
import { useRegistre } from '../registre.ts';
import { ROLES } from '../roles.ts';
import { useDroit } from '../useDroit.ts';

const TEXTES = {
  fr: {
    pourQui: 'Pour qui',
    PERSONNELLE: 'Pour moi',
    PARTAGEE: 'Pour mon équipe',
    PAR_ROLE: 'Pour un rôle, comme première vue de la page',
    equipe: (role: string, perimetre: string) => `${role}, ${perimetre}`,
    role: 'Rôle',
  },
  en: {
    pourQui: 'For whom',
    PERSONNELLE: 'For me',
    PARTAGEE: 'For my team',
    PAR_ROLE: 'For a role, as the first view of the page',
    equipe: (role: string, perimetre: string) => `${role}, ${perimetre}`,
    role: 'Role',
  },
};

interface Props {
  readonly portee: PorteeDeVue;
  readonly choisir: (portee: PorteeDeVue) => void;
  readonly role: Role;
  readonly choisirRole: (role: Role) => void;
}

const SANS_PERSONNE = new Set(['PUBLIC', 'ROUTEUR', 'INTEGRATEUR']);
const estUnRole = (texte: string): texte is Role => texte in ROLES.fr;

/** To whom a view is proposed; whoever has its link opens it anyway, with their own rights. */
export function ChoixDePortee({ portee, choisir, role, choisirRole }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const nom = useId();
  const registre = useRegistre();
  const administre = useDroit('PARTAGER_VUES');
  const choix = ['PERSONNELLE', 'PARTAGEE', ...(administre ? (['PAR_ROLE'] as const) : [])] as const;
  return (
    <fieldset className="pile serree">
      <legend>{textes.pourQui}</legend>
      {choix.map((une) => (
        <label key={une} className="case">
          <input type="radio" name={nom} checked={portee === une} onChange={() => choisir(une)} />
          <span>
            {textes[une]}
            {une === 'PARTAGEE' && registre && (
              <small className="note">
                {' '}
                {textes.equipe(ROLES[langue][registre.role], registre.perimetre)}
              </small>
            )}
          </span>
        </label>
      ))}
      {portee === 'PAR_ROLE' && (
        <Liste
          nom={textes.role}
          valeur={role}
          options={Object.entries(ROLES[langue]).filter(([code]) => !SANS_PERSONNE.has(code))}
          onChange={(choisi) => estUnRole(choisi) && choisirRole(choisi)}
        />
      )}
    </fieldset>
  );
}
