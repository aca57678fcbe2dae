import type { EtablirDevisInput, PublicCible } from '../graphql/graphql.ts';
import { centimesDe } from './montant.ts';

/** What is typed of a quote; empty where nothing is. */
export interface Saisie {
  readonly collectivite: string;
  readonly operateur: string;
  readonly vague: string;
  readonly convention: string;
  readonly nombreDePass: string;
  readonly tailleDeCarnet: string;
  readonly faciale: string;
  readonly valideJusquAu: string;
  readonly tolereeJusquAu: string;
  readonly prestations: string;
  readonly departements: string;
  readonly services: readonly string[];
  readonly publics: readonly PublicCible[];
}

/** What each part of the form is given: what is typed, how to change it, and what is wrong with a field. */
export interface Champs {
  readonly saisie: Saisie;
  readonly changer: (changement: Partial<Saisie>) => void;
  readonly refusDe: (nom: keyof Saisie) => string | null;
}

export const VIDE: Saisie = {
  collectivite: '',
  operateur: '',
  vague: '2020',
  convention: '',
  nombreDePass: '',
  tailleDeCarnet: '10',
  faciale: '10',
  valideJusquAu: '',
  tolereeJusquAu: '',
  prestations: '',
  departements: '',
  services: [],
  publics: [],
};

/** Whole pass that were typed, thousands spaced or not. */
export function passDe(saisie: string): number | null {
  const texte = saisie.replaceAll(/[\s\u00a0\u202f]/gu, '');
  return /^[1-9]\d{0,7}$/u.test(texte) ? Number(texte) : null;
}

/** Codes of départements typed in one field. */
const codesDe = (saisie: string): readonly string[] =>
  saisie
    .toUpperCase()
    .split(/[\s,;]+/u)
    .filter(Boolean);

/** The fields that are missing or mistyped. */
export function manquesDe(saisie: Saisie): ReadonlySet<keyof Saisie> {
  const pass = passDe(saisie.nombreDePass);
  const manques: (readonly [keyof Saisie, boolean])[] = [
    ['collectivite', saisie.collectivite === ''],
    ['operateur', saisie.operateur === ''],
    ['nombreDePass', pass === null || pass % Number(saisie.tailleDeCarnet) !== 0],
    ['faciale', !centimesDe(saisie.faciale)],
    ['valideJusquAu', saisie.valideJusquAu === ''],
    ['prestations', saisie.prestations.trim() !== '' && centimesDe(saisie.prestations) === null],
  ];
  return new Set(manques.filter(([, manque]) => manque).map(([nom]) => nom));
}

/** The quote as the API takes it; what is left empty is left to it. */
export function demandeDe(saisie: Saisie): Omit<EtablirDevisInput, 'cleIdempotence'> {
  const departements = codesDe(saisie.departements);
  return {
    collectivite: saisie.collectivite,
    operateur: saisie.operateur,
    vague: Number(saisie.vague),
    nombreDePass: passDe(saisie.nombreDePass) ?? 0,
    tailleDeCarnet: Number(saisie.tailleDeCarnet),
    valeurFacialeCentimes: centimesDe(saisie.faciale) ?? 0,
    valideJusquAu: saisie.valideJusquAu,
    ...(saisie.convention ? { convention: saisie.convention } : {}),
    ...(saisie.tolereeJusquAu ? { tolereeJusquAu: saisie.tolereeJusquAu } : {}),
    ...(saisie.prestations.trim() ? { prestationsCentimes: centimesDe(saisie.prestations) ?? 0 } : {}),
    ...(departements.length > 0 ? { departements: [...departements] } : {}),
    ...(saisie.services.length > 0 ? { services: [...saisie.services] } : {}),
    ...(saisie.publics.length > 0 ? { publics: [...saisie.publics] } : {}),
  };
}
