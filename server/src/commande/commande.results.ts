import { createUnionType, Field, ObjectType } from 'type-graphql';
import { Refus } from '../shared/errors.ts';
import { Deja } from '../shared/operation.champs.ts';
import { RegleNonTenue } from '../shared/operation.ts';
import { Commande } from './commande.entity.ts';
import { Devis } from './devis.types.ts';

@ObjectType({ implements: Refus, description: 'Le numéro ou le SIREN ne désigne rien de votre périmètre.' })
export class NumeroInconnu extends Refus {
  constructor(quoi: 'SIREN' | 'COMMANDE' | 'DEVIS') {
    super(PHRASES[quoi]);
  }
}
const PHRASES = {
  SIREN: 'Aucune collectivité de votre périmètre n’a ce SIREN.',
  COMMANDE: 'Aucune commande de votre périmètre ne porte ce numéro.',
  DEVIS: 'Aucun devis de votre périmètre ne porte ce numéro.',
} as const;

@ObjectType({ description: 'Le devis est établi.', simpleResolvers: true })
export class DevisEtabli {
  @Field(() => Devis)
  devis!: object;

  @Deja()
  deja!: boolean;
}

@ObjectType({ description: 'Le devis est abandonné.', simpleResolvers: true })
export class DevisAbandonne {
  @Field(() => Devis)
  devis!: object;

  @Deja()
  deja!: boolean;
}

@ObjectType({ description: 'Le devis est signé : voici la commande.', simpleResolvers: true })
export class DevisSigne {
  @Field(() => Commande)
  commande!: object;

  @Deja()
  deja!: boolean;
}

@ObjectType({ description: 'La commande a franchi l’étape.', simpleResolvers: true })
export class CommandeAvancee {
  @Field(() => Commande)
  commande!: object;

  @Deja()
  deja!: boolean;
}

@ObjectType({ description: 'Les fonds reçus sont enregistrés.', simpleResolvers: true })
export class EncaissementEnregistre {
  @Field(() => Commande)
  commande!: object;

  @Deja()
  deja!: boolean;
}

export const EtablirDevisResult = createUnionType({
  name: 'EtablirDevisResult',
  description: 'Réponse de `etablirDevis` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [DevisEtabli, NumeroInconnu, RegleNonTenue] as const,
});
export const AbandonnerDevisResult = createUnionType({
  name: 'AbandonnerDevisResult',
  description: 'Réponse de `abandonnerDevis` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [DevisAbandonne, NumeroInconnu, RegleNonTenue] as const,
});
export const SignerDevisResult = createUnionType({
  name: 'SignerDevisResult',
  description: 'Réponse de `signerDevis` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [DevisSigne, NumeroInconnu, RegleNonTenue] as const,
});
export const FranchirEtapeResult = createUnionType({
  name: 'FranchirEtapeResult',
  description: 'Réponse de `franchirEtape` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [CommandeAvancee, NumeroInconnu, RegleNonTenue] as const,
});
export const EnregistrerEncaissementResult = createUnionType({
  name: 'EnregistrerEncaissementResult',
  description: 'Réponse de `enregistrerEncaissement` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [EncaissementEnregistre, NumeroInconnu, RegleNonTenue] as const,
});
