import { useLocation, useSearch } from 'wouter';
import { ecrire } from './url/grammaire.ts';

export type Vue = Readonly<Record<string, string>>;

export function useVue() {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const vue: Vue = Object.fromEntries(new URLSearchParams(search));
  const href = (patch: Readonly<Record<string, string | null>>, to = path): string => {
    const params = new URLSearchParams(search);
    for (const [key, value] of Object.entries(patch)) {
      if (value === null || value === '') params.delete(key);
      else params.set(key, value);
    }
    const text = ecrire(params);
    return text ? `${to}?${text}` : to;
  };
  return { vue, href, changer: (patch: Readonly<Record<string, string | null>>) => navigate(href(patch)) };
}
