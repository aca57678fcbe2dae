import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { etatDuLabel } from '../shared/label.rules.ts';
import { plusJours } from '../shared/jour.rules.ts';
import { assertionsDe } from './acte.rules.ts';
import { ActeSurLabel } from './acte.types.ts';
import { type ActeDemande, ActeRefuse, type AssertionConnue, apresLesDires as apres } from './dires.rules.ts';

const AUJOURDHUI = '2026-09-15';
const cadre = { aujourdhui: AUJOURDHUI, payeJusquAu: null };

const demande = (acte: ActeSurLabel, plus: Partial<ActeDemande> = {}): ActeDemande => ({
  lieu: 'l',
  genre: 'PASS_NUMERIQUE' as const,
  acte,
  motif: 'dit par le préfet',
  emetteur: 'ANCT',
  ...plus,
});

/** What is known after a series of acts, each one second later; a refusal ends the test. */
function vie(...actes: readonly ActeDemande[]): readonly AssertionConnue[] {
  let connues: readonly AssertionConnue[] = [];
  for (const [i, acte] of actes.entries()) {
    const dites = assertionsDe(connues, acte, cadre);
    if (dites instanceof ActeRefuse) throw new Error(dites.message);
    connues = apres(connues, dites, i + 1);
  }
  return connues;
}

const label = demande('LABELLISATION', { du: '2026-01-01', jusquAu: '2026-12-31' });
const etats = (connues: readonly AssertionConnue[], ...jours: readonly string[]) =>
  jours.map((jour) => etatDuLabel(connues, jour));

