/** The two languages of the console. */
export type Langue = 'fr' | 'en';

const LOCALES: Readonly<Record<Langue, string>> = { fr: 'fr-FR', en: 'en-GB' };
const ESPACE = '\u00a0';
const MOINS = '\u2212';

/** The tag Intl expects for a language of the console. */
export const locale = (langue: Langue): string => LOCALES[langue];

/** IBM Plex has no U+202F: the thousands space would come from another font and nearly vanish. */
const compose = (text: string): string => text.replaceAll('\u202f', ESPACE).replace(/^-/u, MOINS);

const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(langue: Langue, decimales: number): Intl.NumberFormat {
  const key = `${langue}${decimales}`;
  const known = formats.get(key);
  if (known) return known;
  const options = { minimumFractionDigits: decimales, maximumFractionDigits: decimales };
  const created = new Intl.NumberFormat(LOCALES[langue], options);
  formats.set(key, created);
  return created;
}

/** `79 082`, `1 234,5`; in English `79,082`. */
export const nombre = (value: number, langue: Langue, decimales = 0): string =>
  compose(numberFormat(langue, decimales).format(value));

/** An amount in a sentence or a table: whole euros, cents only when there are some. */
export function euros(centimes: number, langue: Langue, decimales?: 0 | 2): string {
  const digits = decimales ?? (centimes % 100 === 0 ? 0 : 2);
  const text = nombre(Math.abs(centimes) / 100, langue, digits);
  const sign = centimes < 0 ? MOINS : '';
  return langue === 'fr' ? `${sign}${text}${ESPACE}€` : `${sign}€${text}`;
}

/** A headline amount: `10,5 M€`, `€10.5m`. */
export function millions(centimes: number, langue: Langue): string {
  const text = nombre(centimes / 100_000_000, langue, 1);
  return langue === 'fr' ? `${text}${ESPACE}M€` : `€${text}m`;
}

/** A share given as a fraction: `23,7 %`; in English `23.7%`. */
export const taux = (fraction: number, langue: Langue, decimales = 1): string =>
  `${nombre(fraction * 100, langue, decimales)}${langue === 'fr' ? ESPACE : ''}%`;

/** The interval of a rate, in percent, without the sign the rate already carries: `[23,4 – 24,0]`. */
export const intervalle = (bas: number, haut: number, langue: Langue): string =>
  `[${bornes(bas, haut, langue)}]`;

/** The same bounds bare, for a column whose head says what they are. */
export const bornes = (bas: number, haut: number, langue: Langue): string =>
  `${nombre(bas * 100, langue, 1)}${ESPACE}–${ESPACE}${nombre(haut * 100, langue, 1)}`;

/** A difference of rates: `+3,2 pts`, `−0,6 pt`; French writes the plural from 2. */
export function ecart(points: number, langue: Langue): string {
  const text = nombre(Math.abs(points), langue, 1);
  const sign = points < 0 ? MOINS : '+';
  const unite = plusieurs(points, langue) ? 'pts' : 'pt';
  return `${sign}${text}${ESPACE}${unite}`;
}

/** French agrees in the plural from 2, English everywhere but at 1. */
export const plusieurs = (value: number, langue: Langue): boolean =>
  langue === 'fr' ? Math.abs(value) >= 2 : Math.abs(value) !== 1;

/** A noun in the singular and in the plural. */
export type Nom = readonly [singulier: string, pluriel: string];

export const nom = (singulier: string, pluriel: string): Nom => [singulier, pluriel];

/** A number with its noun, agreed: `1 pass acheté`, `12 pass achetés`. */
export const compte = (value: number, [singulier, pluriel]: Nom, langue: Langue): string =>
  `${nombre(value, langue)}${ESPACE}${plusieurs(value, langue) ? pluriel : singulier}`;

/** A SIREN or a SIRET is read by groups and copied whole: the groups are spaces of the text only. */
export const numeroLisible = (numero: string): string =>
  numero.replace(/^(\d{3})(\d{3})(\d{3})(\d*)$/u, (_, a: string, b: string, c: string, d: string) =>
    [a, b, c, d].filter(Boolean).join(ESPACE),
  );

/** A word that starts a sentence or stands alone on a stamp. */
export const majuscule = (mot: string): string => mot.charAt(0).toUpperCase() + mot.slice(1);
