/** The publics of the cohorts, as titles say them. */
export const PUBLICS: Readonly<Record<'fr' | 'en', Readonly<Record<string, string>>>> = {
  fr: {
    JEUNES_NON_DIPLOMES: 'jeunes non diplômés',
    PERSONNES_AGEES: 'personnes âgées',
    PERSONNES_ISOLEES: 'personnes isolées',
    ALLOPHONES: 'allophones',
    DEMANDEURS_EMPLOI: 'demandeurs d’emploi',
    NON_COMMUNIQUE: 'non communiqué',
  },
  en: {
    JEUNES_NON_DIPLOMES: 'young people without a diploma',
    PERSONNES_AGEES: 'older people',
    PERSONNES_ISOLEES: 'isolated people',
    ALLOPHONES: 'speakers of other languages',
    DEMANDEURS_EMPLOI: 'job seekers',
    NON_COMMUNIQUE: 'not declared',
  },
};
