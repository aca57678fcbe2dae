import { Search } from 'lucide-react';
import type { ReactNode, SubmitEvent } from 'react';
import { Champ } from './champs.tsx';
import { DEBUT } from './Etiquettes.tsx';
import { useVue } from './vue.ts';

interface Props {
  /** What the form does, for who hears it. */
  readonly nom: string;
  readonly recherche: string;
  readonly chercher: string;
  /** The other ways to narrow the list. */
  readonly children: ReactNode;
}

/** The words looked for in a list and the other ways to narrow it; each search is one step of the history. */
export function FormulaireDeRecherche({ nom, recherche, chercher, children }: Props) {
  const { vue, changer } = useVue();

  function envoyer(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('q');
    changer({ ...DEBUT, q: typeof typed === 'string' ? typed.trim() : null });
  }

  return (
    <form className="champs serres" aria-label={nom} onSubmit={envoyer}>
      <Champ nom={recherche} classe="large">
        {(attributs) => (
          <input
            key={vue['q'] ?? ''}
            {...attributs}
            type="search"
            name="q"
            maxLength={100}
            defaultValue={vue['q'] ?? ''}
          />
        )}
      </Champ>
      <button type="submit" className="b">
        <Search className="ico" aria-hidden />
        {chercher}
      </button>
      {children}
    </form>
  );
}
