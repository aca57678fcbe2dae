import { PassThrough, Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import {
  type Cellule,
  type Colonne,
  colonnesVues,
  estBornes,
  estEcart,
  estMasquee,
  estTaux,
  type Feuille,
  type Genre,
  type Ligne,
} from './feuille.ts';
import { feuilleAPropos, partiesDuClasseur, relationsDAPropos } from './parties.ts';
import type { Provenance } from './provenance.ts';
import {
  celluleDeNombre,
  celluleDeTexte,
  ENTETE,
  lettres,
  MAIN,
  numeroDuJour,
  Styles,
} from './spreadsheetml.rules.ts';
import { formatDeNombre, texteDe } from './texte.rules.ts';
import { parTranches } from './tranches.ts';

/** What a sheet can hold, its head left out. */
export const LIGNES_D_UN_CLASSEUR = 1_048_575;

const LARGEURS: Readonly<Record<Genre, number>> = {
  TEXTE: 24,
  NOMBRE: 12,
  TAUX: 12,
  INTERVALLE: 16,
  POINTS: 26,
  EUROS: 16,
  ECART: 12,
  ECART_EUROS: 16,
  JOUR: 12,
};

/** Fast: the text of a sheet is so alike that more work hardly makes it smaller. */
const COMPRESSION = { compress: true, compressionLevel: 1 } as const;

/**
 * A workbook written as it is read: parts of SpreadsheetML into a zip, at the pace of whoever receives them. The styles come
 * after the cells that ask for them, and what the file says of itself last, with the number of rows that it holds.
 */
export function classeur(feuille: Feuille, provenance: Provenance): Readable {
  const zip = new ZipFile();
  const sortie = zip.outputStream.pipe(new PassThrough());
  const styles = new Styles();
  const compte = { lignes: 0 };
  const donnees = Readable.from(feuilleDeDonnees(feuille, provenance, styles, compte), { objectMode: false });
  const echouer = (error: Error): void => void sortie.destroy(error);
  donnees.on('error', echouer);
  zip.on('error', echouer);
  // Whoever leaves stops the reading.
  sortie.on('close', () => donnees.destroy());
  const mtime = new Date(provenance.produitLe);
  for (const [chemin, xml] of partiesDuClasseur(feuille, provenance))
    zip.addBuffer(Buffer.from(xml), chemin, { mtime });
  zip.addReadStream(donnees, 'xl/worksheets/sheet1.xml', { mtime, ...COMPRESSION });
  const ensuite = (chemin: string, xml: () => string): void =>
    zip.addReadStreamLazy(chemin, { mtime, ...COMPRESSION }, (cb) => cb(null, Readable.from([xml()])));
  ensuite('xl/worksheets/sheet2.xml', () => feuilleAPropos(feuille, provenance, compte.lignes));
  ensuite('xl/worksheets/_rels/sheet2.xml.rels', () => relationsDAPropos(provenance));
  ensuite('xl/styles.xml', () => styles.xml());
  zip.end();
  return sortie;
}

const rangee = (n: number, cellules: string): string => `<row r="${n}">${cellules}</row>`;

/** Head frozen and filtered, a row each, then the foot: outside the filter, so that sorting leaves it in its place. */
async function* feuilleDeDonnees(
  feuille: Feuille,
  { langue }: Provenance,
  styles: Styles,
  compte: { lignes: number },
): AsyncGenerator<string> {
  const { pied } = feuille;
  const vues = colonnesVues(feuille.colonnes);
  const noms = vues.map((_, place) => lettres(place));
  const ligne = (cellules: Ligne, n: number, total = false): string =>
    rangee(
      n,
      vues
        .map(({ colonne, rang }, place) =>
          cellule(colonne, cellules[rang] ?? null, `${noms[place]}${n}`, total),
        )
        .join(''),
    );
  const cellule = (colonne: Colonne, valeur: Cellule, place: string, total: boolean): string => {
    const brut = nombreBrut(colonne, valeur);
    if (brut === null)
      return celluleDeTexte(place, texteDe(colonne, valeur, langue), total ? Styles.TOTAL : Styles.TEXTE);
    const style = styles.de(formatDeNombre(colonne, valeur, langue));
    if (style === null) return celluleDeTexte(place, texteDe(colonne, valeur, langue));
    return celluleDeNombre(place, brut, style);
  };
  const largeurs = vues.map(({ colonne: { genre, libelle, largeur } }, place) => {
    const width = largeur ?? Math.max(LARGEURS[genre], Math.min(40, libelle.length + 4));
    return `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"/>`;
  });
  yield `${ENTETE}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0" tabSelected="1"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${largeurs.join('')}</cols><sheetData>${rangee(
    1,
    vues
      .map(({ colonne }, place) => celluleDeTexte(`${noms[place]}1`, colonne.libelle, Styles.TETE))
      .join(''),
  )}`;
  for await (const lot of parTranches(feuille.lots())) {
    const premiere = compte.lignes + 2;
    yield lot.map((cellules, i) => ligne(cellules, premiere + i)).join('');
    compte.lignes += lot.length;
  }
  const fin = compte.lignes + 1;
  yield pied.map((cellules, i) => ligne(cellules, fin + 1 + i, true)).join('');
  yield `</sheetData><autoFilter ref="A1:${noms.at(-1)}${fin}"/></worksheet>`;
}

/** What a cell is worth as a number, `null` when it is a text. */
function nombreBrut({ genre }: Colonne, valeur: Cellule): number | null {
  if (valeur === null || valeur === '' || estMasquee(valeur) || estBornes(valeur)) return null;
  if (estTaux(valeur)) return valeur.valeur;
  if (estEcart(valeur)) return valeur.ecart;
  if (typeof valeur === 'string') return genre === 'JOUR' ? numeroDuJour(valeur) : null;
  return genre === 'EUROS' || genre === 'ECART_EUROS' ? valeur / 100 : valeur;
}
