import type { Feuille } from './feuille.ts';
import { type Provenance, provenanceEnMots, tetesDesDefinitions } from './provenance.ts';
import { celluleDeTexte, echapper, ENTETE, lettres, MAIN, Styles } from './spreadsheetml.rules.ts';

const PAQUET = 'http://schemas.openxmlformats.org/package/2006';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const ONGLETS = { fr: ['Données', 'À propos'], en: ['Data', 'About'] } as const;

const relations = (liens: readonly string[]): string =>
  `${ENTETE}<Relationships xmlns="${PAQUET}/relationships">${liens.join('')}</Relationships>`;
const relation = (id: string, type: string, cible: string, dehors = ''): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${echapper(cible)}"${dehors}/>`;

const surcharge = (partie: string, type: string): string =>
  `<Override PartName="${partie}" ContentType="${type}"/>`;

/** The parts of a workbook that do not wait for its rows. */
export function partiesDuClasseur(
  { titre }: Feuille,
  { langue, produitLe }: Provenance,
): readonly (readonly [chemin: string, xml: string])[] {
  const onglets = ONGLETS[langue].map(
    (nom, rang) => `<sheet name="${echapper(nom)}" sheetId="${rang + 1}" r:id="rId${rang + 1}"/>`,
  );
  return [
    [
      '[Content_Types].xml',
      `${ENTETE}<Types xmlns="${PAQUET}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
        surcharge('/xl/workbook.xml', `${TYPE}.sheet.main+xml`),
        surcharge('/xl/worksheets/sheet1.xml', `${TYPE}.worksheet+xml`),
        surcharge('/xl/worksheets/sheet2.xml', `${TYPE}.worksheet+xml`),
        surcharge('/xl/styles.xml', `${TYPE}.styles+xml`),
        surcharge('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
      ].join('')}</Types>`,
    ],
    [
      '_rels/.rels',
      relations([
        relation('rId1', `${DOCUMENT}/officeDocument`, 'xl/workbook.xml'),
        relation('rId2', `${PAQUET}/relationships/metadata/core-properties`, 'docProps/core.xml'),
      ]),
    ],
    [
      'docProps/core.xml',
      `${ENTETE}<cp:coreProperties xmlns:cp="${PAQUET}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${echapper(titre)}</dc:title><dc:language>${langue}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${produitLe}</dcterms:created></cp:coreProperties>`,
    ],
    [
      'xl/workbook.xml',
      `${ENTETE}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets>${onglets.join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        relation('rId1', `${DOCUMENT}/worksheet`, 'worksheets/sheet1.xml'),
        relation('rId2', `${DOCUMENT}/worksheet`, 'worksheets/sheet2.xml'),
        relation('rId3', `${DOCUMENT}/styles`, 'styles.xml'),
      ]),
    ],
  ];
}

const ADRESSE = 2;

/** The sheet that says where the rows come from, how to see them again and what each column counts. */
export function feuilleAPropos(feuille: Feuille, provenance: Provenance, lignes: number): string {
  const mots = provenanceEnMots(feuille, provenance, lignes);
  const rangees: string[] = [];
  const ajouter = (textes: readonly (string | null)[], styles: readonly number[]): void => {
    const n = rangees.length + 1;
    const cellules = textes.map((texte, rang) =>
      texte === null ? '' : celluleDeTexte(`${lettres(rang)}${n}`, texte, styles[rang] ?? Styles.RENVOI),
    );
    rangees.push(`<row r="${n}">${cellules.join('')}</row>`);
  };
  for (const [nom, valeur] of mots)
    ajouter([nom, valeur], [Styles.TETE, rangees.length + 1 === ADRESSE ? Styles.LIEN : Styles.RENVOI]);
  ajouter([], []);
  const tetes = tetesDesDefinitions(provenance.langue);
  ajouter(
    tetes,
    tetes.map(() => Styles.TETE),
  );
  for (const { libelle, unite, definition, code } of feuille.colonnes)
    ajouter([libelle, unite, definition, code], []);
  const largeurs = [28, 70, 90, 28].map(
    (width, rang) => `<col min="${rang + 1}" max="${rang + 1}" width="${width}" customWidth="1"/>`,
  );
  return `${ENTETE}<worksheet xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><cols>${largeurs.join('')}</cols><sheetData>${rangees.join('')}</sheetData><hyperlinks><hyperlink ref="B${ADRESSE}" r:id="rId1"/></hyperlinks></worksheet>`;
}

/** The address of the screen, as a link that opens it. */
export const relationsDAPropos = ({ adresse }: Provenance): string =>
  relations([relation('rId1', `${DOCUMENT}/hyperlink`, adresse, ' TargetMode="External"')]);
