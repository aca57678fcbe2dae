import { useEffect, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { lireAdresse } from '../shared/url/grammaire.ts';

/** Keeps the address canonical; what was left out of it is returned, to be said as long as the page stays. */
export function useAdresse(): readonly string[] {
  const [path, navigate] = useLocation();
  const search = useSearch();
  const [dits, setDits] = useState<Dits>({ path, search: '', ecartes: [] });
  const adresse = lireAdresse(path, search);
  const nouveaux = adresse.ecartes.length > 0 && (dits.path !== path || dits.search !== search);
  if (nouveaux) setDits({ path, search, ecartes: adresse.ecartes });
  const canonical = adresse.search;
  useEffect(() => {
    if (differ(canonical, search)) navigate(canonical ? `${path}?${canonical}` : path, { replace: true });
  }, [path, search, canonical, navigate]);
  return dits.path === path ? dits.ecartes : [];
}

interface Dits {
  readonly path: string;
  readonly search: string;
  readonly ecartes: readonly string[];
}

/** The router may give the query more or less encoded than it is written. */
const differ = (a: string, b: string): boolean =>
  JSON.stringify([...new URLSearchParams(a)]) !== JSON.stringify([...new URLSearchParams(b)]);
