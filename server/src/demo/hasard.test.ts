import { expect, it } from 'vitest';
import { estUnSiret } from '../shared/siret.rules.ts';
import { chancesDUsage } from './beta-binomiale.ts';
import { jourDe } from './calendrier.rules.ts';
import { cumuls, Hasard } from './hasard.ts';
import { identifiant } from './identifiant.ts';
import { sirenFictif, siretFictif } from './siren.rules.ts';

const DRAWS = 20_000;
const draws = <T>(draw: () => T): T[] => Array.from({ length: DRAWS }, draw);

it('draws the same from the same words, something else from others', () => {
  const suite = (mot: string): number[] =>
    Array.from(
      { length: 5 },
      (
        (hasard) => () =>
          hasard.bits()
      )(new Hasard(mot, 1)),
    );

  expect(suite('un')).toEqual(suite('un'));
  expect(suite('un')).not.toEqual(suite('deux'));
});

it('draws evenly, by weight, and waits one on average', () => {
  const hasard = new Hasard('equite');
  const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const parts = cumuls([1, 2, 7]);

  expect(mean(draws(() => hasard.fraction()))).toBeCloseTo(0.5, 1);
  expect(mean(draws(() => hasard.entier(1, 6)))).toBeCloseTo(3.5, 1);
  expect(mean(draws(() => hasard.attente()))).toBeCloseTo(1, 1);
  expect(draws(() => hasard.tirer(parts)).filter((index) => index === 2).length / DRAWS).toBeCloseTo(0.7, 1);
});

it('makes identifiers of version 7 that sort by date', () => {
  const hasard = new Hasard('identifiants');
  const jour = jourDe('2020-06-01');
  const suite = [0, 1, 2, 86_399_999].map((rang) => identifiant(hasard, jour, rang));
  const lendemain = identifiant(hasard, jour + 1);

  for (const id of suite)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect([...suite, lendemain].toSorted()).toEqual([...suite, lendemain]);
  expect(Number.parseInt((suite[0] ?? '').replace('-', '').slice(0, 12), 16)).toBe(Date.parse('2020-06-01'));
});

it('numbers fictitious structures with a right key', () => {
  for (let n = 1; n < 200; n++) expect(estUnSiret(siretFictif(sirenFictif(n)))).toBe(true);
});

it.each([
  [10, 0.3],
  [5, 0.55],
  [10, 0.9],
])('spreads the use of carnets of %i around a mean of %f', (taille, part) => {
  const hasard = new Hasard('usage', taille, part);
  const chances = chancesDUsage(taille, part);
  const utilises = draws(() => hasard.tirer(chances));

  expect(utilises.reduce((sum, un) => sum + un, 0) / DRAWS / taille).toBeCloseTo(part, 1);
  expect(Math.min(...utilises)).toBe(0);
  expect(Math.max(...utilises)).toBe(taille);
});
