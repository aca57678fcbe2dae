/** Without I, L, O, S and U, taken for 1, 1, 0, 5 and V when read from paper. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRTVWXYZ';

/** What was typed in a search box: a number of the register, or words. */
export type Reconnu =
  | { readonly genre: 'carnet' | 'pass'; readonly numero: string; readonly juste: boolean }
  | { readonly genre: 'siren'; readonly numero: string }
  | { readonly genre: 'mots'; readonly mots: string };

/** Recognises a number while it is typed, whatever its spaces, hyphens and case; what is none is searched as words. */
export function reconnaitre(saisie: string): Reconnu | null {
  const mots = saisie.trim();
  if (!mots) return null;
  const texte = mots.replaceAll(/[\s-]/gu, '').toUpperCase();
  if (/^\d{13}$/u.test(texte))
    return { genre: 'carnet', numero: carnetLisible(texte), juste: carnetJuste(texte) };
  if (/^\d{9}$/u.test(texte)) return { genre: 'siren', numero: texte };
  if (/^[0-9A-Z]{16}$/u.test(texte) && /\d/u.test(texte))
    return { genre: 'pass', numero: groupes(texte), juste: passJuste(texte) };
  return { genre: 'mots', mots };
}

/** Where a search leads. */
export function cheminDe(reconnu: Reconnu): string {
  if (reconnu.genre === 'mots') return `/lieux-labellises?q=${encodeURIComponent(reconnu.mots)}`;
  const folder = { carnet: 'carnets', pass: 'pass', siren: 'collectivites' }[reconnu.genre];
  return `/${folder}/${reconnu.numero}`;
}

const carnetLisible = (texte: string): string =>
  `${texte.slice(0, 4)}-${texte.slice(4, 11)}-${texte.slice(11)}`;
const groupes = (texte: string): string => texte.match(/.{4}/gu)?.join('-') ?? texte;

/** ISO 7064, MOD 97-10. */
const carnetJuste = (texte: string): boolean => Number(texte) % 97 === 1;

/** ISO 7064's pure system, modulus 31, radix 3. */
function passJuste(texte: string): boolean {
  let sum = 0;
  for (const [rank, letter] of Array.from(texte).entries()) {
    const value = ALPHABET.indexOf(letter);
    if (value < 0) return false;
    sum = rank === texte.length - 1 ? sum + value : ((sum + value) * 3) % ALPHABET.length;
  }
  return sum % ALPHABET.length === 1;
}
