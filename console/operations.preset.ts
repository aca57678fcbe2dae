import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  print,
  visit,
} from 'graphql';

interface Options {
  readonly baseOutputDir: string;
  readonly schema: DocumentNode;
  readonly documents: { document?: DocumentNode }[];
}

/** Lists every operation with its fragments, by the SHA-256 of its text: what the server knows as published. */
const plugin = (_schema: unknown, files: Options['documents']): string => {
  const definitions = files.flatMap(({ document }) => document?.definitions ?? []);
  const fragments = new Map(
    definitions
      .filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  const texts = definitions
    .filter((node) => node.kind === Kind.OPERATION_DEFINITION)
    .map((operation) =>
      [operation, ...fragmentsOf(operation, fragments)].map((node) => print(node)).join('\n\n'),
    );
  const entries = texts.map((text) => [createHash('sha256').update(text).digest('hex'), text] as const);
  const sorted = entries.toSorted(([, a], [, b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
};

function fragmentsOf(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): readonly FragmentDefinitionNode[] {
  const found = new Set<FragmentDefinitionNode>();
  const follow = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (!fragment || found.has(fragment)) return;
        found.add(fragment);
        follow(fragment);
      },
    });
  };
  follow(operation);
  return [...found].toSorted((a, b) => (a.name.value < b.name.value ? -1 : 1));
}

/** Given to the generator as a preset, since it reads plugins of a project from JavaScript only. */
export const operations = {
  buildGeneratesSection: async ({ baseOutputDir, schema, documents }: Options) => [
    {
      filename: baseOutputDir,
      schema,
      documents,
      config: {},
      plugins: [{ operations: {} }],
      pluginMap: { operations: { plugin } },
    },
  ],
};
