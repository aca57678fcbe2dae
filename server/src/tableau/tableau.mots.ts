import { PUBLICS } from '../page/page.module.ts';

/** What the table of figures says in its heads, its foot and its notes. */
export const MOTS_DU_TABLEAU = {
  fr: {
    code: 'Code',
    definitionDuCode: 'Code officiel, ou du registre.',
    definitionDuNom: 'Ce par quoi les lignes sont rangées.',
    ic: 'IC 95\u00a0%',
    definitionDeLIc: 'Intervalle de Wilson à 95 % : bornes basse et haute, en pour cent.',
    part: (nom: string) => `Part du total, ${nom}`,
    definitionDeLaPart: 'Part du total de la colonne ; les parts font 100 %.',
    ecart: (autre: string | null, nom: string) => `${autre === null ? 'Écart' : `Écart à ${autre}`}, ${nom}`,
    definitionDeLEcart:
      'Différence avec la même ligne de la vue comparée ; d’un taux, en points, avec l’intervalle de Newcombe à 95 %.',
    formule: 'Formule : ',
    exclusions: 'Exclusions : ',
    version: 'Version ',
    total: (territoire: string) => `Ensemble, ${territoire}`,
    reste: ['autre ligne, ensemble', 'autres lignes, ensemble'],
    limite: (n: string, total: string) => `${n} premières lignes sur ${total}, dans l’ordre de la vue.`,
    masquees:
      'Les valeurs qui portent sur trop peu de personnes, et celles qui les trahiraient, sont masquées.',
    siege: 'Un EPCI ou un syndicat compte dans le département de son siège ; une région n’en a pas.',
    pass: 'pass',
    carnets: 'carnets',
  },
  en: {
    code: 'Code',
    definitionDuCode: 'Official code, or that of the register.',
    definitionDuNom: 'What the rows are arranged by.',
    ic: '95% CI',
    definitionDeLIc: 'Wilson interval at 95%: lower and upper bounds, in percent.',
    part: (nom: string) => `Share of total, ${nom}`,
    definitionDeLaPart: 'Share of the total of the column; shares make 100%.',
    ecart: (autre: string | null, nom: string) =>
      `${autre === null ? 'Difference' : `Difference with ${autre}`}, ${nom}`,
    definitionDeLEcart:
      'Difference with the same row of the view compared with; of a rate, in points, with Newcombe’s interval at 95%.',
    formule: 'Formula: ',
    exclusions: 'Left out: ',
    version: 'Version ',
    total: (territoire: string) => `All, ${territoire}`,
    reste: ['other row, together', 'other rows, together'],
    limite: (n: string, total: string) => `First ${n} rows of ${total}, in the order of the view.`,
    masquees: 'Values about too few people, and those that would betray them, are hidden.',
    siege: 'An EPCI or a joint authority counts in the département of its seat; a region has none.',
    pass: 'passes',
    carnets: 'booklets',
  },
} as const;

const SANS: Readonly<Record<string, string>> = {
  DEPARTEMENT: 'no département',
  REGION: 'no region',
  EPCI: 'outside any EPCI',
  COMMUNE: 'unknown commune',
  PUBLIC: 'before hand-out',
  DISTRIBUTEUR: 'before hand-out',
  LIEU: 'before use',
  SERVICE: 'before use',
};

/** The name in English of a row that the API says in French; `null` when it is the same in both. */
export function libelleAnglais(dimension: string, code: string | null): string | null {
  if (code === null) return SANS[dimension] ?? null;
  return dimension === 'PUBLIC' ? (PUBLICS.en[code] ?? null) : null;
}
