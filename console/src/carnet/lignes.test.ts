import { describe, expect, it } from 'vitest';
import { cheminDesLignes } from '../shared/lignes.ts';
import { baseDe, etapeDe, etiquettesDe, filtreDe, titreDe } from './lignes.ts';

const vueDe = (chemin: string) => Object.fromEntries(new URL(chemin, 'http://registre').searchParams);

describe('the rows behind a figure', () => {
  it('are asked with the filter of the figure that opened them', () => {
    const chemin = cheminDesLignes({
      etape: 'UTILISES',
      base: 'FLUX',
      t: 'dep:33',
      p: '2021-T2',
      public: 'ALLOPHONES',
      collectivite: '223300013',
    });
    const vue = vueDe(chemin);

    expect(etapeDe(vue)).toBe('UTILISES');
    expect(baseDe(vue)).toBe('FLUX');
    expect(filtreDe(vue)).toEqual({
      collectivite: '223300013',
      departement: '33',
      public: 'ALLOPHONES',
      type: null,
      outreMer: null,
      depuis: '2021-04-01',
      jusquAu: '2021-06-30',
    });
  });

  it('take the span of months that the API writes', () => {
    expect(filtreDe(vueDe('/carnets?etape=ACHETES&p=2020-11..2021-02'))).toMatchObject({
      depuis: '2020-11-01',
      jusquAu: '2021-02-28',
    });
  });

  it('take a span open at one end', () => {
    expect(filtreDe(vueDe('/carnets?etape=ACHETES&p=..2021-06'))).toMatchObject({
      depuis: null,
      jusquAu: '2021-06-30',
    });
    expect(filtreDe(vueDe('/carnets?etape=ACHETES&p=2021-04..'))).toMatchObject({
      depuis: '2021-04-01',
      jusquAu: null,
    });
    expect(etiquettesDe({ p: '..2021-06' }, 'fr')).toEqual([{ parametre: 'p', mot: 'jusqu’à juin 2021' }]);
  });

  it('say their count, their filters and their base in words', () => {
    const vue = vueDe('/carnets?etape=UTILISES&t=dep:33&p=2021-T2&base=achat');
    const suite = etiquettesDe(vue, 'fr').map(({ mot }) => mot);

    expect(titreDe('UTILISES', 18768, suite, 'ACHAT', 'fr')).toBe(
      '18\u00a0768\u00a0pass utilisés, Gironde, T2 2021, base achats de la période',
    );
    expect(titreDe('UTILISES', 1, [], 'FLUX', 'en')).toBe('1\u00a0pass used, base: flow of the period');
  });

  it('are not asked when the address names no step', () => {
    expect(etapeDe({ etape: 'PERDUS' })).toBeNull();
  });
});
