import { expect, it } from 'vitest';
import type { EvenementSuivi } from '../fil/fil.module.ts';
import { choisit, estUnType, nomme } from './suivi.rules.ts';

it('chooses by type or its beginning, by territory and by object', () => {
  const un = {
    type: 'pass.utilise',
    objet: 'carnet:1',
    siren: '999000007',
    departements: ['33'],
    regions: ['75'],
  } as unknown as EvenementSuivi;
  const oui = [
    {},
    { types: ['pass.*'] },
    { types: ['lieu.cree', 'pass.utilise'], objet: 'carnet:1' },
    { territoire: { type: 'REGION', code: '75' } },
    { territoire: { type: 'DEPARTEMENT', code: '33' } },
    { territoire: { type: 'COLLECTIVITE', code: '999000007' } },
  ] as const;
  const non = [
    { types: [] },
    { types: ['pass'] },
    { types: ['pas.*'] },
    { types: ['pass.utilise.*'] },
    { objet: 'carnet:2' },
    { territoire: { type: 'REGION', code: '33' } },
    { territoire: { type: 'DEPARTEMENT', code: '75' } },
  ] as const;

  expect(oui.map((choix) => choisit(choix, un))).toEqual(oui.map(() => true));
  expect(non.map((choix) => choisit(choix, un))).toEqual(non.map(() => false));
  expect(nomme(['pass.*'], 'passe.utilise')).toBe(false);
  expect(
    ['pass.*', 'pass.utilise', 'echeance.j_moins_30', '*', 'pass.*.a', 'Pass', ''].map(estUnType),
  ).toEqual([true, true, true, false, false, false, false]);
});
