import type { TypeDeCollectivite } from '../graphql/graphql.ts';
import type { Vue } from '../shared/vue.ts';

/** What narrows the list, read from the URL; what is not understood there is left out. */
export interface Filtres {
  readonly recherche: string | null;
  readonly type: TypeDeCollectivite | null;
  readonly outreMer: boolean | null;
}

export const TYPES_CONNUS = ['REGION', 'DEPARTEMENT', 'EPCI', 'SYNDICAT_MIXTE'] as const;

export const filtresDe = (vue: Vue): Filtres => ({
  recherche: vue['q']?.trim() || null,
  type: TYPES_CONNUS.find((type) => type === vue['f.type']) ?? null,
  outreMer: vue['f.outremer'] === 'true' ? true : vue['f.outremer'] === 'false' ? false : null,
});

/** One filter in force: its words, and the URL change that removes it. */
export interface FiltreActif {
  readonly cle: keyof Filtres;
  readonly mot: string;
  readonly sans: Readonly<Record<string, null>>;
}
