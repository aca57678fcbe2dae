import { registerEnumType } from 'type-graphql';

export const EtatDePass = {
  EMIS: 'EMIS',
  ACTIF: 'ACTIF',
  DISTRIBUE: 'DISTRIBUE',
  UTILISE: 'UTILISE',
  PAYE: 'PAYE',
  EXPIRE: 'EXPIRE',
  BLOQUE: 'BLOQUE',
  PERDU: 'PERDU',
  ANNULE: 'ANNULE',
  REMPLACE: 'REMPLACE',
} as const;
export type EtatDePass = (typeof EtatDePass)[keyof typeof EtatDePass];
registerEnumType(EtatDePass, {
  name: 'EtatDePass',
  description: 'Où en est un pass ce jour ; déduit des faits, jamais stocké.',
});
