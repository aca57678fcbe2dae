import type { Role, RolesPageQuery } from '../graphql/graphql.ts';
import { droitEnMots } from '../shared/droits.ts';
import { majuscule } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { ROLES } from '../shared/roles.ts';
import { Defile } from '../shared/Tableau.tsx';
import { ROLES_TENUS } from './perimetres.ts';
import type { Changement } from './useChangements.ts';

const TEXTES = {
  fr: {
    region: 'Matrice des droits, à faire défiler',
    legende:
      'Un point dit un droit autre que celui par défaut ; un fond, un changement qui n’est pas enregistré.',
    droit: 'Droit',
    inalienable: 'ne se retire pas : quelqu’un doit pouvoir rendre les droits',
    ecart: 'autre que par défaut',
    change: 'changement non enregistré',
  },
  en: {
    region: 'Matrix of rights, scrollable',
    legende: 'A dot says a right other than by default; a background, a change that is not saved.',
    droit: 'Right',
    inalienable: 'cannot be taken away: someone must be able to give rights back',
    ecart: 'other than by default',
    change: 'change not saved',
  },
};

/** Someone must remain who can give rights back: the register refuses these too. */
const INALIENABLES: ReadonlySet<string> = new Set(['ADMINISTRER_ACCES', 'INVITER']);

type Ligne = RolesPageQuery['matriceDesDroits'][number];

interface Props {
  readonly lignes: readonly Ligne[];
  readonly changements: readonly Changement[];
  readonly basculer: (changement: Changement) => void;
}

export function Matrice({ lignes, changements, basculer }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  return (
    <Defile nom={textes.region}>
      <table className="t matrice">
        <caption>{textes.legende}</caption>
        <thead>
          <tr>
            <th scope="col">{textes.droit}</th>
            {ROLES_TENUS.map((role) => (
              <th key={role} scope="col">
                {ROLES[langue][role]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lignes.map((ligne) => (
            <tr key={ligne.droit}>
              <th scope="row">{majuscule(droitEnMots(ligne.droit, langue))}</th>
              {ROLES_TENUS.map((role) => (
                <Case
                  key={role}
                  ligne={ligne}
                  role={role}
                  change={changements.some((un) => un.role === role && un.droit === ligne.droit)}
                  basculer={basculer}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Defile>
  );
}

interface CaseProps {
  readonly ligne: Ligne;
  readonly role: Role;
  readonly change: boolean;
  readonly basculer: (changement: Changement) => void;
}

function Case({ ligne: { droit, roles, parDefaut }, role, change, basculer }: CaseProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const tenu = roles.includes(role) !== change;
  const ecart = parDefaut.includes(role) !== tenu;
  const fixe = role === 'ADMINISTRATEUR' && INALIENABLES.has(droit);
  const notes = [fixe && textes.inalienable, ecart && textes.ecart, change && textes.change].filter(Boolean);
  const nom = [`${droitEnMots(droit, langue)} (${ROLES[langue][role]})`, ...notes].join(', ');
  return (
    <td className={[change && 'change', ecart && 'ecart'].filter(Boolean).join(' ')}>
      <label title={notes.join(', ')}>
        <input
          type="checkbox"
          aria-label={nom}
          checked={tenu}
          disabled={fixe}
          onChange={({ currentTarget }) => basculer({ role, droit, accorde: currentTarget.checked })}
        />
      </label>
    </td>
  );
}
