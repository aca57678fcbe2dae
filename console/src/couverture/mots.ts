import type {
  Montants_ChiffresDeCouvertureFragment,
  CompteDuGrandLivre,
  Couvert,
  OperationComptable,
} from '../graphql/graphql.ts';
import { Check, CircleAlert, type LucideIcon, Minus } from 'lucide-react';
import type { Langue } from '../shared/format.ts';
import type { Ton } from '../shared/Tampon.tsx';

type Montant = Extract<keyof Montants_ChiffresDeCouvertureFragment, `${string}Centimes`>;

interface Ligne {
  readonly cle: Montant;
  /** Entries that make it: those of an account, or of an operation. */
  readonly compte?: CompteDuGrandLivre;
  readonly operation?: OperationComptable;
  readonly noms: Readonly<Record<Langue, string>>;
  readonly definitions: Readonly<Record<Langue, string>>;
}

const ligne = (
  cle: Montant,
  ou: { readonly compte?: CompteDuGrandLivre; readonly operation?: OperationComptable },
  fr: readonly [string, string],
  en: readonly [string, string],
): Ligne => ({ cle, ...ou, noms: { fr: fr[0], en: en[0] }, definitions: { fr: fr[1], en: en[1] } });

/** The figures of a day in three groups: where the value is, what is owed, what is held. */
export const GROUPES: readonly {
  readonly noms: Readonly<Record<Langue, string>>;
  readonly lignes: readonly Ligne[];
}[] = [
  {
    noms: { fr: 'Où est la valeur achetée', en: 'Where the value bought is' },
    lignes: [
      ligne(
        'acheteeCentimes',
        { operation: 'COMMANDE' },
        ['Achetée', 'Valeur faciale des commandes signées.'],
        ['Bought', 'Face value of the orders signed.'],
      ),
      ligne(
        'utiliseeCentimes',
        { operation: 'UTILISATION' },
        ['Utilisée', 'Valeur faciale des pass utilisés, annulations déduites.'],
        ['Used', 'Face value of the passes used, less uses taken back.'],
      ),
      ligne(
        'avoirsCentimes',
        { operation: 'AVOIR' },
        ['Rendue par avoir', 'Avoirs émis pour des pass non utilisés.'],
        ['Credited', 'Credit notes issued for unused passes.'],
      ),
      ligne(
        'nonActiveeCentimes',
        { compte: 'COMMANDES' },
        ['Pas encore active', 'Commandes signées dont les pass ne circulent pas.'],
        ['Not active yet', 'Orders signed whose passes do not circulate.'],
      ),
      ligne(
        'circulationCentimes',
        { compte: 'CIRCULATION' },
        ['En circulation', 'Pass actifs, non utilisés, ni expirés.'],
        ['In circulation', 'Active passes, neither used nor expired.'],
      ),
      ligne(
        'expireeCentimes',
        { compte: 'CIRCULATION' },
        ['Expirée, pas encore rendue', 'Pass non utilisés, tolérance finie, sans avoir.'],
        ['Expired, not credited yet', 'Unused passes, tolerance over, without a credit note.'],
      ),
    ],
  },
  {
    noms: { fr: 'Ce qui est dû', en: 'What is owed' },
    lignes: [
      ligne(
        'duAuxStructuresCentimes',
        { compte: 'STRUCTURES' },
        ['Dû aux structures', 'Pass utilisés et pas encore réglés, frais compris.'],
        ['Owed to organisations', 'Passes used and not settled yet, fees included.'],
      ),
      ligne(
        'avoirsDusCentimes',
        { compte: 'AVOIRS' },
        ['Avoirs dus', 'Avoirs émis et pas encore remboursés.'],
        ['Credit notes owed', 'Credit notes issued and not paid back yet.'],
      ),
      ligne(
        'reliquatsCentimes',
        { compte: 'RELIQUATS' },
        ['Reliquats', 'Valeur faciale que les lieux n’ont pas demandée.'],
        ['Remainders', 'Face value that places did not ask for.'],
      ),
    ],
  },
  {
    noms: { fr: 'Les fonds', en: 'The funds' },
    lignes: [
      ligne(
        'recusCentimes',
        { operation: 'ENCAISSEMENT' },
        ['Reçus', 'Fonds reçus des commanditaires et des financeurs.'],
        ['Received', 'Funds received from buyers and funders.'],
      ),
      ligne(
        'payesCentimes',
        { operation: 'CONTRE_PAIEMENT' },
        ['Versés aux structures', 'Net des frais, ajustements compris.'],
        ['Paid to organisations', 'Net of fees, adjustments included.'],
      ),
      ligne(
        'fraisCentimes',
        { compte: 'FRAIS' },
        ['Frais de l’opérateur', 'Frais aval retenus, taxes comprises.'],
        ['Operator’s fees', 'Downstream fees kept, tax included.'],
      ),
      ligne(
        'creancesCentimes',
        { compte: 'CREANCE' },
        ['À recevoir', 'Commandes signées et pas encore payées.'],
        ['To be received', 'Orders signed and not paid yet.'],
      ),
      ligne(
        'fondsDetenusCentimes',
        { compte: 'FONDS' },
        ['Détenus', 'Reçus moins versés, frais de l’opérateur déduits.'],
        ['Held', 'Received less paid, operator’s fees deducted.'],
      ),
    ],
  },
];

