import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { etatDuLabel } from '../shared/label.rules.ts';
import { type Assertion, periodesDuLabel } from './labels.rules.ts';

const jourCivil = (n: number): string => new Date(Date.UTC(2026, 0, 2 + n)).toISOString().slice(0, 10);

const actes = fc.constantFrom<Assertion['acte']>('LABELLISATION', 'LABELLISATION', 'SUSPENSION', 'RETRAIT');
const assertions = fc.array(
  fc
    .record({
      acte: actes,
      du: fc.integer({ min: 0, max: 40 }),
      duree: fc.option(fc.integer({ min: 0, max: 20 })),
    })
    .map(({ acte, du, duree }): Assertion => ({ acte, du, jusquAu: duree === null ? null : du + duree })),
  { maxLength: 6 },
);

it('accepts uses on the days when the label is held, and on no other', () => {
  fc.assert(
    fc.property(assertions, fc.integer({ min: -1, max: 70 }), (dites, jour) => {
      const etat = etatDuLabel(
        dites.map(({ acte, du, jusquAu }, i) => ({
          acte,
          du: jourCivil(du),
          jusquAu: jusquAu === null ? null : jourCivil(jusquAu),
          evenement: i + 1,
        })),
        jourCivil(jour),
      );
      const acceptees = periodesDuLabel(dites).filter(
        ({ du, avant }) => du <= jour && (avant === null || jour < avant),
      );

      expect(acceptees).toHaveLength(etat === 'LABELLISE' || etat === 'A_RENOUVELER' ? 1 : 0);
    }),
    { numRuns: 500 },
  );
});

it('joins labels that follow one another', () => {
  const suite: Assertion[] = [
    { acte: 'LABELLISATION', du: 10, jusquAu: 19 },
    { acte: 'LABELLISATION', du: 20, jusquAu: 29 },
  ];

  expect(periodesDuLabel(suite)).toEqual([{ du: 10, avant: 30 }]);
  expect(periodesDuLabel([...suite, { acte: 'SUSPENSION', du: 15, jusquAu: 17 }])).toEqual([
    { du: 10, avant: 15 },
    { du: 18, avant: 30 },
  ]);
});
