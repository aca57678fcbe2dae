import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { PartDeFinanceur } from '../convention/convention.module.ts';
import { Centimes, LocalDate } from '../shared/scalars.ts';

export const EtapeDeLArgent = {
  ANNONCE: 'ANNONCE',
  CONVENU: 'CONVENU',
  COMMANDE: 'COMMANDE',
  COUVERT: 'COUVERT',
  ACTIF: 'ACTIF',
  UTILISE: 'UTILISE',
  PAYE: 'PAYE',
  EXPIRE: 'EXPIRE',
  AVOIR: 'AVOIR',
} as const;
export type EtapeDeLArgent = (typeof EtapeDeLArgent)[keyof typeof EtapeDeLArgent];
registerEnumType(EtapeDeLArgent, {
  name: 'EtapeDeLArgent',
  description: 'Où en est un euro, de l’annonce à l’avoir.',
  valuesConfig: {
    ANNONCE: { description: 'Budget des dossiers retenus : aide accordée et apport du porteur.' },
    CONVENU: { description: 'Budget des conventions signées.' },
    COMMANDE: { description: 'Valeur des commandes signées, frais à part.' },
    COUVERT: { description: 'Fonds encaissés pour ces commandes.' },
    ACTIF: { description: 'Valeur des commandes dont les pass circulent ou ont circulé.' },
    UTILISE: { description: 'Ce que les pass utilisés ont payé, hors utilisations annulées.' },
    PAYE: { description: 'Ce que les structures ont reçu, frais compris.' },
    EXPIRE: {
      description: 'Valeur faciale des pass non utilisés de commandes dont la tolérance est passée.',
    },
    AVOIR: { description: 'Part de l’expiré déjà rendue par un avoir.' },
  },
});

@ObjectType({ description: 'Montant d’une étape, et la part de chaque financeur.', simpleResolvers: true })
export class MontantDEtape {
  @Field(() => EtapeDeLArgent)
  etape!: EtapeDeLArgent;

  @Field(() => Centimes)
  centimes!: number;

  @Field(() => [PartDeFinanceur], { description: 'Parts au centime : elles font le montant.' })
  parts!: readonly object[];

  @Field(() => String, { description: 'Chemin, dans la console, des lignes qui le font.' })
  chemin!: string;
}

@ObjectType({
  description: 'L’argent d’une collectivité, tel que connu un jour donné.',
  simpleResolvers: true,
})
export class ArgentDeCollectivite {
  @Field(() => LocalDate)
  au!: string;

  @Field(() => [MontantDEtape], { description: 'De l’annonce à l’avoir, dans l’ordre.' })
  etapes!: readonly MontantDEtape[];
}
