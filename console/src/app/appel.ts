import { HttpLink } from '@apollo/client';
import { fermerSession, lireSession } from './session.ts';

/** A request on behalf of the reader; a token that is over is given up, and the request made again as the public. */
export const appeler: typeof fetch = async (input, init) => {
  const jeton = lireSession()?.jeton;
  if (!jeton) return fetch(input, init);
  const headers = new Headers(init?.headers);
  headers.set('authorization', `Bearer ${jeton}`);
  const answer = await fetch(input, { ...init, headers });
  if (answer.status !== 401) return answer;
  if (lireSession()?.jeton === jeton) fermerSession(true);
  return fetch(input, init);
};

export const createLink = (): HttpLink => new HttpLink({ uri: '/graphql', fetch: appeler });
