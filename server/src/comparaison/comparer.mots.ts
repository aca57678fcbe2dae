/** What the comparison says in its heads and in its rows, as its page does. */
export const MOTS_DE_LA_COMPARAISON = {
  fr: {
    mesure: 'Mesure',
    definitionDeLaMesure: 'Ce qui est compté de chaque côté.',
    code: 'Code',
    definitionDuCode: 'Code de la mesure.',
    definition: 'Définition',
    definitionDeLaDefinition: 'Comment la mesure se calcule.',
    ic: (cote: string) => `${cote}, IC 95\u00a0%`,
    definitionDeLIc: 'Intervalle de Wilson à 95 %, en pour cent.',
    ecart: 'Écart',
    definitionDeLEcart:
      'Premier côté moins second, en points, avec l’intervalle de Newcombe à 95 % en base achats.',
    part: 'Part de l’écart d’usage',
    definitionDeLaPart:
      'Ce que la distribution et l’usage de ce qui est distribué expliquent de l’écart des taux d’usage (valeurs de Shapley).',
    distribution: 'distribution ',
    usage: 'usage ',
    pass: 'pass',
    definitionDuCote: {
      brut: 'Valeur de ce côté.',
      habitants: 'Pass pour 1 000 habitants du territoire (population INSEE).',
      euro: 'Pass par euro engagé par les conventions, part de l’État et part locale.',
    },
    trop: 'Au-delà de deux côtés, les écarts ne sont pas dits : ils se lisent à deux.',
    DISTRIBUTION: ['Distribués', 'pass distribués ÷ pass achetés'],
    USAGE: ['Utilisés', 'pass utilisés ÷ pass achetés'],
    USAGE_DES_DISTRIBUES: ['Utilisés parmi les distribués', 'pass utilisés ÷ pass distribués'],
    'pass.achetes': ['Achetés', 'pass achetés'],
    'pass.distribues': ['Distribués', 'pass distribués'],
    'pass.utilises': ['Utilisés', 'pass utilisés'],
  },
  en: {
    mesure: 'Measure',
    definitionDeLaMesure: 'What is counted of each side.',
    code: 'Code',
    definitionDuCode: 'Code of the measure.',
    definition: 'Definition',
    definitionDeLaDefinition: 'How the measure is worked out.',
    ic: (cote: string) => `${cote}, 95% CI`,
    definitionDeLIc: 'Wilson interval at 95%, in percent.',
    ecart: 'Gap',
    definitionDeLEcart:
      'First side minus second, in points, with Newcombe’s 95% interval on the bought base.',
    part: 'Share of the gap of use',
    definitionDeLaPart:
      'What handing out, and the use of what was handed out, explain of the gap of use rates (Shapley values).',
    distribution: 'handing out ',
    usage: 'use ',
    pass: 'passes',
    definitionDuCote: {
      brut: 'Value of this side.',
      habitants: 'Passes per 1,000 inhabitants of the territory (INSEE population).',
      euro: 'Passes per euro committed by the agreements, State and local shares.',
    },
    trop: 'Beyond two sides, gaps are not told: they are read two by two.',
    DISTRIBUTION: ['Handed out', 'passes handed out ÷ bought'],
    USAGE: ['Used', 'passes used ÷ bought'],
    USAGE_DES_DISTRIBUES: ['Used among handed out', 'passes used ÷ handed out'],
    'pass.achetes': ['Bought', 'passes bought'],
    'pass.distribues': ['Handed out', 'passes handed out'],
    'pass.utilises': ['Used', 'passes used'],
  },
} as const;

const CODES = [
  'DISTRIBUTION',
  'USAGE',
  'USAGE_DES_DISTRIBUES',
  'pass.achetes',
  'pass.distribues',
  'pass.utilises',
] as const;

/** The name and the definition of a measure; one that has no words keeps its code. */
export function mesureEnMots(code: string, langue: 'fr' | 'en'): readonly [nom: string, definition: string] {
  const connu = CODES.find((un) => un === code);
  return connu === undefined ? [code, ''] : MOTS_DE_LA_COMPARAISON[langue][connu];
}
