import { OperationTypeNode } from 'graphql';
import type { OperationDite } from './operation.ts';

/** A text that a shell takes as one word. */
const mot = (texte: string): string => `'${texte.replaceAll("'", String.raw`'\''`)}'`;

const ligne = (parties: readonly string[]): string => parties.join(' \\\n  ');

const JETON = `-H "Authorization: Bearer $JETON"`;

type Demande = Pick<OperationDite, 'texte' | 'variables' | 'genre'> & {
  readonly nom: string | null;
  readonly identifiant: string | null;
};

/** What a terminal sends to be answered the same: by the name it is published by where it only reads, else by its text. */
export function enCurl(origine: string, { nom, genre, texte, variables, identifiant }: Demande): string {
  const corps = {
    query: texte,
    ...(Object.keys(variables).length > 0 ? { variables } : {}),
    ...(nom ? { operationName: nom } : {}),
  };
  if (genre === OperationTypeNode.SUBSCRIPTION)
    return ligne([
      `curl -N ${mot(`${origine}/graphql/stream`)}`,
      JETON,
      `-H 'Accept: text/event-stream'`,
      `--json ${mot(JSON.stringify(corps))}`,
    ]);
  if (genre === OperationTypeNode.MUTATION || identifiant === null)
    return ligne([
      `curl --compressed ${mot(`${origine}/graphql`)}`,
      JETON,
      `--json ${mot(JSON.stringify(corps))}`,
    ]);
  return ligne([
    `curl --compressed -G ${mot(`${origine}/graphql`)}`,
    JETON,
    `-H 'Apollo-Require-Preflight: true'`,
    `--data-urlencode ${mot(`id=${identifiant}`)}`,
    ...(Object.keys(variables).length > 0
      ? [`--data-urlencode ${mot(`variables=${JSON.stringify(variables)}`)}`]
      : []),
  ]);
}

/** What writes the types of one's own operations from the schema that this register publishes. */
export const lignesDeCodegen = (origine: string): string =>
  [
    `# codegen.yml`,
    `schema: ${origine}/api/schema.graphql`,
    `documents: 'src/**/*.graphql'`,
    `generates: { 'src/registre/': { preset: client } }`,
    ``,
    `npx -p graphql -p @graphql-codegen/cli -p @graphql-codegen/client-preset graphql-codegen --config codegen.yml`,
  ].join('\n');
