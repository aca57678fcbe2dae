import type { FiltreStatistiques, PublierChiffreInput } from '../graphql/graphql.ts';
import type { Chiffre } from './chiffre.ts';

/** What is typed of a claim, every field a text. */
export interface Saisie {
  readonly publieLe: string;
  readonly auteur: string;
  readonly indicateur: string;
  readonly valeur: string;
  readonly unite: string;
  readonly perimetre: string;
  readonly reserve: string;
  readonly source: string;
  readonly code: string;
  readonly base: 'ACHAT' | 'FLUX';
  readonly au: string;
  readonly departement: string;
  readonly region: string;
  readonly vague: string;
  readonly depuis: string;
  readonly jusquAu: string;
  readonly sansRapprochement: string;
  readonly motif: string;
}

export const VIDE: Saisie = {
  publieLe: '',
  auteur: '',
  indicateur: '',
  valeur: '',
  unite: 'pass',
  perimetre: 'national',
  reserve: '',
  source: '',
  code: '',
  base: 'ACHAT',
  au: '',
  departement: '',
  region: '',
  vague: '',
  depuis: '',
  jusquAu: '',
  sansRapprochement: '',
  motif: '',
};

/** What a claim says now, to be corrected. */
export function saisieDe({ rapprochement, ...chiffre }: Chiffre): Saisie {
  const filtre = rapprochement?.filtre;
  return {
    ...VIDE,
    publieLe: chiffre.publieLe,
    auteur: chiffre.auteur ?? '',
    indicateur: chiffre.indicateur,
    valeur: chiffre.valeurCitee,
    unite: chiffre.unite,
    perimetre: chiffre.perimetre,
    reserve: chiffre.reserve ?? '',
    source: chiffre.source,
    code: rapprochement?.code ?? '',
    base: rapprochement?.base ?? 'ACHAT',
    au: rapprochement?.au ?? '',
    departement: filtre?.departement ?? '',
    region: filtre?.region ?? '',
    vague: filtre?.vague?.toString() ?? '',
    depuis: filtre?.depuis ?? '',
    jusquAu: filtre?.jusquAu ?? '',
    sansRapprochement: chiffre.sansRapprochement ?? '',
  };
}

const OBLIGATOIRES = [
  'publieLe',
  'auteur',
  'indicateur',
  'valeur',
  'unite',
  'perimetre',
  'source',
  'motif',
] as const;
type Obligatoire = (typeof OBLIGATOIRES)[number];

/** The fields that may not stay empty, and are. */
export const manquants = (saisie: Saisie): readonly Obligatoire[] =>
  OBLIGATOIRES.filter((champ) => !saisie[champ].trim());

/** What is asked of the API; what a correction does not show of the former filter is kept. */
export function demandeDe(saisie: Saisie, ancien?: Chiffre): Omit<PublierChiffreInput, 'cleIdempotence'> {
  const { code, base, au, sansRapprochement, reserve } = saisie;
  const dit = {
    publieLe: saisie.publieLe.trim(),
    auteur: saisie.auteur.trim(),
    indicateur: saisie.indicateur.trim(),
    valeur: saisie.valeur.trim(),
    unite: saisie.unite.trim(),
    perimetre: saisie.perimetre.trim(),
    source: saisie.source.trim(),
    motif: saisie.motif.trim(),
    ...(reserve.trim() ? { reserve: reserve.trim() } : {}),
  };
  if (!code)
    return { ...dit, ...(sansRapprochement.trim() ? { sansRapprochement: sansRapprochement.trim() } : {}) };
  return {
    ...dit,
    rapprochement: { code, base, filtre: filtreDe(saisie, ancien), ...(au ? { au } : {}) },
  };
}

function filtreDe(saisie: Saisie, ancien: Chiffre | undefined): FiltreStatistiques {
  const { collectivite, epci, type, outreMer } = ancien?.rapprochement?.filtre ?? {};
  const { departement, region, vague, depuis, jusquAu } = saisie;
  return {
    ...(collectivite ? { collectivite } : {}),
    ...(epci ? { epci } : {}),
    ...(type ? { type } : {}),
    ...(typeof outreMer === 'boolean' ? { outreMer } : {}),
    ...(departement ? { departement } : {}),
    ...(region ? { region } : {}),
    ...(vague ? { vague: Number(vague) } : {}),
    ...(depuis ? { depuis } : {}),
    ...(jusquAu ? { jusquAu } : {}),
  };
}
