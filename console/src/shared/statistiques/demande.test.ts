import { describe, expect, it } from 'vitest';
import {
  couper,
  demandeDe,
  filtreCompare,
  filtreDeLaVue,
  filtreParMaille,
  lireColonne,
  triDemande,
} from './demande.ts';
import { ecrirePeriode, periodePrecedente } from './periodes.ts';

describe('what the table of a view asks', () => {
  it('is the default one when the address says nothing', () => {
    const demande = demandeDe({});
    expect(demande.colonnes.map(({ code }) => code).join(',')).toBe(
      'pass.achetes,pass.distribues,pass.utilises,taux.usage,taux.usage.ic',
    );
    expect([demande.maille, demande.indicateur, triDemande(demande)]).toEqual([
      'departement',
      'taux.usage',
      'taux.usage',
    ]);
    expect(filtreDeLaVue({})).toEqual({});
  });

  it('reads a column as an indicator and what is said beside it', () => {
    expect(
      ['taux.usage.ic', 'pass.achetes.part', 'delai.achat.livraison.p90', 'taux.usage.delta'].map(
        lireColonne,
      ),
    ).toEqual([
      { code: 'taux.usage.ic', indicateur: 'taux.usage', quoi: 'ic' },
      { code: 'pass.achetes.part', indicateur: 'pass.achetes', quoi: 'part' },
      { code: 'delai.achat.livraison.p90', indicateur: 'delai.achat.livraison.p90', quoi: 'valeur' },
      { code: 'taux.usage.delta', indicateur: 'taux.usage', quoi: 'delta' },
    ]);
  });

  it('sorts by a column it shows, or by its rows, in the order of time when they are times', () => {
    expect(triDemande(demandeDe({ tri: '-pass.achetes' }))).toBe('-pass.achetes');
    expect(triDemande(demandeDe({ tri: '-departement' }))).toBe('-DEPARTEMENT');
    expect(triDemande(demandeDe({ tri: '-pass.livres' }))).toBe('DEPARTEMENT');
    expect(triDemande(demandeDe({ maille: 'mois' }))).toBe('MOIS');
  });

  it('cuts the other figures to a row that it keeps among its own', () => {
    const vue = { t: 'dep:33', p: '2021-T2', 'f.public': 'PERSONNES_AGEES', 'f.vague': '2019' };
    const demande = demandeDe(vue);
    const jours = { depuis: '2021-04-01', jusquAu: '2021-06-30' };
    expect(filtreDeLaVue(vue)).toEqual({
      departement: '33',
      public: 'PERSONNES_AGEES',
      vague: 2019,
      ...jours,
    });
    expect(filtreParMaille(vue, demande, 'departement')).toEqual({
      public: 'PERSONNES_AGEES',
      vague: 2019,
      ...jours,
    });
    expect(filtreParMaille(vue, demande, 'public')).toEqual({ departement: '33', vague: 2019, ...jours });
  });

  it('takes a cut away when it is taken twice, and goes down a level of time', () => {
    expect(couper(demandeDe({}), 'departement', '2A')).toEqual({ t: 'dep:2A' });
    expect(couper(demandeDe({ t: 'dep:2A' }), 'departement', '2A')).toEqual({ t: null });
    expect(couper(demandeDe({ 'f.lieu': 'x' }), 'lieu', 'x')).toEqual({ 'f.lieu': null });
    expect(couper(demandeDe({ maille: 'annee' }), 'annee', '2021')).toEqual({
      p: '2021',
      maille: 'trimestre',
    });
  });

  it('is compared with another period or another territory, all else equal', () => {
    const vue = { t: 'dep:33', p: '2021-T2', vs: '2020-T2' };
    const filtre = filtreDeLaVue(vue);
    const { vs } = demandeDe(vue);
    const { vs: guyane } = demandeDe({ vs: 'dep:973' });
    expect(vs && filtreCompare(filtre, vs)).toEqual({
      departement: '33',
      depuis: '2020-04-01',
      jusquAu: '2020-06-30',
    });
    expect(guyane && filtreCompare(filtre, guyane)).toEqual({ ...filtre, departement: '973' });
  });
});

it('a span of months is written as the year, the quarter or the month that it is', () => {
  const write = (de: string, a: string) => ecrirePeriode({ de, a });
  expect([write('2021-01', '2021-12'), write('2021-04', '2021-06'), write('2021-04', '2021-04')]).toEqual([
    '2021',
    '2021-T2',
    '2021-04',
  ]);
  expect(write('2021-02', '2021-04')).toBe('2021-02..2021-04');
  expect(periodePrecedente({ de: '2021-01', a: '2021-03' })).toEqual({ de: '2020-10', a: '2020-12' });
});
