import { X } from 'lucide-react';
import { Link } from 'wouter';
import { useTextes } from './langue.ts';
import { useVue } from './vue.ts';

/** One filter in force: its words, and the parameter of the address that holds it. */
export interface Etiquette {
  readonly parametre: string;
  readonly mot: string;
}

const TEXTES = {
  fr: {
    actifs: 'Filtres actifs',
    retirer: (mot: string) => `Retirer le filtre ${mot}`,
    effacer: 'Tout effacer',
  },
  en: {
    actifs: 'Active filters',
    retirer: (mot: string) => `Remove the filter ${mot}`,
    effacer: 'Clear all',
  },
};

/** A change of filter starts the list again. */
export const DEBUT = { page: null, apres: null } as const;

/** The filters in force, each removable in one gesture. */
export function Etiquettes({ actives }: { readonly actives: readonly Etiquette[] }) {
  const textes = useTextes(TEXTES);
  const { href } = useVue();
  if (actives.length === 0) return null;
  const rien = Object.fromEntries(actives.map(({ parametre }) => [parametre, null]));
  return (
    <ul className="filtres" aria-label={textes.actifs}>
      {actives.map(({ parametre, mot }) => (
        <li key={parametre} className="filtre">
          <span>{mot}</span>
          <Link href={href({ ...DEBUT, [parametre]: null })} aria-label={textes.retirer(mot)}>
            <X className="ico" aria-hidden />
          </Link>
        </li>
      ))}
      {actives.length > 1 && (
        <li>
          <Link className="b nu" href={href({ ...DEBUT, ...rien })}>
            {textes.effacer}
          </Link>
        </li>
      )}
    </ul>
  );
}
