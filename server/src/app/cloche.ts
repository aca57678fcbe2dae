import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { addressFor } from '../db/pool.ts';
import { ecouterLaSonnerie, sonner } from '../shared/reveil.ts';

const CANAL = 'registre_reveil';
/** At most one signal to the other servers in this time: what is committed meanwhile is told with it. */
const ENTRE_DEUX = 20;
const RETOUR = 250;

/**
 * The bell between servers: what is committed here wakes the readers of the others. It rings on a connection of its own, after
 * the commit, one signal for many facts; a signal that is lost costs the others a turn of their own cadence, and no more.
 */
export class Cloche {
  private readonly nom = randomUUID();
  private readonly address: string;
  private readonly cesser: () => void;
  private client: pg.Client | null = null;
  private attente: NodeJS.Timeout | null = null;
  private retour: NodeJS.Timeout | null = null;
  private sonnee = 0;
  private fermee = false;

  constructor(url: string) {
    this.address = addressFor(url, 'app');
    this.cesser = ecouterLaSonnerie((provenance) => {
      if (provenance === 'ici') this.annoncer();
    });
  }

  /** Begins to listen; a database that is away is tried again until it is there. */
  async ouvrir(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.address,
      connectionTimeoutMillis: 2000,
      keepAlive: true,
      application_name: 'pass-numerique-reveil',
    });
    client.on('error', () => undefined);
    client.on('end', () => this.revenir(client));
    // One's own signal comes back too.
    client.on('notification', ({ payload }) => {
      if (payload !== this.nom) sonner('ailleurs');
    });
    try {
      await client.connect();
      await client.query(`listen ${CANAL}`);
      if (this.fermee) return await client.end();
      this.client = client;
      // What was told while nobody listened is read now.
      sonner('ailleurs');
    } catch {
      await client.end().catch(() => undefined);
      this.revenir(client);
    }
  }

  async fermer(): Promise<void> {
    this.fermee = true;
    this.cesser();
    clearTimeout(this.attente ?? undefined);
    clearTimeout(this.retour ?? undefined);
    await this.client?.end();
  }

  private revenir(client: pg.Client): void {
    if (this.client === client) this.client = null;
    if (this.fermee || this.client !== null || this.retour !== null) return;
    this.retour = setTimeout(() => {
      this.retour = null;
      void this.ouvrir();
    }, RETOUR).unref();
  }

  private annoncer(): void {
    if (this.attente !== null) return;
    const dans = this.sonnee + ENTRE_DEUX - performance.now();
    this.attente = setTimeout(
      () => {
        this.attente = null;
        this.sonnee = performance.now();
        const statement = { name: 'reveil', text: 'select pg_notify($1, $2)', values: [CANAL, this.nom] };
        void this.client?.query(statement).catch(() => undefined);
      },
      Math.max(dans, 0),
    ).unref();
  }
}
