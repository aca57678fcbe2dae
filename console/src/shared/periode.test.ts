import { describe, expect, it } from 'vitest';
import { dernierJour, lireBornes, lirePeriode, periodeEnMots, periodeEnPhrase } from './periode.ts';

describe('the period of a view, as the URL writes it', () => {
  it('reads a year, a quarter, a month and a span of months', () => {
    expect(lirePeriode('2021')).toEqual({ de: '2021-01', a: '2021-12' });
    expect(lirePeriode('2021-T2')).toEqual({ de: '2021-04', a: '2021-06' });
    expect(lirePeriode('2021-04')).toEqual({ de: '2021-04', a: '2021-04' });
    expect(lirePeriode('2020-11..2021-02')).toEqual({ de: '2020-11', a: '2021-02' });
  });

  it('reads nothing in what is none of them', () => {
    for (const text of [null, '', '21', '2021-T5', '2021-13', '2021-06..2021-04', '2021-04..', 'T2 2021']) {
      expect(lirePeriode(text)).toBeNull();
    }
  });

  it('reads a span open at one end where rows are asked', () => {
    expect(lireBornes('2021-04..')).toEqual({ de: '2021-04', a: null });
    expect(lireBornes('..2021-06')).toEqual({ de: null, a: '2021-06' });
    expect(lireBornes('2021-T2')).toEqual({ de: '2021-04', a: '2021-06' });
    for (const text of ['', '..', '2021-13..', '..2021', '2021-04...']) expect(lireBornes(text)).toBeNull();
  });

  it('ends a span on the last day of its month', () => {
    expect(dernierJour('2020-02')).toBe('2020-02-29');
    expect(dernierJour('2021-06')).toBe('2021-06-30');
    expect(dernierJour('2021-12')).toBe('2021-12-31');
  });

  it('says a period in a title and in a sentence', () => {
    expect(periodeEnMots('2021-T2', 'fr')).toBe('T2 2021');
    expect(periodeEnMots('2021-T2', 'en')).toBe('Q2 2021');
    expect(periodeEnMots(null, 'fr')).toBe('toute la durée');
    expect(periodeEnMots('2021-04..', 'fr')).toBe('depuis avril 2021');
    expect(periodeEnMots('..2021-06', 'fr')).toBe('jusqu’à juin 2021');
    expect(periodeEnMots('..2021-06', 'en')).toBe('until June 2021');
    expect(periodeEnMots('2021-04..2021-06', 'en')).toBe('April 2021 to June 2021');
    expect(periodeEnPhrase('2021-T2', 'fr')).toBe('au deuxième trimestre 2021');
    expect(periodeEnPhrase('2021-04..2021-06', 'fr')).toBe('d’avril 2021 à juin 2021');
    expect(periodeEnPhrase('2021-02..2021-02', 'fr')).toBe('en février 2021');
    expect(periodeEnPhrase('2021', 'en')).toBe('in 2021');
  });
});
