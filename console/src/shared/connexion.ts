import { ServerError } from '@apollo/client/errors';
import type { Role } from '../graphql/graphql.ts';
import { oublierLesBrouillons } from './brouillons.ts';

/** Where one enters by a provider, to come back to an address; the demonstration enters at once as a role. */
export function adresseDeConnexion(fournisseur: string, retour: string, compte?: Role): string {
  const params = new URLSearchParams({ fournisseur, retour, ...(compte ? { compte } : {}) });
  return `/connexion?${params.toString()}`;
}

/** The page that one comes back to, which is never the one that says why one did not enter. */
export const retourDe = (path: string, search: string): string => {
  if (path === '/acces') return new URLSearchParams(search).get('retour') ?? '/pilotage';
  return search ? `${path}?${search}` : path;
};

/** Asks the register for a change of the session: beside the API, since the browser gets another cookie for it. */
export async function changerSession(
  method: 'POST' | 'DELETE',
  chemin: string,
  corps: object = {},
): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(chemin, { method, headers, body: JSON.stringify(corps) });
  if (!response.ok)
    throw new ServerError(`HTTP ${response.status}`, { response, bodyText: await response.text() });
  return response.json();
}

/** Leaves the register, then goes where its provider wants the browser to be. */
export async function sortir(): Promise<void> {
  const fait = await changerSession('POST', '/deconnexion');
  // What was being written stays with whoever wrote it.
  oublierLesBrouillons();
  const adresse: unknown = typeof fait === 'object' && fait !== null ? Reflect.get(fait, 'adresse') : null;
  location.assign(typeof adresse === 'string' ? adresse : '/');
}
