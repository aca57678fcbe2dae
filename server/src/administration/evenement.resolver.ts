import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Evenement, evenements } from '../journal/journal.module.ts';
import { expression, extend } from '../shared/shape.ts';
import { ANNULABLES } from './annulation.service.ts';

extend(evenements, {
  annulable: expression(
    (
      e,
    ) => `(${e}.proprietaire = 'plateforme' and ${e}.type in (${ANNULABLES.map((type) => `'${type}'`).join()})
      and not exists (select from plateforme.evenement a where a.contenu ? 'annule' and a.contenu ->> 'annule' = ${e}.id::text))`,
  ),
});

@Resolver(() => Evenement)
export class EvenementAnnulableResolver {
  @FieldResolver(() => Boolean, {
    description: 'Vrai si `annulerEvenement` peut le défaire, et que ce n’est pas encore fait.',
  })
  annulable(@Root() { annulable }: { annulable: boolean }): boolean {
    return annulable;
  }
}
