import { Lock, UserRound } from 'lucide-react';
import { useSession } from '../app/session.ts';
import type { Role } from '../graphql/graphql.ts';
import { Vide } from '../shared/etats/Vide.tsx';
import { locale } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { ROLES } from '../shared/roles.ts';

const TEXTES = {
  fr: {
    IMPORTER: (roles: string) => `Importer un fichier est réservé aux rôles : ${roles}`,
    LIRE: (roles: string) => `Les imports sont réservés aux rôles : ${roles}`,
    comme: (role: string) => `Vous lisez le registre comme : ${role}.`,
    sans: 'Vous lisez le registre sans compte.',
    choisir: 'Choisir un autre compte',
  },
  en: {
    IMPORTER: (roles: string) => `Importing a file is reserved to: ${roles}`,
    LIRE: (roles: string) => `Imports are reserved to: ${roles}`,
    comme: (role: string) => `You read the register as: ${role}.`,
    sans: 'You read the register without an account.',
    choisir: 'Choose another account',
  },
};

interface Props {
  readonly quoi: 'IMPORTER' | 'LIRE';
  readonly roles: readonly Role[];
}

/** Closed to this account: which roles may, and the way to read as one of them, in the account menu of the frame. */
export function Reserve({ quoi, roles }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { session } = useSession();
  const liste = new Intl.ListFormat(locale(langue)).format(roles.map((role) => ROLES[langue][role]));
  return (
    <Vide icone={Lock} titre={textes[quoi](liste)}>
      <p>{session ? textes.comme(ROLES[langue][session.role]) : textes.sans}</p>
      <p className="actions">
        <button type="button" className="b" popoverTarget="compte">
          <UserRound className="ico" aria-hidden />
          {textes.choisir}
        </button>
      </p>
    </Vide>
  );
}
