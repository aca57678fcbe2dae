import { reconnaitre } from '../shared/numero.ts';

/** What was typed, read by a bar-code reader, or scanned from a QR code whose address carries the number after « # ». */
export const numeroDans = (texte: string): string => texte.slice(texte.lastIndexOf('#') + 1).trim();

/** The number as it is printed, or why it is none: too short, or its check character is wrong. */
export function lireNumero(
  texte: string,
): { readonly numero: string } | { readonly faute: 'incomplet' | 'faux' } {
  const reconnu = reconnaitre(numeroDans(texte));
  if (reconnu?.genre !== 'pass') return { faute: 'incomplet' };
  return reconnu.juste ? { numero: reconnu.numero } : { faute: 'faux' };
}
