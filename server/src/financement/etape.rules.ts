/** Steps of a file, in the order of the procedure. */
export const ETAPES = [
  'DEPOSE',
  'INSTRUIT',
  'LAUREAT',
  'REFUSE',
  'CONVENTIONNE',
  'VERSE',
  'SOLDE',
  'REVERSEMENT',
] as const;
export type Etape = (typeof ETAPES)[number];

/** What may follow each step: chosen or refused, then settled or repaid, never both. */
const SUITES: Readonly<Record<Etape, readonly Etape[]>> = {
  DEPOSE: ['INSTRUIT'],
  INSTRUIT: ['LAUREAT', 'REFUSE'],
  LAUREAT: ['CONVENTIONNE'],
  REFUSE: [],
  CONVENTIONNE: ['VERSE'],
  VERSE: ['SOLDE', 'REVERSEMENT'],
  SOLDE: [],
  REVERSEMENT: [],
};

export const EN_MOTS: Readonly<Record<Etape, string>> = {
  DEPOSE: 'déposé',
  INSTRUIT: 'instruit',
  LAUREAT: 'lauréat',
  REFUSE: 'refusé',
  CONVENTIONNE: 'conventionné',
  VERSE: 'versé',
  SOLDE: 'soldé',
  REVERSEMENT: 'en reversement',
};

/** Why a file may not take a step, or null when it may. */
export function refusDEtape(derniere: Etape, voulue: Etape): string | null {
  const suites = SUITES[derniere];
  if (suites.includes(voulue)) return null;
  const attendu =
    suites.length === 0
      ? 'plus aucune étape n’est attendue'
      : `l’étape attendue est : ${suites.map((suite) => EN_MOTS[suite]).join(' ou ')}`;
  return `Le dossier est ${EN_MOTS[derniere]} : il ne peut pas devenir ${EN_MOTS[voulue]}, ${attendu}.`;
}
