import { describe, expect, it } from 'vitest';
import { Illisible } from '../shared/valeurs.rules.ts';
import { genreDe, parOrdre } from './labels-lus.rules.ts';
import { type LectureIndulgente, Repare } from './lecture.rules.ts';
import { nettoyer } from './nettoyage.rules.ts';
import { telephone } from './telephone.rules.ts';
import { adressesWeb, dateMaj, itinerance, pivot, siretDuPivot } from './valeurs-du-standard.rules.ts';

/** What was understood, and whether something was said of it. */
const lu = <T>(lecture: LectureIndulgente<T>, texte: string): [T | null, string] => {
  const valeur = lecture(texte);
  if (valeur instanceof Illisible) return [null, valeur.attendu];
  return valeur instanceof Repare ? [valeur.valeur, 'remarque'] : [valeur, ''];
};

describe('labels', () => {
  it.each([
    ['APTIC', 'PASS_NUMERIQUE', true],
    ['Chèque APTIC', 'PASS_NUMERIQUE', true],
    ['Agrée Pass Numérique (APTIC ou autres)', 'PASS_NUMERIQUE', true],
    ["Accepte le Pass numérique : Il est possible d'utiliser un Pass numérique", 'PASS_NUMERIQUE', true],
    ['Lieu de la métropole qui prend le pass numérique le mardi', 'PASS_NUMERIQUE', false],
    ['France Services', 'FRANCE_SERVICES', true],
    ['France service', 'FRANCE_SERVICES', true],
    ['Aidants Connect', 'AIDANTS_CONNECT', true],
    ['CNFS', 'CONSEILLERS_NUMERIQUES', true],
    ['Conseillers numériques', 'CONSEILLERS_NUMERIQUES', true],
  ])('« %s » is %s, and only that: %s', (valeur, genre, seul) => {
    expect(genreDe(valeur)).toEqual({ genre, seul });
  });

  it.each(['Didactique', 'Relais de France Services voisin', 'N’accepte pas le pass numérique'])(
    '« %s » is none',
    (valeur) => {
      expect(genreDe(valeur)).toBeNull();
    },
  );

  it('are given once, always in one order', () => {
    expect(parOrdre(['AIDANTS_CONNECT', 'PASS_NUMERIQUE', 'PASS_NUMERIQUE'])).toEqual([
      'PASS_NUMERIQUE',
      'AIDANTS_CONNECT',
    ]);
  });
});

it('takes a SIRET whose key is right however it is spaced, an RNA or a RIDET, and only a SIRET makes a structure', () => {
  expect(
    ['434 933 123 00029', '"43493312300029"', "'434.933.123-00029", 'W751234567', '1234567001'].map((un) =>
      lu(pivot, un),
    ),
  ).toEqual([
    ['43493312300029', 'remarque'],
    ['43493312300029', 'remarque'],
    ['43493312300029', 'remarque'],
    ['W751234567', ''],
    ['1234567001', ''],
  ]);
  expect(['43493312300029', 'W751234567', null].map(siretDuPivot)).toEqual(['43493312300029', null, null]);
  for (const faux of [
    '43493312300028',
    'W75',
    'Mairie de Reims',
    '00000000000000',
    '434933123',
    '3493312300029',
  ])
    expect(pivot(faux)).toBeInstanceOf(Illisible);
  expect(lu(pivot, '8.20E+13')[1]).toContain('notation scientifique');
  expect(lu(pivot, '8,20E+13')[1]).toContain('notation scientifique');
});

