import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { instantDuRegistre } from '../shared/today.ts';
import { plagesDe } from './horaires.rules.ts';
import { instantLocal, ouvertureDe } from './ouverture.rules.ts';

const EtatDOuverture = { OUVERT: 'OUVERT', FERME: 'FERME', A_VERIFIER: 'A_VERIFIER' } as const;
registerEnumType(EtatDOuverture, {
  name: 'EtatDOuverture',
  description: 'Ce que ses horaires disent d’un lieu à l’instant.',
  valuesConfig: {
    A_VERIFIER: { description: 'Horaires non compris, ou jour férié dont ils ne disent rien.' },
  },
});

@ObjectType({
  description: 'Ouverture d’un lieu à l’instant, à l’heure de son département.',
  simpleResolvers: true,
})
export class OuvertureDeLieu {
  @Field(() => EtatDOuverture)
  etat!: keyof typeof EtatDOuverture;

  @Field(() => Int, {
    nullable: true,
    description:
      'Minutes avant la fermeture s’il est ouvert, avant l’ouverture s’il est fermé ; absent s’il n’y en a pas.',
  })
  minutes!: number | null;

  @Field(() => Boolean, { description: 'Vrai un jour férié dans ce département.' })
  ferie!: boolean;
}

interface LieuLu {
  readonly plages: string | null;
  readonly ouvertFeries: boolean | null;
  readonly departementCode: string;
}

/** The opening of a place as it was read. */
export function lireLOuverture({ plages, ouvertFeries, departementCode }: LieuLu): OuvertureDeLieu {
  const local = instantLocal(instantDuRegistre(), departementCode);
  const lue = ouvertureDe(plagesDe(plages), ouvertFeries, local);
  const minutes = lue.etat === 'OUVERT' ? lue.pour : lue.etat === 'FERME' ? lue.dans : null;
  return { etat: lue.etat, minutes, ferie: local.ferie };
}
