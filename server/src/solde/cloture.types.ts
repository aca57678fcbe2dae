import { Length } from 'class-validator';
import { createUnionType, Field, InputType } from 'type-graphql';
import { DossierAvance, DossierInconnu } from '../financement/financement.module.ts';
import { RegleNonTenue } from '../shared/operation.ts';
import { LocalDate } from '../shared/scalars.ts';
import { Texte } from '../shared/texte.ts';

@InputType({ description: 'Solde d’un dossier : son montant ne se saisit pas, il se calcule.' })
export class SolderDossierInput {
  @Field(() => String, {
    description: 'Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne solde rien deux fois.',
  })
  @Length(8, 255)
  @Texte(255)
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
  types: () => [DossierAvance, RegleNonTenue, DossierInconnu] as const,
});
