import { Length, Matches } from 'class-validator';
import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { Refus } from '../shared/errors.ts';
import { CleIdempotence, Deja, Motif } from '../shared/operation.champs.ts';
import { RegleNonTenue } from '../shared/operation.ts';
import { Instant } from '../shared/scalars.ts';
import { Texte } from '../shared/texte.ts';

const COORDONNEE = /^[A-Za-z0-9_-]{43}$/;

@InputType({
  description: 'Clé publique ECDSA P-256, comme un JWK la donne ; la clé privée reste dans l’appareil.',
})
export class ClePubliqueInput {
  @Field(() => String, { description: 'Abscisse, 32 octets en base64url.' })
  @Matches(COORDONNEE)
  @Texte(43)
  x!: string;

  @Field(() => String, { description: 'Ordonnée, 32 octets en base64url.' })
  @Matches(COORDONNEE)
  @Texte(43)
  y!: string;
}

@InputType({ description: 'Appareil qui encaissera hors connexion.' })
export class EnregistrerAppareilInput {
  @CleIdempotence()
  cleIdempotence!: string;

  @Field(() => String, { description: 'Nom que lui donne la structure, comme « Téléphone de l’accueil ».' })
  @Length(1, 100)
  @Texte(100)
  nom!: string;

  @Field(() => ClePubliqueInput)
  clePublique!: ClePubliqueInput;
}

@InputType({ description: 'Retrait d’un appareil : ce qu’il a signé et n’a pas envoyé sera refusé.' })
export class RetirerAppareilInput {
  @CleIdempotence()
  cleIdempotence!: string;

  @Field(() => ID)
  @Texte(36)
  appareil!: string;

  @Motif()
  motif!: string;
}

@ObjectType({
  description: 'Appareil qui signe ce qu’il saisit hors connexion.',
  simpleResolvers: true,
})
export class Appareil {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  nom!: string;

  @Field(() => Instant)
  enregistreA!: string;

  @Field(() => Instant, { nullable: true, description: 'Absent tant qu’il peut servir.' })
  retireA!: string | null;
}

@ObjectType({ description: 'L’appareil est connu.', simpleResolvers: true })
export class AppareilEnregistre {
  @Field(() => ID)
  appareil!: string;

  @Deja()
  deja!: boolean;

  constructor(appareil: string, deja: boolean) {
    this.appareil = appareil;
    this.deja = deja;
  }
}

@ObjectType({ description: 'L’appareil ne sert plus.', simpleResolvers: true })
export class AppareilRetire {
  @Field(() => ID)
  appareil!: string;

  @Deja()
  deja!: boolean;

  constructor(appareil: string, deja: boolean) {
    this.appareil = appareil;
    this.deja = deja;
  }
}

@ObjectType({ implements: Refus, description: 'Aucun appareil de qui demande ne porte cet identifiant.' })
export class AppareilInconnu extends Refus {
  constructor() {
    super('Cet appareil n’est pas enregistré pour votre structure : enregistrez-le d’abord.');
  }
}

@ObjectType({ implements: Refus, description: 'L’appareil a été retiré : ce qu’il signe n’est plus reçu.' })
export class AppareilHorsService extends Refus {
  constructor() {
    super(
      'Cet appareil a été retiré : ce qu’il a signé n’est plus reçu, un appareil en service est attendu.',
    );
  }
}

export const EnregistrerAppareilResult = createUnionType({
  name: 'EnregistrerAppareilResult',
  description: 'Réponse de `enregistrerAppareil` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [AppareilEnregistre, RegleNonTenue] as const,
});
export type EnregistrerAppareilResult = AppareilEnregistre | RegleNonTenue;

export const RetirerAppareilResult = createUnionType({
  name: 'RetirerAppareilResult',
  description: 'Réponse de `retirerAppareil` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [AppareilRetire, AppareilInconnu, AppareilHorsService] as const,
});
export type RetirerAppareilResult = AppareilRetire | AppareilInconnu | AppareilHorsService;
