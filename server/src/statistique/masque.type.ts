import { registerEnumType } from 'type-graphql';

export const Masque = { SECRET: 'SECRET', COMPLEMENT: 'COMPLEMENT' } as const;
export type Masque = (typeof Masque)[keyof typeof Masque];
registerEnumType(Masque, {
  name: 'Masque',
  description: 'Pourquoi une valeur est cachée à qui lit.',
  valuesConfig: {
    SECRET: { description: 'Elle porte sur trop peu de personnes.' },
    COMPLEMENT: {
      description: 'Elle permettrait d’en déduire une autre, qui porte sur trop peu de personnes.',
    },
  },
});
