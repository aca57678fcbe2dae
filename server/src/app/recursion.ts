import { type DocumentNode, GraphQLError, Kind, type SelectionSetNode } from 'graphql';

/** Selections of an operation once its fragments are unfolded. */
const MOST_SELECTIONS = 10_000;

/** Refuses a document whose fragments, each few, unfold into millions of fields: what reads it later would unfold them. */
export function checkRecursion({ definitions }: DocumentNode): void {
  const fragments = new Map(
    definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment.selectionSet]),
  );
  const known = new Map<string, number>();

  const count = (set: SelectionSetNode): number => {
    let total = 0;
    for (const selection of set.selections) {
      total += 1;
      if (selection.kind === Kind.FRAGMENT_SPREAD) total += ofFragment(selection.name.value);
      else if (selection.selectionSet) total += count(selection.selectionSet);
    }
    return total;
  };
  const ofFragment = (name: string): number => {
    const found = known.get(name);
    if (found !== undefined) return found;
    // A fragment inside itself is refused by validation.
    known.set(name, 0);
    const set = fragments.get(name);
    const total = set ? count(set) : 0;
    known.set(name, total);
    return total;
  };

  for (const definition of definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION && count(definition.selectionSet) > MOST_SELECTIONS)
      throw new GraphQLError(`Requête trop lourde : ${MOST_SELECTIONS} sélections au plus.`, {
        extensions: { code: 'REQUETE_TROP_LOURDE' },
      });
}
