import * as fc from 'fast-check';
import OpeningHours from 'opening_hours';
import { describe, expect, it } from 'vitest';
import { lireHoraires, type Plage, SEMAINE } from './horaires.rules.ts';
import { estFerie } from './jours-feries.rules.ts';
import { instantLocal, ouvertureDe } from './ouverture.rules.ts';

const JOURS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;
const heure = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Hours drawn in OpenStreetMap's form: rules that may speak again of a day, and hours that may go past midnight. */
const jours = fc
  .subarray([...JOURS], { minLength: 1 })
  .chain((dits) => fc.constantFrom(dits.join(','), `${dits[0]}-${dits.at(-1)}`));
const heures = fc
  .uniqueArray(fc.integer({ min: 1, max: 95 }), { minLength: 2, maxLength: 4 })
  .map((quarts) => quarts.toSorted((a, b) => a - b))
  .map((quarts) =>
    quarts
      .slice(0, quarts.length - (quarts.length % 2))
      .flatMap((quart, i) =>
        i % 2 === 0 ? [`${heure(quart * 15)}-${heure((quarts[i + 1] ?? quart) * 15)}`] : [],
      )
      .join(','),
  );
const regle = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(jours, heures).map(([dits, dites]) => `${dits} ${dites}`) },
  { weight: 1, arbitrary: jours.map((dits) => `${dits} off`) },
);
const texte = fc.array(regle, { minLength: 1, maxLength: 3 }).map((regles) => regles.join('; '));

const LUNDI = new Date(2026, 8, 14);
const dedans = (plages: readonly Plage[] | null, minute: number): boolean =>
  plages?.some(([debut, fin]) => debut <= minute && minute < fin) ?? false;

describe('opening hours', () => {
  it('are open when the library of OpenStreetMap’s form says so, at any minute of the week', () => {
    fc.assert(
      fc.property(
        texte,
        fc.array(fc.integer({ min: 0, max: SEMAINE - 1 }), { minLength: 8 }),
        (dit, minutes) => {
          const { plages } = lireHoraires(dit);
          const reference = new OpeningHours(dit);
          for (const minute of minutes)
            expect([dit, minute, dedans(plages, minute)]).toEqual([
              dit,
              minute,
              reference.getState(new Date(LUNDI.getFullYear(), LUNDI.getMonth(), LUNDI.getDate(), 0, minute)),
            ]);
        },
      ),
      { numRuns: 120 },
    );
  });

  it.each([
    [
      'du lundi au vendredi de 9h à 12h et de 14h à 17h30 ; samedi 9h-12h',
      'Mo-Fr 09:00-12:00,14:00-17:30; Sa 09:00-12:00',
    ],
    ['Lun-Ven : 9h00 - 12h00 / 14h00 - 18h00', 'Mo-Fr 09:00-12:00,14:00-18:00'],
    ['Mardi 14h à 17h. Mercredi fermé', 'Tu 14:00-17:00; We off'],
    ['Fermé le lundi. Mardi au samedi 10h-18h', 'Mo off; Tu-Sa 10:00-18:00'],
    ['Lundi au Vendredi : 8 h 30 à midi et 13 h 30 à 17 h', 'Mo-Fr 08:30-12:00,13:30-17:00'],
    // What is not the same every week is valid, and is not filtered by.
    ['Apr-Oct Mo-Fr 09:00-18:00', 'Apr-Oct Mo-Fr 09:00-18:00'],
    ['Ouvert tous les jours de 9h à 19h sauf le mardi', null],
    ['sur rendez-vous', null],
    ['We 1400-1700', null],
  ])('« %s » is read as %s', (dit, osm) => {
    expect(lireHoraires(dit).osm).toBe(osm);
  });
});

describe('an opening', () => {
  const { plages } = lireHoraires('Mo-Fr 09:00-12:00,14:00-17:30');
  const a = (iso: string, departement = '33') =>
    ouvertureDe(plages, null, instantLocal(new Date(iso), departement));

  it('is told with the minutes left, by the clock of the département', () => {
    expect(a('2026-09-15T08:00:00Z')).toEqual({ etat: 'OUVERT', pour: 120 });
    expect(a('2026-09-15T10:30:00Z')).toEqual({ etat: 'FERME', dans: 90 });
    // Noon in Paris is two in the afternoon on La Réunion, and six in the morning in Guadeloupe.
    expect(a('2026-09-15T10:00:00Z', '974')).toEqual({ etat: 'OUVERT', pour: 210 });
    expect(a('2026-09-15T10:00:00Z', '971')).toEqual({ etat: 'FERME', dans: 180 });
    expect(a('2026-09-18T16:00:00Z')).toEqual({ etat: 'FERME', dans: 63 * 60 });
  });

  it('is to be checked on a public holiday of which the hours do not speak', () => {
    expect(a('2026-07-14T08:00:00Z')).toEqual({ etat: 'A_VERIFIER', ferie: true });
    expect(ouvertureDe(plages, false, instantLocal(new Date('2026-07-14T08:00:00Z'), '33')).etat).toBe(
      'FERME',
    );
    expect(ouvertureDe(null, null, instantLocal(new Date('2026-07-15T08:00:00Z'), '33'))).toEqual({
      etat: 'A_VERIFIER',
      ferie: false,
    });
  });
});

it('knows the public holidays of each département', () => {
  const feries = (departement: string, annee: number): string[] =>
    Array.from({ length: 366 }, (_, i) =>
      new Date(Date.UTC(annee, 0, 1 + i)).toISOString().slice(0, 10),
    ).filter((jour) => jour.startsWith(String(annee)) && estFerie(jour, departement));

  expect(feries('33', 2026)).toEqual([
    '2026-01-01',
    '2026-04-06',
    '2026-05-01',
    '2026-05-08',
    '2026-05-14',
    '2026-05-25',
    '2026-07-14',
    '2026-08-15',
    '2026-11-01',
    '2026-11-11',
    '2026-12-25',
  ]);
  expect(feries('67', 2027)).toEqual(expect.arrayContaining(['2027-03-26', '2027-12-26']));
  expect(feries('974', 2026)).toContain('2026-12-20');
});
