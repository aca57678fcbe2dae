import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FragmentDefinitionNode, Kind, OperationTypeNode, parse, type SelectionSetNode } from 'graphql';
import { ROOT } from './paths.ts';

const FILE = join(ROOT, 'schema', 'operations.json');

/** The texts of the operations that the project publishes, by the SHA-256 of each. */
export const textesPublies = (): ReadonlyMap<string, string> =>
  new Map(existsSync(FILE) ? Object.entries(readTexts(readFileSync(FILE, 'utf8'))) : []);

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the file is generated, and committed
const readTexts = (json: string): Record<string, string> => JSON.parse(json) as Record<string, string>;

/** A published operation that reads, and its root fields, as `Query.lieux`. */
export interface LecturePubliee {
  readonly nom: string;
  readonly champs: readonly string[];
}

let lectures: readonly LecturePubliee[] | null = null;

/** The published operations that read, by name. */
export function lecturesPubliees(): readonly LecturePubliee[] {
  lectures ??= [...textesPublies().values()]
    .flatMap((texte) => lectureDe(texte))
    .toSorted((une, autre) => une.nom.localeCompare(autre.nom));
  return lectures;
}

function lectureDe(texte: string): LecturePubliee[] {
  const { definitions } = parse(texte);
  const fragments = definitions.filter((une) => une.kind === Kind.FRAGMENT_DEFINITION);
  return definitions.flatMap((une) =>
    une.kind !== Kind.OPERATION_DEFINITION || une.operation === OperationTypeNode.MUTATION || !une.name
      ? []
      : [
          {
            nom: une.name.value,
            champs: racinesDe(une.selectionSet, fragments).map(
              (champ) => `${une.operation === OperationTypeNode.QUERY ? 'Query' : 'Subscription'}.${champ}`,
            ),
          },
        ],
  );
}

/** The names of the root fields of an operation, whatever fragments hold them; those of introspection are everyone's. */
export function racinesDe(
  { selections }: SelectionSetNode,
  fragments: readonly FragmentDefinitionNode[],
): readonly string[] {
  const noms = selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD)
      return selection.name.value.startsWith('__') ? [] : [selection.name.value];
    const cible =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection
        : fragments.find(({ name }) => name.value === selection.name.value);
    return cible ? racinesDe(cible.selectionSet, fragments) : [];
  });
  return [...new Set(noms)].toSorted();
}
