import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  echeanceApres,
  echeanceAvant,
  echue,
  instantAParis,
  lireAParis,
  type Regle,
} from './echeance.rules.ts';

const heure = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parties) => parties.map((n) => String(n).padStart(2, '0')).join(':'));
const regles: fc.Arbitrary<Regle> = fc.oneof(
  fc.record({ rythme: fc.constant('JOUR' as const), jour: fc.constant(null), heure }),
  fc.record({ rythme: fc.constant('SEMAINE' as const), jour: fc.integer({ min: 1, max: 7 }), heure }),
  fc.record({ rythme: fc.constant('MOIS' as const), jour: fc.integer({ min: 1, max: 31 }), heure }),
);
const instants = fc.date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
const JOUR = 86_400_000;

describe('the instants of a rule of sending', () => {
  it('come one after another, none between the last that came and the next, at the hour of Paris', () => {
    fc.assert(
      fc.property(regles, instants, (regle, instant) => {
        const [avant, apres] = [echeanceAvant(regle, instant), echeanceApres(regle, instant)];
        expect(avant <= instant && instant < apres).toBe(true);
        expect(echeanceApres(regle, avant)).toEqual(apres);
        expect(echeanceAvant(regle, new Date(apres.getTime() - 1))).toEqual(avant);
        const lue = lireAParis(apres).heure;
        // Between two and three on the night of spring, the hour does not exist.
        if (lue !== regle.heure) expect(regle.heure).toMatch(/^02:/u);
      }),
    );
  });

  it('are as many in a year as its days, weeks and months, whatever the clocks do', () => {
    fc.assert(
      fc.property(regles, fc.integer({ min: 2024, max: 2029 }), (regle, annee) => {
        const fin = instantAParis(`${annee + 1}-01-01`, '00:00');
        const civils: string[] = [];
        let une = echeanceApres(regle, new Date(instantAParis(`${annee}-01-01`, '00:00').getTime() - 1));
        for (; une < fin; une = echeanceApres(regle, une)) civils.push(lireAParis(une).jour);
        const jours = (fin.getTime() - instantAParis(`${annee}-01-01`, '00:00').getTime()) / JOUR;
        const attendus = { JOUR: [jours], SEMAINE: [52, 53], MOIS: [12] }[regle.rythme];
        expect(attendus).toContain(civils.length);
        expect(new Set(civils).size).toBe(civils.length);
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ['2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['2026-03-28', '08:00', '2026-03-28T07:00:00.000Z'],
    ['2026-03-30', '08:00', '2026-03-30T06:00:00.000Z'],
  ])('on %s at %s is %s', (jour, a, attendu) => {
    expect(instantAParis(jour, a).toISOString()).toBe(attendu);
  });

  it('fall on the last day of a shorter month', () => {
    const regle = { rythme: 'MOIS', jour: 31, heure: '08:00' } as const;
    expect(lireAParis(echeanceApres(regle, new Date('2026-02-01'))).jour).toBe('2026-02-28');
    expect(lireAParis(echeanceApres(regle, new Date('2028-02-01'))).jour).toBe('2028-02-29');
  });
});

it('is due once, after however long an absence, and never for what came before it was said', () => {
  fc.assert(
    fc.property(regles, instants, fc.integer({ min: 0, max: 400 * JOUR }), (regle, depuis, absence) => {
      const maintenant = new Date(depuis.getTime() + absence);
      const due = echue(regle, depuis, maintenant);
      expect(due).toEqual(
        echeanceApres(regle, depuis) <= maintenant ? echeanceAvant(regle, maintenant) : null,
      );
      // Once it was sent, nothing is due until the next.
      if (due) expect(echue(regle, due, maintenant)).toBeNull();
    }),
  );
});
