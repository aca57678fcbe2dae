import { useVue } from '../shared/vue.ts';

/** The type that the documentation is open at, which the address holds: it can be given to someone. */
export function useDocumentation() {
  const { vue, href, changer } = useVue();
  return {
    type: vue['type'] ?? null,
    champ: vue['champ'] ?? null,
    recherche: vue['q'] ?? '',
    ouvrir: (type: string, champ: string | null) => changer({ type, champ, q: null }),
    chercher: (q: string) => changer({ q: q || null }),
    lien: (type: string, champ: string | null = null) => href({ type, champ, q: null }),
  };
}
