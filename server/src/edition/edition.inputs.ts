import { ArrayMaxSize, Length } from 'class-validator';
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { SiteDeLieu } from '../lieu/lieu.module.ts';
import { CleIdempotence } from '../shared/operation.champs.ts';
import { Centimes } from '../shared/scalars.ts';
import { Texte } from '../shared/texte.ts';

const MOTIF = 'Pourquoi, en une phrase, sans nom de personne : il reste au journal.';
const VERSION =
  'Version de la fiche d’où part la saisie : ce qui a changé depuis est fusionné champ par champ.';

const TexteDeChamp =
  (description?: string): PropertyDecorator =>
  (target, property) => {
    Field(() => String, { nullable: true, ...(description ? { description } : {}) })(target, property);
    Texte(6000)(target, property);
  };
const ListeDeChamp =
  (description?: string): PropertyDecorator =>
  (target, property) => {
    Field(() => [String], { nullable: true, ...(description ? { description } : {}) })(target, property);
    ArrayMaxSize(200)(target, String(property));
  };

@InputType({ description: 'Champs d’un lieu : ce qui manque ne change pas, `null` efface.' })
export class ChampsDeLieuInput {
  @TexteDeChamp()
  nom?: string | null;

  @TexteDeChamp()
  adresse?: string | null;

  @TexteDeChamp()
  complementAdresse?: string | null;

  @TexteDeChamp('Cinq chiffres.')
  codePostal?: string | null;

  @TexteDeChamp('Code INSEE : le nom, le département et la région en sont déduits.')
  communeCode?: string | null;

  @Field(() => Float, { nullable: true, description: 'Degrés WGS 84, avec la longitude.' })
  latitude?: number | null;

  @Field(() => Float, { nullable: true, description: 'Degrés WGS 84, avec la latitude.' })
  longitude?: number | null;

  @Field(() => Boolean, { nullable: true })
  itinerant?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Vrai si le lieu est dit à une adresse fixe ; un lieu peut être les deux.',
  })
  fixe?: boolean | null;

  @Field(() => SiteDeLieu, { nullable: true })
  site?: SiteDeLieu | null;

  @TexteDeChamp('Tel qu’on le compose ; il est gardé sous la forme +33…')
  telephone?: string | null;

  @TexteDeChamp('Adresse complète, qui commence par https:// ou http://.')
  siteWeb?: string | null;

  @TexteDeChamp('Au format OpenStreetMap, ou en français simple : « lundi au vendredi 9h-12h ».')
  horaires?: string | null;

  @ListeDeChamp('Valeurs de `referentielsDesLieux`.')
  services?: string[] | null;

  @ListeDeChamp('Valeurs de `referentielsDesLieux`.')
  typologie?: string[] | null;

  @TexteDeChamp('280 caractères au plus.')
  presentationResume?: string | null;

  @TexteDeChamp('5 000 caractères au plus.')
  presentationDetail?: string | null;

  @TexteDeChamp()
  structureParente?: string | null;

  @ListeDeChamp('Valeurs de `referentielsDesLieux`.')
  publics?: string[] | null;

  @ListeDeChamp('Valeurs de `referentielsDesLieux`.')
  prisesEnCharge?: string[] | null;

  @ListeDeChamp('Valeurs de `referentielsDesLieux`.')
  frais?: string[] | null;

  @ListeDeChamp('Valeurs de `referentielsDesLieux`.')
  programmes?: string[] | null;

  @ListeDeChamp('Valeurs de `referentielsDesLieux`.')
  formations?: string[] | null;

  @ListeDeChamp('En texte libre.')
  autresFormations?: string[] | null;

  @ListeDeChamp('Valeurs de `referentielsDesLieux`.')
  modalitesAcces?: string[] | null;

  @ListeDeChamp('Valeurs de `referentielsDesLieux`.')
  modalitesAccompagnement?: string[] | null;

  @TexteDeChamp('Adresse web.')
  ficheAccesLibre?: string | null;

  @TexteDeChamp('Adresse web.')
  priseRdv?: string | null;

  @Field(() => Centimes, { nullable: true, description: 'De 0 à 1 000 €, en centimes.' })
  tarifCentimes?: number | null;

  @Field(() => Boolean, { nullable: true })
  tarifReglemente?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  accessible?: boolean | null;
}

/** What every edit says: why, and once. */
@InputType()
abstract class EditionInput {
  @CleIdempotence()
  cleIdempotence!: string;

  @Field(() => String, { description: MOTIF })
  @Length(1, 1000)
  @Texte(1000)
  motif!: string;
}

@InputType({ description: 'Modification de la fiche d’un lieu.' })
export class ModifierLieuInput extends EditionInput {
  @Field(() => ID)
  lieu!: string;

  @Field(() => Int, { description: VERSION })
  versionAttendue!: number;

  @Field(() => ChampsDeLieuInput)
  champs!: ChampsDeLieuInput;

  @Field(() => String, {
    nullable: true,
    description:
      'SIRET de la structure qui tient le lieu, s’il n’en a pas encore : il ne change plus ensuite.',
  })
  @Texte(30)
  siret?: string;

  @Field(() => Boolean, { nullable: true, description: 'Dit ce qui serait écrit, sans l’écrire.' })
  simuler?: boolean;
}

@InputType({ description: 'Un lieu de plus au registre.' })
export class CreerLieuInput extends EditionInput {
  @Field(() => ChampsDeLieuInput, { description: 'Le nom et la commune sont attendus.' })
  champs!: ChampsDeLieuInput;

  @Field(() => String, { nullable: true, description: 'SIRET de la structure : créée si elle est inconnue.' })
  @Texte(30)
  siret?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Nom de la structure, si elle est à créer ; celui du lieu sinon.',
  })
  @Texte(300)
  nomDeLaStructure?: string;

  @Field(() => Boolean, { nullable: true, description: 'Dit ce qui serait écrit, sans l’écrire.' })
  simuler?: boolean;
}

@InputType({ description: 'Un champ remis à sa valeur d’avant une version.' })
export class RetablirChampInput extends EditionInput {
  @Field(() => ID)
  lieu!: string;

  @Field(() => Int, { description: 'Version, dans l’historique, avant laquelle on prend la valeur.' })
  version!: number;

  @Field(() => String, { description: 'Nom du champ, comme dans l’historique.' })
  @Texte(50)
  champ!: string;

  @Field(() => Int, { description: VERSION })
  versionAttendue!: number;
}

@InputType({ description: 'Un lieu à sortir du registre, ou à y remettre.' })
export class RetirerLieuInput extends EditionInput {
  @Field(() => ID)
  lieu!: string;
}

@InputType({ description: 'Modification d’une structure ; son SIRET ne change pas.' })
export class ModifierStructureInput extends EditionInput {
  @Field(() => ID)
  structure!: string;

  @Field(() => Int, { description: 'Version de la structure d’où part la saisie.' })
  versionAttendue!: number;

  @Field(() => String)
  @Length(1, 300)
  @Texte(300)
  nom!: string;
}
