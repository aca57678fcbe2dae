import type { EtatDeDevis, ResponsableDEtape } from '../graphql/graphql.ts';

/** Who owes a step, as one says it after « par ». */
export const RESPONSABLES = {
  fr: { COMMANDITAIRE: 'l’acheteur', OPERATEUR: 'l’opérateur' },
  en: { COMMANDITAIRE: 'the buyer', OPERATEUR: 'the operator' },
} as const satisfies Record<string, Record<ResponsableDEtape, string>>;

export const ETATS_DE_DEVIS = {
  fr: { EN_ATTENTE: 'à signer', SIGNE: 'signé', ABANDONNE: 'abandonné' },
  en: { EN_ATTENTE: 'to sign', SIGNE: 'signed', ABANDONNE: 'given up' },
} as const satisfies Record<string, Record<EtatDeDevis, string>>;

export const SERVICES = {
  fr: { DECOUVRIR: 'découvrir', MAITRISER: 'maîtriser', AUGMENTER: 'augmenter son pouvoir d’agir' },
  en: { DECOUVRIR: 'discover', MAITRISER: 'master', AUGMENTER: 'gain power to act' },
} as const;

/** Kinds of funders; one that is newer than this console keeps its code. */
export const GENRES_DE_FINANCEUR: Readonly<Record<'fr' | 'en', Readonly<Record<string, string>>>> = {
  fr: {
    ETAT: 'État',
    COMMANDITAIRE: 'acheteur',
    COLLECTIVITE: 'collectivité',
    UNION_EUROPEENNE: 'Union européenne',
    ENTREPRISE: 'entreprise',
    MUTUELLE: 'mutuelle',
    ASSOCIATION: 'association',
    AUTRE: 'autre',
  },
  en: {
    ETAT: 'State',
    COMMANDITAIRE: 'buyer',
    COLLECTIVITE: 'authority',
    UNION_EUROPEENNE: 'European Union',
    ENTREPRISE: 'company',
    MUTUELLE: 'mutual insurer',
    ASSOCIATION: 'association',
    AUTRE: 'other',
  },
};
