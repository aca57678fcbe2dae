import type { ClientBase } from 'pg';

/** What another owner does when labels change, in the same transaction. */
type Suite = (client: ClientBase, evenement: number) => Promise<void>;

const suites: Suite[] = [];

/** A room downstream says what follows an event on labels: the ledger copies the periods its uses are judged by. */
export const apresLesLabels = (suite: Suite): void => void suites.push(suite);

/** Does what follows an event on labels; called by whatever asserts some, once they are written. */
export async function suivreLesLabels(client: ClientBase, evenement: number): Promise<void> {
  for (const suite of suites) await suite(client, evenement);
}
