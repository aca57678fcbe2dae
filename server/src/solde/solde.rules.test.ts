import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribuer, deLEtat, issueDuSolde, nonUtilise, partDe, rassembler, tenu } from './solde.rules.ts';

const POIDS = fc.array(
  fc.record({
    genre: fc.constantFrom('ETAT', 'COMMANDITAIRE', 'MUTUELLE'),
    financeur: fc.constantFrom('A', 'B', 'C'),
    poids: fc.integer({ min: 1, max: 300_000_000 }),
  }),
  { minLength: 1, maxLength: 8 },
);

describe('what each funder brings', () => {
  it('adds up to the amount, to the cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), POIDS, (centimes, poids) => {
        const parts = rassembler(attribuer(centimes, poids));
        expect(parts.reduce((somme, { centimes: une }) => somme + une, 0)).toBe(centimes);
        expect(deLEtat(parts)).toBeLessThanOrEqual(centimes);
      }),
    );
  });

  it('follows 50/25/25 and puts the State first', () => {
    const poids = [
      { genre: 'COLLECTIVITE', financeur: 'Agglo', poids: 25 },
      { genre: 'ETAT', financeur: 'État', poids: 50 },
      { genre: 'COLLECTIVITE', financeur: 'Commune', poids: 25 },
    ];

    expect(rassembler(attribuer(1001, poids))).toEqual([
      { genre: 'ETAT', financeur: 'État', centimes: 501 },
      { genre: 'COLLECTIVITE', financeur: 'Agglo', centimes: 250 },
      { genre: 'COLLECTIVITE', financeur: 'Commune', centimes: 250 },
    ]);
  });
});

it('what is not used is lost once the tolerance is over, not on its last day', () => {
  const emploi = { toleree_jusqu_au: '2022-01-31', valeur_centimes: 1000, utilise_centimes: 300 };

  expect(nonUtilise(emploi, '2022-01-31')).toEqual({ perdu: 0, encoreUtilisable: 700 });
  expect(nonUtilise(emploi, '2022-02-01')).toEqual({ perdu: 700, encoreUtilisable: 0 });
});

it('half is held at half, and nothing says nothing', () => {
  expect([tenu(5, 10, 5000), tenu(4, 10, 5000), tenu(0, 0, 5000), tenu(4, 10, null)]).toEqual([
    true,
    false,
    null,
    null,
  ]);
  expect([partDe(1, 4), partDe(0, 0)]).toEqual([0.25, null]);
});

describe('how a file ends', () => {
  const compte = {
    commandeCentimes: 1000,
    verseCentimes: 400,
    duCentimes: 0,
    exigibleCentimes: 0,
    suitLUsage: false,
  };
  it.each([
    { titre: 'everything used, nothing back', dits: {}, issue: { etape: 'SOLDE', centimes: 0 } },
    {
      titre: 'the part of what was not used',
      dits: { exigibleCentimes: 300 },
      issue: { etape: 'REVERSEMENT', centimes: 300 },
    },
    {
      titre: 'the whole when nothing was ordered',
      dits: { commandeCentimes: 0 },
      issue: { etape: 'REVERSEMENT', centimes: 400 },
    },
    {
      titre: 'the rest of what use earned',
      dits: { suitLUsage: true, duCentimes: 450 },
      issue: { etape: 'SOLDE', centimes: 50 },
    },
    {
      titre: 'what was paid beyond use',
      dits: { suitLUsage: true, duCentimes: 390 },
      issue: { etape: 'REVERSEMENT', centimes: 10 },
    },
  ] as const)('$titre', ({ dits, issue }) => {
    expect(issueDuSolde({ ...compte, ...dits })).toEqual(issue);
  });
});
