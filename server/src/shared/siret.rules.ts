/** La Poste numbers its counters in a way that Luhn's key does not cover. */
const LA_POSTE = '356000000';

/** Whether Luhn's key of a number is right. */
export function cleDeLuhn(chiffres: string): boolean {
  let somme = 0;
  for (let rang = 1; rang <= chiffres.length; rang++) {
    const chiffre = Number(chiffres.at(-rang));
    const double = rang % 2 === 0 ? chiffre * 2 : chiffre;
    somme += double > 9 ? double - 9 : double;
  }
  return somme % 10 === 0;
}

/**
 * Whether 14 digits are a SIRET: SIREN and whole number both carry Luhn's key, except for La Poste, whose
 * counters have a sum of digits that five divides.
 */
export function estUnSiret(texte: string): boolean {
  if (!/^[0-9]{14}$/.test(texte) || !cleDeLuhn(texte.slice(0, 9))) return false;
  if (cleDeLuhn(texte)) return true;
  return texte.startsWith(LA_POSTE) && sommeDesChiffres(texte) % 5 === 0;
}

const sommeDesChiffres = (texte: string): number =>
  texte.split('').reduce((somme, chiffre) => somme + Number(chiffre), 0);
