import { registerEnumType } from 'type-graphql';

/** What an administrator does to a label; each becomes one or more assertions. */
export const ActeSurLabel = {
  LABELLISATION: 'LABELLISATION',
  RENOUVELLEMENT: 'RENOUVELLEMENT',
  SUSPENSION: 'SUSPENSION',
  LEVEE: 'LEVEE',
  RETRAIT: 'RETRAIT',
  CORRECTION: 'CORRECTION',
} as const;
export type ActeSurLabel = (typeof ActeSurLabel)[keyof typeof ActeSurLabel];
registerEnumType(ActeSurLabel, {
  name: 'ActeSurLabel',
  description: 'Ce qu’un agent fait d’un label.',
  valuesConfig: {
    LABELLISATION: { description: 'Le label est donné à un lieu qui ne l’a pas.' },
    RENOUVELLEMENT: {
      description: 'Le label est prolongé : du lendemain de sa fin, ou du jour s’il a fini.',
    },
    SUSPENSION: { description: 'Le label ne vaut plus, jusqu’à un jour ou jusqu’à nouvel ordre.' },
    LEVEE: { description: 'Une suspension prend fin, ou n’aura pas lieu.' },
    RETRAIT: { description: 'Le label est retiré : seule une candidature acceptée le rend.' },
    CORRECTION: { description: 'Ce qui était dit du label en cours est repris et redit.' },
  },
});
