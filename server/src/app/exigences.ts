import type { DocumentNode, GraphQLSchema } from 'graphql';
import {
  type Demandee,
  droitsDeLExigence,
  type Exigence,
  lireDemandee,
  quiALeDroit,
  satisfait,
} from '../acces/acces.module.ts';
import type { Actor, Settings } from '../shared/context.ts';
import { Forbidden } from '../shared/errors.ts';

const known = new WeakMap<DocumentNode, Demandee>();

/** Refuses an operation whose types or fields ask for a right that the reader has not: decided once, at the root. */
export function checkRights(
  schema: GraphQLSchema,
  document: DocumentNode,
  actor: Actor,
  { demonstration }: Settings,
): void {
  const exigence = known.get(document) ?? lireDemandee(schema, document);
  known.set(document, exigence);
  if (exigence.introspection && actor.role === 'PUBLIC' && !demonstration)
    throw new Forbidden(
      'L’introspection demande un jeton : le schéma est publié avec le code, dans schema/.',
    );
  if (exigence.ecrit && actor.lectureSeule)
    throw new Forbidden(
      'Vous voyez la console comme un autre : rien ne s’y écrit. Cessez de voir comme, puis recommencez.',
    );
  for (const droit of exigence.droits)
    if (!satisfait(actor.role, droit))
      throw new Forbidden(
        `Accès refusé : le droit ${droit} est réservé aux rôles suivants : ${quiALeDroit(droit)}.`,
        droitsDeLExigence(droit)[0],
      );
}

/** The rights that an operation asks for. */
export const droitsDemandes = (schema: GraphQLSchema, document: DocumentNode): ReadonlySet<Exigence> =>
  lireDemandee(schema, document).droits;
