import type { Etape } from '../etape.rules.ts';

export interface Definition {
  readonly code: string;
  readonly nom: string;
  readonly definition: string;
  readonly formule: string;
  readonly unite: string;
  readonly version: number;
  readonly depuis: string;
}

const SINCE = { version: 1, depuis: '2026-11-22' } as const;

/** The catalogue: what each figure counts, in words; a change of meaning is a new version. */
export const ETAPES: Readonly<Record<Etape, Definition>> = {
  ACHETES: {
    code: 'pass.achetes',
    nom: 'Pass achetés',
    definition:
      'Pass d’une commande signée par la collectivité, le jour de la signature, qu’ils soient livrés ou non.',
    formule: 'somme des pass des commandes signées',
    unite: 'pass',
    ...SINCE,
  },
  LIVRES: {
    code: 'pass.livres',
    nom: 'Pass livrés',
    definition: 'Pass achetés dont la commande a été livrée à la collectivité.',
    formule: 'somme des pass des commandes livrées',
    unite: 'pass',
    ...SINCE,
  },
  ACTIVES: {
    code: 'pass.actives',
    nom: 'Pass activés',
    definition:
      'Pass livrés que l’opérateur a mis en circulation, le mandat de paiement de la commande reçu.',
    formule: 'somme des pass des commandes activées',
    unite: 'pass',
    ...SINCE,
  },
  DISTRIBUES: {
    code: 'pass.distribues',
    nom: 'Pass distribués',
    definition:
      'Pass des carnets remis à une cohorte de bénéficiaires : tous les pass du carnet, utilisés ou non.',
    formule: 'somme des pass des carnets remis',
    unite: 'pass',
    ...SINCE,
  },
  UTILISES: {
    code: 'pass.utilises',
    nom: 'Pass utilisés',
    definition: 'Pass acceptés par un lieu labellisé, pour un service rendu, le jour du service.',
    formule: 'nombre d’utilisations',
    unite: 'pass',
    ...SINCE,
  },
  REMBOURSES: {
    code: 'pass.rembourses',
    nom: 'Pass remboursés',
    definition: 'Pass utilisés dont le lieu a reçu le contre-paiement, le jour du règlement.',
    formule: 'nombre de lignes de contre-paiement',
    unite: 'pass',
    ...SINCE,
  },
};

export const PART: Definition = {
  code: 'part.des.achetes',
  nom: 'Part des achetés',
  definition: 'Pass parvenus à une étape rapportés aux pass achetés de la même sélection.',
  formule: 'pass de l’étape ÷ pass achetés',
  unite: 'part',
  ...SINCE,
};
