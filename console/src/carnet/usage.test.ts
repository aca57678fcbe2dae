import { describe, expect, it } from 'vitest';
import { lireCentimes, lireMinutes } from '../shared/saisie.ts';
import { champsFautifs } from './usage.ts';

const JUSTE = { numero: '003F-8PP6-049N-3020', lieu: 'lieu-1', minutes: '90', prix: '10' };

describe('the use of a pass', () => {
  it.each([
    ['10', 1000],
    ['12,5', 1250],
    ['12.50 €', 1250],
    ['1 200', 120_000],
    ['0,05', 5],
  ])('reads a price as one writes it: %s', (text, cents) => {
    expect(lireCentimes(text)).toBe(cents);
  });

  it.each(['', 'dix', '-5', '1,234', '1,,2'])('reads no price in: %s', (text) => {
    expect(lireCentimes(text)).toBeNull();
  });

  it('takes minutes from 1 to 600, or none', () => {
    expect([lireMinutes(''), lireMinutes('1'), lireMinutes('600')]).toEqual([null, 1, 600]);
    expect([lireMinutes('0'), lireMinutes('601'), lireMinutes('1,5'), lireMinutes('une')]).toEqual(
      Array.from({ length: 4 }),
    );
  });

  it('sends what is whole', () => {
    expect([...champsFautifs(JUSTE)]).toEqual([]);
    expect([...champsFautifs({ ...JUSTE, minutes: '' })]).toEqual([]);
  });

  it('names each field that is not', () => {
    expect([...champsFautifs({ numero: '12', lieu: '', minutes: '-1', prix: '0' })]).toEqual([
      'numero',
      'lieu',
      'minutes',
      'prix',
    ]);
  });
});
