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

/** The operations with their fragments, each with its name and the SHA-256 of its text. */
function textsOf(files: Options['documents']): readonly { name: string; id: string; text: string }[] {
  const definitions = files.flatMap(({ document }) => document?.definitions ?? []);
  const fragments = new Map(
    definitions
      .filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  return definitions
    .filter((node) => node.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => {
      const parts = [operation, ...fragmentsOf(operation, fragments)].map((node) => print(node));
      const text = parts.join('\n\n');
      return {
        name: operation.name?.value ?? '',
        id: createHash('sha256').update(text).digest('hex'),
        text,
      };
    })
    .toSorted((a, b) => (a.text < b.text ? -1 : 1));
}

/** Lists every operation by its identifier: what the server knows as published. */
const published = (_schema: unknown, files: Options['documents']): string =>
  `${JSON.stringify(Object.fromEntries(textsOf(files).map(({ id, text }) => [id, text])), null, 2)}\n`;

/** The identifiers of what is asked without its text: by the page of an embed, and by the snippets that integrators copy. */
const identifiers = (_schema: unknown, files: Options['documents']): string => {
  const lines = textsOf(files).flatMap(({ name, id }) =>
    name.startsWith('Encart') ? [`  ${name}: '${id}',`] : [],
  );
  return `/** Of each operation of embeds, what names it to the server. */\nexport const IDENTIFIANTS = {\n${lines.join('\n')}\n} as const;\n`;
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
const presetOf = (plugin: typeof published) => ({
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
});

export const operations = presetOf(published);
export const identifiants = presetOf(identifiers);
