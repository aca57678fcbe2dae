import { lireLaSaisie, type SaisieLue } from '../edition/edition.module.ts';
import type { ChampDeLieu } from '../lieu/lieu.module.ts';
import { CHAMPS_EN_MOTS } from '../lieu/lieu.module.ts';
import { donneePersonnelle } from './personnel.rules.ts';

/** New values by field, as an edit keeps them. */
export type Proposition = SaisieLue['champs'];

/** What may be reported and is then shown next to what the sheet says, in the order of the fiche. */
export const CHAMPS_SIGNALES = [
  'nom',
  'adresse',
  'complementAdresse',
  'codePostal',
  'telephone',
  'siteWeb',
  'horaires',
  'priseRdv',
  'presentationResume',
  'services',
  'itinerant',
  'accessible',
  'tarifCentimes',
  'retire',
] as const satisfies readonly ChampDeLieu[];

/** What is worked out from a field follows it, kept or not. */
const SUITES: Readonly<Partial<Record<ChampDeLieu, readonly ChampDeLieu[]>>> = {
  horaires: ['plages', 'ouvertFeries'],
};

const PERSONNEL = {
  COURRIEL: 'une adresse électronique',
  TELEPHONE: 'un numéro de téléphone',
} as const;

/** Why a free text is not kept: the register holds nothing of who reports, nor of who works there. */
export function refusPersonnel(nom: string, dit: string): string | null {
  const trouve = donneePersonnelle(dit);
  return trouve === null
    ? null
    : `Le ${nom} contient ${PERSONNEL[trouve]} : un texte sans donnée personnelle est attendu. Le téléphone du lieu se signale dans son champ.`;
}

/** Reads what is proposed as an edit reads it; a text that tells of a person is one of its faults. */
export function lireLaProposition({ retire, ...saisie }: Readonly<Record<string, unknown>>): SaisieLue {
  const { champs, erreurs } = lireLaSaisie(saisie);
  const personnelles = Object.entries(saisie).flatMap(([champ, valeur]) => {
    const trouve = champ !== 'telephone' && typeof valeur === 'string' ? donneePersonnelle(valeur) : null;
    return trouve === null
      ? []
      : [{ champ, message: `Attendu : un texte sans ${PERSONNEL[trouve].replace(/^une? /u, '')}.` }];
  });
  return {
    champs: retire === true ? { ...champs, retire: true } : champs,
    erreurs: [...erreurs, ...personnelles],
  };
}

/** The first fault, in a sentence; `null` when there is none. */
export function premiereErreur({ erreurs: [premiere] }: SaisieLue): string | null {
  if (!premiere) return null;
  const { champ, message } = premiere;
  const nom: string = Object.hasOwn(CHAMPS_EN_MOTS, champ)
    ? // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the line above has just checked it
      CHAMPS_EN_MOTS[champ as ChampDeLieu]
    : champ;
  return `${nom} : ${message}`;
}

/** The fields shown of a proposal. */
export const montres = (champs: Proposition): readonly ChampDeLieu[] =>
  CHAMPS_SIGNALES.filter((champ) => Object.hasOwn(champs, champ));

/** What is kept of a proposal: the fields chosen, and what is worked out from them. */
export function garder(champs: Proposition, retenus: readonly string[]): Proposition {
  const gardes = new Set<string>(
    montres(champs).flatMap((champ) => (retenus.includes(champ) ? [champ, ...(SUITES[champ] ?? [])] : [])),
  );
  return Object.fromEntries(Object.entries(champs).filter(([champ]) => gardes.has(champ)));
}
