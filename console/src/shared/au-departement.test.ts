import { expect, it } from 'vitest';
import { auDepartement } from './au-departement.ts';
import { DEPARTEMENTS } from './departements.ts';

it.each([
  ['33', 'en Gironde'],
  ['01', 'dans l’Ain'],
  ['40', 'dans les Landes'],
  ['69', 'dans le Rhône'],
  ['80', 'dans la Somme'],
  ['75', 'à Paris'],
  ['974', 'à La Réunion'],
  ['2A', 'en Corse-du-Sud'],
])('enters a département as French does: %s', (code, words) => {
  expect(auDepartement(code, 'fr')).toBe(words);
});

it('elides before a vowel only', () => {
  const elided = [...DEPARTEMENTS].filter(([code]) => auDepartement(code, 'fr').startsWith('dans l’'));

  expect(elided.filter(([, nom]) => !/^[AEHIOY]/u.test(nom))).toEqual([]);
  expect(elided).toHaveLength(13);
});
