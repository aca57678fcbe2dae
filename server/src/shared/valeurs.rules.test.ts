import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as valeurs from './valeurs.rules.ts';

/** What was expected, if the text cannot be read. */
const refus = (lu: unknown): string | null => (lu instanceof valeurs.Illisible ? lu.attendu : null);

const ESPACES = ['', ' ', '\u00A0', '\u202F'];

describe('a whole number', () => {
  const population = valeurs.entier(0, 100_000_000);

  it('is read with its thousands apart by any space, and with useless decimals', () => {
    fc.assert(
      fc.property(
        fc.nat(100_000_000),
        fc.constantFrom(...ESPACES),
        fc.constantFrom('', '.0', ',00'),
        (n, espace, fin) => {
          const ecrit = String(n).replaceAll(/\B(?=(\d{3})+$)/g, espace) + fin;
          expect(population(ecrit)).toBe(n);
        },
      ),
    );
  });

  it.each(['12,5', '1 23', '1.234,00', '1e6', '-1', '', 'douze', '100 000 001', '٣'])(
    'is not « %s »',
    (texte) => {
      expect(refus(population(texte))).toBe('un nombre entier de 0 à 100000000');
    },
  );
});

describe('a number', () => {
  const degres = valeurs.decimal(-180, 180);

  it('has a comma or a point', () => {
    fc.assert(
      fc.property(fc.integer({ min: -17_999_999, max: 17_999_999 }), fc.boolean(), (n, virgule) => {
        const ecrit = (n / 100_000).toFixed(5);
        expect(degres(virgule ? ecrit.replace('.', ',') : ecrit)).toBeCloseTo(n / 100_000, 5);
      }),
    );
  });

  it.each(['181', '1,2,3', '1.', ',5', 'NaN', 'Infinity', '12°'])('is not « %s »', (texte) => {
    expect(refus(degres(texte))).toContain('un nombre de -180 à 180');
  });
});

describe('a day', () => {
  const jours = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });

  it('is read alike in both forms', () => {
    fc.assert(
      fc.property(jours, (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(valeurs.jour(iso)).toBe(iso);
        expect(valeurs.jour(iso.split('-').toReversed().join('/'))).toBe(iso);
      }),
    );
  });

  it('exists: of any day, month and year, those of the calendar are read and the others refused', () => {
    const nombres = fc.tuple(
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 1900, max: 2199 }),
    );
    fc.assert(
      fc.property(nombres, ([jour, mois, annee]) => {
        const date = new Date(Date.UTC(annee, mois - 1, jour));
        const existe = date.getUTCMonth() === mois - 1 && date.getUTCDate() === jour;
        expect(refus(valeurs.jour(`${jour}/${mois}/${annee}`)) === null).toBe(existe);
      }),
    );
  });

  it('says why it is refused', () => {
    expect(refus(valeurs.jour('31/02/2021'))).toBe(
      'une date JJ/MM/AAAA ou AAAA-MM-JJ : le 31/02/2021 n’existe pas',
    );
    expect(refus(valeurs.jour('01/02/21'))).toContain('l’année sur quatre chiffres');
    expect(refus(valeurs.jour('2021-13-01'))).toContain('n’existe pas');
    expect(refus(valeurs.jour('44197'))).toBe('une date JJ/MM/AAAA ou AAAA-MM-JJ');
    expect(refus(valeurs.jour('01/01/0200'))).toContain('de 1900 à 2199');
  });
});

it('reads yes and no, and nothing between', () => {
  expect(['Oui', 'oui', 'VRAI', 'true', '1'].map(valeurs.ouiOuNon)).toEqual(Array(5).fill(true));
  expect(['Non', 'faux', 'FALSE', '0'].map(valeurs.ouiOuNon)).toEqual(Array(4).fill(false));
  expect(refus(valeurs.ouiOuNon('peut-être'))).toBe('« Oui » ou « Non »');
});

describe('a text', () => {
  const nom = valeurs.texte(20);

  it('loses the spaces that mean nothing, and puts its lines one after the other', () => {
    expect(nom(' Maison\u00A0 des\tservices ')).toBe('Maison des services');
    expect(valeurs.texte(50, ', ')('47 rue Rousseau\r\n\n\nLe Forum\n')).toBe('47 rue Rousseau, Le Forum');
  });

  it('is kept as it is when it looks like a formula', () => {
    expect(nom('=2+3')).toBe('=2+3');
  });

  it.each(['a\u0000b', 'a\u0007', 'a\uD800', 'perdu \uFFFD'])(
    'refuses a character that no text has: %j',
    (texte) => {
      expect(refus(nom(texte))).toContain('caractère');
    },
  );

  it('has a length', () => {
    expect(refus(nom('a'.repeat(21)))).toBe('un texte de 20 caractères au plus (ici 21)');
  });
});

it('reads codes as the INSEE writes them, and never restores a zero that was lost', () => {
  expect(['01033', '2a004', '2B033', '97105'].map(valeurs.codeCommune)).toEqual([
    '01033',
    '2A004',
    '2B033',
    '97105',
  ]);
  expect(refus(valeurs.codeCommune('1033'))).toContain('zéro de tête');
  expect(refus(valeurs.codeCommune('0null'))).toBe('un code commune INSEE de 5 caractères');
  expect(valeurs.codePostal('01200')).toBe('01200');
  expect(refus(valeurs.codePostal('1200'))).toContain('zéro de tête');
});

it('reads a SIRET in groups, and tells what a spreadsheet did to it', () => {
  expect(valeurs.siret('434 933 123 00029')).toBe('43493312300029');
  expect(refus(valeurs.siret('43493312300028'))).toContain('clé');
  expect(refus(valeurs.siret('4,34933E+13'))).toContain('notation scientifique');
});

it.each([
  ['+33180059880', '+33180059880'],
  ['01 80 05 98 80', '+33180059880'],
  ['+33 (0)1.80.05.98.80', '+33180059880'],
  ['0033180059880', '+33180059880'],
  ['05 90 41 02 03', '+590590410203'],
  ['0692 12 34 56', '+262692123456'],
  ['3949', '3949'],
])('writes the telephone number « %s » as %s', (lu, attendu) => {
  expect(valeurs.telephone(lu)).toBe(attendu);
});

it('refuses a number that no telephone has', () => {
  for (const faux of ['01 80 05 98', '+1 202 555 0100', 'poste 12', '00000000000'])
    expect(refus(valeurs.telephone(faux))).toContain('numéro de téléphone');
});

it('only takes addresses that a browser may open safely', () => {
  expect(valeurs.adresseWeb('https://a.example/|https://b.example')).toBe('https://a.example/');
  for (const faux of [
    'javascript:alert(1)',
    'www.a.example',
    'https://a',
    'data:text/html,a.b',
    'https://a.example/"onclick',
  ])
    expect(refus(valeurs.adresseWeb(faux))).toContain('https://');
});

it('reads a list by bars, by semicolons as before 2024, and names what it does not know', () => {
  const couleurs = valeurs.liste(new Set(['Bleu', 'Vert clair']), 'des couleurs');
  expect(couleurs('Bleu|Vert clair|Bleu')).toEqual(['Bleu', 'Vert clair']);
  expect(couleurs('Bleu; Vert clair')).toEqual(['Bleu', 'Vert clair']);
  expect(refus(couleurs('Bleu|Rouge'))).toContain('« Rouge » n’y est pas');
});
