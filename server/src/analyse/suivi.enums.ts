import { registerEnumType } from 'type-graphql';

export const OrigineDuSuivi = { ACHAT: 'ACHAT', REMISE: 'REMISE' } as const;
export type OrigineDuSuivi = (typeof OrigineDuSuivi)[keyof typeof OrigineDuSuivi];
registerEnumType(OrigineDuSuivi, {
  name: 'OrigineDuSuivi',
  description: 'Le jour à partir duquel un carnet est suivi : les délais se comptent de lui.',
  valuesConfig: {
    ACHAT: { description: 'Celui de la signature de sa commande ; tous ses carnets sont suivis.' },
    REMISE: { description: 'Celui de sa remise à une cohorte ; les carnets en stock ne le sont pas.' },
  },
});

export const UniteDeDelai = { JOURS: 'JOURS', MOIS: 'MOIS' } as const;
export type UniteDeDelai = (typeof UniteDeDelai)[keyof typeof UniteDeDelai];
registerEnumType(UniteDeDelai, {
  name: 'UniteDeDelai',
  description: 'Unité des délais : JOURS écoulés, ou MOIS civils (0 : le mois même de l’origine).',
});

export const MesureDeSuivi = {
  AU_MOINS_UN: 'AU_MOINS_UN',
  K_PASS: 'K_PASS',
  PART_DES_PASS: 'PART_DES_PASS',
} as const;
export type MesureDeSuivi = (typeof MesureDeSuivi)[keyof typeof MesureDeSuivi];
registerEnumType(MesureDeSuivi, {
  name: 'MesureDeSuivi',
  description: 'Ce qui est rapporté aux carnets suivis dans le délai.',
  valuesConfig: {
    AU_MOINS_UN: { description: 'Carnets dont un pass au moins est utilisé ÷ carnets suivis.' },
    K_PASS: { description: 'Carnets dont k pass au moins sont utilisés ÷ carnets suivis.' },
    PART_DES_PASS: { description: 'Pass utilisés ÷ pass des carnets suivis.' },
  },
});
