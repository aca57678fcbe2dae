import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { Illisible } from '../shared/valeurs.rules.ts';
import { Repare } from './lecture.rules.ts';

/** Country calling codes of the national standard, which stops there: others are not of a place in France. */
export const TELEPHONE_DU_STANDARD = /^\+(?:33|590|594|262|596|269|687|689|508|681)\d{6,9}$/;

/** Overseas numbers as they are dialled from France: the prefix says the calling code. */
const OUTRE_MER: readonly (readonly [RegExp, string])[] = [
  [/^0?(?=(?:590|690|691)\d{6}$)/, '+590'],
  [/^0?(?=(?:594|694)\d{6}$)/, '+594'],
  [/^0?(?=(?:596|696|697)\d{6}$)/, '+596'],
  [/^0?(?=(?:262|263|269|639|692|693)\d{6}$)/, '+262'],
];
const COURT = /^(?:1\d{1,2}|118\d{3}|3\d{3}|10\d{2})$/;
const ATTENDU = 'un numéro de téléphone de France, par exemple 01 80 05 98 80 ou +33180059880';

/** Digits dialled, whatever stands between them: « +33 (0)1.80 », « 0033 1 80 », « Tél. : 01-80 ». */
const compose = (lu: string): string =>
  lu
    .replaceAll(/[^\d+]/g, '')
    .replace(/^00(?=\d)/, '+')
    .replace(/^33(?=0?[1-9]\d{8}$)/, '+33')
    .replace(/^\+330/, '+33');

function international(chiffres: string): string | null {
  const indicatif = OUTRE_MER.find(([debut]) => debut.test(chiffres));
  const numero = indicatif ? indicatif[1] + chiffres.replace(indicatif[0], '') : chiffres;
  const lu = parsePhoneNumberFromString(numero, 'FR');
  return lu?.isValid() === true && TELEPHONE_DU_STANDARD.test(lu.number) ? lu.number : null;
}

/** A telephone number in the standard's form, from any of the ways it is written; the first one that can be read of several. */
export function telephone(lu: string): string | Repare<string> | Illisible {
  const parties = lu.split(/[/|;,\n]|\bou\b|\bet\b|\s-\s/).filter((partie) => /\d/.test(partie));
  const numeros = [lu, ...parties].map((partie) => international(compose(partie)));
  const trouve = numeros.find((numero) => numero !== null) ?? null;
  if (trouve === null) {
    const court = compose(lu);
    if (COURT.test(court))
      return new Repare(
        court,
        `numéro court : gardé « ${court} », mais le standard national ne sait pas l’écrire`,
      );
    if (/E\+?\d+$/i.test(lu))
      return new Illisible(`${ATTENDU} : le tableur l’a écrit en notation scientifique`);
    return new Illisible(ATTENDU);
  }
  if (numeros[0] === null && parties.length > 1)
    return new Repare(trouve, `plusieurs numéros : seul le premier est gardé, ${trouve}`);
  const perdu = /^[1-9]\d{8}$/.test(lu.replaceAll(/\D/g, '')) && !lu.includes('+');
  return perdu ? new Repare(trouve, `zéro de tête perdu : lu ${trouve}`) : trouve;
}
