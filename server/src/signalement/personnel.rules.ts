const COURRIEL = /[^\s@<>()]{1,64}\s?(?:@|\[at\]|\(at\)|\barobase\b)\s?[^\s@<>()]+\.[a-z]{2,}/iu;

/** A number dialled in France or overseas, whatever sets its digits apart; a SIRET or a year is none. */
const TELEPHONE =
  /(?<![\d])(?:(?:\+|00)(?:33|590|594|596|262|687|689)[\s.\-/()]*\d?|0[1-9])(?:[\s.\-/]?\d){8}(?!\d)/u;

/** What a text says of a person that the register must not keep: an address or a number to write or call. */
export function donneePersonnelle(texte: string): 'COURRIEL' | 'TELEPHONE' | null {
  if (COURRIEL.test(texte)) return 'COURRIEL';
  return TELEPHONE.test(texte.replaceAll(/[\u00A0\u2009\u202F]/gu, ' ')) ? 'TELEPHONE' : null;
}
