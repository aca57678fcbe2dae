import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Evenement, evenements } from '../journal/journal.module.ts';
import { PROPRIETAIRES, typesAnnulables } from '../shared/annulation.ts';
import type { Context } from '../shared/context.ts';
import { auNomDe } from '../shared/mur.ts';
import { expression, extend } from '../shared/shape.ts';

const quote = (types: readonly string[]): string => types.map((type) => `'${type}'`).join() || `''`;

/** Rooms say what they can undo when they are loaded: the list is read when a statement is made. */
const annulable = (e: string): string =>
  PROPRIETAIRES.map(
    (owner) => `(${e}.proprietaire = '${owner}' and ${e}.type in (${quote(typesAnnulables(owner))})
      and not exists (select from ${owner}.evenement a where a.contenu ? 'annule' and a.contenu ->> 'annule' = ${e}.id::text))`,
  ).join('\n      or ');

extend(evenements, { annulable: expression(annulable) });

@Resolver(() => Evenement)
export class EvenementAnnulableResolver {
  @FieldResolver(() => Boolean, {
    description: 'Vrai si `annulerEvenement` peut le défaire, et que ce n’est pas encore fait.',
  })
  async annulable(
    @Root() { id, annulable: lu }: { readonly id: string; readonly annulable?: boolean },
    @Ctx() { read }: Context,
  ): Promise<boolean> {
    if (lu !== undefined) return lu;
    // Told of by the tail: the list of the journal reads it with its event.
    const text = `select ${annulable('e')} as annulable from plateforme.journal e where ${auNomDe('$1')} and e.id = $2`;
    const [row] = await read.query({ name: 'evenement annulable', text, values: [read.lecteur, id] });
    return row?.['annulable'] === true;
  }
}
