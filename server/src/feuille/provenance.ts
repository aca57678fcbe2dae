import type { Feuille, Langue } from './feuille.ts';
import { jour, nombre } from './texte.rules.ts';

/** What a file says of where it comes from. */
export interface Provenance {
  readonly langue: Langue;
  /** The address of the console that opens the same page. */
  readonly adresse: string;
  /** Whether the figures are invented, for the demonstration. */
  readonly fictif: boolean;
  /** The instant the file was asked for. */
  readonly produitLe: string;
  /** What the line of audit of this export is found by. */
  readonly reference: string;
}

const LICENCE = {
  fr: {
    nom: 'Licence Ouverte 2.0 (Etalab)',
    detail: 'Usage interne : lignes du registre, à ne pas republier.',
  },
  en: {
    nom: 'Open Licence 2.0 (Etalab)',
    detail: 'Internal use: rows of the register, not to be published again.',
  },
} as const;

/** Under what licence figures, or rows, go out. */
export const licenceDe = ({ detail }: Pick<Feuille, 'detail'>, langue: Langue): string =>
  detail ? LICENCE[langue].detail : LICENCE[langue].nom;

const MOTS = {
  fr: {
    titre: 'Titre',
    adresse: 'Adresse de l’écran',
    filtres: 'Filtres',
    sansFiltre: 'aucun',
    base: 'Base',
    attribution: 'Attribution',
    au: 'État connu au',
    provisoire: ' (journée en cours : provisoire)',
    fraicheur: 'Chiffres lus le',
    produit: 'Fichier demandé le',
    reference: 'Référence de l’export',
    lignes: 'Nombre de lignes',
    licence: 'Licence',
    remarque: 'À savoir',
    donnees: 'Données',
    fictives: 'FICTIVES : inventées pour la démonstration, à ne citer nulle part.',
    reelles: 'Registre du Pass numérique.',
    colonne: 'Colonne',
    unite: 'Unité',
    definition: 'Définition',
    code: 'Code',
  },
  en: {
    titre: 'Title',
    adresse: 'Address of the screen',
    filtres: 'Filters',
    sansFiltre: 'none',
    base: 'Base',
    attribution: 'Attribution',
    au: 'As known on',
    provisoire: ' (the day is not over: provisional)',
    fraicheur: 'Figures read on',
    produit: 'File asked for on',
    reference: 'Reference of the export',
    lignes: 'Number of rows',
    licence: 'Licence',
    remarque: 'To know',
    donnees: 'Data',
    fictives: 'FICTITIOUS: invented for the demonstration, to be quoted nowhere.',
    reelles: 'Register of the Pass numérique.',
    colonne: 'Column',
    unite: 'Unit',
    definition: 'Definition',
    code: 'Code',
  },
} as const;

const instant = (iso: string, langue: Langue): string => {
  const options = { timeZone: 'Europe/Paris', hour: '2-digit', minute: '2-digit', hour12: false } as const;
  const heure = new Intl.DateTimeFormat('fr-FR', options).format(new Date(iso));
  const civil = new Intl.DateTimeFormat('fr-CA', { timeZone: 'Europe/Paris' }).format(new Date(iso));
  return langue === 'fr'
    ? `${jour(civil, langue)} à ${heure.replace(':', ' h ')}`
    : `${jour(civil, langue)} at ${heure}`;
};

/** Whence a file comes, in words: the number of rows is that of what was written. */
export function provenanceEnMots(
  feuille: Feuille,
  { langue, adresse, fictif, produitLe, reference }: Provenance,
  lignes: number,
): readonly (readonly [nom: string, valeur: string])[] {
  const mots = MOTS[langue];
  return [
    [mots.titre, feuille.titre],
    [mots.adresse, adresse],
    [mots.filtres, feuille.filtres.join(' ; ') || mots.sansFiltre],
    ...(feuille.base === null ? [] : [[mots.base, feuille.base] as const]),
    ...(feuille.attribution === null ? [] : [[mots.attribution, feuille.attribution] as const]),
    [mots.au, `${jour(feuille.au, langue)}${feuille.provisoire ? mots.provisoire : ''}`],
    [mots.fraicheur, instant(feuille.fraicheur, langue)],
    [mots.produit, instant(produitLe, langue)],
    [mots.reference, reference],
    [mots.lignes, nombre(lignes, langue)],
    [mots.licence, licenceDe(feuille, langue)],
    [mots.donnees, fictif ? mots.fictives : mots.reelles],
    ...feuille.remarques.map((remarque) => [mots.remarque, remarque] as const),
  ];
}

/** The heads of the list of definitions. */
export const tetesDesDefinitions = (langue: Langue): readonly string[] => {
  const { colonne, unite, definition, code } = MOTS[langue];
  return [colonne, unite, definition, code];
};

/** The same for programs: stable names, ISO 8601. */
export const provenanceEnDonnees = (
  feuille: Feuille,
  { langue, adresse, fictif, produitLe, reference }: Provenance,
): Readonly<Record<string, unknown>> => ({
  titre: feuille.titre,
  adresse,
  filtres: feuille.filtres,
  base: feuille.base,
  attribution: feuille.attribution,
  au: feuille.au,
  provisoire: feuille.provisoire,
  fraicheur: feuille.fraicheur,
  produitLe,
  reference,
  licence: licenceDe(feuille, langue),
  fictif,
  remarques: feuille.remarques,
});
