import { Max, Min } from 'class-validator';
import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

@ObjectType({ description: 'Nombre qu’un import dit outre ses lignes.', simpleResolvers: true })
export class EffetDImport {
  @Field(() => String, { description: 'Ce qui est compté, comme assertions ou labels.PASS_NUMERIQUE.' })
  cle!: string;

  @Field(() => Int)
  nombre!: number;
}

@ObjectType({ description: 'Champ qu’une ligne change.', simpleResolvers: true })
export class ChampChange {
  @Field(() => String, { description: 'Nom du champ dans l’API.' })
  champ!: string;

  @Field(() => String, { nullable: true })
  avant!: string | null;

  @Field(() => String, { nullable: true })
  apres!: string | null;
}

@ObjectType({ description: 'Ce qu’une ligne change de ce que le registre connaît.', simpleResolvers: true })
export class EcartDImport {
  @Field(() => Int, { description: 'Rang parmi les écarts de l’import, dès 1.' })
  rang!: number;

  @Field(() => Int, { description: 'Ligne du fichier.' })
  ligne!: number;

  @Field(() => String, { description: 'Ce qui change, comme lieu:<id>.' })
  objet!: string;

  @Field(() => String)
  nom!: string;

  @Field(() => [ChampChange])
  champs!: readonly ChampChange[];
}

export const RaisonDeLaisser = { MODIFIE: 'MODIFIE', LABEL: 'LABEL', UTILISE: 'UTILISE' } as const;
export type RaisonDeLaisser = (typeof RaisonDeLaisser)[keyof typeof RaisonDeLaisser];
registerEnumType(RaisonDeLaisser, {
  name: 'RaisonDeLaisser',
  description: 'Pourquoi l’annulation d’un import laisse un lieu comme il est.',
  valuesConfig: {
    MODIFIE: { description: 'Un des champs que l’import a écrits a été modifié depuis.' },
    LABEL: { description: 'Un de ses labels a changé depuis.' },
    UTILISE: { description: 'Un pass y a été utilisé depuis, sous le label que l’import lui a donné.' },
  },
});

@ObjectType({ description: 'Lieu qu’annuler un import laisserait comme il est.', simpleResolvers: true })
export class LieuLaisse {
  @Field(() => ID)
  lieu!: string;

  @Field(() => String)
  nom!: string;

  @Field(() => String)
  commune!: string;

  @Field(() => RaisonDeLaisser)
  raison!: RaisonDeLaisser;
}

@ObjectType({
  description: 'Ce qu’annuler un import ferait, par un nouvel événement.',
  simpleResolvers: true,
})
export class AnnulationDImport {
  @Field(() => Int, { description: 'Lieux qui retrouveraient leurs champs d’avant.' })
  restaures!: number;

  @Field(() => Int, { description: 'Lieux créés qui sortiraient du registre.' })
  retires!: number;

  @Field(() => Int, { description: 'Labels affirmés qui seraient repris.' })
  labels!: number;

  @Field(() => [LieuLaisse], { description: 'Lieux touchés depuis, laissés comme ils sont.' })
  laissees!: readonly LieuLaisse[];
}

@ArgsType()
export class EcartsArgs {
  @Field(() => Int, { defaultValue: 20, description: 'Nombre d’écarts, de 1 à 100.' })
  @Min(1)
  @Max(100)
  first!: number;

  @Field(() => Int, { defaultValue: 0, description: 'Rang après lequel ils commencent.' })
  @Min(0)
  apres!: number;
}
