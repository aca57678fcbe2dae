import { purgerLesDepots } from '../echange/echange.module.ts';
import {
  ouvrirLesPieces,
  purgeDesPieces,
  purges,
  type Tache,
  tachesDesInvitations,
} from '../exploitation/exploitation.module.ts';
import { exporterLaPage } from '../exportation/exportation.module.ts';
import { oubliDesUsages } from '../jeton/jeton.module.ts';
import type { Executer } from '../page/page.module.ts';
import { tachesDesRapports } from '../rapport/rapport.module.ts';
import type { Actor, Context } from '../shared/context.ts';
import { tachesDesWebhooks } from '../webhook/webhook.module.ts';

interface Options {
  /** Public address of the register. */
  readonly address: () => string;
  /** What a request of someone would receive. */
  readonly contextOf: (actor: Actor) => Context;
  /** Runs an operation as the API would. */
  readonly executer: Executer;
}

/** Everything done beside requests. Adding a task means adding a line here. */
export const backgroundTasks = ({ address, contextOf, executer }: Options): readonly Tache[] => [
  ...tachesDesInvitations(address),
  ...tachesDesRapports({
    adresse: address,
    contextDe: contextOf,
    exporter: ({ adresse, format, motif, context }) =>
      exporterLaPage(
        { adresse, motif, format: format === 'CSV' ? 'csv' : 'xlsx', origine: address() },
        context,
        executer,
      ),
  }),
  ...tachesDesWebhooks(address),
  ...purges,
  oubliDesUsages,
  purgeDesPieces(ouvrirLesPieces()),
  {
    nom: 'depots.purge',
    horaire: '23 * * * *',
    faire: (_donnees, { lot }) => purgerLesDepots(lot),
  },
];
