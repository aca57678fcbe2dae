import { getNamedType, isAbstractType, isObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { EXIGENCES } from '../acces/acces.module.ts';
import { buildSubgraph } from './schema.ts';

const schema = buildSubgraph();

/** Wrappers and members of unions say nothing that their nodes do not. */
const isJudgedByItsParts = (name: string): boolean => /(Connection|Edge)$/.test(name) || name.startsWith('_');

it('says of every object type which right it asks for', () => {
  const results = new Set(
    Object.values(schema.getTypeMap()).flatMap((type) =>
      'getTypes' in type ? type.getTypes().map(({ name }) => name) : [],
    ),
  );
  const refusals = new Set(schema.getPossibleTypes(schema.getType('Refus') as never).map(({ name }) => name));
  const missing = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .map(({ name }) => name)
    .filter((name) => !isJudgedByItsParts(name) && !(name in EXIGENCES) && !refusals.has(name))
    .filter((name) => !(results.has(name) && /(Remis|Utilise)$/.test(name)));

  expect(missing).toEqual([]);
});

it('asks for a right for every root field that answers one type or another, before it answers', () => {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  const abstract = fields.filter(({ type }) => isAbstractType(getNamedType(type))).map(({ name }) => name);

  expect(abstract).toContain('carnet');
  expect(abstract.filter((name) => !EXIGENCES[`Query.${name}`])).toEqual([]);
});

it('asks for a right for every mutation', () => {
  const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});

  // A session is enough for two of these: an account without any role asks for one. And anyone may report a change.
  expect(mutations.filter((name) => !EXIGENCES[`Mutation.${name}`])).toEqual([
    'demanderAcces',
    'fermerMesSessions',
    'signalerUnChangement',
  ]);
});
