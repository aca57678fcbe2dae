import { Lock } from 'lucide-react';
import { AutreCompte } from '../app/AutreCompte.tsx';
import type { Role } from '../graphql/graphql.ts';
import { Vide } from '../shared/etats/Vide.tsx';
import { locale } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { ROLES } from '../shared/roles.ts';

const TEXTES = {
  fr: {
    IMPORTER: (roles: string) => `Importer un fichier est réservé aux rôles : ${roles}`,
    LIRE: (roles: string) => `Les imports sont réservés aux rôles : ${roles}`,
  },
  en: {
    IMPORTER: (roles: string) => `Importing a file is reserved to: ${roles}`,
    LIRE: (roles: string) => `Imports are reserved to: ${roles}`,
  },
};

interface Props {
  readonly quoi: 'IMPORTER' | 'LIRE';
  readonly roles: readonly Role[];
}

/** Closed to this account: which roles may, and the way to read as one of them. */
export function Reserve({ quoi, roles }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const liste = new Intl.ListFormat(locale(langue)).format(roles.map((role) => ROLES[langue][role]));
  return (
    <Vide icone={Lock} titre={textes[quoi](liste)}>
      <AutreCompte />
    </Vide>
  );
}
