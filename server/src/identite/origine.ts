import type { FastifyRequest } from 'fastify';
import { Forbidden } from '../shared/errors.ts';

const LOCALES = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/u;

/** The address that browsers know this server by: ADRESSE_PUBLIQUE, or the loopback address that was asked. */
export function origineDe(request: FastifyRequest): string {
  const publique = process.env['ADRESSE_PUBLIQUE'];
  if (publique) return new URL(publique).origin;
  if (!LOCALES.test(request.host))
    throw new Forbidden(
      'Ce serveur n’a pas d’adresse publique : donnez ADRESSE_PUBLIQUE pour s’y connecter.',
    );
  return `http://${request.host}`;
}

export const estSure = (origine: string): boolean => origine.startsWith('https:');

/** Whether a page of another site asks: its browser says so, and what is no browser says nothing. */
export function vientDAilleurs(request: FastifyRequest): boolean {
  const { origin, 'sec-fetch-site': site } = request.headers;
  return (origin !== undefined && origin !== origineDe(request)) || site === 'cross-site';
}

/** What a cookie alone would allow is refused to the page of another site. */
export function verifierLOrigine(request: FastifyRequest): void {
  if (vientDAilleurs(request))
    throw new Forbidden('Demande venue d’un autre site : refusée. Rechargez la console et recommencez.');
}

/** A page of this site to come back to; anything else is the first page of the console. */
export const retourLocal = (retour: unknown): string =>
  typeof retour === 'string' && /^\/(?![/\\])[\u0021-\u007E]{0,500}$/u.test(retour) ? retour : '/pilotage';

/** Where a request comes from, without what would tell one person from the others of the same network. */
export function depuisDe({ ip }: FastifyRequest): string | null {
  const v4 = /(\d+\.\d+\.\d+)\.\d+$/u.exec(ip);
  if (v4) return `${v4[1]}.0`;
  return ip.includes(':') ? `${ip.split(':').slice(0, 3).join(':')}::` : null;
}
