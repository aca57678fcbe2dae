import type { FastifyReply, FastifyRequest } from 'fastify';

/** How a cookie is set: without TLS, on the loopback interface only, `__Host-` cannot be. */
const options = (sur: boolean, duree: number) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: sur, maxAge: duree }) as const;

type Nom = 'session' | 'connexion' | 'invitation';

const nomDe = (nom: Nom, sur: boolean): string => (sur ? `__Host-${nom}` : nom);

export const lireTemoin = (request: FastifyRequest, nom: Nom, sur: boolean): string | null =>
  request.cookies[nomDe(nom, sur)] ?? null;

/** Sets a cookie for some seconds; in the browser a session has no other life than the register gives it. */
export const poserTemoin = (
  reply: FastifyReply,
  nom: Nom,
  valeur: string,
  { sur, duree }: { readonly sur: boolean; readonly duree: number },
): FastifyReply => reply.setCookie(nomDe(nom, sur), valeur, options(sur, duree));

export const retirerTemoin = (reply: FastifyReply, nom: Nom, sur: boolean): FastifyReply =>
  reply.clearCookie(nomDe(nom, sur), options(sur, 0));
