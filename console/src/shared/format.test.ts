import { describe, expect, it } from 'vitest';
import { age, ajouterMois, dateDeSource, heure, jour, jourEtHeure, mois, moisEntre } from './dates.ts';
import {
  bornes,
  compte,
  ecart,
  euros,
  intervalle,
  millions,
  nom,
  nombre,
  numeroLisible,
  taux,
} from './format.ts';
import { wilson } from './wilson.ts';

describe('numbers as French and English write them', () => {
  it('separates thousands with a no-break space of the page font, never U+202F', () => {
    expect(nombre(79082, 'fr')).toBe('79\u00a0082');
    expect(nombre(1234.5, 'fr', 1)).toBe('1\u00a0234,5');
    expect(nombre(79082, 'en')).toBe('79,082');
  });

  it('writes a true minus', () => {
    expect(nombre(-4032, 'fr')).toBe('\u22124\u00a0032');
    expect(euros(-120050, 'en')).toBe('\u2212€1,200.50');
  });

  it('shows cents only when there are some, or when asked', () => {
    expect(euros(25956000, 'fr')).toBe('259\u00a0560\u00a0€');
    expect(euros(1050, 'fr')).toBe('10,50\u00a0€');
    expect(euros(1000, 'fr', 2)).toBe('10,00\u00a0€');
    expect(millions(1050000000, 'fr')).toBe('10,5\u00a0M€');
    expect(millions(600000000, 'en')).toBe('€6.0m');
  });

  it('writes a rate, its interval and a difference of rates', () => {
    expect(taux(0.2373, 'fr')).toBe('23,7\u00a0%');
    expect(taux(0.2373, 'en')).toBe('23.7%');
    expect(intervalle(0.234, 0.24, 'fr')).toBe('[23,4\u00a0–\u00a024,0]');
    expect(bornes(0.028, 0.059, 'en')).toBe('2.8\u00a0–\u00a05.9');
    expect(ecart(3.2, 'fr')).toBe('+3,2\u00a0pts');
    expect(ecart(-0.6, 'fr')).toBe('\u22120,6\u00a0pt');
  });

  it('agrees a noun from 2 in French, and away from 1 in English', () => {
    expect(compte(0, nom('pass acheté', 'pass achetés'), 'fr')).toBe('0\u00a0pass acheté');
    expect(compte(2, nom('pass acheté', 'pass achetés'), 'fr')).toBe('2\u00a0pass achetés');
    expect(compte(0, nom('order', 'orders'), 'en')).toBe('0\u00a0orders');
  });

  it('groups the digits of a SIREN and of a SIRET', () => {
    expect(numeroLisible('820345678')).toBe('820\u00a0345\u00a0678');
    expect(numeroLisible('82034567800012')).toBe('820\u00a0345\u00a0678\u00a000012');
  });
});

describe('dates in Paris', () => {
  it('writes a day without ambiguity in each language', () => {
    expect(jour('2021-07-01', 'fr')).toBe('01/07/2021');
    expect(jour('2021-07-01', 'en')).toBe('1 Jul 2021');
    expect(mois('2021-06', 'fr')).toBe('juin 2021');
  });

  it('gives the hour of Paris, whatever the machine', () => {
    expect(heure('2021-07-01T12:02:00Z', 'fr')).toBe('14\u00a0h\u00a002');
    expect(jourEtHeure('2021-06-30T22:30:00Z', 'fr')).toBe('01/07/2021 à 00\u00a0h\u00a030');
    expect(heure('2021-07-01T12:02:00Z', 'en')).toBe('14:02');
  });

  it('says an age in its largest unit', () => {
    const now = Date.parse('2021-07-01T12:00:00Z');
    expect(age('2021-07-01T11:57:00Z', now, 'fr')).toBe('il y a 3\u00a0min');
    expect(age('2021-06-29T11:00:00Z', now, 'fr')).toBe('il y a 2\u00a0j');
    expect(age('2021-07-01T11:59:52Z', now, 'en')).toBe('8\u00a0s ago');
    expect(age('2021-07-01T12:00:05Z', now, 'en')).toBe('just now');
  });

  it('never makes a published date more precise than its source', () => {
    expect(dateDeSource('2018', 'fr')).toBe('2018');
    expect(dateDeSource('2018-11', 'fr')).toBe('novembre 2018');
    expect(dateDeSource('2019-07-22', 'fr')).toBe('22/07/2019');
    expect(dateDeSource('2020-2021', 'fr')).toBe('2020-2021');
  });

  it('counts months across years', () => {
    expect(moisEntre('2020-11-04', '2021-02')).toEqual(['2020-11', '2020-12', '2021-01', '2021-02']);
    expect(ajouterMois('2021-01', -2)).toBe('2020-11');
    expect(ajouterMois('2020-12-31', 1)).toBe('2021-01');
  });
});

describe("Wilson's interval at 95 %", () => {
  it('agrees with the published example of 26 used out of 640 bought', () => {
    const [bas, haut] = wilson(26, 640) ?? [0, 0];
    expect(bornes(bas, haut, 'fr')).toBe('2,8\u00a0–\u00a05,9');
  });

  it('stays inside 0–100 % at the ends, and is absent where it means nothing', () => {
    expect(wilson(0, 12)?.[0]).toBe(0);
    expect(wilson(12, 12)?.[1]).toBe(1);
    expect(wilson(3, 0)).toBeNull();
    expect(wilson(13, 12)).toBeNull();
  });
});
