import { Length, MaxLength, Min } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { RoleEnum } from '../acces/acces.module.ts';
import { PageArgs } from '../shared/connection.ts';
import { CleIdempotence } from '../shared/operation.champs.ts';
import { Texte } from '../shared/texte.ts';
import { PorteeDeVue } from './vue.types.ts';

@InputType()
abstract class Demande {
  @CleIdempotence()
  cleIdempotence!: string;
}

@InputType({ description: 'Une vue à enregistrer.' })
export class EnregistrerVueInput extends Demande {
  @Field(() => String, { description: 'De 1 à 120 caractères.' })
  @Length(1, 120)
  @Texte(120)
  nom!: string;

  @Field(() => String, { nullable: true, description: '500 caractères au plus.' })
  @Texte(500)
  description?: string | null;

  @Field(() => String, { description: 'Page, comme /pilotage.' })
  @MaxLength(60)
  @Texte(60)
  chemin!: string;

  @Field(() => String, { description: 'Paramètres de l’adresse ; v, page et apres n’en font pas partie.' })
  @Texte(2000)
  requete!: string;

  @Field(() => PorteeDeVue)
  portee!: PorteeDeVue;

  @Field(() => RoleEnum, { nullable: true, description: 'Attendu pour une vue par rôle, et elle seule.' })
  role?: RoleEnum | null;
}

@InputType()
abstract class DemandeSurUneVue extends Demande {
  @Field(() => ID)
  @Texte(36)
  vue!: string;

  @Field(() => Int, { description: 'Version que l’appelant a lue.' })
  @Min(1)
  versionAttendue!: number;
}

@InputType({ description: 'Ce qui change d’une vue ; un champ absent reste tel quel.' })
export class ModifierVueInput extends DemandeSurUneVue {
  @Field(() => String, { nullable: true })
  @Texte(120)
  nom?: string;

  @Field(() => String, { nullable: true, description: 'Vide pour n’en plus avoir.' })
  @Texte(500)
  description?: string;

  @Field(() => String, { nullable: true })
  @Texte(2000)
  requete?: string;

  @Field(() => PorteeDeVue, { nullable: true })
  portee?: PorteeDeVue;

  @Field(() => RoleEnum, { nullable: true, description: 'Avec la portée PAR_ROLE.' })
  role?: RoleEnum;
}

@InputType({ description: 'Vue à supprimer ; ses versions restent, et `retablirVue` la remet.' })
export class SupprimerVueInput extends DemandeSurUneVue {}

@InputType({ description: 'Version d’une vue à remettre, supprimée ou non.' })
export class RetablirVueInput extends DemandeSurUneVue {
  @Field(() => Int)
  @Min(1)
  version!: number;
}

@ArgsType()
export class VuesArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Page, comme /pilotage.' })
  @Texte(60)
  chemin?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Partie du nom ou de la description, sans égard aux accents.',
  })
  @Texte(100)
  recherche?: string;
}

/** The same, with whose they are: said by the reader, never asked. */
export interface VuesVisibles extends VuesArgs {
  /** Account or actor, then role and perimeter, then role. */
  readonly lecteur: readonly [proprietaire: string, equipe: string, role: string];
}
