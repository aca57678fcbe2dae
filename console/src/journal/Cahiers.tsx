import { Link } from 'wouter';
import { DEBUT } from '../shared/Etiquettes.tsx';
import { useTextes } from '../shared/langue.ts';
import { useVue } from '../shared/vue.ts';
import type { Cahier } from './filtres.ts';

const TEXTES = {
  fr: { nom: 'Journal ou audit', evenements: 'Événements', audit: 'Audit des accès' },
  en: { nom: 'Journal or audit', evenements: 'Events', audit: 'Audit of accesses' },
};

const CAHIERS = ['evenements', 'audit'] as const;

/** The two logs; a filter that only one of them understands stays behind. */
export function Cahiers({ cahier }: { readonly cahier: Cahier }) {
  const textes = useTextes(TEXTES);
  const { href } = useVue();
  return (
    <nav aria-label={textes.nom} className="cahiers">
      {CAHIERS.map((un) => (
        <Link
          key={un}
          href={href({
            ...DEBUT,
            cahier: un === 'audit' ? 'audit' : null,
            'f.action': null,
            'f.refus': null,
            t: null,
            q: null,
          })}
          {...(un === cahier ? { 'aria-current': 'page' as const } : {})}
        >
          {textes[un]}
        </Link>
      ))}
    </nav>
  );
}
