import type { EtatDeJeton, GenreDeJeton } from '../graphql/graphql.ts';
import type { PorteeLue } from './portee.ts';

/** The words of the kinds and states of tokens, and of the fields of a scope. */
export const GENRES: Readonly<Record<'fr' | 'en', Readonly<Record<GenreDeJeton, string>>>> = {
  fr: { API: 'API', ENCART: 'Encart' },
  en: { API: 'API', ENCART: 'Embed' },
};

export const ETATS: Readonly<Record<'fr' | 'en', Readonly<Record<EtatDeJeton, string>>>> = {
  fr: { ACTIF: 'Actif', SUSPENDU: 'Suspendu', EXPIRE: 'Expiré', REVOQUE: 'Révoqué' },
  en: { ACTIF: 'Active', SUSPENDU: 'Suspended', EXPIRE: 'Expired', REVOQUE: 'Revoked' },
};

export const TERRITOIRES = {
  fr: {
    FRANCE: 'France entière',
    REGION: 'Région',
    DEPARTEMENT: 'Département',
    COLLECTIVITE: 'Collectivité',
  },
  en: { FRANCE: 'All of France', REGION: 'Region', DEPARTEMENT: 'Département', COLLECTIVITE: 'Authority' },
} as const;

export const CHAMPS: Readonly<Record<'fr' | 'en', Readonly<Record<keyof PorteeLue, string>>>> = {
  fr: {
    genre: 'Usage',
    nom: 'Nom',
    territoire: 'Territoire',
    code: 'Code du territoire',
    operations: 'Opérations publiées',
    champs: 'Champs de l’API',
    indicateurs: 'Indicateurs',
    origines: 'Sites autorisés',
    quota: 'Requêtes par minute',
    expireLe: 'Dernier jour',
  },
  en: {
    genre: 'Use',
    nom: 'Name',
    territoire: 'Territory',
    code: 'Code of the territory',
    operations: 'Published operations',
    champs: 'Fields of the API',
    indicateurs: 'Indicators',
    origines: 'Allowed sites',
    quota: 'Requests a minute',
    expireLe: 'Last day',
  },
};
