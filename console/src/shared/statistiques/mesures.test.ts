import { describe, expect, it } from 'vitest';
import { partDe, perteEntre, perteLaPlusGrande, usageDe } from './mesures.ts';

const etape = (
  nom: 'ACHETES' | 'DISTRIBUES' | 'UTILISES' | 'REMBOURSES',
  valeur: number | null,
  masque = false,
) => ({
  etape: nom,
  valeurCentimes: (valeur ?? 0) * 1000,
  chiffre: { valeur, masque },
});

const ENTONNOIR = [
  etape('ACHETES', 1000),
  etape('DISTRIBUES', 600),
  etape('UTILISES', 200),
  etape('REMBOURSES', 0),
];

describe('what is lost between two steps', () => {
  it('is counted in pass and in euros', () => {
    expect(perteEntre(etape('ACHETES', 1000), etape('DISTRIBUES', 600))).toEqual({
      apres: 'ACHETES',
      pass: 400,
      centimes: 400_000,
    });
  });

  it('is unknown when either step is secret or missing', () => {
    expect(perteEntre(etape('ACHETES', 1000), etape('DISTRIBUES', 3, true))).toBeNull();
    expect(perteEntre(etape('ACHETES', 1000), etape('DISTRIBUES', null))).toBeNull();
    expect(perteEntre(etape('REMBOURSES', 10), undefined)).toBeNull();
  });

  it('is largest before the use: a place waiting for its money is not a loss of use', () => {
    const late = [...ENTONNOIR.slice(0, 2), etape('UTILISES', 550), etape('REMBOURSES', 0)];
    expect(perteLaPlusGrande(late)?.apres).toBe('ACHETES');
    expect(perteLaPlusGrande([etape('ACHETES', 5), etape('UTILISES', 5)])).toBeNull();
  });
});

describe('the rate of use', () => {
  it('keeps both of its terms and its interval on what was bought', () => {
    const usage = usageDe(ENTONNOIR, 'ACHAT');
    expect(usage).toMatchObject({ achetes: 1000, utilises: 200, taux: 0.2 });
    expect(usage?.intervalle?.map((bound) => bound.toFixed(3))).toEqual(['0.176', '0.226']);
  });

  it('has no interval on a flow, whose terms are other pass', () => {
    expect(usageDe(ENTONNOIR, 'FLUX')?.intervalle).toBeNull();
  });

  it('is not said of nothing bought, nor of a secret', () => {
    expect(usageDe([etape('ACHETES', 0), etape('UTILISES', 0)], 'ACHAT')?.taux).toBeNull();
    expect(usageDe([etape('ACHETES', 8), etape('UTILISES', 3, true)], 'ACHAT')).toBeNull();
  });
});

it('a share without its terms, or kept secret, is no number', () => {
  expect(partDe({ numerateur: 3, denominateur: 12, masque: false })).toBe(0.25);
  expect(partDe({ numerateur: 3, denominateur: 0, masque: false })).toBeNull();
  expect(partDe({ numerateur: 3, denominateur: 12, masque: true })).toBeNull();
  expect(partDe({ masque: false })).toBeNull();
});
