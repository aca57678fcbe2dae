import { buildSchema, type GraphQLSchema } from 'graphql';
import { use } from 'react';

const ADRESSE = '/api/schema.graphql';

let enRoute: Promise<GraphQLSchema | null> | null = null;

/** The schema that this register publishes: the one that it answers by, which a visitor may read as well. */
async function charger(): Promise<GraphQLSchema | null> {
  try {
    const reponse = await fetch(ADRESSE, { credentials: 'same-origin' });
    if (!reponse.ok) throw new Error(`HTTP ${reponse.status}`);
    return buildSchema(await reponse.text(), { assumeValid: true, noLocation: true });
  } catch {
    enRoute = null;
    return null;
  }
}

/** The schema once it is there; `null` when it could not be read: one may still ask, without help. */
export function useSchema(): GraphQLSchema | null {
  enRoute ??= charger();
  return use(enRoute);
}
