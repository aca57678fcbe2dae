import { useQuery } from '@apollo/client/react';
import { Lock, LogIn } from 'lucide-react';
import { graphql } from '../../graphql/index.ts';
import type { AccesRefuseQuery as Lu } from '../../graphql/graphql.ts';
import { droitEnMots } from '../droits.ts';
import { locale, majuscule } from '../format.ts';
import { useLangue, useTextes } from '../langue.ts';
import { ROLES } from '../roles.ts';
import { DemanderAcces } from './DemanderAcces.tsx';

// The reader is asked again too: a right may be missing because a session ended.
const AccesRefuseQuery = graphql(`
  query AccesRefuse {
    registre {
      role
      perimetre
      compte
      lectureSeule
    }
    matriceDesDroits {
      droit
      roles
    }
  }
`);

const TEXTES = {
  fr: {
    reserve: (quoi: string) => `Accès réservé : ${quoi}`,
    ferme: 'Ceci n’est pas ouvert à votre rôle',
    roles: (roles: string) => `Ce droit est celui des rôles : ${roles}.`,
    comme: (qui: string) => `Vous lisez le registre comme : ${qui}.`,
    sans: 'Vous lisez le registre sans compte.',
    entrer: 'Se connecter',
  },
  en: {
    reserve: (quoi: string) => `Restricted: ${quoi}`,
    ferme: 'This is not open to your role',
    roles: (roles: string) => `Roles that have this right: ${roles}.`,
    comme: (qui: string) => `You read the register as: ${qui}.`,
    sans: 'You read the register without an account.',
    entrer: 'Log in',
  },
};

interface Props {
  readonly droit: string | null;
  /** What the API said, in French, where it names no right. */
  readonly message?: string | null;
}

/** Closed to this reader: which right is missing, which roles have it, and the way to it. */
export function AccesRefuse({ droit, message = null }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { data } = useQuery(AccesRefuseQuery, { fetchPolicy: 'cache-and-network' });
  const roles = data?.matriceDesDroits.find((ligne) => ligne.droit === droit)?.roles;
  const noms = roles && new Intl.ListFormat(locale(langue)).format(roles.map((role) => ROLES[langue][role]));
  return (
    <div className="msg" role="status">
      <Lock className="ico" aria-hidden />
      <div className="pile">
        <p className="fort">{droit ? textes.reserve(droitEnMots(droit, langue)) : textes.ferme}</p>
        {noms ? <p>{textes.roles(majuscule(noms))}</p> : <p lang="fr">{message}</p>}
        {data && <Suite registre={data.registre} droit={droit} />}
      </div>
    </div>
  );
}

interface SuiteProps {
  readonly registre: Lu['registre'];
  readonly droit: string | null;
}

/** A visitor logs in, in the account menu of the frame; an agent asks; who looks as another does neither. */
function Suite({ registre: { compte, role, perimetre, lectureSeule }, droit }: SuiteProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  if (compte === null)
    return (
      <>
        <p>{textes.sans}</p>
        <p className="actions">
          <button type="button" className="b plein" popoverTarget="compte">
            <LogIn className="ico" aria-hidden />
            {textes.entrer}
          </button>
        </p>
      </>
    );
  return (
    <>
      <p>{textes.comme(`${ROLES[langue][role]}, ${perimetre}`)}</p>
      {droit && !lectureSeule && <DemanderAcces droit={droit} />}
    </>
  );
}
