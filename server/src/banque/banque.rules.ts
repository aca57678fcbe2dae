import {
  electronicFormatIBAN,
  extractBIC,
  isSEPACountry,
  isValidBIC,
  validateIBAN,
  ValidationErrorsIBAN,
} from 'ibantools';
import { plusJours } from '../shared/jour.rules.ts';

/** Bank details as they are kept: without spaces, in capitals. */
export interface CoordonneesLues {
  readonly titulaire: string;
  readonly iban: string;
  readonly bic: string;
}

/** The control that failed, and what was expected. */
export interface ControleManque {
  readonly regle: string;
  readonly message: string;
}

const CONTROLES: readonly (readonly [ValidationErrorsIBAN, ControleManque])[] = [
  [
    ValidationErrorsIBAN.NoIBANCountry,
    {
      regle: 'IBAN_PAYS',
      message: 'L’IBAN ne commence pas par un pays connu : deux lettres, comme FR, sont attendues.',
    },
  ],
  [
    ValidationErrorsIBAN.WrongBBANLength,
    {
      regle: 'IBAN_LONGUEUR',
      message: 'L’IBAN n’a pas la longueur de son pays : 27 caractères sont attendus pour la France.',
    },
  ],
  [
    ValidationErrorsIBAN.WrongBBANFormat,
    {
      regle: 'IBAN_FORME',
      message:
        'L’IBAN contient un caractère qui n’est pas à sa place : chiffres et lettres du relevé bancaire attendus.',
    },
  ],
  [
    ValidationErrorsIBAN.ChecksumNotNumber,
    {
      regle: 'IBAN_CLE',
      message: 'La clé de l’IBAN n’est pas un nombre : deux chiffres sont attendus après le pays.',
    },
  ],
  [
    ValidationErrorsIBAN.WrongIBANChecksum,
    {
      regle: 'IBAN_CLE',
      message:
        'La clé de l’IBAN ne correspond pas au compte : l’IBAN recopié du relevé bancaire, sans faute, est attendu.',
    },
  ],
  [
    ValidationErrorsIBAN.WrongAccountBankBranchChecksum,
    {
      regle: 'RIB_CLE',
      message:
        'La clé RIB ne correspond pas au compte : les deux derniers chiffres du relevé bancaire sont attendus.',
    },
  ],
];

const SANS_IBAN = { regle: 'IBAN_ABSENT', message: 'Aucun IBAN n’est donné : celui du relevé est attendu.' };

/** Territories that bank under France, by the country of their BIC. */
const SOUS_LA_FRANCE: ReadonlySet<string> = new Set([
  'GF',
  'GP',
  'MQ',
  'RE',
  'YT',
  'BL',
  'MF',
  'PM',
  'PF',
  'NC',
  'WF',
  'TF',
]);

/** What is kept of what was typed, or the first control that fails: a transfer must be able to reach the account. */
export function controler(saisie: CoordonneesLues): CoordonneesLues | ControleManque {
  const titulaire = saisie.titulaire.trim().replaceAll(/\s+/gu, ' ');
  if (titulaire.length === 0 || titulaire.length > 70)
    return { regle: 'TITULAIRE', message: 'Le titulaire du compte est attendu, en 70 caractères au plus.' };
  const iban = electronicFormatIBAN(saisie.iban) ?? '';
  const bic = saisie.bic.replaceAll(/\s+/gu, '').toUpperCase();
  const manque = controleDeLIban(iban) ?? controleDuBic(bic, iban);
  return manque ?? { titulaire, iban, bic };
}

function controleDeLIban(iban: string): ControleManque | null {
  if (iban === '') return SANS_IBAN;
  const { valid, errorCodes } = validateIBAN(iban);
  if (!valid) return CONTROLES.find(([code]) => errorCodes.includes(code))?.[1] ?? SANS_IBAN;
  if (isSEPACountry(iban.slice(0, 2))) return null;
  return {
    regle: 'IBAN_SEPA',
    message: `Le pays ${iban.slice(0, 2)} n’est pas dans l’espace SEPA : un compte de cet espace est attendu.`,
  };
}

function controleDuBic(bic: string, iban: string): ControleManque | null {
  if (!isValidBIC(bic))
    return {
      regle: 'BIC_FORME',
      message: 'Le BIC est mal écrit : 8 ou 11 caractères, dont le pays, sont attendus.',
    };
  const pays = extractBIC(bic).countryCode;
  const [attendu] = [iban.slice(0, 2)];
  if (pays === attendu || (attendu === 'FR' && SOUS_LA_FRANCE.has(pays ?? ''))) return null;
  return {
    regle: 'BIC_PAYS',
    message: `Le BIC est du pays ${pays}, l’IBAN du pays ${attendu} : le BIC de la banque du compte est attendu.`,
  };
}

export const SOURCE_DES_CONTROLES = 'ISO 13616 (IBAN), ISO 9362 (BIC), règlement (UE) 260/2012 (SEPA)';

/** Days between the verification of bank details and the first payment they may receive: 48 h, so that a theft of IBAN is seen. */
const JOURS_AVANT_EFFET = 2;
export const SOURCE_DU_DELAI =
  'fiabilite.md, modèle de menaces : changement d’IBAN, quatre yeux et délai de 48 h';

/** The first day on which details verified that day are paid on. */
export const effectivesLe = (verifieesLe: string): string => plusJours(verifieesLe, JOURS_AVANT_EFFET);
