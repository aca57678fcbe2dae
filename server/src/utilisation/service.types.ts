import { registerEnumType } from 'type-graphql';

export const ServiceRendu = {
  DECOUVRIR: 'DECOUVRIR',
  MAITRISER: 'MAITRISER',
  AUGMENTER: 'AUGMENTER',
} as const;
export type ServiceRendu = (typeof ServiceRendu)[keyof typeof ServiceRendu];
registerEnumType(ServiceRendu, {
  name: 'ServiceRendu',
  description: 'Niveau du référentiel des services de médiation numérique.',
  valuesConfig: {
    DECOUVRIR: { description: 'Découvrir les enjeux.' },
    MAITRISER: { description: 'Maîtriser.' },
    AUGMENTER: { description: 'Augmenter son pouvoir d’agir.' },
  },
});
