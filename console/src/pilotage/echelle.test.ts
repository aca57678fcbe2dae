import { describe, expect, it } from 'vitest';
import { wilson } from '../shared/wilson.ts';
import { constatDeLaCarte } from './CarteDesDepartements.tsx';
import type { LigneDeDepartement } from './departements.ts';
import { constatDuTableau, finDeLEchelle } from './echelle.ts';

const ligne = (nom: string, achetes: number, utilises: number): LigneDeDepartement => {
  const [bas, haut] = wilson(utilises, achetes) ?? [null, null];
  return { code: nom, nom, achetes, distribues: achetes, utilises, taux: utilises / achetes, bas, haut };
};

const CREUSE = ligne('Creuse', 640, 26);
const GUYANE = ligne('Guyane', 3000, 190);
const GIRONDE = ligne('Gironde', 5000, 1550);
const LOZERE = ligne('Lozère', 12, 0);

describe('what the table of départements finds', () => {
  it('names the lowest rate and whether its interval meets that of the next one', () => {
    expect(constatDuTableau([GIRONDE, GUYANE, CREUSE], 'fr')).toBe(
      'Minimum\u00a0: Creuse, 4,1\u00a0% [2,8\u00a0–\u00a05,9]\u00a0; son intervalle recoupe celui du suivant (Guyane).',
    );
    expect(constatDuTableau([GIRONDE, CREUSE], 'en')).toBe(
      'Lowest: Creuse, 4.1% [2.8\u00a0–\u00a05.9]; its interval is under that of the next one (Gironde).',
    );
  });

  it('never ranks a département with fewer than thirty pass, and says how many there are', () => {
    expect(constatDuTableau([LOZERE, CREUSE], 'fr')).toBe(
      'Minimum\u00a0: Creuse, 4,1\u00a0% [2,8\u00a0–\u00a05,9]. 1 sous 30 pass, à lire avec prudence.',
    );
    expect(constatDuTableau([LOZERE], 'fr')).toBe('Aucun département n’a assez de pass pour être classé.');
  });

  it('scales its intervals on the widest sure one, rounded up', () => {
    expect(finDeLEchelle([CREUSE, LOZERE])).toBeCloseTo(0.1);
    expect(finDeLEchelle([GIRONDE, LOZERE])).toBeCloseTo(0.4);
    expect(finDeLEchelle([])).toBeCloseTo(0.1);
  });
});

it('the map says that none is under ten percent rather than 0', () => {
  expect(constatDeLaCarte([GIRONDE], 'fr')).toBe(
    'Aucun département sous 10\u00a0%\u00a0; 100\u00a0n’ont rien acheté\u00a0; le plus bas, Gironde, est à 31,0\u00a0%.',
  );
});

it('the map says how many are under ten percent, how many bought nothing, and the lowest', () => {
  expect(constatDeLaCarte([CREUSE, GUYANE, GIRONDE, LOZERE], 'fr')).toBe(
    '2\u00a0départements sous 10\u00a0%\u00a0; 97\u00a0n’ont rien acheté\u00a0; le plus bas, Creuse, est à 4,1\u00a0%.',
  );
});
