import type { Colonne, Langue } from '../feuille/feuille.module.ts';

type Bilingue = Readonly<Record<Langue, string>>;
const dit = (fr: string, en: string): Bilingue => ({ fr, en });

const COLONNES: readonly (readonly [
  code: string,
  libelle: Bilingue,
  definition: Bilingue,
  largeur: number,
])[] = [
  ['nom', dit('Indicateur', 'Indicator'), dit('Son nom.', 'Its name.'), 34],
  [
    'code',
    dit('Code', 'Code'),
    dit('Code stable, dans les fichiers et l’API.', 'Stable code, in files and API.'),
    22,
  ],
  [
    'definition',
    dit('Définition', 'Definition'),
    dit('Ce que le chiffre compte.', 'What the figure counts.'),
    60,
  ],
  ['formule', dit('Formule', 'Formula'), dit('Comment il se calcule.', 'How it is worked out.'), 44],
  ['numerateur', dit('Numérateur', 'Numerator'), dit('D’un rapport.', 'Of a ratio.'), 24],
  ['denominateur', dit('Dénominateur', 'Denominator'), dit('D’un rapport.', 'Of a ratio.'), 24],
  [
    'exclusions',
    dit('Ne compte pas', 'Leaves out'),
    dit('Ce qu’il laisse de côté.', 'What it leaves aside.'),
    34,
  ],
  [
    'nature',
    dit('Nature', 'Kind'),
    dit('S’il s’additionne, et comment.', 'Whether it adds up, and how.'),
    34,
  ],
  ['unite', dit('Unité', 'Unit'), dit('Ce en quoi il se lit.', 'What it is read in.'), 12],
  ['bases', dit('Bases', 'Bases'), dit('Bases sur lesquelles il a un sens.', 'Bases it makes sense on.'), 28],
  [
    'attributions',
    dit('Rattachements', 'Attached to'),
    dit('À qui il peut être rattaché.', 'Whom it may be attached to.'),
    24,
  ],
  [
    'dimensions',
    dit('Se lit par', 'Read by'),
    dit('Ce par quoi il se découpe.', 'What it can be cut by.'),
    44,
  ],
  ['version', dit('Version', 'Version'), dit('Version de sa définition.', 'Version of its definition.'), 22],
  [
    'passees',
    dit('Définitions passées', 'Former definitions'),
    dit('Celles que gardent les chiffres cités alors.', 'Those that figures quoted then keep.'),
    44,
  ],
  ['rubrique', dit('Rubrique', 'Section'), dit('Partie de la page.', 'Part of the page.'), 20],
];

/** What a sheet of the catalogue says, in the order of its page. */
export const colonnesDesIndicateurs = (langue: Langue): readonly Colonne[] =>
  COLONNES.map(([code, libelle, definition, largeur]) => ({
    code,
    genre: 'TEXTE',
    unite: null,
    libelle: libelle[langue],
    definition: definition[langue],
    largeur,
  }));
