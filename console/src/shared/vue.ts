import { useLocation, useSearch } from 'wouter';

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
    const text = params.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
    return text ? `${to}?${text}` : to;
  };
  return { vue, href, changer: (patch: Readonly<Record<string, string | null>>) => navigate(href(patch)) };
}
