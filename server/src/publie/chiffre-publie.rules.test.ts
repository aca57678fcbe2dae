import { describe, expect, it } from 'vitest';
import { Illisible } from '../shared/valeurs.rules.ts';
import { publication, selonLaReserve, valeurCitee } from './chiffre-publie.rules.ts';

describe('the date of a claim', () => {
  it.each([
    ['2019-07-22', '2019-07-22', null],
    ['2018', '2018', null],
    ['2020-09 (rapport Sénat 711)', '2020-09', 'rapport Sénat 711'],
    ['2020 (début, date inférée)', '2020', 'début, date inférée'],
    ['2021-2022', '2022', 'période 2021-2022'],
    ['2017-04/05', '2017-05', 'période 2017-04/05'],
    ['s.d.', 's.d.', null],
  ])('« %s » is %s', (lu, publieLe, precision) => {
    expect(publication(lu)).toEqual({ publieLe, precision });
  });

  it.each(['hier', '2019-13', '22/07/2019', '2019-07-32', '20190722'])('is not « %s »', (lu) => {
    expect(publication(lu)).toBeInstanceOf(Illisible);
  });
});

describe('the value of a claim', () => {
  it.each([
    ['209000', { min: 209_000, max: 209_000, approximatif: false }],
    ['environ 500000', { min: 500_000, max: 500_000, approximatif: true }],
    ['5000-10000', { min: 5000, max: 10_000, approximatif: true }],
    ['6 000 – 7 000', { min: 6000, max: 7000, approximatif: true }],
    ['plus de 80', { min: 80, max: null, approximatif: true }],
    ['presque 2 000', { min: null, max: 2000, approximatif: true }],
  ])('« %s »', (lu, attendu) => {
    expect(valeurCitee(lu)).toEqual(attendu);
  });

  it.each(['beaucoup', '10000-5000', '1,5', '1-2-3x'])('is not « %s »', (lu) => {
    expect(valeurCitee(lu)).toBeInstanceOf(Illisible);
  });

  it('loses its ceiling or its floor by the words quoted first, not by those that follow', () => {
    const exact = { min: 6, max: 6, approximatif: false };
    expect(selonLaReserve(exact, '« plus de 6 M€ »')).toEqual({ min: 6, max: null, approximatif: true });
    expect(selonLaReserve(exact, '« presque 2 000 »')).toEqual({ min: null, max: 6, approximatif: true });
    expect(selonLaReserve(exact, '+ « plus d’un million » des collectivités')).toEqual(exact);
    expect(selonLaReserve(exact, null)).toEqual(exact);
  });
});
