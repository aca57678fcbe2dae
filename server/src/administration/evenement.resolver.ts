import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Evenement, evenements } from '../journal/journal.module.ts';
import { PROPRIETAIRES, typesAnnulables } from '../shared/annulation.ts';
import { expression, extend } from '../shared/shape.ts';
import { ANNULABLES } from './annulation.service.ts';

const quote = (types: readonly string[]): string => types.map((type) => `'${type}'`).join() || `''`;

/** Rooms say what they can undo when they are loaded: the list is read when a statement is made. */
extend(evenements, {
  annulable: expression(
    (e) => `(${e}.proprietaire = 'plateforme' and ${e}.type in (${quote(ANNULABLES)})
      and not exists (select from plateforme.evenement a where a.contenu ? 'annule' and a.contenu ->> 'annule' = ${e}.id::text)
      ${PROPRIETAIRES.map(
        (owner) => `or ${e}.proprietaire = '${owner}' and ${e}.type in (${quote(typesAnnulables(owner))})
      and not exists (select from ${owner}.evenement a where a.contenu ->> 'annule' = ${e}.id::text)`,
      ).join('\n      ')})`,
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
