import { isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { setupHarness } from '../../test/harness.ts';
import { admissionTo } from './admission.ts';
import { buildSubgraph } from './schema.ts';
import { prepare } from './subscription.ts';

const harness = setupHarness();

describe('compiled operations', () => {
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

describe('subscriptions that differ by where they resume alone', () => {
  const schema = buildSubgraph();
  const key = (query: string, depuis: string): string =>
    prepare(schema, admissionTo(schema, {}), harness.context(), {
      query,
      operationName: null,
      variables: { depuis },
    }).key;

  it.each([
    ['evenements(depuis: $depuis)', true],
    ['evenements(depuis: $depuis, objet: $depuis)', false],
    ['evenements(objet: $depuis)', false],
  ])('share what they are told: %s', (champ, meme) => {
    const query = `subscription ($depuis: String) { ${champ} { id } }`;
    expect(key(query, 'un') === key(query, 'autre')).toBe(meme);
  });
});
