import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  additionner,
  couvertureDe,
  ecartM5,
  type FluxDOperateur,
  montantsDe,
  partagerParOperateur,
} from './comptes.rules.ts';

type Mouvement = readonly [FluxDOperateur['operation'], FluxDOperateur['debit'], FluxDOperateur['credit']];

/** What the register may write, each in its only direction or its inverse. */
const MOUVEMENTS: readonly Mouvement[] = [
  ['COMMANDE', 'CREANCE', 'COMMANDES'],
  ['ENCAISSEMENT', 'FONDS', 'CREANCE'],
  ['ACTIVATION', 'COMMANDES', 'CIRCULATION'],
  ['UTILISATION', 'CIRCULATION', 'STRUCTURES'],
  ['UTILISATION', 'CIRCULATION', 'RELIQUATS'],
  ['ANNULATION', 'STRUCTURES', 'CIRCULATION'],
  ['ANNULATION', 'RELIQUATS', 'CIRCULATION'],
  ['CONTRE_PAIEMENT', 'STRUCTURES', 'FONDS'],
  ['CONTRE_PAIEMENT', 'STRUCTURES', 'FRAIS'],
  ['AJUSTEMENT', 'STRUCTURES', 'FONDS'],
  ['AJUSTEMENT', 'FONDS', 'STRUCTURES'],
  ['AVOIR', 'CIRCULATION', 'AVOIRS'],
  ['REMBOURSEMENT', 'AVOIRS', 'FONDS'],
];

const flux = fc.array(
  fc
    .tuple(
      fc.constantFrom(...MOUVEMENTS),
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.constantFrom('a', 'b', 'c'),
    )
    .map(([[operation, debit, credit], centimes, operateur]) => ({
      operation,
      debit,
      credit,
      centimes,
      operateur,
      expire: false,
    })),
  { maxLength: 60 },
);

it('M5: what was bought is used, credited or outstanding, whatever happened, expired or not', () => {
  fc.assert(
    fc.property(flux, fc.boolean(), (lus, expire) => {
      expect(ecartM5(montantsDe(lus, expire))).toBe(0);
    }),
  );
});

it('holds exactly what it owes, once the buyer has paid and every pass is active', () => {
  fc.assert(
    fc.property(flux, (lus) => {
      const un = montantsDe(lus, false);

      expect(un.fondsDetenusCentimes + un.creancesCentimes).toBe(
        un.engagementsCentimes + un.nonActiveeCentimes + un.reliquatsCentimes,
      );
    }),
  );
});

it('shares an order between the operators that answered for it, and nothing is counted twice', () => {
  fc.assert(
    fc.property(flux, fc.constantFrom('a', 'b', 'd'), (lus, dernier) => {
      const parts = partagerParOperateur(lus, dernier);

      expect(additionner([...parts.values()])).toEqual(montantsDe(lus, false));
      for (const [operateur, part] of parts)
        if (operateur !== dernier) expect(part.circulationCentimes).toBe(0);
    }),
  );
});

it('says by a word whether funds are enough', () => {
  const rien = montantsDe([], false);

  expect(couvertureDe(rien)).toEqual({ etat: 'SANS_ENGAGEMENT', ratio: null });
  expect(couvertureDe({ ...rien, engagementsCentimes: 200, fondsDetenusCentimes: 200 })).toEqual({
    etat: 'COUVERT',
    ratio: 1,
  });
  expect(couvertureDe({ ...rien, engagementsCentimes: 200, fondsDetenusCentimes: 199 })).toEqual({
    etat: 'INSUFFISANT',
    ratio: 0.995,
  });
});
