import { type BreakingChange, findBreakingChanges, type GraphQLSchema } from 'graphql';
import { lireDepreciation } from '../shared/depreciation.rules.ts';
import { deprecieesDe } from './depreciations.rules.ts';

/** How graphql-js says that a place is gone. */
const RETRAITS: readonly (readonly [RegExp, (...parties: string[]) => string])[] = [
  [/^(\w+\.\w+) was removed\.$/u, (place = '') => place],
  [/^(\w+\.\w+) arg (\w+) was removed\.$/u, (champ, argument) => `${champ}(${argument})`],
  [/^(\w+) was removed from enum type (\w+)\.$/u, (valeur, type) => `${type}.${valeur}`],
];

/**
 * What would break those who rest on the contract as it was last published. A part may go once it was said to, a year before at
 * least, and its day has come; nothing else of it may.
 */
export function rupturesEntre(
  publie: GraphQLSchema,
  nouveau: GraphQLSchema,
  jour: string,
): readonly string[] {
  const partis = new Set(
    deprecieesDe(publie)
      .filter(({ raison }) => (lireDepreciation(raison)?.retrait ?? '9999') <= jour)
      .map(({ place }) => place),
  );
  return findBreakingChanges(publie, nouveau)
    .filter((changement) => !partis.has(placeDe(changement) ?? ''))
    .map(({ description }) => description);
}

function placeDe({ description }: BreakingChange): string | null {
  for (const [forme, place] of RETRAITS) {
    const trouve = forme.exec(description);
    if (trouve) return place(...trouve.slice(1));
  }
  return null;
}
