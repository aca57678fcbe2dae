import { useLocation, useSearch } from 'wouter';
import { ecrire } from './url/grammaire.ts';
import { suivreLaVue } from './url/vue-chargee.ts';

/** The state of a view: the parameters of its address, and nothing else. */
export type Vue = Readonly<Record<string, string>>;

type Changement = Readonly<Record<string, string | null>>;

/** The view is the URL: what changes one changes the other, and the back button undoes it. */
export function useVue() {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const vue: Vue = Object.fromEntries(new URLSearchParams(search));

  /** The address of this view changed, here or on another page; null or an empty text removes a parameter. */
  function href(changement: Changement, chemin = path): string {
    const params = new URLSearchParams(search);
    for (const [key, value] of Object.entries(changement)) {
      if (value) params.set(key, value);
      else params.delete(key);
    }
    suivreLaVue(params, changement, chemin === path);
    const text = ecrire(params);
    return text ? `${chemin}?${text}` : chemin;
  }

  return { vue, href, changer: (changement: Changement) => navigate(href(changement)) };
}
