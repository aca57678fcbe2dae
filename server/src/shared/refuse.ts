import type { FastifyReply } from 'fastify';

/** Answers what is wrong outside GraphQL in the form of its errors: a status, a stable code, a French sentence. */
export const refuse = (reply: FastifyReply, status: number, code: string, message: string): FastifyReply =>
  reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send({ errors: [{ message, extensions: { code } }] });
