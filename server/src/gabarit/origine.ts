import type { FastifyRequest } from 'fastify';

const LOCALE = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/u;

/** The address of this site for who reads the page: the public one, or that of the loopback; never what a stranger’s header says. */
export function origineDesPages({ host }: Pick<FastifyRequest, 'host'>): string | null {
  const publique = process.env['ADRESSE_PUBLIQUE'];
  if (publique) return new URL(publique).origin;
  return LOCALE.test(host) ? `http://${host}` : null;
}
