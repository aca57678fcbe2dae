import { parse } from 'graphql';
import { type Langue, nombre } from '../feuille/feuille.module.ts';
import { vueDeListe } from '../liste/liste.module.ts';
import { filtreDe, parmi, PUBLICS } from '../page/page.module.ts';
import { filtresEnMots } from './suivi.titre.ts';
import { MOTS } from './triangle.mots.ts';

interface Cohorte {
  readonly id: string;
  readonly libelle: string;
  readonly public: string;
  readonly personnes: number;
  readonly collectivite: { readonly nom: string };
  readonly suivi: {
    readonly carnets: number;
    readonly entames: number;
    readonly utilises: number;
    readonly pass: number;
    readonly taux: number | null;
    readonly intervalleBas: number | null;
    readonly intervalleHaut: number | null;
    readonly avancementDesCarnets: number | null;
    readonly avancementDesPersonnes: number | null;
    readonly objectif: { readonly carnets: number | null; readonly personnes: number | null } | null;
  };
}

const OBJECTIFS = {
  fr: {
    aucun: 'aucun',
    carnets: (part: string, visee: string) => `${part}\u00a0% des ${visee} carnets visés`,
    personnes: (part: string, visee: string) => `${part}\u00a0% des ${visee} personnes visées sont déclarées`,
  },
  en: {
    aucun: 'none',
    carnets: (part: string, visee: string) => `${part}% of the ${visee} booklets aimed at`,
    personnes: (part: string, visee: string) => `${part}% of the ${visee} persons aimed at are declared`,
  },
} as const;

/** How far a cohort is from its target, as the page says it. */
function avancement({ suivi }: Cohorte, langue: Langue): string {
  const dits = OBJECTIFS[langue];
  const { objectif, avancementDesCarnets: carnets, avancementDesPersonnes: personnes } = suivi;
  const dire = (phrase: 'carnets' | 'personnes', part: number | null): readonly string[] => {
    const visee = objectif?.[phrase] ?? null;
    return part === null || visee === null
      ? []
      : [dits[phrase](nombre(part * 100, langue), nombre(visee, langue))];
  };
  const phrases = [...dire('carnets', carnets), ...dire('personnes', personnes)];
  return phrases.length > 0 ? phrases.join(', ') : dits.aucun;
}

/** The groups of beneficiaries, each with what it was handed, what it used, and its target. */
export const cohortes = vueDeListe<Cohorte>({
  chemin: /^\/cohortes$/u,
  formes: { forme: parmi('liste') },
  connus: ['forme', 't', 'f.collectivite', 'f.public', 'au'],
  // They narrow the carnets that the other presentations follow.
  sansEffet: ['p', 'suivi', 'mesure', 'k', 'delai', 'c', 'f.cohorte', 'vs', 'base', 'attr'],
  droit: 'LIRE_COHORTES',
  document: parse(`
    query CohortesAExporter($apres: String, $collectivite: String, $departement: String, $region: String, $epci: String,
      $public: PublicCible, $au: LocalDate) {
      liste: cohortes(first: 100, after: $apres, collectivite: $collectivite, departement: $departement, region: $region,
        epci: $epci, public: $public) {
        totalCount pageInfo { hasNextPage endCursor }
        edges { node {
          id libelle public personnes collectivite { nom }
          suivi(au: $au) {
            carnets entames utilises pass taux intervalleBas intervalleHaut avancementDesCarnets avancementDesPersonnes
            objectif { carnets personnes }
          }
        } }
      }
    }
  `),
  variables: ({ adresse }) => {
    const { collectivite, departement, region, epci, public: unPublic } = filtreDe(adresse);
    return {
      collectivite,
      departement,
      region,
      epci,
      public: unPublic,
      au: adresse.parametres['au'] ?? null,
    };
  },
  titre: async (demande) => [MOTS[demande.langue].titre, ...(await filtresEnMots(demande))],
  colonnes: [
    {
      code: 'cohorte',
      genre: 'TEXTE',
      fr: ['Cohorte', 'Groupe de bénéficiaires : un effectif déclaré, jamais des personnes.'],
      en: ['Cohort', 'Group of beneficiaries: a declared count, never persons.'],
      lire: ({ libelle }) => libelle,
    },
    {
      code: 'cohorte.id',
      genre: 'TEXTE',
      fr: ['Identifiant', 'Identifiant de la cohorte au registre.'],
      en: ['Identifier', 'Identifier of the cohort in the register.'],
      donneesSeules: true,
      cle: true,
      lire: ({ id }) => id,
    },
    {
      code: 'public',
      genre: 'TEXTE',
      fr: ['Public', 'Public visé.'],
      en: ['Public', 'Target public.'],
      lire: ({ public: code }, { langue }) => PUBLICS[langue][code] ?? code,
    },
    {
      code: 'commanditaire',
      genre: 'TEXTE',
      fr: ['Commanditaire', 'Collectivité qui a acheté les carnets.'],
      en: ['Bought by', 'Authority that bought the booklets.'],
      lire: ({ collectivite }) => collectivite.nom,
    },
    {
      code: 'personnes',
      genre: 'NOMBRE',
      unite: 'personnes',
      fr: ['Personnes', 'Personnes déclarées.'],
      en: ['Persons', 'Persons declared.'],
      lire: ({ personnes }) => personnes,
    },
    {
      code: 'carnets',
      genre: 'NOMBRE',
      unite: 'carnets',
      fr: ['Carnets remis', 'Carnets remis à la cohorte.'],
      en: ['Handed out', 'Booklets handed out to the cohort.'],
      lire: ({ suivi }) => suivi.carnets,
    },
    {
      code: 'entames',
      genre: 'NOMBRE',
      unite: 'carnets',
      fr: ['Entamés', 'Carnets dont un pass au moins est utilisé.'],
      en: ['Started', 'Booklets of which a pass at least is used.'],
      lire: ({ suivi }) => suivi.entames,
    },
    {
      code: 'utilises',
      genre: 'NOMBRE',
      unite: 'pass',
      fr: ['Pass utilisés', 'Pass utilisés de ces carnets.'],
      en: ['Passes used', 'Passes used of these booklets.'],
      lire: ({ suivi }) => suivi.utilises,
    },
    {
      code: 'taux',
      genre: 'TAUX',
      unite: 'part',
      fr: ['Taux d’usage', 'Pass utilisés ÷ pass remis.'],
      en: ['Use rate', 'Passes used ÷ passes handed out.'],
      lire: ({ suivi: { taux, pass } }) =>
        taux === null ? null : { valeur: taux, sur: pass, prudence: false, quoi: '' },
    },
    {
      code: 'taux.ic',
      genre: 'INTERVALLE',
      unite: '%',
      fr: ['IC 95\u00a0%', 'Intervalle de Wilson à 95 %, en pour cent.'],
      en: ['95% CI', 'Wilson interval at 95%, in percent.'],
      lire: ({ suivi: { intervalleBas: bas, intervalleHaut: haut } }) =>
        bas === null || haut === null ? null : { bas, haut },
    },
    {
      code: 'objectif',
      genre: 'TEXTE',
      fr: ['Objectif', 'Ce qui est visé, et où en est la cohorte.'],
      en: ['Target', 'What is aimed at, and how far the cohort is.'],
      lire: (cohorte, { langue }) => avancement(cohorte, langue),
    },
  ],
});
