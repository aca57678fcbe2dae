import type { ClientBase } from 'pg';
import { type Actor, type Context, proprietaireDe } from '../shared/context.ts';
import type { Refus } from '../shared/errors.ts';
import { type Noter, operer, type Operee, Refusee } from '../shared/operation.ts';
import { estUuid } from '../shared/texte.ts';
import { type Etat, type Lu, tenir } from './webhook.etat.ts';
import type { SuspendreWebhookInput } from './webhook.inputs.ts';
import { WebhookInconnu } from './webhook.results.ts';

/** What an operation did, and the secret that it alone shows. */
export type AvecSecret = Operee & { readonly secret: string | null; readonly ancienJusquA: Date | null };

/** Does something to a webhook of the caller, once it is held. */
export function surUnWebhook(
  context: Context,
  action: string,
  { cleIdempotence: cle, ...entree }: SuspendreWebhookInput,
  faire: (client: ClientBase, lu: Lu, noter: Noter) => Promise<void>,
): Promise<Operee | Refus> {
  return operer(context, { owner: 'plateforme', action, cle, entree }, async (client, noter) => {
    const lu = estUuid(entree.webhook) ? await tenir(client, entree.webhook) : null;
    if (!lu || lu.supprime || lu.proprietaire !== proprietaireDe(context.actor))
      throw new Refusee(new WebhookInconnu());
    await faire(client, lu, noter);
  });
}

/** Who a version names: an agent by a pseudonym, else a role and a perimeter. */
export const auteur = ({ compteId, id, pseudonyme }: Actor): string => (compteId === null ? id : pseudonyme);

/** What the journal says of a webhook: not its address, which may hold a word that opens something. */
export const dit = ({ types, territoire, objet, suspension }: Etat): Readonly<Record<string, unknown>> => ({
  types,
  territoire,
  objet,
  suspension,
});
