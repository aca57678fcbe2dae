import { Document } from 'sepa';

/** Versions of the ISO 20022 message that banks take: the first until 2026, the second since 2023. */
export const FORMATS_DE_VIREMENT = ['pain.001.001.03', 'pain.001.001.09'] as const;
export type FormatDeVirement = (typeof FORMATS_DE_VIREMENT)[number];

export interface Compte {
  readonly titulaire: string;
  readonly iban: string;
  readonly bic: string;
}

export interface VirementADemander {
  readonly creancier: Compte;
  readonly centimes: number;
  /** Said to both sides from end to end: 35 characters at most. */
  readonly reference: string;
  readonly libelle: string;
}

export interface OrdreDeVirement {
  /** Identifies the message: 35 characters at most. */
  readonly numero: string;
  readonly jour: string;
  readonly debiteur: Compte;
  readonly virements: readonly VirementADemander[];
}

const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', Œ: 'OE', æ: 'ae', Æ: 'AE', ß: 'ss', '’': "'" };

/** A text in the Latin letters that every bank of SEPA takes (EPC217-08): accents are dropped, the rest becomes a space. */
export function enLettresSepa(texte: string, longueur: number): string {
  const latin = texte
    .replaceAll(/[œŒæÆß’]/gu, (lettre) => LIGATURES[lettre] ?? ' ')
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll(/[^A-Za-z0-9/\-?:().,'+ ]/gu, ' ')
    .replaceAll(/\/{2,}/gu, '/')
    .replaceAll(/ {2,}/gu, ' ');
  return latin
    .replace(/^[/ ]+/u, '')
    .slice(0, longueur)
    .replace(/[/ ]+$/u, '');
}

/** The reference of a transfer: the closing and the structure, so that one month of one structure is asked once. */
export const referenceDe = (numero: string, structureId: string): string =>
  `${identifiantDe(numero)}-${structureId.replaceAll('-', '').slice(-12)}`;

/** A number as an identifier of the message: short enough for what the message adds to it. */
const identifiantDe = (numero: string): string => enLettresSepa(numero, 22).replaceAll(' ', '-');

/** The transfers of a closing as an ISO 20022 credit transfer initiation. The same closing always gives the same file. */
export function ecrirePain(format: FormatDeVirement, ordre: OrdreDeVirement): string {
  const document = new Document(format);
  const midi = new Date(`${ordre.jour}T12:00:00`);
  document.grpHdr.id = identifiantDe(ordre.numero);
  document.grpHdr.created = midi;
  document.grpHdr.initiatorName = enLettresSepa(ordre.debiteur.titulaire, 70);
  const lot = document.createPaymentInfo();
  lot.requestedExecutionDate = midi;
  lot.batchBooking = true;
  lot.debtorName = enLettresSepa(ordre.debiteur.titulaire, 70);
  lot.debtorIBAN = ordre.debiteur.iban;
  lot.debtorBIC = ordre.debiteur.bic;
  document.addPaymentInfo(lot);
  for (const { creancier, centimes, reference, libelle } of ordre.virements) {
    const virement = lot.createTransaction();
    virement.creditorName = enLettresSepa(creancier.titulaire, 70);
    virement.creditorIBAN = creancier.iban;
    virement.creditorBIC = creancier.bic;
    virement.amount = centimes / 100;
    virement.currency = 'EUR';
    virement.end2endId = enLettresSepa(reference, 35);
    virement.remittanceInfo = enLettresSepa(libelle, 140);
    lot.addTransaction(virement);
  }
  return verifierLaSomme(document.toString(), ordre);
}

/** The library adds up euros: a file whose control sum is not the sum in cents never goes out. */
function verifierLaSomme(xml: string, { virements }: OrdreDeVirement): string {
  const somme = virements.reduce((total, { centimes }) => total + centimes, 0);
  const sommes = Array.from(xml.matchAll(/<CtrlSum>([\d.]+)<\/CtrlSum>/gu), ([, une]) => une);
  if (sommes.length !== 2 || sommes.some((une) => une !== (somme / 100).toFixed(2)))
    throw new Error('The control sum of the transfers is not their sum');
  return xml;
}
