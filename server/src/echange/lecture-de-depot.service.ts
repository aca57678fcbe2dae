import type { FormatDImport, GenreDImport } from '../shared/import.ts';
import { estUnGenre, formatsDe, genresLus, neNommePersonne } from './genres.ts';
import { type Proposition, proposer } from './correspondance.rules.ts';
import type { Depot } from './depot.service.ts';
import { type Liaison, reconnaitre } from './format.rules.ts';
import { FichierRefuse, type Sonde, sonder } from './lecture.ts';
import { lireEnregistrements } from './lignes.ts';
import { celluleDUnePersonne, enteteDUnePersonne, porteUnCourriel } from './personnes.rules.ts';
import { lireLesEntetes } from './preparation.ts';

/** A file left, as it is before anything of it is understood. */
export interface FichierLu {
  readonly sonde: Sonde;
  readonly entetes: readonly string[];
  /** Its first rows: enough to see what each column holds. */
  readonly debut: readonly (readonly string[])[];
  /** How many rows it has; `null` when it is too heavy to be counted for a glance. */
  readonly lignes: number | null;
}

const DEBUT = 200;
/** Above it, rows are counted when the file is tried, not before. */
const A_COMPTER = 32 * 1_048_576;
const EXEMPLES = 3;

/** Reads what a file left looks like, or says why it cannot be read. */
export async function lireLeDepot({ chemin, fichier }: Depot): Promise<FichierLu | string> {
  try {
    const sonde = await sonder(chemin, fichier);
    const enregistrements = lireEnregistrements(sonde);
    const entetes = await lireLesEntetes(enregistrements, sonde);
    const debut: (readonly string[])[] = [];
    let lignes = 0;
    for await (const { cellules } of enregistrements) {
      if (lignes < DEBUT) debut.push(cellules);
      else if (sonde.octets > A_COMPTER) return { sonde, entetes, debut, lignes: null };
      lignes += 1;
    }
    return { sonde, entetes, debut, lignes };
  } catch (error) {
    if (error instanceof FichierRefuse) return error.message;
    throw error;
  }
}

/** What a header holds, for the eye: a few different cells, none of a person. */
export interface EnteteLu {
  readonly nom: string;
  readonly exemples: readonly string[];
  readonly personnelle: boolean;
}

/** The headers with a few cells of each; those of persons are shown to no one. */
export function entetesLus({ entetes, debut }: FichierLu, genre: GenreDImport | null): readonly EnteteLu[] {
  const sansPersonne = genre !== null && neNommePersonne(genre);
  return entetes.map((nom, rang) => {
    const cellules = debut.map((ligne) => (ligne[rang] ?? '').trim()).filter((cellule) => cellule !== '');
    const personnelle =
      estPersonnelle(nom, genre) ||
      (sansPersonne && enteteDUnePersonne([nom]) !== null) ||
      cellules.some(porteUnCourriel) ||
      (sansPersonne && celluleDUnePersonne(cellules) !== -1);
    const exemples = personnelle ? [] : [...new Set(cellules)].slice(0, EXEMPLES);
    return { nom, personnelle, exemples: exemples.map((cellule) => cellule.slice(0, 80)) };
  });
}

/** Whether a column is one that its kind never keeps, be it called otherwise. */
const estPersonnelle = (entete: string, genre: GenreDImport | null): boolean =>
  genre !== null &&
  formatsDe(genre).some((format) =>
    proposer([entete], [], format).some(({ entete: lu, personnelle }) => personnelle && lu !== null),
  );

/** A form that files of the kind may have, and what of this one fits it. */
export interface FormatPropose {
  readonly nom: string;
  readonly reconnu: boolean;
  readonly colonnes: readonly Proposition[];
  readonly manquantes: readonly string[];
}

/** The forms of a kind, the nearest to the file first, each with the header proposed for each column. */
export function formatsProposes(
  { sonde, entetes, debut }: FichierLu,
  genre: GenreDImport,
  souvenir: readonly Liaison[] | null,
): readonly FormatPropose[] {
  return formatsDe(genre)
    .map((format) => {
      const retenue = souvenir?.every(({ colonne }) => colonnesDe(format).has(colonne)) ? souvenir : null;
      const colonnes = proposer(entetes, debut, format, retenue);
      const manquantes = colonnes.filter(({ obligatoire, entete }) => obligatoire && entete === null);
      return {
        nom: format.nom,
        reconnu: typeof reconnaitre(entetes, [format], sonde.separateur) !== 'string',
        colonnes,
        manquantes: manquantes.map(({ nom }) => nom),
      };
    })
    .toSorted((a, b) => rangDe(a) - rangDe(b) || trouvees(b) - trouvees(a));
}

const colonnesDe = (format: FormatDImport): ReadonlySet<string> =>
  new Set(proposer([], [], format).map(({ nom }) => nom));
const trouvees = ({ colonnes }: FormatPropose): number =>
  colonnes.filter(({ entete }) => entete !== null).length;
/** A form that was mapped before comes first, then one that needs no mapping, then the one that lacks least. */
const rangDe = ({ colonnes, reconnu, manquantes }: FormatPropose): number => {
  if (colonnes.some(({ moyen }) => moyen === 'SOUVENIR')) return -2;
  return reconnu ? -1 : manquantes.length;
};

/** A kind is guessed when at least half of what it requires seems to be there. */
const DEVINE = 0.5;

/** The kind that a file seems to be of, by its headers, their own names counting most; or `null`. */
export function genreDevine({ entetes, debut }: FichierLu): GenreDImport | null {
  const [meilleur] = genresLus()
    .flatMap((genre) =>
      formatsDe(genre).map((format) => ({ genre, ...vraisemblance(entetes, debut, format) })),
    )
    .toSorted((a, b) => b.part - a.part || b.somme - a.somme);
  return meilleur && meilleur.part >= DEVINE ? meilleur.genre : null;
}

function vraisemblance(
  entetes: readonly string[],
  debut: FichierLu['debut'],
  format: FormatDImport,
): { readonly part: number; readonly somme: number } {
  const colonnes = proposer(entetes, debut, format);
  const obligatoires = colonnes.filter(({ obligatoire }) => obligatoire);
  const sommeDe = (siennes: typeof colonnes): number =>
    siennes.reduce((total, { confiance }) => total + confiance, 0);
  return { part: sommeDe(obligatoires) / Math.max(1, obligatoires.length), somme: sommeDe(colonnes) };
}

/** A kind by its name in the API. */
export function genreDe(nom: string | null | undefined): GenreDImport | null {
  const genre = nom?.toLowerCase().replaceAll('_', '-') ?? '';
  return estUnGenre(genre) ? genre : null;
}
