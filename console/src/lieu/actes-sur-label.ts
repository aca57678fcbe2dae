import type { ActeSurLabel, EtatDeLabel } from '../graphql/graphql.ts';

/** What may be done of a label in a state, the likeliest first; the API decides, this only offers what makes sense. */
export function actesDe(etat: EtatDeLabel | null, ensuite: EtatDeLabel | null): readonly ActeSurLabel[] {
  switch (etat) {
    case 'LABELLISE':
    case 'A_RENOUVELER':
      return ensuite === 'SUSPENDU'
        ? ['LEVEE', 'RETRAIT', 'CORRECTION']
        : ['RENOUVELLEMENT', 'SUSPENSION', 'RETRAIT', 'CORRECTION'];
    case 'SUSPENDU':
      return ['LEVEE', 'RETRAIT', 'CORRECTION'];
    case 'EXPIRE':
      return ['RENOUVELLEMENT', 'CORRECTION'];
    case 'CANDIDAT':
      return ['LABELLISATION'];
    case 'RETIRE':
      return [];
    case null:
      return ['LABELLISATION'];
  }
}

/** Whether an act must be given a reason. */
export const demandeUnMotif = (acte: ActeSurLabel): boolean =>
  acte !== 'LABELLISATION' && acte !== 'RENOUVELLEMENT';

interface Mots {
  readonly geste: string;
  readonly fait: string;
  readonly motifs: readonly string[];
}

/** Each act in words: its button, what is said once it is done, and the reasons usually given. */
export const ACTES_EN_MOTS: Readonly<Record<'fr' | 'en', Record<ActeSurLabel, Mots>>> = {
  fr: {
    LABELLISATION: { geste: 'Donner le label', fait: 'Le label est donné.', motifs: [] },
    RENOUVELLEMENT: { geste: 'Renouveler', fait: 'Le label est renouvelé.', motifs: [] },
    SUSPENSION: {
      geste: 'Suspendre',
      fait: 'La suspension est enregistrée.',
      motifs: [
        'Défaut d’assurance',
        'Locaux fermés',
        'Médiateur absent',
        'Contrôle en cours',
        'Signalements d’usagers',
      ],
    },
    LEVEE: {
      geste: 'Lever la suspension',
      fait: 'La suspension est levée.',
      motifs: ['Cause de la suspension réglée', 'Contrôle favorable', 'Suspension décidée par erreur'],
    },
    RETRAIT: {
      geste: 'Retirer',
      fait: 'Le retrait est enregistré.',
      motifs: ['Cessation d’activité', 'Manquement à la charte', 'À la demande de la structure'],
    },
    CORRECTION: {
      geste: 'Corriger',
      fait: 'La correction est enregistrée.',
      motifs: ['Erreur de saisie', 'Pièce reçue depuis'],
    },
  },
  en: {
    LABELLISATION: { geste: 'Give the label', fait: 'The label is given.', motifs: [] },
    RENOUVELLEMENT: { geste: 'Renew', fait: 'The label is renewed.', motifs: [] },
    SUSPENSION: {
      geste: 'Suspend',
      fait: 'The suspension is recorded.',
      motifs: ['No insurance', 'Premises closed', 'Mediator away', 'Under inspection', 'Reports by users'],
    },
    LEVEE: {
      geste: 'Lift the suspension',
      fait: 'The suspension is lifted.',
      motifs: ['Cause of the suspension settled', 'Favourable inspection', 'Suspended by mistake'],
    },
    RETRAIT: {
      geste: 'Withdraw',
      fait: 'The withdrawal is recorded.',
      motifs: ['Activity ended', 'Breach of the charter', 'Asked for by the organisation'],
    },
    CORRECTION: {
      geste: 'Correct',
      fait: 'The correction is recorded.',
      motifs: ['Typing error', 'Document received since'],
    },
  },
};
