import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cotesDe } from '../comparaison/comparaison.module.ts';
import { lireAdresse, mailleDe } from '../page/page.module.ts';
import { adresseDessinee, enTexte, formeDe, formesDe, territoireDe } from './formes.ts';
import { ouvertureDe } from './ouverture.ts';
import { periodesEntre } from './temps.ts';

const MAILLES = [
  'departement',
  'region',
  'epci',
  'collectivite',
  'public',
  'vague',
  'mois',
  'annee',
] as const;
const vues = fc.record({
  t: fc.constantFrom(undefined, 'reg:75', 'dep:33', 'epci:243300316'),
  p: fc.constantFrom(undefined, '2021', '2021-T2', '2021-04'),
  attr: fc.constantFrom(undefined, 'lieu'),
  maille: fc.constantFrom(...MAILLES),
  ind: fc.constantFrom(undefined, 'pass.utilises', 'taux.usage'),
});
const pilotage = vues.map((parametres) => ({ chemin: '/pilotage', parametres }));

describe('what a view draws', () => {
  it('is one of what it can, and its address is read back as it was written', () =>
    fc.assert(
      fc.property(pilotage, (adresse) => {
        expect(formesDe(adresse)).toContain(formeDe(adresse));
        const ecrite = enTexte(adresse);
        expect(enTexte(lireAdresse(ecrite))).toBe(ecrite);
      }),
    ));

  it('stays in the territory of its view, unless it shows its own among the others', () =>
    fc.assert(
      fc.property(pilotage, fc.constantFrom('COURBE', 'CARTE', 'BARRES', 'ENTONNOIR'), (adresse, forme) => {
        const { territoire, code } = territoireDe(adresse, forme);
        const { t } = adresse.parametres;
        if (territoire !== 'FRANCE') expect(t).toBe(`${territoire === 'REGION' ? 'reg' : 'dep'}:${code}`);
        const parmi = forme !== 'ENTONNOIR' && mailleDe(adresseDessinee(adresse, forme)) === 'departement';
        expect(territoire === 'FRANCE').toBe(
          t === undefined ||
            t.startsWith('epci') ||
            (t === 'dep:33' && parmi) ||
            (t === 'reg:75' &&
              forme !== 'ENTONNOIR' &&
              mailleDe(adresseDessinee(adresse, forme)) === 'region'),
        );
      }),
    ));
});

describe('what a figure opens on', () => {
  const CODES = {
    departement: '33',
    region: '75',
    epci: '243300316',
    mois: '2021-04',
    annee: '2021',
    vague: '2019',
  };

  it('is the same indicator inside its row, by other rows, never by rows of the register', () =>
    fc.assert(
      fc.property(pilotage, (adresse) => {
        const maille = mailleDe(adresse);
        const ligne = maille in CODES ? CODES[maille as keyof typeof CODES] : 'x';
        const ouverte = ouvertureDe({ adresse, forme: 'BARRES', ligne, colonne: 'pass.utilises' });
        if (ouverte === null) return;
        expect(ouverte.chemin).toBe('/pilotage');
        expect(ouverte.parametres).toMatchObject({ ind: 'pass.utilises', col: 'pass.utilises' });
        expect(mailleDe(ouverte)).not.toBe(maille);
        expect(Object.values(ouverte.parametres).some((valeur) => valeur?.endsWith(ligne))).toBe(true);
      }),
    ));

  it.each([
    ['the interval of a rate', 'taux.usage.ic', '33'],
    ['a column of no indicator', 'departement', '33'],
    ['a total', 'pass.utilises', ''],
  ])('is nothing for %s', (_, colonne, ligne) =>
    expect(
      ouvertureDe({ adresse: { chemin: '/pilotage', parametres: {} }, forme: 'BARRES', ligne, colonne }),
    ).toBeNull(),
  );
});

describe('spans of time', () => {
  it('follow one another without a hole, from the first to the last', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 2019, max: 2026 }), fc.integer({ min: 1, max: 4 })), {
          minLength: 1,
        }),
        (trimestres) => {
          const codes = trimestres.map(([an, rang]) => `${an}-T${rang}`).toSorted();
          const suite = periodesEntre(codes, 'trimestre');
          expect([suite[0], suite.at(-1)]).toEqual([codes[0], codes.at(-1)]);
          expect(new Set(suite).size).toBe(suite.length);
          for (const code of codes) expect(suite).toContain(code);
        },
      ),
    ));
});

it.each([
  [
    't=dep:33&vs=dep:973',
    [
      ['dep:33', undefined],
      ['dep:973', undefined],
    ],
  ],
  [
    'vs=2021&p=2020',
    [
      [undefined, '2020'],
      [undefined, '2021'],
    ],
  ],
  [
    't=dep:33&p=2020&vs=fra,reg:75@2021',
    [
      ['dep:33', '2020'],
      [undefined, '2021'],
      ['reg:75', '2021'],
    ],
  ],
  ['t=dep:33', null],
  ['t=dep:33&vs=nulle-part', null],
  [`vs=${Array.from({ length: 6 }, () => 'dep:33').join(',')}`, null],
])('reads the sides of « %s »', (requete, attendus) => {
  const cotes = cotesDe(lireAdresse(`/pilotage/comparer?${requete}`));
  expect(cotes?.map(({ t, p }) => [t, p]) ?? null).toEqual(attendus);
});
