import { type Cellule, type Colonne, estBornes, estMasquee, estTaux, type Langue } from './feuille.ts';

const ESPACE = '\u00a0';
const MOINS = '\u2212';
/** What does not exist, on the screen. */
const RIEN = '—';

const LOCALES: Readonly<Record<Langue, string>> = { fr: 'fr-FR', en: 'en-GB' };
const formats = new Map<string, Intl.NumberFormat>();

/** `79 082`, `1 234,5`; in English `79,082`: as the console composes them. */
export function nombre(valeur: number, langue: Langue, decimales = 0): string {
  const cle = `${langue}${decimales}`;
  const connu = formats.get(cle);
  const format =
    connu ??
    new Intl.NumberFormat(LOCALES[langue], {
      minimumFractionDigits: decimales,
      maximumFractionDigits: decimales,
    });
  if (!connu) formats.set(cle, format);
  return format.format(valeur).replaceAll('\u202f', ESPACE).replace(/^-/u, MOINS);
}

const pourCent = (fraction: number, langue: Langue): string =>
  `${nombre(fraction * 100, langue, 1)}${langue === 'fr' ? ESPACE : ''}%`;

function euros(centimes: number, langue: Langue): string {
  const texte = nombre(Math.abs(centimes) / 100, langue, decimalesDEuros(centimes));
  const signe = centimes < 0 ? MOINS : '';
  return langue === 'fr' ? `${signe}${texte}${ESPACE}€` : `${signe}€${texte}`;
}

/** Whole euros, cents only where there are some. */
export const decimalesDEuros = (centimes: number): number => (centimes % 100 === 0 ? 0 : 2);

function points(valeur: number, langue: Langue): string {
  const signe = valeur < 0 ? MOINS : '+';
  return `${signe}${nombre(Math.abs(valeur), langue, 1)}${ESPACE}${uniteDePoints(valeur, langue)}`;
}

/** French agrees in the plural from 2, English everywhere but at 1. */
const uniteDePoints = (valeur: number, langue: Langue): string =>
  (langue === 'fr' ? Math.abs(valeur) >= 2 : Math.abs(valeur) !== 1) ? 'pts' : 'pt';

const MOIS_ANGLAIS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

/** `01/07/2021`; English spells the month, since 01/07 reads two ways. */
export function jour(iso: string, langue: Langue): string {
  const [annee = '', mois = '', quantieme = ''] = iso.slice(0, 10).split('-');
  return langue === 'fr'
    ? `${quantieme}/${mois}/${annee}`
    : `${Number(quantieme)} ${MOIS_ANGLAIS[Number(mois) - 1] ?? mois} ${annee}`;
}

const MASQUES = {
  fr: { SECRET: 'masqué (secret)', COMPLEMENT: 'masqué (complément)' },
  en: { SECRET: 'hidden (secrecy)', COMPLEMENT: 'hidden (complement)' },
} as const;

/** What is written beside a rate over few pass. */
const prudence = (sur: number | null, langue: Langue): string =>
  langue === 'fr'
    ? `${nombre(sur ?? 0, langue)}${ESPACE}pass${ESPACE}: prudence`
    : `${nombre(sur ?? 0, langue)} passes: caution`;

/** The text of a cell, as the screen shows it. */
export function texteDe(
  { genre, decimales }: Pick<Colonne, 'genre' | 'decimales'>,
  cellule: Cellule,
  langue: Langue,
): string {
  if (cellule === null || cellule === '') return RIEN;
  if (estMasquee(cellule)) return MASQUES[langue][cellule.masque];
  if (estBornes(cellule))
    return `${nombre(cellule.bas * 100, langue, 1)}${ESPACE}–${ESPACE}${nombre(cellule.haut * 100, langue, 1)}`;
  if (estTaux(cellule)) {
    const taux = pourCent(cellule.valeur, langue);
    return cellule.prudence ? `${taux} (${prudence(cellule.sur, langue)})` : taux;
  }
  if (typeof cellule === 'string') return genre === 'JOUR' ? jour(cellule, langue) : cellule;
  if (genre === 'TAUX') return pourCent(cellule, langue);
  if (genre === 'EUROS') return euros(Math.round(cellule), langue);
  if (genre === 'POINTS') return points(cellule, langue);
  return nombre(cellule, langue, decimalesDe(decimales, cellule));
}

/** Decimals of a measure are shown where there are some. */
export const decimalesDe = (decimales: number | undefined, valeur: number): number =>
  decimales === undefined || Number.isInteger(valeur) ? 0 : decimales;

const guillemets = (texte: string): string => `"${texte.replaceAll('"', '""')}"`;
const chiffres = (decimales: number): string =>
  decimales === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimales)}`;
/** Below nought with the minus of the screen, not the hyphen of the keyboard. */
const signe = (positif: string, avant = ''): string => `${avant}${positif};${guillemets(MOINS)}${positif}`;

/** How a sheet must show the number of a cell for it to read as on the screen, in a sheet of the same language. */
export function formatDeNombre(
  { genre, decimales }: Pick<Colonne, 'genre' | 'decimales'>,
  cellule: Cellule,
  langue: Langue,
): string {
  if (genre === 'JOUR') return langue === 'fr' ? 'dd/mm/yyyy' : 'd mmm yyyy';
  if (genre === 'TAUX') {
    const taux = `0.0${langue === 'fr' ? guillemets(ESPACE) : ''}%`;
    return estTaux(cellule) && cellule.prudence
      ? `${taux}${guillemets(` (${prudence(cellule.sur, langue)})`)}`
      : taux;
  }
  if (genre === 'EUROS' && typeof cellule === 'number') {
    const montant = chiffres(decimalesDEuros(cellule));
    return signe(langue === 'fr' ? `${montant}${guillemets(`${ESPACE}€`)}` : `${guillemets('€')}${montant}`);
  }
  if (genre === 'POINTS' && typeof cellule === 'number') {
    const unite = guillemets(`${ESPACE}${uniteDePoints(cellule, langue)}`);
    return signe(`${chiffres(1)}${unite}`, guillemets('+'));
  }
  return signe(chiffres(typeof cellule === 'number' ? decimalesDe(decimales, cellule) : 0));
}

/** A name for a file: the words of a title without accents, joined by hyphens. */
export const nomDeFichier = (titre: string): string =>
  titre
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, 120)
    .replace(/-+$/u, '') || 'export';
