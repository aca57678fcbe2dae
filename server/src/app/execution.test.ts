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

describe('inputs', () => {
  it.each([
    [{ departemnt: '33' }, 'Saisie refusée (f.departemnt) : ce champ n’est pas de FiltreStatistiques.'],
    [{ vague: 'deux mille' }, 'Saisie refusée (vague) : un nombre entier est attendu.'],
    [{ public: 'TOUS' }, 'Saisie refusée (public) : une valeur de type PublicCible est attendue.'],
  ])('refuse a filter that is no filter, and say which: %j', async (f, dit) => {
    const QUESTION = 'query ($f: FiltreStatistiques) { statistiques(filtre: $f) { au } }';

    await expect(harness.execute(QUESTION, { f })).rejects.toThrow(dit);
  });

  it('say which field an input lacks', async () => {
    const REMETTRE =
      'mutation ($input: RemettreCarnetInput!) { remettreCarnet(input: $input) { __typename } }';
    const input = { cleIdempotence: 'il-manque-un-champ', numero: 'x', cohorte: 'x' };

    await expect(harness.execute(REMETTRE, { input })).rejects.toThrow(
      'Saisie refusée (input.distributeur) : un texte est attendu.',
    );
  });
});
