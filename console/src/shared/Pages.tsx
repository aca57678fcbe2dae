import { useEffect, useRef } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { nombre } from './format.ts';
import { useLangue, useTextes } from './langue.ts';
import { useVue } from './vue.ts';

export const TAILLE = 50;

const TEXTES = {
  fr: {
    nom: 'Pages de la liste',
    lignes: (de: string, a: string, total: string) => `Lignes ${de} à ${a} sur ${total}`,
    precedent: 'Précédent',
    debut: 'Début de la liste',
    suivant: 'Suivant',
  },
  en: {
    nom: 'Pages of the list',
    lignes: (de: string, a: string, total: string) => `Rows ${de} to ${a} of ${total}`,
    precedent: 'Previous',
    debut: 'Start of the list',
    suivant: 'Next',
  },
};

/** Where each page seen began: an API that pages by cursor has no way back of its own. */
const debuts = new Map<string, string>();

/** The page of the view: its rank is for people, its cursor for the API. */
export function usePage(): { readonly rang: number; readonly apres: string | null } {
  const { vue } = useVue();
  const apres = vue['apres'] ?? null;
  return { rang: apres ? Math.max(2, Number(vue['page'] ?? 2)) : 1, apres };
}

interface Props {
  readonly total: number;
  /** Rows of this page. */
  readonly lignes: number;
  /** Cursor of its last row, when others follow. */
  readonly suite: string | null | undefined;
}

/** Which rows are seen out of how many, and the ways to the others: plain links, so that Back and copy work. */
export function Pages({ total, lignes, suite }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { href } = useVue();
  const { rang } = usePage();
  const precedent = useDebuts(rang);
  useRetourEnHaut(rang);
  const premiere = (rang - 1) * TAILLE + 1;
  if (total <= lignes && rang === 1) return null;
  return (
    <nav className="pages" aria-label={textes.nom}>
      <span className="n">
        {textes.lignes(
          nombre(premiere, langue),
          nombre(premiere + lignes - 1, langue),
          nombre(total, langue),
        )}
      </span>
      <span className="actions">
        {rang > 1 && (
          <Link className="b" href={href(precedent ?? { page: null, apres: null })}>
            {precedent ? textes.precedent : textes.debut}
          </Link>
        )}
        {suite && (
          <Link className="b" href={href({ page: String(rang + 1), apres: suite })}>
            {textes.suivant}
          </Link>
        )}
      </span>
    </nav>
  );
}

/** Remembers where this page began, and finds where the one before it did. */
function useDebuts(rang: number): Readonly<Record<string, string | null>> | null {
  const [path] = useLocation();
  const params = new URLSearchParams(useSearch());
  const apres = params.get('apres');
  params.delete('apres');
  params.delete('page');
  const liste = `${path}?${params.toString()}`;
  useEffect(() => {
    if (apres) debuts.set(`${liste}#${rang}`, apres);
  }, [liste, rang, apres]);
  if (rang === 2) return { page: null, apres: null };
  const start = debuts.get(`${liste}#${rang - 1}`);
  return start ? { page: String(rang - 1), apres: start } : null;
}

/** Another page is read from its top, by eye and by ear. */
function useRetourEnHaut(rang: number): void {
  const seen = useRef(rang);
  useEffect(() => {
    if (seen.current === rang) return;
    seen.current = rang;
    document.getElementById('contenu')?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [rang]);
}
