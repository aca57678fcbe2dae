import { expect, it } from 'vitest';
import { Debit } from './debit.ts';
import { distanceDite, heureDite, telephoneDit } from './dire.ts';
import { langueDemandee } from './langue.ts';

it('counts a network by the minute, and says how long to wait', () => {
  const debit = new Debit(2);
  const instants = [0, 1000, 50_000, 60_000];

  expect(instants.map((instant) => debit.compter('un', instant))).toEqual([null, null, 10, null]);
  expect(debit.compter('autre', 50_000)).toBeNull();
});

it('speaks as its reader asks', () => {
  expect(langueDemandee(null, 'en-GB,en;q=0.9,fr;q=0.5')).toBe('en');
  expect(langueDemandee(null, 'de,fr;q=0.3,en;q=0.2')).toBe('fr');
  expect(langueDemandee('fr', 'en')).toBe('fr');
  expect(langueDemandee(null, 'en;q=0')).toBe('fr');
});

it('says hours, distances and telephones as people do', () => {
  expect([heureDite(540, 'fr'), heureDite(810, 'fr'), heureDite(810, 'en')]).toEqual([
    '9\u00a0h',
    '13\u00a0h\u00a030',
    '13:30',
  ]);
  expect([640, 1840, 27_400].map((metres) => distanceDite(metres, 'fr'))).toEqual([
    '650\u00a0m',
    '1,8\u00a0km',
    '27\u00a0km',
  ]);
  expect(telephoneDit('+33536490885')).toBe('05\u00a036\u00a049\u00a008\u00a085');
});
