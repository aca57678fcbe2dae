import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Illisible } from '../shared/valeurs.rules.ts';
import { CATALOGUE } from '../statistique/statistique.module.ts';
import { VERSIONS_PASSEES } from './versions.ts';
import { ecartDe, finDe, lireFiltre, sourceRefusee } from './rapprochement.rules.ts';

it.each([
  ['2019', '2019-12-31'],
  ['2020-02', '2020-02-29'],
  ['2022-03', '2022-03-31'],
  ['2024-02-22', '2024-02-22'],
  ['s.d.', null],
])('what is dated %s is read at %s', (publieLe, fin) => {
  expect(finDe(publieLe)).toBe(fin);
});

describe('the gap between a claim and a count', () => {
  const bornes = fc.tuple(fc.nat(1_000_000), fc.nat(1000)).map(([min, plus]) => ({ min, max: min + plus }));

  it('is nothing within the bounds, and reaches the nearest one from outside', () => {
    fc.assert(
      fc.property(bornes, fc.nat(2_000_000), ({ min, max }, compte) => {
        const { valeur } = ecartDe({ min, max }, compte) ?? { valeur: Number.NaN };
        expect(compte - valeur).toBe(Math.min(Math.max(compte, min), max));
      }),
    );
  });

  it('leaves open the side that the source left open', () => {
    expect(ecartDe({ min: 80, max: null }, 1000)).toEqual({ valeur: 0, relatif: 0 });
    expect(ecartDe({ min: null, max: 80 }, 100)).toEqual({ valeur: 20, relatif: 0.25 });
    expect(ecartDe({ min: null, max: null }, 100)).toBeNull();
    expect(ecartDe({ min: 0, max: 0 }, 3)).toEqual({ valeur: 3, relatif: null });
  });
});

it('reads the filter of a definition, and refuses what it does not know', () => {
  expect(lireFiltre('departement=47 vague=2019 outreMer=false')).toEqual({
    departement: '47',
    vague: 2019,
    outreMer: false,
  });
  for (const faux of ['departement=Gironde', 'ville=Pau', 'constructor=1', 'vague'])
    expect(lireFiltre(faux)).toBeInstanceOf(Illisible);
});

it.each([
  ['https://www.senat.fr/q.html', true],
  ['La Gazette ; https://www.lagazette.fr/1/', true],
  ['ministère de l’Économie, communiqué n°48', false],
  ['https://localhost/', false],
  ['ftp://exemple.fr/', false],
  ['https://exemple.fr ; javascript:alert(1)', false],
])('a source such as « %s » opens: %s', (source, ouvre) => {
  expect(sourceRefusee(source) === null).toBe(ouvre);
});

it('an indicator that changed keeps every definition it had, one after the other', () => {
  for (const { code, version, depuis } of CATALOGUE) {
    const passees = VERSIONS_PASSEES[code] ?? [];
    expect([code, ...passees.map((une) => une.version)]).toEqual([
      code,
      ...passees.map((_, rang) => rang + 1),
    ]);
    expect([code, version]).toEqual([code, passees.length + 1]);
    for (const [rang, { jusquAu }] of passees.entries())
      expect(jusquAu < (passees[rang + 1]?.depuis ?? depuis)).toBe(true);
  }
  const codes = new Set(CATALOGUE.map(({ code }) => code));
  expect(Object.keys(VERSIONS_PASSEES).filter((code) => !codes.has(code))).toEqual([]);
});
