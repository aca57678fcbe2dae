import { Menu } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { useLangue, useTextes } from '../shared/langue.ts';
import { useRegistre } from '../shared/registre.ts';
import { emporter } from '../shared/url/grammaire.ts';
import { type Section, sectionDe, sectionsPour } from './sections.ts';

const TEXTES = {
  fr: { nom: 'Sommaire', registre: ' du registre', raccourci: 'Alt + chiffre : aller à la section' },
  en: { nom: 'Contents', registre: ' of the register', raccourci: 'Alt + digit: go to the section' },
};

/** Digits of a keyboard that open a section. */
const TOUCHES = 9;

/** The numbered sections; the scope of the view goes along from one to the other. */
export function Sommaire() {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const [path] = useLocation();
  const search = useSearch();
  const [open, setOpen] = useState(false);
  const current = sectionDe(path);
  const sections = sectionsPour(useRegistre()?.droits ?? []);
  useRaccourcis(sections);
  return (
    <nav
      className={open ? 'sommaire ouvert' : 'sommaire'}
      id="sommaire"
      aria-label={textes.nom}
      tabIndex={-1}
    >
      <button
        type="button"
        className="b sommaire-bouton"
        aria-expanded={open}
        aria-controls="sommaire-liste"
        onClick={() => setOpen(!open)}
      >
        <Menu className="ico" aria-hidden />
        <span>
          {textes.nom}
          <span className="vh">{textes.registre}</span>
        </span>
      </button>
      <div className="contenu" id="sommaire-liste">
        <ol className="liste">
          {sections.map((section, rank) => (
            <li key={section.chemin}>
              <Link
                href={emporter(search, section.chemin)}
                onClick={() => setOpen(false)}
                aria-keyshortcuts={rank < TOUCHES ? `Alt+${rank + 1}` : undefined}
                {...(section === current ? { 'aria-current': ici(path, section) } : {})}
              >
                {section.noms[langue]}
              </Link>
              {section === current && section.pages && (
                <SousListe pages={section.pages} suivre={() => setOpen(false)} />
              )}
            </li>
          ))}
        </ol>
        <p className="pied note">{textes.raccourci}</p>
      </div>
    </nav>
  );
}

interface SousListeProps {
  readonly pages: NonNullable<Section['pages']>;
  readonly suivre: () => void;
}

/** The pages of the current section. */
function SousListe({ pages, suivre }: SousListeProps) {
  const langue = useLangue();
  const [path] = useLocation();
  const search = useSearch();
  return (
    <ul className="sous-liste">
      {pages.map(({ chemin, noms }) => (
        <li key={chemin}>
          <Link
            href={emporter(search, chemin)}
            onClick={suivre}
            {...(path === chemin ? { 'aria-current': 'page' as const } : {})}
          >
            {noms[langue]}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** A section is the page itself, or what holds it when the page is said under it. */
const ici = (path: string, { pages = [] }: Section): 'page' | 'true' =>
  pages.some(({ chemin }) => chemin === path) ? 'true' : 'page';

/** Alt with a digit, by the place of the key: on a French keyboard digits need Shift. */
function useRaccourcis(sections: readonly Section[]): void {
  const [, navigate] = useLocation();
  const search = useSearch();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const rank =
        event.altKey && !event.ctrlKey && !event.metaKey && /^Digit([1-9])$/u.exec(event.code)?.[1];
      const section = rank && sections[Number(rank) - 1];
      if (!section) return;
      event.preventDefault();
      navigate(emporter(search, section.chemin));
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [navigate, search, sections]);
}
