import type { Maille } from './adresse.rules.ts';

interface Mots {
  /** The head of the column of names. */
  readonly tete: string;
  /** What the title says of the rows. */
  readonly par: string;
}

/** What the rows of the table of figures are, in the two languages. */
export const MAILLES_EN_MOTS: Readonly<Record<'fr' | 'en', Readonly<Record<Maille, Mots>>>> = {
  fr: {
    departement: { tete: 'Département', par: 'par département' },
    region: { tete: 'Région', par: 'par région' },
    epci: { tete: 'EPCI', par: 'par EPCI' },
    commune: { tete: 'Commune', par: 'par commune' },
    collectivite: { tete: 'Commanditaire', par: 'par commanditaire' },
    public: { tete: 'Public', par: 'par public' },
    vague: { tete: 'Vague', par: 'par vague' },
    operateur: { tete: 'Opérateur', par: 'par opérateur' },
    distributeur: { tete: 'Distributeur', par: 'par distributeur' },
    lieu: { tete: 'Lieu', par: 'par lieu' },
    service: { tete: 'Service', par: 'par service' },
    mois: { tete: 'Mois', par: 'par mois' },
    trimestre: { tete: 'Trimestre', par: 'par trimestre' },
    annee: { tete: 'Année', par: 'par année' },
  },
  en: {
    departement: { tete: 'Département', par: 'by département' },
    region: { tete: 'Region', par: 'by region' },
    epci: { tete: 'Inter-municipal body', par: 'by inter-municipal body' },
    commune: { tete: 'Commune', par: 'by commune' },
    collectivite: { tete: 'Bought by', par: 'by buyer' },
    public: { tete: 'Public', par: 'by public' },
    vague: { tete: 'Wave', par: 'by wave' },
    operateur: { tete: 'Operator', par: 'by operator' },
    distributeur: { tete: 'Distributor', par: 'by distributor' },
    lieu: { tete: 'Place', par: 'by place' },
    service: { tete: 'Service', par: 'by service' },
    mois: { tete: 'Month', par: 'by month' },
    trimestre: { tete: 'Quarter', par: 'by quarter' },
    annee: { tete: 'Year', par: 'by year' },
  },
};

export const MOTS_DU_TABLEAU = {
  fr: {
    code: 'Code',
    definitionDuCode: 'Code officiel, ou du registre.',
    definitionDuNom: 'Ce par quoi les lignes sont rangées.',
    ic: 'IC 95\u00a0%',
    definitionDeLIc: 'Intervalle de Wilson à 95 % : bornes basse et haute, en pour cent.',
    part: 'Part',
    definitionDeLaPart: 'Part du total de la colonne ; les parts font 100 %.',
    delta: (nom: string, vs: string) => `Écart de ${nom}, ${vs}`,
    definitionDuDelta: 'Différence avec la même ligne de la vue comparée : en points pour un taux.',
    total: 'Ensemble',
    reste: (lignes: string) => `Autres lignes (${lignes})`,
    limite: (n: string, total: string) => `${n} premières lignes sur ${total}, dans l’ordre de la vue.`,
    masquees:
      'Les valeurs qui portent sur trop peu de personnes, et celles qui les trahiraient, sont masquées.',
  },
  en: {
    code: 'Code',
    definitionDuCode: 'Official code, or that of the register.',
    definitionDuNom: 'What the rows are arranged by.',
    ic: '95% CI',
    definitionDeLIc: 'Wilson interval at 95%: lower and upper bounds, in percent.',
    part: 'Share',
    definitionDeLaPart: 'Share of the total of the column; shares make 100%.',
    delta: (nom: string, vs: string) => `Difference in ${nom}, ${vs}`,
    definitionDuDelta: 'Difference with the same row of the view compared with: in points for a rate.',
    total: 'Total',
    reste: (lignes: string) => `Other rows (${lignes})`,
    limite: (n: string, total: string) => `First ${n} rows of ${total}, in the order of the view.`,
    masquees: 'Values about too few people, and those that would betray them, are hidden.',
  },
} as const;
