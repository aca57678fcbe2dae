import { Braces } from 'lucide-react';
import { lazy, Suspense, type ToggleEvent, useId, useRef, useState } from 'react';
import { Attente } from '../etats/Attente.tsx';
import { useTextes } from '../langue.ts';

// Read by few: loaded when it is opened.
const RequetesDeLaVue = lazy(async () => ({
  default: (await import('./RequetesDeLaVue.tsx')).RequetesDeLaVue,
}));

const TEXTES = {
  fr: { voir: 'Voir la requête', titre: 'Requête de cette vue' },
  en: { voir: 'See the query', titre: 'Query of this view' },
};

const LARGEUR = 720;
const MARGE = 12;

/** How this view is asked of the API: on every page of the console, from its frame. */
export function VoirLaRequete() {
  const textes = useTextes(TEXTES);
  const id = useId();
  const bouton = useRef<HTMLButtonElement>(null);
  const [ouvert, setOuvert] = useState(false);

  function onToggle({ newState, currentTarget }: ToggleEvent<HTMLDivElement>) {
    setOuvert(newState === 'open');
    const place = bouton.current?.getBoundingClientRect();
    if (!place) return;
    const { style } = currentTarget;
    const largeur = Math.min(LARGEUR, innerWidth - 2 * MARGE);
    style.width = `${largeur}px`;
    style.insetBlockStart = `${place.bottom + scrollY + 4}px`;
    style.insetInlineStart = `${Math.max(MARGE, place.right - largeur) + scrollX}px`;
  }

  return (
    <div className="voir-la-requete no-papier">
      <button ref={bouton} type="button" className="b nu" popoverTarget={id} aria-expanded={ouvert}>
        <Braces className="ico" aria-hidden />
        {textes.voir}
      </button>
      <div
        id={id}
        popover="auto"
        className="menu menu-de-requete"
        role="dialog"
        aria-label={textes.titre}
        onToggle={onToggle}
      >
        {ouvert && (
          <Suspense fallback={<Attente lignes={10} />}>
            <RequetesDeLaVue titre={textes.titre} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
