import { expect, it } from 'vitest';
import { Illisible } from '../shared/valeurs.rules.ts';
import { genresDe, itinerance, pivot, siretDuPivot } from './standard.rules.ts';

it.each([
  ['APTIC', ['PASS_NUMERIQUE']],
  ['Chèque APTIC', ['PASS_NUMERIQUE']],
  ['Agrée Pass Numérique (APTIC ou autres)', ['PASS_NUMERIQUE']],
  ['Accepte le Pass numérique', ['PASS_NUMERIQUE']],
  ['France Services', ['FRANCE_SERVICES']],
  ['France service', ['FRANCE_SERVICES']],
  ['Aidants Connect', ['AIDANTS_CONNECT']],
  ['Conseillers numériques', []],
  ['Didactique', []],
  ['Relais de France Services voisin', []],
])('« %s » gives %j', (valeur, genres) => {
  expect(genresDe([valeur])).toEqual(genres);
});

it('gives each label once, whatever the number of its spellings', () => {
  expect(genresDe(['Aidants Connect', 'APTIC', 'Pass numérique', 'France Services'])).toEqual([
    'PASS_NUMERIQUE',
    'FRANCE_SERVICES',
    'AIDANTS_CONNECT',
  ]);
});

it('takes a SIRET whose key is right, an RNA or a RIDET, and only a SIRET makes a structure', () => {
  expect(['434 933 123 00029', 'W751234567', '1234567001'].map(pivot)).toEqual([
    '43493312300029',
    'W751234567',
    '1234567001',
  ]);
  expect(['43493312300029', 'W751234567', null].map(siretDuPivot)).toEqual(['43493312300029', null, null]);
  for (const faux of ['43493312300028', 'W75', 'Mairie de Reims'])
    expect(pivot(faux)).toBeInstanceOf(Illisible);
});

it('reads whether a place travels', () => {
  expect(['Itinérant', 'Fixe', 'Fixe|Itinérant', 'itinerant'].map(itinerance)).toEqual([
    true,
    false,
    true,
    true,
  ]);
  expect(itinerance('Oui')).toBeInstanceOf(Illisible);
});
