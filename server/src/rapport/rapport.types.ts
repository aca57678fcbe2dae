import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Instant } from '../shared/scalars.ts';
import { VueEnregistree } from '../vue/vue.module.ts';

export const FormatDeRapport = { XLSX: 'XLSX', CSV: 'CSV' } as const;
export type FormatDeRapport = (typeof FormatDeRapport)[keyof typeof FormatDeRapport];
registerEnumType(FormatDeRapport, { name: 'FormatDeRapport', description: 'Fichier d’un envoi programmé.' });

export const RythmeDEnvoi = { JOUR: 'JOUR', SEMAINE: 'SEMAINE', MOIS: 'MOIS' } as const;
export type RythmeDEnvoi = (typeof RythmeDEnvoi)[keyof typeof RythmeDEnvoi];
registerEnumType(RythmeDEnvoi, {
  name: 'RythmeDEnvoi',
  description: 'Chaque jour, chaque semaine ou chaque mois.',
});

@ObjectType({
  description: 'Un envoi d’une vue : fait, en cours, ou pourquoi il n’eut pas lieu.',
  simpleResolvers: true,
})
export class EnvoiDeRapport {
  @Field(() => Instant, { description: 'Instant pour lequel il était dû, ou demandé.' })
  echeance!: string;

  @Field(() => Boolean, { description: 'Vrai s’il fut demandé à la main.' })
  demande!: boolean;

  @Field(() => Instant, { nullable: true, description: 'Absent tant qu’il n’est pas parti.' })
  envoyeA!: string | null;

  @Field(() => String, { nullable: true, description: 'Nom du fichier joint.' })
  fichier!: string | null;

  @Field(() => Int, { nullable: true, description: 'Lignes de la vue à l’instant de l’envoi.' })
  lignes!: number | null;

  @Field(() => Int, { nullable: true, description: 'Taille du fichier, en octets.' })
  octets!: number | null;

  @Field(() => String, { nullable: true, description: 'Pourquoi il n’est pas parti, à montrer tel quel.' })
  refus!: string | null;
}

@ObjectType({
  description: 'Une vue envoyée par courriel à qui l’a demandé, avec ses droits au moment de l’envoi.',
})
export class Programmation {
  @Field(() => ID)
  id!: string;

  @Field(() => VueEnregistree)
  vue!: VueEnregistree;

  @Field(() => FormatDeRapport)
  format!: FormatDeRapport;

  @Field(() => RythmeDEnvoi)
  rythme!: RythmeDEnvoi;

  @Field(() => Int, {
    nullable: true,
    description: 'De la semaine, 1 pour lundi ; ou du mois, son dernier jour s’il est plus court.',
  })
  jour!: number | null;

  @Field(() => String, { description: 'À l’heure de Paris, comme 08:00.' })
  heure!: string;

  @Field(() => Boolean)
  suspendue!: boolean;

  @Field(() => String, { description: 'Adresse du compte, à qui elle est envoyée et à lui seul.' })
  destinataire!: string;

  @Field(() => Int, { description: 'À redonner pour la modifier.' })
  version!: number;

  @Field(() => Instant, { nullable: true, description: 'Absent si elle est suspendue.' })
  prochainEnvoi!: string | null;

  @Field(() => EnvoiDeRapport, { nullable: true, description: 'Le dernier, fait ou non.' })
  dernierEnvoi!: EnvoiDeRapport | null;
}