describe('an act on a label', () => {
  it('renews from the day after the end, and what is renewed is not to be renewed', () => {
    const finissant = demande('LABELLISATION', { du: '2026-01-01', jusquAu: '2026-10-01' });

    expect(etats(vie(finissant), AUJOURDHUI, '2026-10-02')).toEqual(['A_RENOUVELER', 'EXPIRE']);
    const renouvele = vie(finissant, demande('RENOUVELLEMENT', { jusquAu: '2027-10-01' }));
    expect(renouvele.at(-1)).toMatchObject({ du: '2026-10-02', jusquAu: '2027-10-01' });
    expect(etats(renouvele, AUJOURDHUI, '2026-10-02', '2027-10-02')).toEqual([
      'LABELLISE',
      'LABELLISE',
      'EXPIRE',
    ]);
  });

  it('renews what has expired from today', () => {
    const expire = demande('LABELLISATION', { du: '2026-01-01', jusquAu: '2026-08-01' });

    expect(vie(expire, demande('RENOUVELLEMENT', { jusquAu: '2027-08-01' })).at(-1)?.du).toBe(AUJOURDHUI);
  });

  it('suspends from a day, and lifts from another or takes the suspension back', () => {
    const suspendu = [label, demande('SUSPENSION', { du: '2026-09-16' })];

    expect(etats(vie(...suspendu), AUJOURDHUI, '2026-09-16', '2027-01-01')).toEqual([
      'LABELLISE',
      'SUSPENDU',
      'SUSPENDU',
    ]);
    expect(
      etats(
        vie(...suspendu, demande('LEVEE', { du: '2026-10-01' })),
        '2026-09-30',
        '2026-10-01',
        '2027-01-01',
      ),
    ).toEqual(['SUSPENDU', 'LABELLISE', 'EXPIRE']);
    expect(etats(vie(...suspendu, demande('LEVEE', { du: AUJOURDHUI })), '2026-09-30')).toEqual([
      'LABELLISE',
    ]);
  });

  it('keeps a suspension in force when the label under it is corrected', () => {
    const corrige = vie(
      label,
      demande('SUSPENSION', { du: '2026-09-16', jusquAu: '2026-09-30' }),
      demande('CORRECTION', { jusquAu: '2027-03-31' }),
    );

    expect(etats(corrige, AUJOURDHUI, '2026-09-20', '2026-10-01', '2027-03-31', '2027-04-01')).toEqual([
      'LABELLISE',
      'SUSPENDU',
      'LABELLISE',
      'A_RENOUVELER',
      'EXPIRE',
    ]);
  });

  it.each([
    [
      'a withdrawn label renewed',
      'LABEL_RETIRE',
      [label, demande('RETRAIT', { du: AUJOURDHUI })],
      demande('RENOUVELLEMENT', { jusquAu: '2028-01-01' }),
    ],
    [
      'a withdrawn label given back without a candidature',
      'LABEL_RETIRE',
      [label, demande('RETRAIT')],
      demande('LABELLISATION'),
    ],
    [
      'a suspended label suspended',
      'LABEL_NON_EN_COURS',
      [label, demande('SUSPENSION')],
      demande('SUSPENSION'),
    ],
    ['a suspension without a motive', 'LABEL_MOTIF', [label], demande('SUSPENSION', { motif: ' ' })],
    ['a label given twice', 'LABEL_DEJA', [label], demande('LABELLISATION')],
    [
      'a renewal that leaves a gap',
      'LABEL_TROU',
      [label],
      demande('RENOUVELLEMENT', { du: '2027-02-01', jusquAu: '2028-01-01' }),
    ],
    ['a renewal that shortens', 'LABEL_DATES', [label], demande('RENOUVELLEMENT', { jusquAu: '2026-12-01' })],
    ['a lifting with nothing to lift', 'LABEL_NON_SUSPENDU', [label], demande('LEVEE')],
    [
      'a correction that changes nothing',
      'LABEL_INCHANGE',
      [label],
      demande('CORRECTION', { jusquAu: '2026-12-31' }),
    ],
  ] as const)('refuses %s', (_, regle, dit, acte) => {
    expect(assertionsDe(vie(...dit), acte, cadre)).toMatchObject({ regle });
  });

  it('says no where it would refuse uses already paid, and says from which day it may', () => {
    const paye = { aujourdhui: AUJOURDHUI, payeJusquAu: '2026-08-31' };
    const refus = assertionsDe(vie(label), demande('SUSPENSION', { du: '2026-08-31' }), paye);

    expect(refus).toMatchObject({ regle: 'LABEL_MOIS_CLOS', message: expect.stringContaining('01/09/2026') });
    expect(assertionsDe(vie(label), demande('SUSPENSION', { du: '2026-09-01' }), paye)).toHaveLength(1);
    expect(assertionsDe(vie(label), demande('CORRECTION', { jusquAu: '2026-08-30' }), paye)).toMatchObject({
      regle: 'LABEL_MOIS_CLOS',
    });
  });

  it('does what it says on its first day and nothing before, whatever was said', () => {
    const jour = fc.integer({ min: -200, max: 200 }).map((n) => plusJours(AUJOURDHUI, n));
    const acte = fc.record({
      acte: fc.constantFrom(...Object.values(ActeSurLabel)),
      du: jour,
      jusquAu: fc.option(jour),
    });
    fc.assert(
      fc.property(fc.array(acte, { maxLength: 7 }), acte, (avant, dernier) => {
        let connues: readonly AssertionConnue[] = [];
        for (const [i, un] of avant.entries()) {
          const dites = assertionsDe(connues, demande(un.acte, un), cadre);
          if (!(dites instanceof ActeRefuse)) connues = apres(connues, dites, i + 1);
        }
        const dites = assertionsDe(connues, demande(dernier.acte, dernier), cadre);
        if (dites instanceof ActeRefuse || dernier.acte === 'CORRECTION') return;
        const ensuite = apres(connues, dites, 100);
        const veille = plusJours(dernier.du, -1);
        const valable = (etat: string | null) => etat === 'LABELLISE' || etat === 'A_RENOUVELER';

        expect(valable(etatDuLabel(ensuite, veille))).toBe(valable(etatDuLabel(connues, veille)));
        if (dernier.acte === 'SUSPENSION') expect(etatDuLabel(ensuite, dernier.du)).toBe('SUSPENDU');
        if (dernier.acte === 'RETRAIT') expect(etatDuLabel(ensuite, dernier.du)).toBe('RETIRE');
        if (dernier.acte === 'RENOUVELLEMENT' || dernier.acte === 'LABELLISATION')
          expect(valable(etatDuLabel(ensuite, dernier.du))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
