import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { plusJours } from '../shared/jour.rules.ts';
import {
  ACTES,
  acteRefuse,
  enRetardLe,
  etatDeLActe,
  etatDeLaProcedure,
  jourDeLActe,
  prochainActe,
} from './calendrier.rules.ts';
import { canonique } from './canonique.rules.ts';

const jour = fc.integer({ min: 0, max: 4000 }).map((n) => plusJours('2019-01-01', n));
const validite = fc
  .tuple(jour, fc.integer({ min: 0, max: 62 }))
  .map(([valideJusquAu, n]) => ({ valideJusquAu, tolereeJusquAu: plusJours(valideJusquAu, n) }));
const nombreFait = fc.integer({ min: 0, max: ACTES.length });

it('dates the acts of an order valid to the end of a year with a month of tolerance', () => {
  const une = { valideJusquAu: '2021-12-31', tolereeJusquAu: '2022-01-31' };

  expect(ACTES.map((acte) => jourDeLActe(acte, une))).toEqual([
    '2021-12-01',
    '2021-12-16',
    '2021-12-24',
    '2022-02-01',
    '2022-02-07',
  ]);
});

it('keeps the acts in their order, whatever the dates, and never refuses a pass before the tolerance is over', () => {
  fc.assert(
    fc.property(validite, (une) => {
      const jours = ACTES.map((acte) => jourDeLActe(acte, une));

      expect(jours).toEqual(jours.toSorted());
      expect(new Set(jours).size).toBe(ACTES.length);
      expect(jourDeLActe('J_PLUS_30', une) > une.tolereeJusquAu).toBe(true);
      for (const acte of ACTES) expect(enRetardLe(acte, une) > jourDeLActe(acte, une)).toBe(true);
    }),
  );
});

it('lets exactly the next act be done, from its day on and once', () => {
  fc.assert(
    fc.property(validite, jour, nombreFait, (une, ce, n) => {
      const faits = new Set<string>(ACTES.slice(0, n));
      const possibles = ACTES.filter((acte) => acteRefuse(acte, faits, une, ce) === null);
      const prochain = prochainActe(faits);

      expect(possibles).toEqual(prochain !== null && ce >= jourDeLActe(prochain, une) ? [prochain] : []);
    }),
  );
});

it('is late exactly when its next act is, and over when nothing is left', () => {
  fc.assert(
    fc.property(validite, jour, nombreFait, (une, ce, n) => {
      const faits = new Set<string>(ACTES.slice(0, n));
      const etat = etatDeLaProcedure(faits, une, ce);
      const prochain = prochainActe(faits);

      expect(etat === 'TERMINEE').toBe(n === ACTES.length);
      if (prochain !== null)
        expect(etat === 'EN_RETARD').toBe(etatDeLActe(prochain, false, une, ce) === 'EN_RETARD');
    }),
  );
});

it('writes a content in one way, whatever the order of its keys', () => {
  const contenu = fc.dictionary(fc.string(), fc.oneof(fc.integer(), fc.string(), fc.boolean()));
  fc.assert(
    fc.property(contenu, (un) => {
      const renverse = Object.fromEntries(Object.entries(un).toReversed());

      expect(canonique(renverse)).toBe(canonique(un));
      expect(JSON.parse(canonique(un))).toEqual(un);
    }),
  );
});
