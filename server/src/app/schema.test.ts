import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../shared/paths.ts';
import { buildSubgraph, printSubgraph } from './schema.ts';

it('the committed schema is the one in the code (otherwise: pnpm schema)', () => {
  const committed = readFileSync(join(ROOT, 'schema/pass-numerique.graphql'), 'utf8').split('\n');
  const printed = printSubgraph().split('\n');

  // The first line that differs says enough: the whole of both would not be read.
  const line = printed.findIndex((text, i) => text !== committed[i]);
  expect({ line, printed: printed[line] }).toEqual({ line: -1, printed: undefined });
  expect(committed).toHaveLength(printed.length);
});

it('every type says in French what it is', () => {
  const muets = Object.values(buildSubgraph().getTypeMap()).filter(
    ({ name, description }) =>
      !description &&
      !/^(?:__|_|link__|federation__|Query$|Mutation$|Subscription$|Int$|Float$|ID$)|(?:Connection|Edge)$/u.test(
        name,
      ),
  );

  expect(muets.map(({ name }) => name)).toEqual([]);
});
