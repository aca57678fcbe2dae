import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { setupHarness } from '../../test/harness.ts';
import { deprecie, lireDepreciation, preavisTenu } from '../shared/depreciation.rules.ts';
import { textesPublies } from '../shared/operations-publiees.ts';
import { ROOT } from '../shared/paths.ts';
import { today } from '../shared/today.ts';
import { CONTRAT_PUBLIE, depreciationsDe, lireSchema, rupturesEntre } from './contrat.module.ts';
import { deprecieesDe, existe } from './depreciations.rules.ts';

const harness = setupHarness();
const SDL = readFileSync(join(ROOT, 'schema', 'pass-numerique.graphql'), 'utf8');
const schema = lireSchema(SDL);

describe('the contract of the API', () => {
  it('breaks nothing of what was published, but what was said to go and whose day has come', () => {
    expect(rupturesEntre(lireSchema(readFileSync(CONTRAT_PUBLIE, 'utf8')), schema, today())).toEqual([]);
  });

  it('says of each part that goes away since when, until when a year later at least, and what to read instead', () => {
    const depreciees = deprecieesDe(schema);

    expect(depreciees.length).toBeGreaterThan(0);
    const fautives = depreciees.filter(({ raison }) => {
      const lue = lireDepreciation(raison);
      return !lue || deprecie(lue) !== raison || !preavisTenu(lue) || !existe(schema, lue.remplace);
    });
    expect(fautives).toEqual([]);
  });

  it('publishes no operation that reads what goes away', () => {
    const fautives = [...textesPublies().values()].filter(
      (texte) => depreciationsDe(schema, parse(texte.replaceAll('@unmask', ''))).length > 0,
    );
    expect(fautives).toEqual([]);
  });

  it('sees what a document reads that goes away', () => {
    const document = parse('subscription { labelModifie(departement: "33") { curseur } }');
    expect(depreciationsDe(schema, document)).toEqual([
      { depuis: '2026-11-22', retrait: '2027-12-31', remplace: 'Subscription.labelModifie(territoire)' },
    ]);
  });
});

describe('what may go from a published contract', () => {
  const raison = deprecie({ depuis: '2026-01-01', retrait: '2027-01-01', remplace: 'Query.b' });
  const avant = buildSchema(
    `type Query { a(x: Int @deprecated(reason: "${raison}"), y: Int): E @deprecated(reason: "${raison}") b: E c: Int } enum E { UN DEUX @deprecated(reason: "${raison}") }`,
  );

  it.each([
    { quoi: 'a field', apres: 'type Query { b: E c: Int } enum E { UN DEUX }' },
    { quoi: 'an argument', apres: 'type Query { a(y: Int): E b: E c: Int } enum E { UN DEUX }' },
    { quoi: 'a value', apres: 'type Query { a(x: Int, y: Int): E b: E c: Int } enum E { UN }' },
  ])('$quoi, on the day that was said and not before', ({ apres }) => {
    const nouveau = buildSchema(apres);
    expect(rupturesEntre(avant, nouveau, '2026-12-31')).toHaveLength(1);
    expect(rupturesEntre(avant, nouveau, '2027-01-01')).toEqual([]);
  });

  it.each([
    {
      quoi: 'a field that nothing said would go',
      apres: 'type Query { a(x: Int, y: Int): E b: E } enum E { UN DEUX }',
    },
    {
      quoi: 'a type that changes',
      apres: 'type Query { a(x: Int, y: Int): E b: E c: String } enum E { UN DEUX }',
    },
    {
      quoi: 'an argument that becomes required',
      apres: 'type Query { a(x: Int, y: Int!): E b: E c: Int } enum E { UN DEUX }',
    },
  ])('never $quoi', ({ apres }) => {
    expect(rupturesEntre(avant, buildSchema(apres), '2099-01-01')).toHaveLength(1);
  });

  it('counts a year of notice by the calendar', () => {
    const le = (depuis: string, retrait: string) => preavisTenu({ depuis, retrait, remplace: 'Query.b' });
    expect([le('2026-11-22', '2027-11-21'), le('2026-11-22', '2027-11-22')]).toEqual([false, true]);
  });
});

describe('what the API says of itself', () => {
  it('says what an operation asks, by the table that admits it, without running it', async () => {
    const texte = '{ lieux { totalCount } ...F } fragment F on Query { ...F evenements { totalCount } }';
    const data = await harness.execute(
      'query ($texte: String!) { porteeDeLOperation(texte: $texte) { genre champs demandes { droits roles } } rien: porteeDeLOperation(texte: "{") { genre } }',
      { texte },
    );
    expect(data).toMatchObject({
      porteeDeLOperation: {
        genre: 'REQUETE',
        champs: ['Query.lieux', 'Query.evenements'],
        demandes: [{ droits: expect.arrayContaining(['LIRE_JOURNAL']) }],
      },
      rien: null,
    });
  });

  it('tells its changes from the last one, what goes away with its day', async () => {
    const data = await harness.execute('{ changementsDeLApi { id jour genre places jusquAu } }');
    const changements = (data as unknown as { changementsDeLApi: { jour: string; id: string }[] })
      .changementsDeLApi;
    expect(changements).toContainEqual(
      expect.objectContaining({
        genre: 'DEPRECIATION',
        places: ['Subscription.labelModifie(departement)'],
        jusquAu: '2027-12-31',
      }),
    );
    expect(changements.map(({ jour }) => jour)).toEqual(
      changements.map(({ jour }) => jour).toSorted((une, autre) => autre.localeCompare(une)),
    );
    expect(new Set(changements.map(({ id }) => id)).size).toBe(changements.length);
  });
});
