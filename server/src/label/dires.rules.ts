import type { etatDuLabel } from '../shared/label.rules.ts';
import { type AssertionADire, type GenreDeLabel } from '../lieu/lieu.module.ts';
import { enFrancais, plusJours } from '../shared/jour.rules.ts';
import type { ActeSurLabel } from './acte.types.ts';

/** An assertion on the label that still holds, as known now. */
export interface AssertionConnue {
  readonly id: string;
  readonly acte: 'LABELLISATION' | 'SUSPENSION' | 'RETRAIT' | 'CANDIDATURE' | 'REFUS';
  readonly emetteur: string;
  readonly du: string;
  readonly jusquAu: string | null;
  readonly preuve: string | null;
  readonly piece: string | null;
  readonly motif: string | null;
  readonly evenement: number;
}

/** What is asked of a label of a place. A field left `undefined` is not asked; `null` empties it. */
export interface ActeDemande {
  readonly lieu: string;
  readonly genre: GenreDeLabel;
  readonly libelle?: string | null | undefined;
  readonly acte: ActeSurLabel;
  /** First day of effect; a renewal finds its own when none is given. */
  readonly du?: string | null | undefined;
  readonly jusquAu?: string | null | undefined;
  readonly emetteur?: string | null | undefined;
  readonly preuve?: string | null | undefined;
  readonly piece?: string | null | undefined;
  readonly motif?: string | null | undefined;
  /** An accepted candidature stands behind it: it alone gives back a label that was withdrawn. */
  readonly candidature?: boolean;
}

export interface CadreDActe {
  readonly aujourdhui: string;
  /** Last day of the months of payments already closed for uses made there; null when none was paid. */
  readonly payeJusquAu: string | null;
}

/** An act that cannot be done: the rule that says no, what is wrong and what was expected. */
export class ActeRefuse {
  readonly regle: string;
  readonly message: string;

  constructor(regle: string, message: string) {
    this.regle = regle;
    this.message = message;
  }
}

/** Fields of a labellisation that a correction may change. */
export const CORRIGEABLES = ['jusquAu', 'emetteur', 'preuve', 'piece'] as const;

export type Dires = readonly AssertionADire[] | ActeRefuse;

/** What one kind of act says, from what is known of the label. */
export type Acte = (connues: readonly AssertionConnue[], demande: ActeDemande, cadre: CadreDActe) => Dires;

export const EN_MOTS = {
  CANDIDAT: 'n’est pas encore labellisé',
  LABELLISE: 'est labellisé',
  A_RENOUVELER: 'est labellisé',
  SUSPENDU: 'est suspendu',
  RETIRE: 'est retiré',
  EXPIRE: 'a expiré',
} as const;

export const vaut = ({ du, jusquAu }: AssertionConnue, jour: string): boolean =>
  du <= jour && (jusquAu === null || jusquAu >= jour);

export const dansLOrdre = (connues: readonly AssertionConnue[]): readonly AssertionConnue[] =>
  connues.toSorted((a, b) => a.evenement - b.evenement || a.id.localeCompare(b.id));

/** The labellisation in force on a day, said last; or else the last that was said. */
export const labellisationDe = (
  connues: readonly AssertionConnue[],
  jour: string,
): AssertionConnue | undefined => {
  const dites = dansLOrdre(connues).filter(({ acte }) => acte === 'LABELLISATION');
  return dites.findLast((dite) => vaut(dite, jour)) ?? dites.at(-1);
};

/** What is known once something was said under an event: annulments take back, the rest follows in order. */
export function apresLesDires(
  connues: readonly AssertionConnue[],
  dites: readonly AssertionADire[],
  evenement: number,
): readonly AssertionConnue[] {
  const annulees = new Set(dites.map(({ annule }) => annule));
  const nouvelles = dites.flatMap(({ acte, emetteur, du, jusquAu, preuve, piece, motif }, rang) =>
    acte === 'ANNULATION'
      ? []
      : [
          {
            id: `${String(evenement)} ${String(rang).padStart(6, '0')}`,
            acte,
            emetteur,
            du,
            evenement,
            jusquAu: jusquAu ?? null,
            preuve: preuve ?? null,
            piece: piece ?? null,
            motif: motif ?? null,
          },
        ],
  );
  return [...connues.filter(({ id }) => !annulees.has(id)), ...nouvelles];
}

export const base = ({ lieu, genre, libelle }: ActeDemande) => ({ lieu, genre, libelle: libelle ?? null });

export const dire = (
  demande: ActeDemande,
  acte: AssertionADire['acte'],
  { du, emetteur }: { readonly du: string; readonly emetteur: string },
): AssertionADire => ({
  ...base(demande),
  acte,
  du,
  emetteur,
  jusquAu: demande.jusquAu ?? null,
  preuve: demande.preuve ?? null,
  piece: demande.piece ?? null,
  motif: demande.motif ?? null,
});

export const annuler = (demande: ActeDemande, { id, du, emetteur }: AssertionConnue): AssertionADire => ({
  ...base(demande),
  acte: 'ANNULATION',
  du,
  emetteur,
  annule: id,
  motif: demande.motif ?? null,
});

export const sansLabel = (etat: ReturnType<typeof etatDuLabel>, du: string, attendu: string): ActeRefuse =>
  new ActeRefuse(
    'LABEL_NON_EN_COURS',
    `Le ${enFrancais(du)}, ce lieu ${etat === null ? 'n’a pas ce label' : EN_MOTS[etat]} : ${attendu} ce jour-là est attendu.`,
  );

/** A word may come later than its effect, but not where it would refuse uses that were already paid. */
export const dejaPaye = (
  { genre }: ActeDemande,
  du: string,
  { payeJusquAu }: CadreDActe,
): ActeRefuse | null =>
  genre === 'PASS_NUMERIQUE' && payeJusquAu !== null && du <= payeJusquAu
    ? new ActeRefuse(
        'LABEL_MOIS_CLOS',
        `Des usages de ce lieu sont payés jusqu’au ${enFrancais(payeJusquAu)} : un effet au ${enFrancais(du)} les refuserait après coup. Un effet au ${enFrancais(plusJours(payeJusquAu, 1))} ou plus tard est attendu.`,
      )
    : null;
