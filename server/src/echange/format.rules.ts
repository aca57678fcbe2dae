import type { Colonne, FormatDImport } from '../shared/import.ts';
import { NOM_DU_SEPARATEUR, normaliserEntete, type Separateur } from './lecture.rules.ts';

/** The format of a file, and where each of its columns is. */
export interface FormatReconnu {
  readonly format: FormatDImport;
  readonly rangs: ReadonlyMap<string, number>;
}

/** Which header of a file holds a column of a format. */
export interface Liaison {
  readonly colonne: string;
  readonly entete: string;
}

/** How a column is named to whoever sends a file. */
export const nomDeColonne = (cle: string, { nom, modele }: Colonne): string =>
  modele ?? (typeof nom === 'string' ? nom : cle);

/**
 * Finds the format that a header fits, or says in French why none does. A mapping, where one is given, is whole: what it does not
 * name is not read.
 */
export function reconnaitre(
  entetes: readonly string[],
  formats: readonly FormatDImport[],
  separateur: Separateur,
  correspondance: readonly Liaison[] | null = null,
): FormatReconnu | string {
  const noms = entetes.map(normaliserEntete);
  const doublon = noms.findIndex((nom, rang) => nom !== '' && noms.indexOf(nom) !== rang);
  if (doublon !== -1)
    return `La colonne « ${entetes[doublon]?.trim()} » est présente deux fois : laquelle croire ? Gardez-en une seule.`;
  const fausse = correspondance && liaisonFausse(noms, correspondance);
  if (fausse) return fausse;

  const liees =
    correspondance &&
    new Map(correspondance.map(({ colonne, entete }) => [colonne, normaliserEntete(entete)]));
  const essais = formats.map((format) => essayer(noms, format, liees));
  const reussi = essais
    .filter(({ manquantes }) => manquantes.length === 0)
    .toSorted((a, b) => (liees ? b.trouvees - a.trouvees : 0))[0];
  if (reussi) return reussi;
  const proche = essais.toSorted(
    (a, b) => b.trouvees - a.trouvees || a.manquantes.length - b.manquantes.length,
  )[0];
  const lu = `Lu : ${citer(entetes)} (séparateur : ${NOM_DU_SEPARATEUR[separateur]}).`;
  if (!proche || proche.trouvees === 0)
    return `Aucune colonne n’est reconnue. Sont attendues : ${essais.map(decrire).join(' ; ou ')}. ${lu}`;
  const plusieurs = proche.manquantes.length > 1;
  return `Il manque ${plusieurs ? 'les colonnes' : 'la colonne'} ${proche.manquantes.join(', ')} pour lire ${proche.format.nom}. ${lu}`;
}

interface Essai extends FormatReconnu {
  readonly manquantes: readonly string[];
  readonly trouvees: number;
}

const decrire = ({ format, manquantes }: Essai): string => `${manquantes.join(', ')} (${format.nom})`;

/** The place of the header that holds a column by its own name, or -1. */
export const rangDuNom = (noms: readonly string[], { nom }: Colonne): number =>
  noms.findIndex((lu) => (typeof nom === 'string' ? lu === nom : nom.test(lu)));

function essayer(
  noms: readonly string[],
  format: FormatDImport,
  liees: ReadonlyMap<string, string> | null,
): Essai {
  const rangs = new Map<string, number>();
  const manquantes: string[] = [];
  for (const [cle, colonne] of Object.entries(format.colonnes)) {
    const nom = nomDeColonne(cle, colonne);
    const rang = liees ? noms.indexOf(liees.get(nom) ?? '\n') : rangDuNom(noms, colonne);
    if (rang !== -1) rangs.set(cle, rang);
    else if (colonne.obligatoire === true) manquantes.push(nom);
  }
  return { format, rangs, manquantes, trouvees: rangs.size };
}

/** Why a mapping cannot be followed, or `null`: a header it invents, or one it gives twice. */
function liaisonFausse(noms: readonly string[], correspondance: readonly Liaison[]): string | null {
  const vus = new Set<string>();
  for (const { colonne, entete } of correspondance) {
    const nom = normaliserEntete(entete);
    const cite = entete.trim().slice(0, 40);
    if (!noms.includes(nom))
      return `La correspondance lit ${colonne} dans « ${cite} », que le fichier n’a pas.`;
    if (vus.has(nom)) return `La correspondance lit deux colonnes dans « ${cite} » : choisissez-en une.`;
    vus.add(nom);
  }
  return null;
}

const citer = (entetes: readonly string[]): string =>
  entetes
    .slice(0, 12)
    .map((entete) => `« ${entete.trim().slice(0, 40)} »`)
    .join(', ') + (entetes.length > 12 ? '…' : '');
