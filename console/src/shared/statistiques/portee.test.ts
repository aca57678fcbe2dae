import { describe, expect, it } from 'vitest';
import { fenetreDe, filtreDe, jourDuRegistre, porteeDe } from './portee.ts';

describe('the scope of a view', () => {
  it('is read from the address, whole months at a time', () => {
    const portee = porteeDe({ t: 'dep:2A', p: '2021-T2', base: 'flux', au: '2021-09-30' });

    expect(portee).toEqual({
      territoire: { niveau: 'departement', code: '2A' },
      attribution: 'COMMANDITAIRE',
      periode: { de: '2021-04', a: '2021-06' },
      base: 'FLUX',
      au: '2021-09-30',
    });
    expect(filtreDe(portee)).toEqual({ departement: '2A', depuis: '2021-04-01', jusquAu: '2021-06-30' });
    expect(filtreDe(portee, true)).toEqual({ depuis: '2021-04-01', jusquAu: '2021-06-30' });
  });

  it('is the whole scheme, on what was bought, when the address says nothing', () => {
    expect(porteeDe({})).toEqual({
      territoire: null,
      periode: null,
      base: 'ACHAT',
      attribution: 'COMMANDITAIRE',
      au: null,
    });
    expect(filtreDe(porteeDe({}))).toEqual({});
  });
});

describe('the window of the monthly chart', () => {
  it('shows the eighteen months up to a short period, and a long one as it is', () => {
    expect(fenetreDe({ de: '2021-04', a: '2021-06' })).toEqual({ de: '2020-01', a: '2021-06' });
    expect(fenetreDe({ de: '2021-01', a: '2021-06' })).toEqual({ de: '2021-01', a: '2021-06' });
    expect(fenetreDe(null)).toBeNull();
  });
});

it('the day of the register is not the past day that a view asks for', () => {
  expect(jourDuRegistre({ au: '2026-11-22', provisoire: true })).toBe('2026-11-22');
  expect(jourDuRegistre({ au: '2021-09-30', provisoire: false })).toBeUndefined();
  expect(jourDuRegistre(undefined)).toBeUndefined();
});
