import { UserRound } from 'lucide-react';
import { useLangue, useTextes } from '../shared/langue.ts';
import { ROLES } from '../shared/roles.ts';
import { useSession } from './session.ts';

const TEXTES = {
  fr: {
    comme: (role: string) => `Vous lisez le registre comme : ${role}.`,
    sans: 'Vous lisez le registre sans compte.',
    choisir: 'Choisir un autre compte',
  },
  en: {
    comme: (role: string) => `You read the register as: ${role}.`,
    sans: 'You read the register without an account.',
    choisir: 'Choose another account',
  },
};

/** As whom one reads, and the way to read as someone else, in the account menu of the frame. */
export function AutreCompte() {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { session } = useSession();
  return (
    <>
      <p>{session ? textes.comme(ROLES[langue][session.role]) : textes.sans}</p>
      <p className="actions">
        <button type="button" className="b" popoverTarget="compte">
          <UserRound className="ico" aria-hidden />
          {textes.choisir}
        </button>
      </p>
    </>
  );
}
