import { ArgsType, Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PublicCible } from '../cohorte/cohorte.module.ts';
import { Collectivite } from '../collectivite/collectivite.module.ts';
import { Centimes, Instant, LocalDate } from '../shared/scalars.ts';
import { Chiffre } from './chiffre.type.ts';
import { Masque } from './masque.type.ts';
import { Attribution, Base, Etape } from './etape.rules.ts';
import { FiltreStatistiques } from './filtre.ts';

// Registered where the API first names them.
registerEnumType(Etape, {
  name: 'Etape',
  description: 'Les six étapes d’un pass, de l’achat au remboursement du lieu.',
});
registerEnumType(Base, {
  name: 'Base',
  description: 'Ce sur quoi un chiffre est compté.',
  valuesConfig: {
    ACHAT: { description: 'Les pass achetés dans la période, et ce qu’ils sont devenus depuis.' },
    FLUX: { description: 'Ce qui s’est passé dans la période, quel que soit le jour d’achat.' },
  },
});

registerEnumType(Attribution, {
  name: 'Attribution',
  description: 'Le territoire auquel un pass est compté.',
  valuesConfig: {
    COMMANDITAIRE: { description: 'Celui de la collectivité qui l’a acheté.' },
    LIEU: { description: 'Celui du lieu où il a été utilisé : les étapes d’avant n’en ont pas.' },
  },
});

@ArgsType()
export class StatistiquesArgs {
  @Field(() => Base, { defaultValue: Base.ACHAT })
  base!: Base;

  @Field(() => Attribution, { defaultValue: Attribution.COMMANDITAIRE })
  attribution!: Attribution;

  @Field(() => FiltreStatistiques, { nullable: true })
  filtre?: FiltreStatistiques;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Tel que connu à la fin de ce jour ; ce jour par défaut, et provisoire.',
  })
  au?: string;
}

@ObjectType({ description: 'Étape de l’entonnoir.', simpleResolvers: true })
export class EtapeDeLEntonnoir {
  @Field(() => Etape)
  etape!: Etape;

  @Field(() => Chiffre, { description: 'Nombre de pass.' })
  chiffre!: Chiffre;

  @Field(() => Centimes, {
    nullable: true,
    description: 'Valeur faciale de ces pass ; absente s’ils sont masqués.',
  })
  valeurCentimes!: number | null;

  @Field(() => Chiffre, { description: 'Part des pass achetés.' })
  partDesAchetes!: Chiffre;
}

@ObjectType({ description: 'Un compte caché à qui lit.', simpleResolvers: true })
export class CompteMasque {
  @Field(() => Etape)
  etape!: Etape;

  @Field(() => Masque)
  masque!: Masque;
}

@ObjectType({
  description: 'Comptes d’une maille ; chacun s’ouvre par listeDePass avec les mêmes filtres.',
  simpleResolvers: true,
})
export class LigneStatistique {
  @Field(() => LocalDate, { nullable: true, description: 'Premier jour du mois.' })
  mois!: string | null;

  @Field(() => Collectivite, { nullable: true })
  collectivite!: Collectivite | null;

  @Field(() => String, { nullable: true, description: 'Code du département ; absent pour une région.' })
  departement!: string | null;

  @Field(() => PublicCible, { nullable: true })
  public!: PublicCible | null;

  @Field(() => Int)
  achetes!: number;

  @Field(() => Int)
  livres!: number;

  @Field(() => Int)
  actives!: number;

  @Field(() => Int, { nullable: true, description: 'Absent s’il est masqué.' })
  distribues!: number | null;

  @Field(() => Int, { nullable: true, description: 'Absent s’il est masqué.' })
  utilises!: number | null;

  @Field(() => Int, { nullable: true, description: 'Absent s’il est masqué.' })
  rembourses!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Utilisés ÷ achetés ; absent s’il est masqué ou si rien n’est acheté. En base FLUX il peut dépasser 1.',
  })
  tauxDUsage!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Borne basse de l’intervalle de Wilson à 95 % ; en base ACHAT seulement.',
  })
  intervalleBas!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Borne haute de l’intervalle de Wilson à 95 % ; en base ACHAT seulement.',
  })
  intervalleHaut!: number | null;

  @Field(() => [CompteMasque], { description: 'Les comptes que le secret statistique cache à qui lit.' })
  masques!: CompteMasque[];
}

@ObjectType({ description: 'Ce que les conventions d’une vague apportent.', simpleResolvers: true })
export class EngagementDeVague {
  @Field(() => Int, { description: 'Année de l’appel à projets.' })
  vague!: number;

  @Field(() => Int, { description: 'Collectivités qui ont une convention de cette vague.' })
  collectivites!: number;

  @Field(() => Centimes)
  partEtatCentimes!: number;

  @Field(() => Centimes, { description: 'Part de l’acheteur et des autres financeurs.' })
  partLocaleCentimes!: number;
}

@ObjectType({
  description: 'Chiffres d’une sélection, tous de la même base et du même jour.',
  simpleResolvers: true,
})
export class Statistiques {
  @Field(() => Base)
  base!: Base;

  @Field(() => Attribution)
  attribution!: Attribution;

  @Field(() => LocalDate, { description: 'Jour de connaissance.' })
  au!: string;

  @Field(() => Boolean, { description: 'Vrai tant que le jour n’est pas fini.' })
  provisoire!: boolean;

  @Field(() => Instant, {
    description:
      'Instant du calcul. Une réponse peut être rendue plus tard : elle vaut encore, car rien de ce dont elle est faite n’a changé depuis.',
  })
  fraicheur!: string;

  @Field(() => LocalDate, { nullable: true })
  depuis!: string | null;

  @Field(() => LocalDate, { nullable: true })
  jusquAu!: string | null;
}