it('reads a telephone in ten spellings, overseas too, and never another country’s', () => {
  const reims = [
    '0326000000',
    '03 26 00 00 00',
    '03.26.00.00.00',
    '03-26-00-00-00',
    '+33326000000',
    '+33 (0)3 26 00 00 00',
    '0033326000000',
    '33326000000',
    'Tél. : 03 26 00 00 00',
    '(+33)3/26/00/00/00',
  ];
  expect(new Set(reims.map((un) => lu(telephone, un)[0]))).toEqual(new Set(['+33326000000']));
  expect(lu(telephone, '326000000')).toEqual(['+33326000000', 'remarque']);
  expect(lu(telephone, '03 26 00 00 00 / 06 12 34 56 78')).toEqual(['+33326000000', 'remarque']);
  expect(
    ['0262 20 30 40', '0590 81 00 00', '0596701234', '+594 594 29 00 00', '+687 25 00 00'].map(
      (un) => lu(telephone, un)[0],
    ),
  ).toEqual(['+262262203040', '+590590810000', '+596596701234', '+594594290000', '+687250000']);
  expect(lu(telephone, '3949')).toEqual(['3949', 'remarque']);
  for (const faux of ['+41 22 000 00 00', '12 34', 'sur place', '3.26E+08', '0000000000'])
    expect(telephone(faux)).toBeInstanceOf(Illisible);
});

it('reads whether a place travels, is fixed, or both', () => {
  const [mobile, fixe] = [
    { itinerant: true, fixe: false },
    { itinerant: false, fixe: true },
  ];
  expect(lu(itinerance, 'Itinérant')).toEqual([mobile, '']);
  expect(lu(itinerance, 'Fixe|Itinérant')).toEqual([{ itinerant: true, fixe: true }, '']);
  expect(['itinerant', 'OUI', 'true'].map((un) => lu(itinerance, un))).toEqual(
    ['', '', ''].map(() => [mobile, 'remarque']),
  );
  expect(['fixe', 'Non', '0'].map((un) => lu(itinerance, un))).toEqual(
    ['', '', ''].map(() => [fixe, 'remarque']),
  );
  expect(itinerance('Parfois')).toBeInstanceOf(Illisible);
});

it('reads the days and instants of exports, and guesses none', () => {
  expect(['2024-04-02', '02/04/2024'].map((un) => lu(dateMaj, un))).toEqual(
    ['', ''].map(() => ['2024-04-02', '']),
  );
  expect(['2024-04-02T10:00:00Z', '02/04/2024 10:00', '02-04-2024'].map((un) => lu(dateMaj, un))).toEqual(
    ['', '', ''].map(() => ['2024-04-02', 'remarque']),
  );
  for (const faux of ['45384', '2024-02-30', '04/2024', 'hier'])
    expect(dateMaj(faux)).toBeInstanceOf(Illisible);
});

it('completes a web address without its scheme, keeps them all, and makes no link of anything else', () => {
  expect(lu(adressesWeb, 'https://a.fr/|www.b.fr')).toEqual([
    ['https://a.fr/', 'https://www.b.fr'],
    'remarque',
  ]);
  expect(lu(adressesWeb, 'http:/a.fr')).toEqual([['http://a.fr'], 'remarque']);
  for (const faux of [
    'javascript:alert(1)',
    'contact@a.fr',
    'data:text/html,x',
    'en construction',
    'https://',
  ])
    expect(adressesWeb(faux)).toBeInstanceOf(Illisible);
});

it('takes HTML, lost accents and invisible characters off, and leaves what it has cleaned as it is', () => {
  const sales = [
    ['<p>L&amp;eacute;a &amp;amp; Cie</p>', 'Léa & Cie'],
    ['MÃ©diathÃ¨que', 'Médiathèque'],
    ['Me\u0301diathe\u0300que', 'Médiathèque'],
    ['Biblio\u200Bthèque\u202e', 'Bibliothèque'],
    ['L’œuvre à 5 < 6 > 3', 'L’œuvre à 5 < 6 > 3'],
  ] as const;
  for (const [sale, propre] of sales) {
    expect(nettoyer(sale).texte).toBe(propre);
    expect(nettoyer(propre)).toEqual({ texte: propre, remarque: null });
  }
});
