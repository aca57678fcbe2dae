import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unMoisApres, termeRefuse } from './devis.rules.ts';
import { ETAPES, etapeRefusee, ORDRE } from './etape.rules.ts';

const AUJOURDHUI = '2026-09-15';
const etape = fc.constantFrom(...ORDRE);

describe('etapeRefusee', () => {
  it('lets the next step of the procedure through, and no other', () => {
    fc.assert(
      fc.property(etape, etape, (derniere, voulue) => {
        const refus = etapeRefusee(
          { etape: derniere, jour: '2026-09-01' },
          { etape: voulue, jour: '2026-09-10' },
          AUJOURDHUI,
        );

        expect(refus === null).toBe(ORDRE.indexOf(voulue) === ORDRE.indexOf(derniere) + 1);
      }),
    );
  });

  it('names M3 whenever an order that nothing covers would be activated', () => {
    for (const derniere of ORDRE.slice(0, ORDRE.indexOf('MANDATEE')))
      expect(
        etapeRefusee(
          { etape: derniere, jour: '2026-09-01' },
          { etape: 'ACTIVEE', jour: AUJOURDHUI },
          AUJOURDHUI,
        ),
      ).toMatchObject({ regle: 'M3' });
  });

  it.each([
    ['2026-09-16', 'à venir'],
    ['2026-08-31', 'du 01/09/2026'],
  ])('refuses the %s', (jour, phrase) => {
    expect(
      etapeRefusee({ etape: 'SIGNEE', jour: '2026-09-01' }, { etape: 'CADRAGE', jour }, AUJOURDHUI)?.phrase,
    ).toContain(phrase);
  });

  it('has ten steps, each with someone who owes it and who may record it', () => {
    expect(ORDRE).toHaveLength(10);
    expect(Object.values(ETAPES).every(({ droits, delai }) => droits.length > 0 && delai > 0)).toBe(true);
  });
});

describe('unMoisApres', () => {
  it.each([
    ['2026-12-31', '2027-01-31'],
    ['2027-01-31', '2027-02-28'],
    ['2028-01-30', '2028-02-29'],
    ['2026-06-15', '2026-07-15'],
  ])('%s gives %s', (jour, attendu) => {
    expect(unMoisApres(jour)).toBe(attendu);
  });
});

describe('termeRefuse', () => {
  const termes = {
    nombreDePass: 2000,
    tailleDeCarnet: 5,
    etabliLe: AUJOURDHUI,
    valideJusquAu: '2027-12-31',
    tolereeJusquAu: '2028-01-31',
    carnetsDe5APartirDe: 2000,
  };

  it.each([
    [{}, undefined],
    [{ nombreDePass: 1995 }, 'CARNETS_DE_5'],
    [{ nombreDePass: 1995, carnetsDe5APartirDe: null }, undefined],
    [{ nombreDePass: 1990, tailleDeCarnet: 10 }, undefined],
    [{ nombreDePass: 2001 }, 'M1'],
    [{ tailleDeCarnet: 7 }, 'M1'],
    [{ nombreDePass: 0 }, 'M1'],
    [{ valideJusquAu: AUJOURDHUI }, 'VALIDITE'],
    [{ tolereeJusquAu: '2027-12-30' }, 'VALIDITE'],
  ])('%j: %s', (autres, regle) => {
    expect(termeRefuse({ ...termes, ...autres })?.regle).toBe(regle);
  });
});
