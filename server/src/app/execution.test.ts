import { isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { setupHarness } from '../../test/harness.ts';
import { buildSubgraph } from './schema.ts';

describe('compiled operations', () => {
  const harness = setupHarness();

  it('may leave enums as they are, since each value is its name', () => {
    const enums = Object.values(buildSubgraph().getTypeMap()).filter(isEnumType);
    const values = enums.filter(({ name }) => !name.startsWith('__')).flatMap((type) => type.getValues());

    expect(values.length).toBeGreaterThan(0);
    expect(values.filter(({ name, value }) => name !== value)).toEqual([]);
  });

  it('run once, whether they end well or with an error', async () => {
    await harness.execute('{ territoires(first: 1) { edges { node { code } } } }');
    expect(harness.sql).toHaveLength(1);

    // Refused by the resolver, hence once the execution has begun.
    await expect(
      harness.execute('{ territoires(first: 101) { edges { node { code } } } }'),
    ).rejects.toHaveProperty('code');
    expect(harness.sql).toHaveLength(1);
  });

  it('refuse a document of several operations when none is named', async () => {
    await expect(
      harness.execute('query A { registre { role } } query B { registre { role } }'),
    ).rejects.toHaveProperty('code');
  });
});
