import { compte, type Langue, nom, nombre } from '../format.ts';
import type { Forme } from './demande.ts';

const LIGNES = { fr: nom('ligne', 'lignes'), en: nom('row', 'rows') };

const FORMES: Readonly<Record<Langue, Readonly<Record<Forme['cle'], readonly [nom: string, pour: string]>>>> =
  {
    fr: {
      xlsx: ['Classeur XLSX', 'nombres typés, feuille « À propos »'],
      csv: ['CSV pour tableur', 'point-virgule, virgule décimale'],
      donnees: ['CSV de données', 'virgule, point décimal, valeurs entières'],
      parquet: ['Parquet', 'colonnes typées, pour l’analyse'],
      json: ['JSON', 'définitions et lignes'],
    },
    en: {
      xlsx: ['XLSX workbook', 'typed numbers, “About” sheet'],
      csv: ['CSV for spreadsheets', 'semicolon, decimal point'],
      donnees: ['CSV for data', 'comma, decimal point, whole precision'],
      parquet: ['Parquet', 'typed columns, for analysis'],
      json: ['JSON', 'definitions and rows'],
    },
  };

export const TEXTES = {
  fr: {
    exporter: 'Exporter',
    menu: 'Exporter cette vue',
    formes: FORMES.fr,
    lignes: (total: number) => compte(total, LIGNES.fr, 'fr'),
    memes: 'Mêmes lignes, colonnes et ordre qu’à l’écran.',
    lecture: 'Compte des lignes…',
    reste: (total: number) => `Il vous reste ${compte(total, LIGNES.fr, 'fr')} à exporter aujourd’hui.`,
    enCours: (recu: string, total: string) => `${recu} reçus sur ${total} environ`,
    annuler: 'Annuler',
    fait: (fichier: string, poids: string) => `${fichier} : ${poids}, fichier entier.`,
    coupe: 'Le fichier a été coupé en route : rien n’a été gardé. Recommencez.',
    annule: 'Export annulé : rien n’a été gardé.',
  },
  en: {
    exporter: 'Export',
    menu: 'Export this view',
    formes: FORMES.en,
    lignes: (total: number) => compte(total, LIGNES.en, 'en'),
    memes: 'Same rows, columns and order as on the screen.',
    lecture: 'Counting the rows…',
    reste: (total: number) => `You may still export ${compte(total, LIGNES.en, 'en')} today.`,
    enCours: (recu: string, total: string) => `${recu} received of about ${total}`,
    annuler: 'Cancel',
    fait: (fichier: string, poids: string) => `${fichier}: ${poids}, whole file.`,
    coupe: 'The file was cut on the way: nothing was kept. Try again.',
    annule: 'Export cancelled: nothing was kept.',
  },
};

const UNITES = { fr: ['octets', 'Ko', 'Mo'], en: ['bytes', 'kB', 'MB'] } as const;

/** A size in words: `12 Ko`, `4,2 Mo`. */
export function taille(octets: number, langue: Langue): string {
  const [un, kilo, mega] = UNITES[langue];
  if (octets < 1000) return `${nombre(octets, langue)}\u00a0${un}`;
  if (octets < 1_000_000) return `${nombre(Math.round(octets / 1000), langue)}\u00a0${kilo}`;
  return `${nombre(octets / 1_000_000, langue, 1)}\u00a0${mega}`;
}
