import { print } from '@apollo/client/utilities';
import { useTextes, useLangue } from '../shared/langue.ts';
import { ROLES } from '../shared/roles.ts';
import { type Exemple, EXEMPLES } from './exemples.ts';

const TEXTES = {
  fr: {
    titre: 'Dix questions que posent les intégrateurs',
    tous: 'ouverte à tous',
    role: (role: string) => `pour le rôle ${role}`,
  },
  en: {
    titre: 'Ten questions that integrators ask',
    tous: 'open to all',
    role: (role: string) => `for the role ${role}`,
  },
};

interface Props {
  readonly ouvert: boolean;
  readonly choisir: (exemple: { readonly texte: string; readonly variables: string }) => void;
}

/** Where one begins: a question in words, and the operation that answers it, published under its name. */
export function Exemples({ ouvert, choisir }: Props) {
  const textes = useTextes(TEXTES);
  return (
    <details className="fig exemples" open={ouvert}>
      <summary>
        <h2>{textes.titre}</h2>
      </summary>
      <ol>
        {EXEMPLES.map((exemple) => (
          <UnExemple
            key={exemple.nom}
            exemple={exemple}
            choisir={() =>
              choisir({
                texte: print(exemple.document),
                variables: JSON.stringify(exemple.variables, null, 2),
              })
            }
          />
        ))}
      </ol>
    </details>
  );
}

interface UnProps {
  readonly exemple: Exemple;
  readonly choisir: () => void;
}

function UnExemple({ exemple: { question, phrase, role, nom }, choisir }: UnProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  return (
    <li>
      <button type="button" className="lien" onClick={choisir}>
        {question[langue]}
      </button>
      <p>{phrase[langue]}</p>
      <p className="note">
        <code>{nom}</code>, {role === 'PUBLIC' ? textes.tous : textes.role(ROLES[langue][role])}
      </p>
    </li>
  );
}
