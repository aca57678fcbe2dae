import { chemin } from '../statistique/statistique.module.ts';
import { UniteDeDelai } from './suivi.enums.ts';
import type { Suivi } from './suivi.queries.ts';

/** A delay and what is awaited within it. */
export interface Attendu {
  readonly delai: number;
  readonly unite: UniteDeDelai;
  readonly k: number;
}

/** Console address of followed carnets: those of the scope, or of them those whose k-th pass was used within a delay. */
export function cheminDeSuivi({ origine, selection, cohorte }: Suivi, attendu: Attendu | null): string {
  const [adresse = '', recherche = ''] = chemin(selection, 'DISTRIBUES').split('?');
  const portee = recherche.split('&').filter((un) => !/^(?:etape|base|attr)=/.test(un));
  const ici = [`suivi=${origine.toLowerCase()}`];
  if (attendu) {
    ici.push(`j=${attendu.unite === UniteDeDelai.MOIS ? 'm' : ''}${attendu.delai}`);
    if (attendu.k > 1) ici.push(`k=${attendu.k}`);
  }
  // In the canonical order of the grammar.
  const avant = portee.filter((un) => /^(?:t|p|f\.collectivite)=/.test(un));
  const apres = portee.filter((un) => !avant.includes(un));
  const sienne = cohorte === null ? [] : [`f.cohorte=${cohorte}`];
  return `${adresse}?${[...ici, ...avant, ...sienne, ...apres].join('&')}`;
}
