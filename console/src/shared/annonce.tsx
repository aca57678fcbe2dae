import { createContext, type ReactNode, use, useEffect, useRef, useState } from 'react';
import { Reponse } from './etats/Reponse.tsx';

const AnnonceContext = createContext<(fait: string) => void>(() => undefined);

/** Says what was done above what it changed: the button that did it may be gone by then, and the focus with it. */
export function Annonces({ children }: { readonly children: ReactNode }) {
  const [annonce, setAnnonce] = useState<{ readonly fait: string } | null>(null);
  const [annoncer] = useState(() => (fait: string) => setAnnonce({ fait }));
  const boite = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (annonce) boite.current?.focus();
  }, [annonce]);
  return (
    <AnnonceContext value={annoncer}>
      <div className="annonce" ref={boite} tabIndex={-1}>
        <Reponse fait={annonce?.fait ?? null} />
      </div>
      {children}
    </AnnonceContext>
  );
}

export const useAnnonce = () => use(AnnonceContext);
