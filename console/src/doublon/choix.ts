/** Which of two places. */
export type Cote = 'un' | 'autre';

export interface ChampCompare {
  readonly champ: string;
  readonly un: string;
  readonly autre: string;
  readonly differe: boolean;
}

const VIDES: ReadonlySet<string> = new Set(['null', '""', '[]']);

export const lAutre = (cote: Cote): Cote => (cote === 'un' ? 'autre' : 'un');

/** Whether a choice may be made: what is paid to an organisation does not move to another. */
export const seChoisit = (champ: ChampCompare, garde: Cote): boolean =>
  champ.differe && (champ.champ !== 'structure' || VIDES.has(champ[garde]));

/** What is kept unless someone says otherwise: what the kept says, and what the other says where it is silent. */
export function choixParDefaut(champs: readonly ChampCompare[], garde: Cote): Readonly<Record<string, Cote>> {
  return Object.fromEntries(
    champs
      .filter((champ) => seChoisit(champ, garde))
      .map((champ) => [
        champ.champ,
        VIDES.has(champ[garde]) && !VIDES.has(champ[lAutre(garde)]) ? lAutre(garde) : garde,
      ]),
  );
}

/** The fields that the kept takes from the other. */
export const prisALAutre = (choix: Readonly<Record<string, Cote>>, garde: Cote): readonly string[] =>
  Object.keys(choix).filter((champ) => choix[champ] !== garde);
