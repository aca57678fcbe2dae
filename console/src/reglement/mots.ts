import { CircleCheck, CircleX, Hourglass, type LucideIcon, TriangleAlert } from 'lucide-react';
import type {
  EtatDesCoordonnees,
  GenreDeTitulaire,
  RaisonDAttente,
  ServiceRendu,
} from '../graphql/graphql.ts';
import type { Langue } from '../shared/format.ts';
import type { Ton } from '../shared/Tampon.tsx';

/** Why a used pass is not paid yet. */
export const RAISONS = {
  fr: {
    LIEU_SANS_STRUCTURE: 'Lieu sans structure',
    COORDONNEES_ABSENTES: 'Coordonnées bancaires absentes',
    COORDONNEES_A_VERIFIER: 'Coordonnées bancaires à vérifier',
    COORDONNEES_REFUSEES: 'Coordonnées bancaires refusées',
    DELAI: 'Coordonnées vérifiées depuis moins de 48 h',
    MOIS_OUVERT: 'Prochaine clôture',
  },
  en: {
    LIEU_SANS_STRUCTURE: 'Place without an organisation',
    COORDONNEES_ABSENTES: 'No bank details',
    COORDONNEES_A_VERIFIER: 'Bank details to verify',
    COORDONNEES_REFUSEES: 'Bank details refused',
    DELAI: 'Bank details verified less than 48 h ago',
    MOIS_OUVERT: 'Next closing',
  },
} as const satisfies Record<Langue, Record<RaisonDAttente, string>>;

export const ETATS_BANCAIRES = {
  fr: {
    ABSENTES: 'Absentes',
    DECLAREES: 'À vérifier',
    VERIFIEES: 'Vérifiées',
    REFUSEES: 'Refusées',
  },
  en: { ABSENTES: 'Missing', DECLAREES: 'To verify', VERIFIEES: 'Verified', REFUSEES: 'Refused' },
} as const satisfies Record<Langue, Record<EtatDesCoordonnees, string>>;

export const SIGNES_BANCAIRES = {
  ABSENTES: [TriangleAlert, 'attention'],
  DECLAREES: [Hourglass, 'projet'],
  VERIFIEES: [CircleCheck, 'ok'],
  REFUSEES: [CircleX, 'stop'],
} as const satisfies Record<EtatDesCoordonnees, readonly [LucideIcon, Ton]>;

export const GENRES_DE_TITULAIRE = {
  fr: {
    ENTREPRISE: 'Entreprise',
    ASSOCIATION: 'Association',
    REGIE_PUBLIQUE: 'Régie de recettes publique',
    COLLECTIVITE: 'Collectivité',
    AUTRE: 'Autre',
  },
  en: {
    ENTREPRISE: 'Company',
    ASSOCIATION: 'Association',
    REGIE_PUBLIQUE: 'Public revenue office',
    COLLECTIVITE: 'Authority',
    AUTRE: 'Other',
  },
} as const satisfies Record<Langue, Record<GenreDeTitulaire, string>>;

export const SERVICES = {
  fr: { DECOUVRIR: 'Découvrir', MAITRISER: 'Maîtriser', AUGMENTER: 'Augmenter' },
  en: { DECOUVRIR: 'Discover', MAITRISER: 'Master', AUGMENTER: 'Extend' },
} as const satisfies Record<Langue, Record<ServiceRendu, string>>;

/** Where a structure's statement is read. */
export const cheminDeStructure = (id: string): string => `/reglements/structures/${id}`;
export const cheminDeCloture = (numero: string): string => `/reglements/${encodeURIComponent(numero)}`;
