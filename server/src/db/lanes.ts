import { Socket } from 'node:net';
import { availableParallelism } from 'node:os';
import pg from 'pg';
import { nommer, poolQuery } from '../shared/pool-query.ts';
import type { Query } from '../shared/read.ts';
import type { Row } from '../shared/statement.ts';
import { addressFor } from './pool.ts';

/** A statement that has run for longer holds up those behind it: new ones go elsewhere. */
const SLOW = 50;
const DEEPEST = 16;
/** Enough to keep every core of the database busy while answers travel. */
const LANES = availableParallelism() + 1;

/** A connection, and the socket it writes to. */
interface Link {
  readonly client: pg.Client;
  readonly socket: Socket;
}

interface Lane {
  link: Link | null;
  connecting: Promise<Link> | null;
  /** Statements sent and not answered. */
  busy: number;
  /** When the first of them began, by `performance.now()`. */
  since: number;
}

/**
 * Readings share a few connections, each with several statements under way: sending costs a third of a light request, and
 * travels once for those that come together. Each statement stands alone, never in a transaction; what finds no free lane goes to the pool, and so
 * does what is planned each time.
 */
export class Lanes {
  private readonly address: string;
  private readonly pool: pg.Pool;
  private readonly lanes: readonly Lane[];

  constructor(url: string, pool: pg.Pool, count = LANES) {
    this.address = addressFor(url, 'app');
    this.pool = pool;
    this.lanes = Array.from({ length: count }, () => ({ link: null, connecting: null, busy: 0, since: 0 }));
  }

  readonly query: Query = async (statement) => {
    const lane = statement.planned ? null : this.choose();
    if (!lane) return poolQuery(this.pool)(statement);
    if (lane.busy === 0) lane.since = performance.now();
    lane.busy += 1;
    try {
      const { client, socket } = lane.link ?? (await this.connect(lane));
      gather(socket);
      return (await client.query<Row>(nommer(statement))).rows;
    } catch (error) {
      // The session is over, though its end has not been heard of yet.
      if (!(error instanceof pg.DatabaseError) || error.severity === 'FATAL') lane.link = null;
      throw error;
    } finally {
      lane.busy -= 1;
      lane.since = performance.now();
    }
  };

  async end(): Promise<void> {
    await Promise.all(this.lanes.map(async ({ link }) => link?.client.end()));
  }

  /** The lane with the fewest statements under way, if it moves. */
  private choose(): Lane | null {
    let best: Lane | null = null;
    for (const lane of this.lanes) if (best === null || lane.busy < best.busy) best = lane;
    if (best === null || best.busy >= DEEPEST) return null;
    return best.busy > 0 && performance.now() - best.since > SLOW ? null : best;
  }

  private connect(lane: Lane): Promise<Link> {
    lane.connecting ??= this.open(lane).finally(() => {
      lane.connecting = null;
    });
    return lane.connecting;
  }

  private async open(lane: Lane): Promise<Link> {
    const socket = new Socket();
    const client = new pg.Client({
      connectionString: this.address,
      stream: () => socket,
      pipeline: true,
      connectionTimeoutMillis: 2000,
      query_timeout: 4000,
      application_name: 'pass-numerique-lecture',
    });
    // A broken connection is made anew by the next statement.
    const link = { client, socket };
    const drop = (): void => {
      if (lane.link === link) lane.link = null;
    };
    client.on('error', drop);
    client.on('end', drop);
    await client.connect();
    lane.link = link;
    return link;
  }
}

/** What is written before the requests that have arrived are all begun leaves in one packet: sending costs more than writing. */
function gather(socket: Socket): void {
  if (socket.writableCorked > 0) return;
  socket.cork();
  setImmediate(() => socket.uncork());
}
