import { createUnionType, Field, InputType } from 'type-graphql';
import { DossierAvance, DossierInconnu } from '../financement/financement.module.ts';
import { CleIdempotence } from '../shared/operation.champs.ts';
import { RegleNonTenue } from '../shared/operation.ts';
import { LocalDate } from '../shared/scalars.ts';
import { Texte } from '../shared/texte.ts';

@InputType({ description: 'Solde d’un dossier : son montant ne se saisit pas, il se calcule.' })
export class SolderDossierInput {
  @CleIdempotence()
  cleIdempotence!: string;

  @Field(() => String, { description: 'Numéro du dossier.' })
  @Texte(20)
  dossier!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Jour du solde ; ce jour par défaut.' })
  jour?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Numéro de la pièce : compte-rendu d’exécution, titre…',
  })
  @Texte(200)
  reference?: string | null;
}

export const SolderDossierResult = createUnionType({
  name: 'SolderDossierResult',
  description: 'Réponse de `solderDossier` : ce qui est fait, ou un refus qui dit pourquoi.',
  types: () => [DossierAvance, RegleNonTenue, DossierInconnu] as const,
});
