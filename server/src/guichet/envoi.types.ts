import { Length, Max, Min, ArrayMaxSize, ArrayMinSize, ValidateNested } from 'class-validator';
import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Refus } from '../shared/errors.ts';
import { Centimes } from '../shared/scalars.ts';
import { Texte } from '../shared/texte.ts';
import { ServiceRendu } from '../utilisation/utilisation.module.ts';
import { AppareilHorsService, AppareilInconnu } from './appareil.types.ts';

/** How many uses one sending may hold. */
const LIGNES = 100;

@InputType({
  description:
    'Utilisation saisie hors connexion. Sa signature porte, une valeur par ligne, sur : `pass-numerique.utilisation.1`, appareil, cle, numero, lieu, service, minutes (vide si absentes), prixCentimes, saisieA.',
})
export class UtilisationHorsConnexionInput {
  @Field(() => String, {
    description:
      'Clé faite par l’appareil, de 8 à 255 caractères : l’envoyer deux fois n’utilise rien deux fois.',
  })
  @Length(8, 255)
  @Texte(255)
  cle!: string;

  @Field(() => String, { description: 'Numéro imprimé sur le pass.' })
  @Texte(50)
  numero!: string;

  @Field(() => ID, { description: 'Lieu où le service est rendu.' })
  @Texte(36)
  lieu!: string;

  @Field(() => ServiceRendu)
  service!: ServiceRendu;

  @Field(() => Int, { nullable: true, description: 'Durée en minutes, de 1 à 600.' })
  @Min(1)
  @Max(600)
  minutes?: number;

  @Field(() => Centimes, { description: 'Prix du service.' })
  @Min(1)
  @Max(1_000_000)
  prixCentimes!: number;

  @Field(() => String, {
    description:
      'Instant de la saisie selon l’appareil, ISO 8601 en UTC ; son jour à Paris est celui du service. 5 minutes d’avance et 30 jours de retard au plus.',
  })
  @Texte(30)
  saisieA!: string;

  @Field(() => String, {
    description: 'Signature ECDSA P-256 SHA-256, 64 octets en base64url.',
  })
  @Length(86, 88)
  @Texte(88)
  signature!: string;
}

@InputType({ description: 'Ce qu’un appareil a saisi hors connexion.' })
export class EnvoyerUtilisationsInput {
  @Field(() => ID)
  @Texte(36)
  appareil!: string;

  @Field(() => [UtilisationHorsConnexionInput], {
    description: `De 1 à ${LIGNES} utilisations, dans n’importe quel ordre.`,
  })
  @ArrayMinSize(1)
  @ArrayMaxSize(LIGNES)
  @ValidateNested({ each: true })
  utilisations!: UtilisationHorsConnexionInput[];
}

export const IssueDEnvoi = {
  UTILISE: 'UTILISE',
  DEJA: 'DEJA',
  REFUSE: 'REFUSE',
  A_REPRENDRE: 'A_REPRENDRE',
} as const;
export type IssueDEnvoi = (typeof IssueDEnvoi)[keyof typeof IssueDEnvoi];
registerEnumType(IssueDEnvoi, {
  name: 'IssueDEnvoi',
  description: 'Ce que devient une utilisation envoyée.',
  valuesConfig: {
    UTILISE: { description: 'Le pass est utilisé.' },
    DEJA: { description: 'La même clé l’avait déjà utilisé.' },
    REFUSE: { description: 'Refusée, pour toujours : le refus dit pourquoi.' },
    A_REPRENDRE: { description: 'Pas encore lue : à envoyer de nouveau, plus tard.' },
  },
});

@ObjectType({ description: 'Ce que devient une utilisation envoyée.', simpleResolvers: true })
export class LigneDEnvoi {
  @Field(() => String, { description: 'Sa clé.' })
  cle!: string;

  @Field(() => IssueDEnvoi)
  issue!: IssueDEnvoi;

  @Field(() => Refus, { nullable: true })
  refus!: Refus | null;
}

@ObjectType({
  description: 'L’envoi a été lu : une réponse par ligne, dans leur ordre.',
  simpleResolvers: true,
})
export class EnvoiLu {
  @Field(() => [LigneDEnvoi])
  lignes!: readonly LigneDEnvoi[];

  constructor(lignes: readonly LigneDEnvoi[]) {
    this.lignes = lignes;
  }
}

@ObjectType({ implements: Refus, description: 'La signature n’est pas celle de l’appareil sur ces valeurs.' })
export class SignatureInvalide extends Refus {
  constructor() {
    super('La signature de cette saisie est fausse : elle a été changée, ou vient d’un autre appareil.');
  }
}

@ObjectType({ implements: Refus, description: 'L’instant de la saisie ne peut pas être cru.' })
export class InstantImpossible extends Refus {
  constructor(attendu: string) {
    super(`L’instant de cette saisie n’est pas recevable : ${attendu}.`);
  }
}

@ObjectType({ implements: Refus, description: 'La clé a déjà servi pour une autre saisie.' })
export class CleDejaPrise extends Refus {
  constructor() {
    super('La clé de cette saisie a déjà servi pour une autre : une clé nouvelle est attendue.');
  }
}

export const EnvoyerUtilisationsResult = createUnionType({
  name: 'EnvoyerUtilisationsResult',
  description: 'Réponse de `envoyerUtilisations` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [EnvoiLu, AppareilInconnu, AppareilHorsService] as const,
});
export type EnvoyerUtilisationsResult = EnvoiLu | AppareilInconnu | AppareilHorsService;
