import { describe, expect, it } from 'vitest';
import { demandeDe, manquesDe, passDe, VIDE } from './devis.ts';

const PLEIN = {
  ...VIDE,
  collectivite: '999000007',
  operateur: 'DEMO-B',
  nombreDePass: '2 000',
  valideJusquAu: '2027-12-31',
};

describe('a quote that is typed', () => {
  it.each([
    ['2 000', 2000],
    ['10', 10],
    ['0', null],
    ['1,5', null],
    ['', null],
  ])('reads %s as %s pass', (saisie, pass) => {
    expect(passDe(saisie)).toBe(pass);
  });

  it('says what is missing, and whole carnets are', () => {
    expect([...manquesDe(VIDE)]).toEqual(['collectivite', 'operateur', 'nombreDePass', 'valideJusquAu']);
    expect([...manquesDe({ ...PLEIN, nombreDePass: '2005' })]).toEqual(['nombreDePass']);
    expect([...manquesDe({ ...PLEIN, prestations: 'x', faciale: '0' })]).toEqual(['faciale', 'prestations']);
    expect([...manquesDe(PLEIN)]).toEqual([]);
  });

  it('leaves to the API what is left empty', () => {
    expect(demandeDe(PLEIN)).toEqual({
      collectivite: '999000007',
      operateur: 'DEMO-B',
      vague: 2020,
      nombreDePass: 2000,
      tailleDeCarnet: 10,
      valeurFacialeCentimes: 1000,
      valideJusquAu: '2027-12-31',
    });
    expect(
      demandeDe({ ...PLEIN, departements: '33, 2a', services: ['DECOUVRIR'], prestations: '150' }),
    ).toMatchObject({ departements: ['33', '2A'], services: ['DECOUVRIR'], prestationsCentimes: 15_000 });
  });
});
