import { registerEnumType } from 'type-graphql';

export const EtatDeCarnet = {
  COMMANDE: 'COMMANDE',
  LIVRE: 'LIVRE',
  ACTIVE: 'ACTIVE',
  REMIS: 'REMIS',
  ENTAME: 'ENTAME',
  EPUISE: 'EPUISE',
  EXPIRE: 'EXPIRE',
  BLOQUE: 'BLOQUE',
  PERDU: 'PERDU',
  ANNULE: 'ANNULE',
  REMPLACE: 'REMPLACE',
} as const;
export type EtatDeCarnet = (typeof EtatDeCarnet)[keyof typeof EtatDeCarnet];
registerEnumType(EtatDeCarnet, {
  name: 'EtatDeCarnet',
  description: 'Où en est un carnet ce jour ; déduit des faits, jamais stocké.',
});

export const GenreDeDetenteur = {
  OPERATEUR: 'OPERATEUR',
  COLLECTIVITE: 'COLLECTIVITE',
  DISTRIBUTEUR: 'DISTRIBUTEUR',
} as const;
export type GenreDeDetenteur = (typeof GenreDeDetenteur)[keyof typeof GenreDeDetenteur];
registerEnumType(GenreDeDetenteur, {
  name: 'GenreDeDetenteur',
  description: 'Chez qui est un carnet : son opérateur, la collectivité qui l’a acheté, ou un distributeur.',
});

export const SituationDeCarnet = {
  EN_STOCK: 'EN_STOCK',
  EN_TRANSIT: 'EN_TRANSIT',
  INJECTE: 'INJECTE',
  BLOQUE: 'BLOQUE',
  PERDU: 'PERDU',
  ANNULE: 'ANNULE',
  REMPLACE: 'REMPLACE',
} as const;
export type SituationDeCarnet = (typeof SituationDeCarnet)[keyof typeof SituationDeCarnet];
registerEnumType(SituationDeCarnet, {
  name: 'SituationDeCarnet',
  description: 'Ce qu’est un carnet chez son détenteur : chacun est dans une situation et une seule (C1).',
});
