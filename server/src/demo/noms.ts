import type { Hasard } from './hasard.ts';

const GENRES = [
  'Médiathèque',
  'Espace numérique',
  'Centre social',
  'Maison de quartier',
  'Point d’accès',
  'Tiers-lieu',
  'Fabrique numérique',
  'Atelier multimédia',
  'Foyer rural',
  'Cyber-base',
  'Maison des services',
  'Association',
  'Bibliothèque',
  'Espace public numérique',
];

const COMPLEMENTS = [
  'du Vieux-Moulin',
  'de l’Écluse',
  'des Trois Érables',
  'de la Garenne',
  'du Pré aux Oies',
  'des Quatre Vents',
  'de l’Île aux Hérons',
  'du Chêne creux',
  'de la Vallée claire',
  'des Lavandières',
  'du Four à pain',
  'de la Grand-Côte',
  'des Tanneurs',
  'de l’Aubépine',
  'du Belvédère',
  'des Hirondelles',
  'de la Source bleue',
  'du Passage à niveau',
  'de l’Horloge',
  'des Jardins suspendus',
  'du Moulin à encre',
  'de la Fontaine aux Loups',
  'des Deux Rivières',
  'de l’Ancienne Gare',
  'du Champ de foire',
  'de la Tuilerie',
  'des Amandiers',
  'de l’Œuvre commune',
  'du Mât de cocagne',
  'de la Baïse',
  'des Pêcheurs à pied',
  'du Petit Port',
  'de la Lanterne',
  'des Carriers',
  'de l’Étang noir',
  'du Clos fleuri',
];

/** Two names that a spreadsheet or a narrow screen must bear: a formula, and one of 120 characters. */
export const NOMS_DIFFICILES = [
  '=HYPERLINK("https://exemple.fr/";"Cliquez ici")',
  'Espace intercommunal d’accompagnement aux usages numériques et à l’accès aux droits du Haut-Pays de l’Œuf et de l’Aÿ-Bas',
];

export const nommerUnLieu = (hasard: Hasard): string =>
  `${hasard.choisir(GENRES)} ${hasard.choisir(COMPLEMENTS)}`;

export const nommerUneRue = (hasard: Hasard): string =>
  `${hasard.entier(1, 120)} ${hasard.choisir(['rue', 'place', 'chemin', 'avenue'])} ${hasard.choisir(COMPLEMENTS)}`;

/** « de » before a place name, as French writes it. */
export function deNom(nom: string): string {
  const article = /^(Le|Les) /.exec(nom);
  if (article) return `${article[1] === 'Le' ? 'du' : 'des'} ${nom.slice(article[0].length)}`;
  return /^[AEIOUYÀÂÉÈÊËÎÏÔÛŒ]/.test(nom) ? `d’${nom}` : `de ${nom}`;
}
