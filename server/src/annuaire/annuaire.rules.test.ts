import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptationDe, type Periode } from './acceptation.rules.ts';
import { direDemande, lireDemande, SERVICES } from './demande.rules.ts';
import { distance } from './distance.rules.ts';
import { resteAPayer } from './prix.rules.ts';

const jourDe = (rang: number): string => new Date(Date.UTC(2026, 0, 1 + rang)).toISOString().slice(0, 10);

describe('whether the pass is accepted', () => {
  it('is what the periods say of each day, in any cut', () => {
    // A calendar drawn day by day, then told as periods: of one day, of several, or that touch.
    const calendrier = fc.array(fc.boolean(), { minLength: 3, maxLength: 40 });
    fc.assert(
      fc.property(calendrier, fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }), (jours, coupes) => {
        const periodes: [string, string][] = [];
        for (const [i, ouvert] of jours.entries()) {
          const derniere = periodes.at(-1);
          if (!ouvert) continue;
          if (derniere && derniere[1] === jourDe(i - 1) && coupes[i] !== true) derniere[1] = jourDe(i);
          else periodes.push([jourDe(i), jourDe(i)]);
        }
        for (const [i, ouvert] of jours.entries()) {
          const dit = acceptationDe(periodes, jourDe(i));
          expect(dit.accepte).toBe(ouvert);
          const avant = jours.slice(0, i).lastIndexOf(true);
          const apres = jours.indexOf(true, i);
          const fin = jours.indexOf(false, i);
          expect(dit.plusDepuis).toBe(ouvert || avant < 0 ? null : jourDe(avant + 1));
          expect(dit.aPartirDu).toBe(ouvert || apres < 0 ? null : jourDe(apres));
          expect(dit.jusquAu).toBe(ouvert ? jourDe((fin < 0 ? jours.length : fin) - 1) : null);
        }
      }),
    );
  });

  it('has no end where the label has none', () => {
    const periodes: Periode[] = [
      ['2026-01-01', '2026-02-01'],
      ['2026-02-02', 'infinity'],
    ];

    expect(acceptationDe(periodes, '2026-01-15')).toMatchObject({ accepte: true, jusquAu: null });
  });
});

describe('an address', () => {
  it('says a request and is read back as the same', () => {
    const services = fc
      .subarray(Object.keys(SERVICES) as (keyof typeof SERVICES)[])
      .map((un) => un.toSorted());
    const demandes = fc.record({
      q: fc.string({ maxLength: 80 }).map((q) => q.normalize('NFC').replaceAll(/\s+/gu, ' ').trim()),
      autour: fc.constantFrom(null, [44.8, -0.58] as const),
      ouvert: fc.boolean(),
      fauteuil: fc.boolean(),
      rienAPayer: fc.boolean(),
      tous: fc.boolean(),
      services,
      page: fc.integer({ min: 1, max: 500 }),
    });
    fc.assert(
      fc.property(demandes, (demande) => {
        expect(lireDemande(new URLSearchParams(direDemande(demande).toString()))).toEqual(demande);
      }),
    );
  });

  it('leaves aside what it does not understand, and keeps a position to a kilometre', () => {
    const lue = lireDemande(
      new URLSearchParams('autour=44.80651,-0.59423&page=-2&services=demarches,rien&ouvert=peut-être'),
    );

    expect(lue).toMatchObject({ autour: [44.81, -0.59], page: 1, services: ['demarches'], ouvert: false });
    expect(lireDemande(new URLSearchParams('autour=91,0')).autour).toBeNull();
  });
});

describe('what remains to be paid', () => {
  it.each([
    [{ tarifCentimes: 1500, tarifReglemente: null, frais: [] }, 500],
    [{ tarifCentimes: 800, tarifReglemente: false, frais: ['Payant'] }, 0],
    [{ tarifCentimes: 1500, tarifReglemente: true, frais: [] }, 0],
    [{ tarifCentimes: null, tarifReglemente: null, frais: ['Gratuit'] }, 0],
    [{ tarifCentimes: null, tarifReglemente: null, frais: ['Gratuit', 'Payant'] }, null],
    [{ tarifCentimes: null, tarifReglemente: null, frais: [] }, null],
  ])('of %j is %s', (lieu, attendu) => {
    expect(resteAPayer(lieu)).toBe(attendu);
  });
});

it('measures a distance as the crow flies', () => {
  const paris = { latitude: 48.8566, longitude: 2.3522 };
  expect(distance({ latitude: 44.8378, longitude: -0.5792 }, paris)).toBeCloseTo(499_000, -4);
});