export const COUVERTS: Readonly<Record<Langue, Readonly<Record<Couvert, string>>>> = {
  fr: { COUVERT: 'Couvert', INSUFFISANT: 'Fonds insuffisants', SANS_ENGAGEMENT: 'Rien à couvrir' },
  en: { COUVERT: 'Covered', INSUFFISANT: 'Funds too low', SANS_ENGAGEMENT: 'Nothing to cover' },
};

export const MARQUES: Readonly<Record<Couvert, { readonly icone: LucideIcon; readonly ton?: Ton }>> = {
  COUVERT: { icone: Check, ton: 'ok' },
  INSUFFISANT: { icone: CircleAlert, ton: 'stop' },
  SANS_ENGAGEMENT: { icone: Minus },
};

export const COMPTES: Readonly<Record<Langue, Readonly<Record<CompteDuGrandLivre, string>>>> = {
  fr: {
    CREANCE: 'À recevoir',
    FONDS: 'Fonds',
    COMMANDES: 'Commandes',
    CIRCULATION: 'Circulation',
    STRUCTURES: 'Structures',
    FRAIS: 'Frais',
    RELIQUATS: 'Reliquats',
    AVOIRS: 'Avoirs',
  },
  en: {
    CREANCE: 'Receivable',
    FONDS: 'Funds',
    COMMANDES: 'Orders',
    CIRCULATION: 'Circulation',
    STRUCTURES: 'Organisations',
    FRAIS: 'Fees',
    RELIQUATS: 'Remainders',
    AVOIRS: 'Credit notes',
  },
};

export const OPERATIONS: Readonly<Record<Langue, Readonly<Record<OperationComptable, string>>>> = {
  fr: {
    COMMANDE: 'Commande signée',
    ENCAISSEMENT: 'Encaissement',
    ACTIVATION: 'Activation',
    UTILISATION: 'Utilisation',
    ANNULATION: 'Utilisation annulée',
    CONTRE_PAIEMENT: 'Contre-paiement',
    AJUSTEMENT: 'Ajustement',
    AVOIR: 'Avoir',
    REMBOURSEMENT: 'Remboursement',
  },
  en: {
    COMMANDE: 'Order signed',
    ENCAISSEMENT: 'Funds received',
    ACTIVATION: 'Activation',
    UTILISATION: 'Use',
    ANNULATION: 'Use taken back',
    CONTRE_PAIEMENT: 'Settlement',
    AJUSTEMENT: 'Adjustment',
    AVOIR: 'Credit note',
    REMBOURSEMENT: 'Paid back',
  },
};
