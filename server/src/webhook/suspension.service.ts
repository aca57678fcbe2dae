import type { ClientBase, Pool } from 'pg';
import { appendEvent } from '../shared/journal.ts';
import { today } from '../shared/today.ts';
import { dansUneTransaction } from '../shared/transaction.ts';
import { ecrire, tenir } from './webhook.etat.ts';

const REGISTRE = 'registre';

/** Has the owner of a webhook told that it is stopped, in the transaction that stops it. */
export type Prevenir = (client: ClientBase, webhook: string, version: number) => Promise<void>;

/** Stops a webhook by itself, and says why: its target is gone, does not answer any more, or its owner sees nothing any more. */
export async function suspendreDOffice(
  pool: Pool,
  id: string,
  raison: string,
  prevenir: Prevenir,
): Promise<void> {
  await dansUneTransaction(pool, async (client) => {
    const lu = await tenir(client, id);
    if (!lu || lu.supprime || lu.suspension !== null) return;
    const version = lu.version + 1;
    const jour = today();
    const evenement = await appendEvent(client, 'plateforme', {
      type: 'webhook.arrete',
      objet: `webhook:${id}`,
      acteur: REGISTRE,
      contenu: { version, raison },
      enregistreLe: jour,
    });
    await ecrire(client, {
      id,
      version,
      etat: { ...lu, suspension: raison },
      auteur: REGISTRE,
      evenement,
      jour,
    });
    await prevenir(client, id, version);
  });
}
