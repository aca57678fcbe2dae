import { createContext, type FocusEvent, type ReactNode, use, useState } from 'react';
import { type Present, usePresence } from '../../shared/direct/usePresence.ts';
import { useLangue, useTextes } from '../../shared/langue.ts';
import { Collegues } from '../Collegues.tsx';
import { definitionDe } from './champs.ts';

const TEXTES = {
  fr: { ici: (qui: string) => `${qui} modifie aussi ce champ.` },
  en: { ici: (qui: string) => `${qui} is editing this field too.` },
};

/** Where one is before any field. */
const FORMULAIRE = 'fiche';

const Presents = createContext<readonly Present[]>([]);

/** Tells colleagues which field one is in, and one's own form where they are. */
export function AvecCollegues({ lieu, children }: { readonly lieu: string; readonly children: ReactNode }) {
  const langue = useLangue();
  const [champ, setChamp] = useState(FORMULAIRE);
  const presents = usePresence(lieu, champ);
  const noter = ({ target }: FocusEvent) => {
    const suivi = target.closest<HTMLElement>('[data-champ]')?.dataset['champ'];
    if (suivi !== undefined) setChamp(suivi);
  };
  return (
    <Presents value={presents}>
      <Collegues presents={presents} nomDuChamp={(un) => definitionDe(un)?.noms[langue] ?? null} />
      <div onFocus={noter}>{children}</div>
    </Presents>
  );
}

/** A field of the form, and who else is in it. */
export function ChampSuivi({ champ, children }: { readonly champ: string; readonly children: ReactNode }) {
  const textes = useTextes(TEXTES);
  const presents = use(Presents).filter((un) => un.champ === champ);
  return (
    <div className="champ-suivi" data-champ={champ}>
      {children}
      {presents.map(({ id, agent }) => (
        <p key={id} className="note">
          {textes.ici(agent)}
        </p>
      ))}
    </div>
  );
}
