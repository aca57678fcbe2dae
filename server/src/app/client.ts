import { isIPv6 } from 'node:net';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../shared/context.ts';

/** Whom limits are counted for: its account, else its token, else the address it comes from; of a token in a page that anyone reads, both. */
export const clientOf = (actor: Actor, { ip }: Pick<FastifyRequest, 'ip'>): string =>
  actor.jeton
    ? `jeton ${actor.jeton.id}${actor.jeton.encart ? ` ${networkOf(ip)}` : ''}`
    : actor.role === 'PUBLIC'
      ? networkOf(ip)
      : (actor.compteId ?? actor.id);

/** The network of one subscriber: a whole address, or the half of an IPv6 one that is given at once. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  const [head = '', tail] = address.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - left.length - right.length }, () => '0');
  const groups = [...left, ...zeros, ...right]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16));
  return `${groups.join(':')}::/64`;
}
