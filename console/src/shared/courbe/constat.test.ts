import { describe, expect, it } from 'vitest';
import { constatDeCourbe } from './constat.ts';
import { confinements } from './essai.ts';

const MOIS = ['2020-01', '2020-02', '2020-03', '2020-04', '2020-05', '2020-06'].map((mois) => ({ mois }));
const serie = (...valeurs: readonly (number | null)[]) => ({
  cle: 'u',
  nom: 'Utilisés',
  sujet: 'Les pass utilisés',
  valeurs,
});

describe('the sentence that says what a chart finds', () => {
  it('names the first and last months observed, and the highest between them', () => {
    expect(constatDeCourbe(MOIS, serie(100, 1200, 300, 400, 500, 600), 'fr')).toBe(
      'Les pass utilisés passent de 100 en janvier 2020 à 600 en juin 2020\u00a0; maximum 1\u00a0200 en février 2020.',
    );
  });

  it('names the lockdown during which the series fell under half of the month before', () => {
    expect(constatDeCourbe(MOIS, serie(100, 120, 40, 10, 30, 200), 'fr', confinements('fr'))).toBe(
      'Les pass utilisés passent de 100 en janvier 2020 à 200 en juin 2020\u00a0; creux à 10 pendant le 1ᵉʳ confinement (avr. 2020).',
    );
  });

  it('ignores the months that cannot be observed yet instead of reading them as zero', () => {
    expect(constatDeCourbe(MOIS, serie(100, 150, null, null, null, null), 'en')).toBe(
      'Les pass utilisés go from 100 in January 2020 to 150 in February 2020.',
    );
  });

  it('says so when nothing, one month or only zeros were observed', () => {
    expect(constatDeCourbe([], serie(), 'fr')).toBe(
      'Les pass utilisés ne sont pas encore observables sur la période.',
    );
    expect(constatDeCourbe(MOIS.slice(0, 1), serie(7), 'fr')).toBe(
      'Les pass utilisés sont 7 en janvier 2020, seul mois observé.',
    );
    expect(constatDeCourbe(MOIS.slice(0, 2), serie(0, 0), 'fr')).toBe(
      'Les pass utilisés sont à 0 tous les mois de la période.',
    );
  });
});
