import { Max, Min, ValidateNested } from 'class-validator';
import { ArgsType, Field, Float, ID, InputType, registerEnumType } from 'type-graphql';
import { PageArgs } from '../shared/connection.ts';
import { LocalDate } from '../shared/scalars.ts';
import { Texte } from '../shared/texte.ts';
import { instantDuRegistre } from '../shared/today.ts';
import { horlogesDe } from '../ouverture/ouverture.module.ts';

export const GenreDeLabel = {
  PASS_NUMERIQUE: 'PASS_NUMERIQUE',
  FRANCE_SERVICES: 'FRANCE_SERVICES',
  AIDANTS_CONNECT: 'AIDANTS_CONNECT',
  CONSEILLERS_NUMERIQUES: 'CONSEILLERS_NUMERIQUES',
  AUTRE: 'AUTRE',
} as const;
export type GenreDeLabel = (typeof GenreDeLabel)[keyof typeof GenreDeLabel];
registerEnumType(GenreDeLabel, {
  name: 'GenreDeLabel',
  description: 'Label ou habilitation d’un lieu.',
  valuesConfig: { AUTRE: { description: 'Tout autre label, nommé par son libellé.' } },
});

export const ActeDeLabel = {
  LABELLISATION: 'LABELLISATION',
  SUSPENSION: 'SUSPENSION',
  RETRAIT: 'RETRAIT',
  CANDIDATURE: 'CANDIDATURE',
  REFUS: 'REFUS',
  ANNULATION: 'ANNULATION',
} as const;
export type ActeDeLabel = (typeof ActeDeLabel)[keyof typeof ActeDeLabel];
registerEnumType(ActeDeLabel, {
  name: 'ActeDeLabel',
  description: 'Ce qu’une assertion de label affirme.',
  valuesConfig: {
    CANDIDATURE: { description: 'Le lieu demande le label.' },
    REFUS: { description: 'La demande est refusée, ou abandonnée.' },
    ANNULATION: { description: 'Une assertion est reprise : elle ne compte plus.' },
  },
});

export const SiteDeLieu = { PRINCIPAL: 'PRINCIPAL', ANTENNE: 'ANTENNE' } as const;
export type SiteDeLieu = (typeof SiteDeLieu)[keyof typeof SiteDeLieu];
registerEnumType(SiteDeLieu, { name: 'SiteDeLieu', description: 'Site principal ou antenne.' });

export const EtatDeLabel = {
  CANDIDAT: 'CANDIDAT',
  LABELLISE: 'LABELLISE',
  A_RENOUVELER: 'A_RENOUVELER',
  SUSPENDU: 'SUSPENDU',
  RETIRE: 'RETIRE',
  EXPIRE: 'EXPIRE',
} as const;
export type EtatDeLabel = (typeof EtatDeLabel)[keyof typeof EtatDeLabel];
registerEnumType(EtatDeLabel, {
  name: 'EtatDeLabel',
  description: 'État d’un label un jour donné, déduit de ses assertions, jamais stocké.',
  valuesConfig: {
    CANDIDAT: { description: 'Le label est demandé, ou commence plus tard.' },
    LABELLISE: { description: 'Le label est en cours.' },
    A_RENOUVELER: { description: 'Le label est en cours et finit dans 30 jours au plus.' },
    SUSPENDU: { description: 'Le label est suspendu ce jour-là.' },
    RETIRE: { description: 'Le label a été retiré.' },
    EXPIRE: { description: 'Le label est fini.' },
  },
});

@InputType({ description: 'Un rectangle de la carte, en degrés (WGS 84).' })
export class Zone {
  @Field(() => Float, { description: 'Longitude, en degrés.' })
  @Min(-180)
  @Max(180)
  ouest!: number;

  @Field(() => Float, { description: 'Latitude, en degrés.' })
  @Min(-90)
  @Max(90)
  sud!: number;

  @Field(() => Float, { description: 'Longitude, en degrés.' })
  @Min(-180)
  @Max(180)
  est!: number;

  @Field(() => Float, { description: 'Latitude, en degrés.' })
  @Min(-90)
  @Max(90)
  nord!: number;
}

@InputType({ description: 'Filtres des lieux ; ceux qui manquent ne filtrent pas.' })
export class FiltreLieux {
  @Field(() => String, {
    nullable: true,
    description: 'Partie du nom ou de la commune, sans égard aux accents.',
  })
  @Texte(100)
  recherche?: string;

  @Field(() => String, { nullable: true, description: 'Code du département.' })
  @Texte(3)
  departement?: string;

  @Field(() => String, { nullable: true, description: 'Code INSEE de la commune.' })
  @Texte(5)
  commune?: string;

  @Field(() => GenreDeLabel, { nullable: true, description: 'Lieux qui ont ou ont eu ce label.' })
  genre?: GenreDeLabel;

  @Field(() => EtatDeLabel, {
    nullable: true,
    description: 'État, ce jour, du label `genre` (Pass numérique par défaut).',
  })
  etat?: EtatDeLabel;

  @Field(() => SiteDeLieu, { nullable: true })
  site?: SiteDeLieu;

  @Field(() => Boolean, { nullable: true })
  itinerant?: boolean;

  @Field(() => Zone, {
    nullable: true,
    description: 'Lieux de ce rectangle, par leur position ou, à défaut, par le centre de leur commune.',
  })
  @ValidateNested()
  zone?: Zone;

  @Field(() => ID, { nullable: true, description: 'Lieux de cette structure.' })
  @Texte(36)
  structure?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Vrai pour les lieux sortis du registre, faux par défaut : ils n’y sont pas.',
  })
  retire?: boolean;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Lieux dont le label `genre` (Pass numérique par défaut), en cours, finit avant ce jour.',
  })
  finAvant?: string;

  @Field(() => Boolean, { nullable: true, description: 'Lieux dont la structure n’a pas de SIRET connu.' })
  sansSiret?: boolean;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Vrai : ceux qui sont ouverts à l’instant, à l’heure de leur département ; un lieu dont les horaires ne sont pas compris n’en est pas.',
  })
  ouvert?: boolean;
}

@ArgsType()
export class LieuxArgs extends PageArgs {
  @Field(() => FiltreLieux, { nullable: true })
  filtre?: FiltreLieux;
}

/** The arguments as the read layer takes them: a page and its filters side by side. */
export type LieuxFiltres = PageArgs & FiltreLieux & { readonly rechercheIci?: string };

/** The filters as they are asked, with the clocks that « ouvert » is judged by; what is out of the register is not shown unasked. */
export function filtresLus(filtre?: FiltreLieux | null): object {
  const { departement, commune, recherche } = filtre ?? {};
  const horloges = filtre?.ouvert === true ? JSON.stringify(horlogesDe(instantDuRegistre())) : null;
  const ici = departement == null && commune == null ? {} : { recherche: null, rechercheIci: recherche };
  return Object.assign({}, filtre, ici, { ouvert: horloges, retire: filtre?.retire ?? false });
}
