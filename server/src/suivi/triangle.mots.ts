import type { Langue } from '../feuille/feuille.module.ts';

/** What the triangle of cohorts says, as its page does. */
export const MOTS = {
  fr: {
    titre: 'Cohortes',
    public: 'public : ',
    REMISE: 'Remise',
    ACHAT: 'Achat',
    carnets: 'Carnets',
    base: { REMISE: 'carnets suivis depuis leur remise', ACHAT: 'carnets suivis depuis leur achat' },
    definitionDuMois: { REMISE: 'Mois de la remise.', ACHAT: 'Mois de l’achat.' },
    definitionDesCarnets: 'Carnets suivis.',
    AU_MOINS_UN: () => 'Part d’au moins un pass utilisé',
    K_PASS: (k: number) => `Part d’au moins ${k} pass utilisés`,
    PART_DES_PASS: () => 'Part des pass utilisés',
    ic: 'IC 95\u00a0%',
    definitionDeLIc: 'Intervalle à 95 % de la part, en pour cent.',
    ensemble: 'Tous les mois observés',
    avant: (delai: string) => `avant ${delai}`,
    censure: 'Une case « avant » n’est pas encore observable pour tout le mois.',
    jours: 'J',
    tous: 'Tous les carnets suivis',
    delai: 'Délai',
    definitionDuDelai: { REMISE: 'Jours depuis la remise.', ACHAT: 'Jours depuis l’achat.' },
    definitionDeLaCourbe: (k: number) =>
      `Part des carnets dont ${k === 1 ? 'un pass au moins est utilisé' : `${k} pass au moins sont utilisés`} à ce délai (Kaplan-Meier) ; absente quand aucun carnet n’est suivi aussi longtemps.`,
    definitionDeGreenwood: 'Intervalle de Greenwood à 95 % (échelle log-log), en pour cent.',
    suivis: (carnets: string, faits: string) => `${carnets} carnets suivis, dont ${faits} servis`,
    mediane: (nom: string, jours: string, bornes: string, compte: string) =>
      `${nom} : délai médian de ${jours} jours [${bornes}], ${compte}.`,
    sansMediane: (nom: string, compte: string) => `${nom} : délai médian pas atteint, ${compte}.`,
  },
  en: {
    titre: 'Cohorts',
    public: 'public: ',
    REMISE: 'Handed out',
    ACHAT: 'Bought',
    carnets: 'Booklets',
    base: {
      REMISE: 'booklets followed since they were handed out',
      ACHAT: 'booklets followed since they were bought',
    },
    definitionDuMois: { REMISE: 'Month of the hand-out.', ACHAT: 'Month of the purchase.' },
    definitionDesCarnets: 'Booklets followed.',
    AU_MOINS_UN: () => 'Share with at least one pass used',
    K_PASS: (k: number) => `Share with at least ${k} passes used`,
    PART_DES_PASS: () => 'Share of passes used',
    ic: '95% CI',
    definitionDeLIc: '95% interval of the share, in percent.',
    ensemble: 'All observed months',
    avant: (delai: string) => `before ${delai}`,
    censure: 'A cell “before” cannot be observed yet for the whole month.',
    jours: 'D',
    tous: 'All booklets followed',
    delai: 'Delay',
    definitionDuDelai: { REMISE: 'Days since the hand-out.', ACHAT: 'Days since the purchase.' },
    definitionDeLaCourbe: (k: number) =>
      `Share of booklets with at least ${k === 1 ? 'one pass' : `${k} passes`} used by this delay (Kaplan-Meier); none when no booklet is followed for that long.`,
    definitionDeGreenwood: 'Greenwood’s interval at 95% (log-log scale), in percent.',
    suivis: (carnets: string, faits: string) => `${carnets} booklets followed, ${faits} of them used`,
    mediane: (nom: string, jours: string, bornes: string, compte: string) =>
      `${nom}: median delay of ${jours} days [${bornes}], ${compte}.`,
    sansMediane: (nom: string, compte: string) => `${nom}: median delay not reached, ${compte}.`,
  },
} as const;

/** « J+90 », « M+3 ». */
export const delaiDe = (jalon: number, unite: 'JOURS' | 'MOIS', langue: Langue): string =>
  `${unite === 'MOIS' ? 'M' : MOTS[langue].jours}+${jalon}`;

/** « mars 2021 ». */
export const moisEnMots = (mois: string | null, langue: Langue): string =>
  mois === null
    ? ''
    : new Intl.DateTimeFormat(langue === 'fr' ? 'fr-FR' : 'en-GB', {
        timeZone: 'UTC',
        month: 'long',
        year: 'numeric',
      }).format(new Date(`${mois.slice(0, 7)}-15T12:00:00Z`));
