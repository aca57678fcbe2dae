import { Length, Min } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { CleIdempotence } from '../shared/operation.champs.ts';
import { Centimes, LocalDate } from '../shared/scalars.ts';
import { Texte } from '../shared/texte.ts';
import { EtapeDeCommande } from './commande.types.ts';

@InputType({ description: 'Étape suivante d’une commande.' })
export class FranchirEtapeInput {
  @CleIdempotence()
  cleIdempotence!: string;

  @Field(() => String, { description: 'Numéro de la commande.' })
  @Texte(11)
  commande!: string;

  @Field(() => EtapeDeCommande)
  etape!: EtapeDeCommande;

  @Field(() => LocalDate, { nullable: true, description: 'Jour de l’étape ; ce jour par défaut.' })
  jour?: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Numéro de mandat, de bordereau… Un mandat est attendu pour MANDATEE, sauf fonds déjà reçus.',
  })
  @Length(1, 100)
  @Texte(100)
  reference?: string;
}

@InputType({ description: 'Fonds reçus pour une commande.' })
export class EnregistrerEncaissementInput {
  @CleIdempotence()
  cleIdempotence!: string;

  @Field(() => String, { description: 'Numéro de la commande.' })
  @Texte(11)
  commande!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Jour où ils sont reçus ; ce jour par défaut.' })
  jour?: string;

  @Field(() => Centimes)
  @Min(1)
  centimes!: number;

  @Field(() => String)
  @Length(1, 200)
  @Texte(200)
  payeur!: string;

  @Field(() => String, { description: 'Référence du versement : une seule fois par commande.' })
  @Length(1, 100)
  @Texte(100)
  reference!: string;
}
