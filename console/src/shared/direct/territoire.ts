import type { TerritoireSuiviInput } from '../../graphql/graphql.ts';
import type { Vue } from '../vue.ts';

const TYPES = { dep: 'DEPARTEMENT', reg: 'REGION' } as const;

/** The territory of a view, as one follows its events; an EPCI is followed with the whole country. */
export function territoireSuivi(vue: Vue): TerritoireSuiviInput | null {
  const siren = vue['f.collectivite'];
  if (siren !== undefined) return { type: 'COLLECTIVITE', code: siren };
  const [, court, code = ''] = /^(dep|reg):(\w+)$/u.exec(vue['t'] ?? '') ?? [];
  return court === 'dep' || court === 'reg' ? { type: TYPES[court], code } : null;
}
