import type { GenreDeFinanceur } from '../graphql/graphql.ts';
import type { Langue } from './format.ts';

/** Who funds, as one says it. */
export const FINANCEURS = {
  fr: {
    ETAT: 'État',
    COMMANDITAIRE: 'commanditaire',
    COLLECTIVITE: 'autre collectivité',
    UNION_EUROPEENNE: 'Union européenne',
    ENTREPRISE: 'entreprise',
    MUTUELLE: 'mutuelle',
    ASSOCIATION: 'association',
    AUTRE: 'autre financeur',
  },
  en: {
    ETAT: 'State',
    COMMANDITAIRE: 'buyer',
    COLLECTIVITE: 'other authority',
    UNION_EUROPEENNE: 'European Union',
    ENTREPRISE: 'company',
    MUTUELLE: 'mutual',
    ASSOCIATION: 'association',
    AUTRE: 'other funder',
  },
} as const satisfies Record<Langue, Record<GenreDeFinanceur, string>>;

/** An amount as one writes it, in cents; null when it is none. */
export function lireMontant(texte: string): number | null {
  const [, units, cents = ''] = /^(\d{1,11})(?:[.,](\d{1,2}))?$/u.exec(texte.replaceAll(/[\s€]/gu, '')) ?? [];
  return units === undefined ? null : Number(units) * 100 + Number(cents.padEnd(2, '0'));
}
