import { randomBytes } from 'node:crypto';
import { Webhook } from 'standardwebhooks';

/** A secret of 256 random bits, written as Standard Webhooks asks. */
export const nouveauSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

/** The headers by which a target knows who sends, when, and what was already received; signed once for each secret in force. */
export function entetesDe(
  id: string,
  instant: Date,
  corps: string,
  secrets: readonly string[],
): Readonly<Record<string, string>> {
  return {
    'content-type': 'application/json; charset=utf-8',
    'user-agent': 'pass-numerique-webhooks/1',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(instant.getTime() / 1000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, instant, corps)).join(' '),
  };
}
