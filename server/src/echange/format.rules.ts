import type { FormatDImport } from '../shared/import.ts';
import { NOM_DU_SEPARATEUR, normaliserEntete, type Separateur } from './lecture.rules.ts';

/** The format of a file, and where each of its columns is. */
export interface FormatReconnu {
  readonly format: FormatDImport;
  readonly rangs: ReadonlyMap<string, number>;
}

/** Finds the format that a header fits, or says in French why none does. */
export function reconnaitre(
  entetes: readonly string[],
  formats: readonly FormatDImport[],
  separateur: Separateur,
): FormatReconnu | string {
  const noms = entetes.map(normaliserEntete);
  const doublon = noms.findIndex((nom, rang) => nom !== '' && noms.indexOf(nom) !== rang);
  if (doublon !== -1)
    return `La colonne « ${entetes[doublon]?.trim()} » est présente deux fois : laquelle croire ? Gardez-en une seule.`;

  const essais = formats.map((format) => essayer(noms, format));
  const reussi = essais.find(({ manquantes }) => manquantes.length === 0);
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

function essayer(noms: readonly string[], format: FormatDImport): Essai {
  const rangs = new Map<string, number>();
  const manquantes: string[] = [];
  for (const [cle, { nom, obligatoire }] of Object.entries(format.colonnes)) {
    const rang = noms.findIndex((lu) => (typeof nom === 'string' ? lu === nom : nom.test(lu)));
    if (rang !== -1) rangs.set(cle, rang);
    else if (obligatoire === true) manquantes.push(typeof nom === 'string' ? nom : cle);
  }
  return { format, rangs, manquantes, trouvees: rangs.size };
}

const citer = (entetes: readonly string[]): string =>
  entetes
    .slice(0, 12)
    .map((entete) => `« ${entete.trim().slice(0, 40)} »`)
    .join(', ') + (entetes.length > 12 ? '…' : '');
