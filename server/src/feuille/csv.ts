import { celluleCsv, ligneCsv } from '../shared/csv.rules.ts';
import { champsDe } from './champs.ts';
import {
  type Cellule,
  type Colonne,
  colonnesVues,
  estEcart,
  estTaux,
  type Feuille,
  type Langue,
} from './feuille.ts';
import { decimalesDe, decimalesDEuros, texteDe } from './texte.rules.ts';
import { parTranches } from './tranches.ts';

const SEPARATEUR = ';';

/** What the head of a column says of the unit that its cells leave out. */
const UNITES: Readonly<Partial<Record<Colonne['genre'], string>>> = {
  TAUX: '%',
  INTERVALLE: '%',
  POINTS: 'pts',
  EUROS: '€',
  ECART_EUROS: '€',
};

const teteDeTableur = ({ libelle, genre }: Colonne): string => {
  const unite = UNITES[genre];
  return unite === undefined ? libelle : `${libelle} (${unite})`;
};

/** A number as a spreadsheet reads it back: rounded as on the screen, without its unit nor spaces. */
function nombreDeTableur(valeur: number, decimales: number, langue: Langue): string {
  const texte = valeur.toFixed(decimales);
  return langue === 'fr' ? texte.replace('.', ',') : texte;
}

/** A cell for a spreadsheet: a number it can add up, otherwise the text of the screen, guarded against formulas. */
function celluleDeTableur(colonne: Colonne, cellule: Cellule, langue: Langue): string {
  const { genre, decimales } = colonne;
  if (estEcart(cellule)) return nombreDeTableur(cellule.ecart, 1, langue);
  // What must be read with caution is not a number to add up.
  const valeur = estTaux(cellule) && !cellule.prudence ? cellule.valeur : cellule;
  if (typeof valeur !== 'number') return celluleCsv(texteDe(colonne, cellule, langue), SEPARATEUR);
  if (genre === 'TAUX') return nombreDeTableur(valeur * 100, 1, langue);
  if (genre === 'EUROS' || genre === 'ECART_EUROS')
    return nombreDeTableur(valeur / 100, decimalesDEuros(Math.round(valeur)), langue);
  return nombreDeTableur(valeur, decimalesDe(decimales, valeur), langue);
}

/** For spreadsheets: semicolons, a byte order mark so that accents are read, CRLF, the decimal mark of the language. */
export async function* csvDeTableur(feuille: Feuille, langue: Langue): AsyncGenerator<string> {
  const vues = colonnesVues(feuille.colonnes);
  const ligne = (cellules: readonly Cellule[]): string =>
    `${vues
      .map(({ colonne, rang }) => celluleDeTableur(colonne, cellules[rang] ?? null, langue))
      .join(SEPARATEUR)}\r\n`;
  yield `\uFEFF${ligneCsv(
    vues.map(({ colonne }) => teteDeTableur(colonne)),
    SEPARATEUR,
  )}`;
  for await (const lot of parTranches(feuille.lots())) yield lot.map(ligne).join('');
  yield feuille.pied.map(ligne).join('');
}

/** For programs: commas, UTF-8 without mark, decimal points, whole precision, days as ISO 8601, nothing for what is hidden. */
export async function* csvDeDonnees(feuille: Feuille): AsyncGenerator<string> {
  const champs = champsDe(feuille.colonnes);
  yield ligneCsv(champs.map(({ nom }) => nom));
  for await (const lot of parTranches(feuille.lots()))
    yield lot
      .map((ligne) => {
        const cellules = champs.map(({ rang, lire }) => {
          const lue = lire(ligne[rang] ?? null);
          return typeof lue === 'number' ? String(lue) : celluleCsv(lue ?? '');
        });
        return `${cellules.join(',')}\r\n`;
      })
      .join('');
}
