import type { Pool } from 'pg';
import { openPool } from '../db/pool.ts';
import type { Demander } from '../exploitation/exploitation.module.ts';
import type { Settings } from '../shared/context.ts';
import { Distribution, horlogeDuMonde, lireLesRegles, PREVENIR } from '../webhook/webhook.module.ts';

export interface Telling {
  readonly pool: Pool;
  readonly lot: Pool;
  readonly databaseUrl: string;
  readonly settings: Pick<Settings, 'demonstration' | 'cleDesSecrets'>;
  readonly taches: { readonly demander: Demander };
}

/** Tells the targets of webhooks, through a session of its own that holds them; a server without tasks leaves them to others. */
export function tellTargets({ pool, lot, databaseUrl, settings, taches }: Telling): () => Promise<void> {
  if (process.env['TACHES'] === 'non') return async () => undefined;
  const gardiens = openPool(databaseUrl, 'lot', 1);
  const distribution = new Distribution({
    pool,
    lot,
    gardiens,
    regles: lireLesRegles(settings.demonstration),
    trousseau: settings.cleDesSecrets,
    horloge: horlogeDuMonde,
    prevenir: (client, webhook, version) =>
      taches.demander(PREVENIR, { webhook, version: String(version) }, { client }),
  });
  distribution.demarrer();
  return async () => {
    await distribution.arreter();
    await gardiens.end();
  };
}
