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
  const text = compact(saisie);
  const body = text.slice(0, BODY + SECRET);
  if (text.length !== BODY + SECRET + 1 || Array.from(text).some((letter) => !ALPHABET.includes(letter)))
    return null;
  if (checkCharacter(body) !== text.at(-1)) return null;
  const place = decode(text.slice(0, BODY));
  const carnet = Math.floor(place / RANKS);
  return {
    lot: Math.floor(carnet / SERIES),
    serie: carnet % SERIES,
    rang: (place % RANKS) + 1,
    secret: decode(text.slice(BODY, BODY + SECRET)),
  };
}

/** What a reader may type between or instead of the characters: spaces, hyphens, lower case. */
const compact = (saisie: string): string => saisie.replaceAll(/[\s\u00A0\u202F-]/g, '').toUpperCase();

const groups = (text: string): string => text.match(/.{4}/g)?.join('-') ?? text;

function encode(value: number, length: number): string {
  let text = '';
  for (let rest = value, i = 0; i < length; i++, rest = Math.floor(rest / BASE))
    text = (ALPHABET[rest % BASE] ?? '') + text;
  return text;
}

const decode = (text: string): number =>
  Array.from(text).reduce((value, letter) => value * BASE + ALPHABET.indexOf(letter), 0);

/** A pure system of ISO 7064's kind: any one wrong character, or two neighbours exchanged, breaks the congruence. */
function checkCharacter(body: string): string {
  let sum = 0;
  for (const letter of body) sum = ((sum + ALPHABET.indexOf(letter)) * RADIX) % BASE;
  return ALPHABET[(BASE + 1 - sum) % BASE] ?? '';
}
