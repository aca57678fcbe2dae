/** Without I, L, O, S and U, taken for 1, 1, 0, 5 and V when read from paper; 31 is prime, as the check character needs. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRTVWXYZ';
const BASE = ALPHABET.length;
const RADIX = 3;
const BODY = 8;
const SECRET = 7;
const SERIES = 10_000_000;
const RANKS = 10;

/** How many secrets a pass may have: one guess in 27 billion is right. */
export const SECRETS = BASE ** SECRET;

/** What a carnet is known by: its lot (1 to 8499), its series in the lot (0 to 9 999 999). */
export interface NumeroDeCarnet {
  readonly lot: number;
  readonly serie: number;
}

export interface NumeroDePass extends NumeroDeCarnet {
  /** From 1 to the size of the carnet. */
  readonly rang: number;
  readonly secret: number;
}

/** The printed number of a carnet: `LLLL-SSSSSSS-CC`, whose two last digits check the others (ISO 7064, MOD 97-10). */
export function formatNumeroDeCarnet({ lot, serie }: NumeroDeCarnet): string {
  const [lotDigits, serieDigits] = [String(lot).padStart(4, '0'), String(serie).padStart(7, '0')];
  const check = (98 - ((Number(lotDigits + serieDigits) * 100) % 97)) % 97;
  return `${lotDigits}-${serieDigits}-${String(check).padStart(2, '0')}`;
}

/** Reads a typed number of carnet; `null` when its digits do not agree with their check. */
export function lireNumeroDeCarnet(saisie: string): NumeroDeCarnet | null {
  const digits = compact(saisie);
  if (!/^\d{13}$/.test(digits)) return null;
  const numero = { lot: Number(digits.slice(0, 4)), serie: Number(digits.slice(4, 11)) };
  return compact(formatNumeroDeCarnet(numero)) === digits ? numero : null;
}

/** The printed number of a pass: sixteen characters in four groups, the last one checks the others (MOD 31, radix 3). */
export function formatNumeroDePass({ lot, serie, rang, secret }: NumeroDePass): string {
  const body = encode((lot * SERIES + serie) * RANKS + rang - 1, BODY) + encode(secret, SECRET);
  return groups(body + checkCharacter(body));
}

/** Reads a typed number of pass; `null` when its characters do not agree with their check. */
export function lireNumeroDePass(saisie: string): NumeroDePass | null {
  let [place, secret, sum, read] = [0, 0, 0, 0];
  // One walk and no text made on the way: files bring a million of them.
  for (let i = 0; i < saisie.length; i++) {
    const value = VALUES[saisie.charCodeAt(i)] ?? (SEPARATOR.test(saisie.charAt(i)) ? SKIPPED : WRONG);
    if (value === SKIPPED) continue;
    if (value === WRONG) return null;
    if (read < BODY) place = place * BASE + value;
    else if (read < BODY + SECRET) secret = secret * BASE + value;
    sum = read < BODY + SECRET ? ((sum + value) * RADIX) % BASE : (sum + value) % BASE;
    read++;
  }
  if (read !== BODY + SECRET + 1 || sum !== 1) return null;
  const carnet = Math.floor(place / RANKS);
  return { lot: Math.floor(carnet / SERIES), serie: carnet % SERIES, rang: (place % RANKS) + 1, secret };
}

/** What a reader may type between or instead of the characters: spaces, hyphens, lower case. */
const SEPARATOR = /[\s\u00A0\u202F-]/;
const compact = (saisie: string): string => saisie.replaceAll(new RegExp(SEPARATOR, 'g'), '').toUpperCase();

/** What each of the first 256 characters is worth in the number of a pass. */
const [SKIPPED, WRONG] = [-1, -2];
const VALUES = Int8Array.from({ length: 256 }, (_, code) => {
  const letter = String.fromCharCode(code);
  const value = ALPHABET.indexOf(letter.toUpperCase());
  if (value !== -1) return value;
  return SEPARATOR.test(letter) ? SKIPPED : WRONG;
});

const groups = (text: string): string => text.match(/.{4}/g)?.join('-') ?? text;

function encode(value: number, length: number): string {
  let text = '';
  for (let rest = value, i = 0; i < length; i++, rest = Math.floor(rest / BASE))
    text = (ALPHABET[rest % BASE] ?? '') + text;
  return text;
}

/** A pure system of ISO 7064's kind: any one wrong character, or two neighbours exchanged, breaks the congruence. */
function checkCharacter(body: string): string {
  let sum = 0;
  for (const letter of body) sum = ((sum + ALPHABET.indexOf(letter)) * RADIX) % BASE;
  return ALPHABET[(BASE + 1 - sum) % BASE] ?? '';
}
