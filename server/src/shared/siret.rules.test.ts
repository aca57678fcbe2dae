import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleDeLuhn, estUnSiret } from './siret.rules.ts';

const chiffres = (longueur: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: longueur, maxLength: longueur })
    .map((lus) => lus.join(''));

/** Completes digits with the one that makes Luhn's key right. */
const complet = (debut: string): string =>
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((cle) => `${debut}${cle}`).find(cleDeLuhn) ?? '';

const sirets = fc.tuple(chiffres(8), chiffres(4)).map(([siren, nic]) => complet(complet(siren) + nic));

describe('a SIRET', () => {
  it.each(['43493312300029', '35600000000048', '21750001600019'])('%s is one', (siret) => {
    expect(estUnSiret(siret)).toBe(true);
  });

  it('is right when both keys are', () => {
    fc.assert(fc.property(sirets, (siret) => estUnSiret(siret)));
  });

  it('is wrong with one digit changed', () => {
    fc.assert(
      fc.property(sirets, fc.nat(13), fc.integer({ min: 1, max: 9 }), (siret, rang, ecart) => {
        fc.pre(!siret.startsWith('356000000'));
        const faux = siret.slice(0, rang) + ((Number(siret[rang]) + ecart) % 10) + siret.slice(rang + 1);
        return !estUnSiret(faux);
      }),
    );
  });

  it.each(['4349331230002', '434933123000290', 'A3493312300029', '434933123 0029', ''])(
    '« %s » is none',
    (texte) => {
      expect(estUnSiret(texte)).toBe(false);
    },
  );

  it('of a counter of La Poste has a sum of digits that five divides, whatever Luhn says', () => {
    fc.assert(
      fc.property(chiffres(5), (nic) => {
        const somme = `356000000${nic}`.split('').reduce((total, chiffre) => total + Number(chiffre), 0);
        expect(estUnSiret(`356000000${nic}`)).toBe(somme % 5 === 0 || cleDeLuhn(`356000000${nic}`));
      }),
    );
  });

  it('of another company does not enjoy the rule of La Poste', () => {
    expect(cleDeLuhn('434933123')).toBe(true);
    expect(estUnSiret('43493312300010')).toBe(false);
  });
});
