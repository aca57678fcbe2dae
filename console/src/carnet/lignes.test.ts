import { describe, expect, it } from 'vitest';
import { cheminDesLignes } from '../shared/lignes.ts';
import { attributionDe, baseDe, etapeDe, etiquettesDe, filtreDe, quoiDe, titreDe } from './lignes.ts';

const UTILISES = { etape: 'UTILISES', indicateur: null } as const;
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
    expect(filtreDe(vue)).toMatchObject({
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

    expect(titreDe({ quoi: UTILISES, total: 18768 }, suite, 'ACHAT', 'fr')).toBe(
      '18\u00a0768\u00a0pass utilisés, Gironde, T2 2021, base achats de la période',
    );
    expect(titreDe({ quoi: UTILISES, total: 1 }, [], 'FLUX', 'en')).toBe(
      '1\u00a0pass used, base: flow of the period',
    );
  });

  it('of an indicator are asked with every filter of the figure, and say each of them', () => {
    const vue = vueDe(
      '/carnets?t=reg:75&base=flux&attr=lieu&ind=heures.atelier&f.commune=33063&f.distributeur=CCAS-33&f.epci=243300316&f.lieu=l-1&f.operateur=A&f.service=MAITRISER&f.vague=2020',
    );
    const suite = etiquettesDe(vue, 'fr', { lieu: 'Clic', distributeur: 'CCAS de Bordeaux' });

    expect(quoiDe(vue)).toEqual({ etape: null, indicateur: 'heures.atelier' });
    expect(attributionDe(vue)).toBe('LIEU');
    expect(filtreDe(vue)).toMatchObject({
      region: '75',
      commune: '33063',
      distributeur: 'CCAS-33',
      epci: '243300316',
      lieu: 'l-1',
      operateur: 'A',
      service: 'MAITRISER',
      vague: 2020,
    });
    expect(suite.map(({ mot }) => mot)).toEqual([
      'Nouvelle-Aquitaine',
      'EPCI 243300316',
      'territoire du lieu',
      'commune 33063',
      'AAP 2020',
      'opérateur : A',
      'distributeur : CCAS de Bordeaux',
      'lieu : Clic',
      'service : Maîtriser les outils',
    ]);
    const quoi = { etape: null, indicateur: 'heures.atelier' } as const;
    expect(titreDe({ quoi, lignes: 'Pass de durée connue', total: 2 }, [], 'FLUX', 'fr')).toBe(
      'Pass de durée connue\u00a0: 2\u00a0lignes, base flux de la période',
    );
  });

  it('are not asked when the address names no step', () => {
    expect(etapeDe({ etape: 'PERDUS' })).toBeNull();
  });
});
