import { ArgsType, Field, registerEnumType } from 'type-graphql';
import { PageArgs } from '../shared/connection.ts';
import { Texte } from '../shared/texte.ts';

export const EtapeDeCommande = {
  DEVIS: 'DEVIS',
  SIGNEE: 'SIGNEE',
  CADRAGE: 'CADRAGE',
  BAT: 'BAT',
  PRODUITE: 'PRODUITE',
  EXPEDIEE: 'EXPEDIEE',
  LIVREE: 'LIVREE',
  MANDATEE: 'MANDATEE',
  ACTIVEE: 'ACTIVEE',
  CLOTUREE: 'CLOTUREE',
} as const;
export type EtapeDeCommande = (typeof EtapeDeCommande)[keyof typeof EtapeDeCommande];
registerEnumType(EtapeDeCommande, {
  name: 'EtapeDeCommande',
  description:
    'Étape d’une commande, dans l’ordre. Source : procédure de l’opérateur (mise en règlement des valeurs).',
  valuesConfig: {
    MANDATEE: { description: 'Le numéro de mandat de paiement est reçu : la commande est couverte.' },
    ACTIVEE: { description: 'Les pass peuvent circuler ; jamais avant que la commande soit couverte.' },
  },
});

@ArgsType()
export class CommandesArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'SIREN de la collectivité.' })
  @Texte(9)
  collectivite?: string;

  @Field(() => EtapeDeCommande, {
    nullable: true,
    description: 'Commandes dont c’est la dernière étape franchie ce jour.',
  })
  etape?: EtapeDeCommande;
}
