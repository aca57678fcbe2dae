import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import type { Role } from '../graphql/graphql.ts';
import { changerSession } from '../shared/connexion.ts';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { ROLES } from '../shared/roles.ts';

const TEXTES = {
  fr: {
    comme: (qui: string) => `Vous voyez la console comme : ${qui} (lecture seule)`,
    cesser: 'Cesser',
  },
  en: {
    comme: (qui: string) => `You see the console as: ${qui} (read-only)`,
    cesser: 'Stop',
  },
};

interface Props {
  readonly role: Role;
  readonly perimetre: string;
}

async function cesser(): Promise<void> {
  await changerSession('DELETE', '/session/voir-comme');
  location.assign('/administration/utilisateurs');
}

/** Says on every page that one sees as someone else would, with the way back; a whole page is then read again. */
export function VuComme({ role, perimetre }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const [erreur, setErreur] = useState<unknown>(null);

  return (
    <div className="msg bande info">
      <Eye className="ico" aria-hidden />
      <div>
        <p className="actions">
          <strong>{textes.comme(`${ROLES[langue][role]}, ${perimetre}`)}</strong>
          <button type="button" className="b" onClick={() => void cesser().catch(setErreur)}>
            <EyeOff className="ico" aria-hidden />
            {textes.cesser}
          </button>
        </p>
        <Reponse erreur={erreur} />
      </div>
    </div>
  );
}
