import { describe, expect, it } from 'vitest';
import { moisEntre } from '../dates.ts';
import { confinements } from './essai.ts';
import { bandes, cadreDe, echelleDe, graduations, moisEcrits, trace } from './geometrie.ts';
import { pointEnMots, serrerLesSilences, silenceEnMots } from './silences.ts';

const points = (de: string, a: string) => moisEntre(de, a).map((mois) => ({ mois }));
const sansNom = () => '';

describe('the axis of numbers', () => {
  it('starts at zero and goes over the maximum by round steps', () => {
    expect(graduations(27_104)).toEqual([0, 10_000, 20_000, 30_000]);
    expect(graduations(3)).toEqual([0, 1, 2, 3]);
    expect(graduations(0)).toEqual([0, 1]);
  });
});

describe('the axis of months', () => {
  it('writes as many months as fit, on the calendar', () => {
    expect(moisEcrits(points('2020-01', '2021-06'), 25).map((rang) => rang)).toEqual([0, 3, 6, 9, 12, 15]);
    expect(moisEcrits(points('2020-02', '2021-06'), 12)).toEqual([5, 11]);
    expect(moisEcrits(points('2020-02', '2020-03'), 30)).toEqual([0]);
  });

  it('never writes two months on each other, however long the scheme', () => {
    const long = moisEcrits(points('2019-01', '2026-12'), 4.5);
    const gaps = long.slice(1).map((rang, place) => (rang - (long[place] ?? 0)) * 4.5);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(66);
  });
});

describe('a long silence', () => {
  const months = moisEntre('2021-01', '2023-06');
  const folded = serrerLesSilences(months, (month) => month > '2021-03' && month < '2023-05');

  it('takes one position, that says how long it is', () => {
    expect(folded).toEqual([
      { mois: '2021-01' },
      { mois: '2021-02' },
      { mois: '2021-03' },
      { mois: '2021-04', fin: '2023-04' },
      { mois: '2023-05' },
      { mois: '2023-06' },
    ]);
    expect(folded.slice(3, 4).map((point) => pointEnMots(point, 'fr'))).toEqual(['avril 2021 à avril 2023']);
    expect(folded.slice(3, 4).map((point) => silenceEnMots(point, 'en'))).toEqual(['25 months at 0']);
  });

  it('is followed by a month written out, since nothing else says when it ends', () => {
    expect(moisEcrits(folded, 20)).toEqual([0, 4]);
  });

  it('keeps every month of a shorter one', () => {
    expect(serrerLesSilences(months.slice(0, 11), () => true)).toHaveLength(11);
  });

  it('does not move the events before it', () => {
    const cadre = cadreDe(800);
    const [first] = bandes(confinements('fr').slice(2), folded, cadre, 100, sansNom);
    expect(first).toMatchObject({ silence: true });
    const [last] = bandes([], folded.slice(0, 4), { ...cadre, droite: 0 }, 180, () => 'a long name');
    expect(last?.milieu).toBeLessThan(cadre.largeur - 30);
    const all = points('2020-01', '2020-12');
    const [spring] = bandes(confinements('fr'), all, cadre, 50, sansNom);
    expect(spring?.x).toBeCloseTo(cadre.gauche + (2 + 16 / 31) * 50);
    expect(spring?.nom).toBe('1ᵉʳ confinement');
  });

  it('keeps its name before any event: an axis that leaps without saying so lies', () => {
    const dedans = {
      du: '2022-02-01',
      au: '2022-02-01',
      nom: 'Liquidation judiciaire',
      court: 'Liq.',
      rang: '1',
    };
    const nommees = bandes([dedans], folded, cadreDe(800), 40, (point) => silenceEnMots(point, 'fr'));
    expect(nommees.find(({ silence }) => silence)?.nom).toBe('25 mois à 0');
    expect(nommees.find(({ silence }) => !silence)?.entier).toBe('Liq.');
  });
});

it('an unknown month breaks the line instead of drawing a zero', () => {
  const echelle = echelleDe(cadreDe(320), 4, 10);
  expect(trace([1, 2, null, 3], echelle).match(/M/gu)).toHaveLength(2);
});

it('under 34 rem the chart is another drawing, at the same size of text', () => {
  expect(cadreDe(543).etroit).toBe(true);
  expect(cadreDe(544)).toMatchObject({ etroit: false, largeur: 544 });
});
