import type { FastifyReply } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { depreciationsDe } from '../contrat/contrat.module.ts';
import type { Entered } from './admission.ts';
import { LIMITS } from './limits.ts';

/** Where what goes away is told, with what to read instead. */
const CHANGES = '</api/changements>; rel="deprecation"; type="text/html"';

/** What is said beside an answer, the same for all who ask the same: its cost, and what it reads that goes away. */
export function mention(reply: FastifyReply, schema: GraphQLSchema, { cost, document }: Entered): void {
  reply.header('cout-operation', `${cost}/${LIMITS.cost}`);
  const ending = depreciationsDe(schema, document);
  if (ending.length === 0) return;
  const since = ending.map(({ depuis }) => depuis).toSorted();
  const until = ending.map(({ retrait }) => retrait).toSorted();
  // RFC 9745 and RFC 8594: since when, and the first day on which it may be gone.
  reply
    .header('deprecation', `@${Date.parse(since[0] ?? '') / 1000}`)
    .header('sunset', new Date(until[0] ?? '').toUTCString())
    .header('link', CHANGES);
}
