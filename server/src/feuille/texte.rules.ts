import {
  type Bornes,
  type Cellule,
  type Colonne,
  type Ecart,
  estBornes,
  estEcart,
  estMasquee,
  estTaux,
  type Langue,
  type Taux,
} from './feuille.ts';

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

const bornesEnMots = ({ bas, haut }: Bornes, langue: Langue): string =>
  `${nombre(bas * 100, langue, 1)}${ESPACE}–${ESPACE}${nombre(haut * 100, langue, 1)}`;

/** `+3,2 pts [1,1 – 5,3]`. */
function points({ ecart, bornes }: Ecart, langue: Langue): string {
  const signe = ecart < 0 ? MOINS : '+';
  return `${signe}${nombre(Math.abs(ecart), langue, 1)}${finDePoints({ ecart, bornes }, langue)}`;
}

const finDePoints = ({ ecart, bornes }: Ecart, langue: Langue): string =>
  `${ESPACE}${uniteDePoints(ecart, langue)}${bornes ? ` [${bornesEnMots(bornes, langue)}]` : ''}`;

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

/** What is written beside a rate over few rows. */
const prudence = ({ sur, quoi }: Taux, langue: Langue): string =>
  ` ${nombre(sur ?? 0, langue)} ${quoi}${langue === 'fr' ? `${ESPACE}: prudence` : ': caution'}`;

type Montre = Pick<Colonne, 'genre' | 'decimales'>;

/** The text of a cell, as the screen shows it. */
export function texteDe(colonne: Montre, cellule: Cellule, langue: Langue): string {
  if (cellule === null) return RIEN;
  if (estMasquee(cellule)) return MASQUES[langue][cellule.masque];
  if (estBornes(cellule)) return bornesEnMots(cellule, langue);
  if (estEcart(cellule)) return points(cellule, langue);
  if (estTaux(cellule))
    return `${pourCent(cellule.valeur, langue)}${cellule.prudence ? prudence(cellule, langue) : ''}`;
  if (typeof cellule === 'string') return colonne.genre === 'JOUR' ? jour(cellule, langue) : cellule;
  return texteDuNombre(colonne, cellule, langue);
}

function texteDuNombre({ genre, decimales }: Montre, valeur: number, langue: Langue): string {
  switch (genre) {
    case 'TAUX':
      return pourCent(valeur, langue);
    case 'EUROS':
      return euros(Math.round(valeur), langue);
    case 'ECART':
    case 'ECART_EUROS': {
      const de = genre === 'ECART' ? 'NOMBRE' : 'EUROS';
      const absolu = { genre: de, ...(decimales === undefined ? {} : { decimales }) } as const;
      return `${valeur < 0 ? MOINS : '+'}${texteDuNombre(absolu, Math.abs(valeur), langue)}`;
    }
    case 'TEXTE':
    case 'NOMBRE':
    case 'INTERVALLE':
    case 'POINTS':
    case 'JOUR':
      return nombre(valeur, langue, decimalesDe(decimales, valeur));
  }
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
export function formatDeNombre({ genre, decimales }: Montre, cellule: Cellule, langue: Langue): string {
  const valeur = typeof cellule === 'number' ? cellule : 0;
  switch (genre) {
    case 'JOUR':
      return langue === 'fr' ? 'dd/mm/yyyy' : 'd mmm yyyy';
    case 'TAUX': {
      const taux = `0.0${langue === 'fr' ? guillemets(ESPACE) : ''}%`;
      return estTaux(cellule) && cellule.prudence ? `${taux}${guillemets(prudence(cellule, langue))}` : taux;
    }
    case 'POINTS':
      return estEcart(cellule)
        ? signe(`${chiffres(1)}${guillemets(finDePoints(cellule, langue))}`, guillemets('+'))
        : chiffres(1);
    case 'EUROS':
      return signe(enMonnaie(valeur, langue));
    case 'ECART_EUROS':
      return signe(enMonnaie(valeur, langue), guillemets('+'));
    case 'ECART':
      return signe(chiffres(decimalesDe(decimales, valeur)), guillemets('+'));
    case 'TEXTE':
    case 'NOMBRE':
    case 'INTERVALLE':
      return signe(chiffres(decimalesDe(decimales, valeur)));
  }
}

function enMonnaie(centimes: number, langue: Langue): string {
  const montant = chiffres(decimalesDEuros(Math.round(centimes)));
  return langue === 'fr' ? `${montant}${guillemets(`${ESPACE}€`)}` : `${guillemets('€')}${montant}`;
}

/** A name for a file: the words of a title without accents, joined by hyphens; invented figures say so, since a CSV has no other place to. */
export const nomDeFichier = (titre: string, fictif: boolean): string =>
  `${
    titre
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll('œ', 'oe')
      .replaceAll('æ', 'ae')
      .replaceAll(/[^a-z0-9]+/gu, '-')
      .replaceAll(/^-+|-+$/gu, '')
      .slice(0, 120)
      .replace(/-+$/u, '') || 'export'
  }${fictif ? '-fictif' : ''}`;
