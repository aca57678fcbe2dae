import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { RoleEnum } from '../acces/acces.module.ts';
import { LocalDate } from '../shared/scalars.ts';

export const PorteeDeVue = {
  PERSONNELLE: 'PERSONNELLE',
  PARTAGEE: 'PARTAGEE',
  PAR_ROLE: 'PAR_ROLE',
} as const;
export type PorteeDeVue = (typeof PorteeDeVue)[keyof typeof PorteeDeVue];
registerEnumType(PorteeDeVue, {
  name: 'PorteeDeVue',
  description:
    'À qui une vue enregistrée est proposée. Qui en a le lien l’ouvre toujours, avec ses propres droits.',
  valuesConfig: {
    PERSONNELLE: {
      description: 'À qui l’a faite ; sans compte (jeton de démonstration), à son rôle et son périmètre.',
    },
    PARTAGEE: { description: 'À son équipe : tous ceux qui ont le même rôle et le même périmètre.' },
    PAR_ROLE: { description: 'À tout un rôle, comme première vue de la page.' },
  },
});

@ObjectType({ description: 'Une vue telle qu’elle fut à une version.', simpleResolvers: true })
export class VersionDeVue {
  @Field(() => Int)
  version!: number;

  @Field(() => String)
  nom!: string;

  @Field(() => String)
  requete!: string;

  @Field(() => PorteeDeVue)
  portee!: PorteeDeVue;

  @Field(() => Boolean, { description: 'Vrai pour la version par laquelle elle fut supprimée.' })
  supprimee!: boolean;

  @Field(() => String, { description: 'Pseudonyme de qui l’a écrite, ou rôle et périmètre sans compte.' })
  auteur!: string;

  @Field(() => LocalDate)
  enregistreLe!: string;
}

@ObjectType({
  description:
    'Une adresse de la console à laquelle revenir, seul ou à plusieurs : elle n’ouvre rien de plus à personne.',
})
export class VueEnregistree {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Code court, sans lettre ni chiffre ambigu.' })
  code!: string;

  @Field(() => String, { description: 'Lien court, à la racine du serveur : /v/<code>.' })
  lien!: string;

  @Field(() => String)
  nom!: string;

  @Field(() => String, { nullable: true })
  description!: string | null;

  @Field(() => String, { description: 'Page, comme /pilotage.' })
  chemin!: string;

  @Field(() => String, { description: 'Paramètres de l’adresse, sans « ? », comme t=dep:33&p=2021.' })
  requete!: string;

  @Field(() => PorteeDeVue)
  portee!: PorteeDeVue;

  @Field(() => RoleEnum, { nullable: true, description: 'Pour une vue par rôle : lequel.' })
  role!: RoleEnum | null;

  @Field(() => String, { description: 'Rôle et périmètre sous lesquels elle fut faite.' })
  equipe!: string;

  @Field(() => Boolean, { description: 'Vrai si le lecteur peut la modifier et la supprimer.' })
  modifiable!: boolean;

  @Field(() => Int, { description: 'À redonner pour la modifier.' })
  version!: number;

  @Field(() => LocalDate, { description: 'Jour de la dernière version.' })
  enregistreLe!: string;

  @Field(() => [VersionDeVue], { description: 'Toutes ses versions, la dernière d’abord.' })
  versions!: VersionDeVue[];
}
