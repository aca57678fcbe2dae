import { registerEnumType } from 'type-graphql';

export const ActeEnum = {
  J_MOINS_30: 'J_MOINS_30',
  J_MOINS_15: 'J_MOINS_15',
  J_MOINS_7: 'J_MOINS_7',
  J_PLUS_30: 'J_PLUS_30',
  J_PLUS_37: 'J_PLUS_37',
} as const;
export type ActeEnum = (typeof ActeEnum)[keyof typeof ActeEnum];
registerEnumType(ActeEnum, {
  name: 'ActeDEcheance',
  description:
    'Acte de la fin de validité, compté depuis le dernier jour de validité ; J+30 et J+37 depuis la fin de la tolérance de la commande.',
  valuesConfig: {
    J_MOINS_30: { description: 'Alerte : émis, injectés, non injectés, entamés.' },
    J_MOINS_15: { description: 'Blocage des carnets non remis, au choix du commanditaire.' },
    J_MOINS_7: { description: 'Attestation du commanditaire.' },
    J_PLUS_30: { description: 'Les pass sont refusés.' },
    J_PLUS_37: { description: 'État contradictoire et avoir.' },
  },
});

export const PartieEnum = { OPERATEUR: 'OPERATEUR', COMMANDITAIRE: 'COMMANDITAIRE' } as const;
export type PartieEnum = (typeof PartieEnum)[keyof typeof PartieEnum];
registerEnumType(PartieEnum, { name: 'Partie', description: 'Qui doit un acte, ou signe un état.' });

export const EtatDActeEnum = { A_VENIR: 'A_VENIR', DU: 'DU', EN_RETARD: 'EN_RETARD', FAIT: 'FAIT' } as const;
export type EtatDActeEnum = (typeof EtatDActeEnum)[keyof typeof EtatDActeEnum];
registerEnumType(EtatDActeEnum, {
  name: 'EtatDActe',
  description: 'En retard quand l’acte suivant est dû aussi ; le dernier, trente jours après le sien.',
});

export const EtatDeProcedureEnum = {
  A_VENIR: 'A_VENIR',
  EN_COURS: 'EN_COURS',
  EN_RETARD: 'EN_RETARD',
  TERMINEE: 'TERMINEE',
} as const;
export type EtatDeProcedureEnum = (typeof EtatDeProcedureEnum)[keyof typeof EtatDeProcedureEnum];
registerEnumType(EtatDeProcedureEnum, {
  name: 'EtatDeProcedure',
  description: 'Où en est une fin de validité : en retard dès que son prochain acte l’est.',
});
