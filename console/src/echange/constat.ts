import { compte, type Langue, nom, type Nom } from '../shared/format.ts';

/** How many rows of a file became what. */
export interface Comptes {
  readonly lignes: number;
  readonly creees: number;
  readonly modifiees: number;
  readonly inchangees: number;
  readonly rejetees: number;
}

interface Mots {
  readonly lignes: Nom;
  readonly aucune: string;
  readonly sur: (lignes: string) => string;
  readonly entreraient: Nom;
  readonly entrees: Nom;
  readonly inchangees: Nom;
  readonly rejetees: Nom;
}

const MOTS: Readonly<Record<Langue, Mots>> = {
  fr: {
    lignes: nom('ligne', 'lignes'),
    aucune: 'Aucune ligne dans ce fichier.',
    sur: (lignes) => `Sur ${lignes}\u00a0:`,
    entreraient: nom('entrerait dans le registre', 'entreraient dans le registre'),
    entrees: nom('est entrée dans le registre', 'sont entrées dans le registre'),
    inchangees: nom('est inchangée', 'sont inchangées'),
    rejetees: nom('est rejetée', 'sont rejetées'),
  },
  en: {
    lignes: nom('row', 'rows'),
    aucune: 'No row in this file.',
    sur: (lignes) => `Of ${lignes}:`,
    entreraient: nom('would enter the register', 'would enter the register'),
    entrees: nom('entered the register', 'entered the register'),
    inchangees: nom('is unchanged', 'are unchanged'),
    rejetees: nom('is rejected', 'are rejected'),
  },
};

/** The report in a sentence: what enters, what changes nothing, what is rejected; nothing is said of a count of zero. */
export function constatDe(comptes: Comptes, simule: boolean, langue: Langue): string {
  const mots = MOTS[langue];
  const { lignes, creees, modifiees, inchangees, rejetees } = comptes;
  if (lignes === 0) return mots.aucune;
  const parts: readonly (readonly [number, Nom])[] = [
    [creees + modifiees, simule ? mots.entreraient : mots.entrees],
    [inchangees, mots.inchangees],
    [rejetees, mots.rejetees],
  ];
  const said = parts.filter(([total]) => total > 0).map(([total, noun]) => compte(total, noun, langue));
  return `${mots.sur(compte(lignes, mots.lignes, langue))} ${said.join(', ')}.`;
}
