import { Max, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { PublicCible } from '../cohorte/cohorte.module.ts';
import { TypeDeCollectivite } from '../collectivite/collectivite.module.ts';
import type { Actor } from '../shared/context.ts';
import { OutOfScope } from '../shared/errors.ts';
import { LocalDate } from '../shared/scalars.ts';
import { Texte } from '../shared/texte.ts';

@InputType({ description: 'Ce que l’on compte ; un filtre qui manque ne filtre pas.' })
export class FiltreStatistiques {
  @Field(() => String, { nullable: true, description: 'SIREN du commanditaire.' })
  @Texte(9)
  collectivite?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Code du département du siège du commanditaire ; du lieu, en attribution LIEU.',
  })
  @Texte(3)
  departement?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Code INSEE de la région du commanditaire ; du lieu, en attribution LIEU.',
  })
  @Texte(3)
  region?: string;

  @Field(() => String, {
    nullable: true,
    description: 'SIREN de l’EPCI commanditaire ; de celui du lieu, en attribution LIEU.',
  })
  @Texte(9)
  epci?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Code INSEE de la commune du lieu ; attribution LIEU seulement.',
  })
  @Texte(5)
  commune?: string;

  @Field(() => TypeDeCollectivite, { nullable: true })
  type?: TypeDeCollectivite;

  @Field(() => Boolean, { nullable: true })
  outreMer?: boolean;

  @Field(() => PublicCible, { nullable: true, description: 'Public de la cohorte servie.' })
  public?: PublicCible;

  @Field(() => Int, { nullable: true, description: 'Année de l’appel à projets de la commande.' })
  @Min(2000)
  @Max(2100)
  vague?: number;

  @Field(() => String, { nullable: true, description: 'Code de l’opérateur qui a reçu la commande.' })
  @Texte(50)
  operateur?: string;

  @Field(() => String, { nullable: true, description: 'Code de qui a remis le carnet.' })
  @Texte(50)
  distributeur?: string;

  @Field(() => String, { nullable: true, description: 'Identifiant du lieu de l’utilisation.' })
  @Texte(36)
  lieu?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Service rendu : DECOUVRIR, MAITRISER ou AUGMENTER.',
  })
  @Texte(20)
  service?: string;

  @Field(() => LocalDate, { nullable: true, description: 'Premier mois de la période (son premier jour).' })
  depuis?: string;

  @Field(() => LocalDate, { nullable: true, description: 'Dernier mois de la période (l’un de ses jours).' })
  jusquAu?: string;
}

/** What is counted, cut to the territory of a token: it counts nothing elsewhere, be it what anyone may read. */
export function dansLeTerritoire(
  filtre: FiltreStatistiques,
  { jeton }: Pick<Actor, 'jeton'>,
): FiltreStatistiques {
  if (!jeton?.territoire) return filtre;
  const { champ, code } = jeton.territoire;
  const demande = filtre[champ];
  if (demande != null && demande !== code)
    throw new OutOfScope(
      `Hors de la portée du jeton « ${jeton.nom} » : il compte là où ${champ} vaut « ${code} », et le filtre demande « ${demande} ».`,
    );
  return Object.assign(new FiltreStatistiques(), filtre, { [champ]: code });
}
