import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { addressFor } from '../db/pool.ts';

const CHUNK = 65_536;
const RELAY = 16 * 1024 * 1024;

/** A session as the owner of the tables. */
export async function openOwner(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: addressFor(url, 'migr') });
  // What breaks the session also rejects the statement under way; without a listener it would end the process.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** Fills one table by COPY, in transactions of a few megabytes: a long one would hold back the readers of the journals. */
export class Versement {
  private readonly client: pg.Client;
  private readonly target: string;
  private lines = '';
  private sent = 0;
  private stream: Writable | null = null;
  private end: Promise<void> = Promise.resolve();

  constructor(client: pg.Client, target: string) {
    this.client = client;
    this.target = target;
  }

  add(lines: string): void {
    this.lines += lines;
  }

  /** Whether enough lines are waiting to be sent. */
  get full(): boolean {
    return this.lines.length >= CHUNK;
  }

  /** Sends what waits, at the pace the database takes it. */
  async send(): Promise<void> {
    if (this.lines === '') return;
    const stream = this.stream ?? this.open();
    const bytes = Buffer.from(this.lines);
    this.lines = '';
    this.sent += bytes.length;
    if (!stream.write(bytes)) await Promise.race([once(stream, 'drain'), this.end]);
    if (this.sent >= RELAY) await this.commit();
  }

  async close(): Promise<void> {
    await this.send();
    await this.commit();
  }

  private open(): Writable {
    const stream = this.client.query(copyFrom(`copy ${this.target} from stdin`));
    this.end = finished(stream);
    this.end.catch(() => undefined);
    this.stream = stream;
    return stream;
  }

  private async commit(): Promise<void> {
    this.stream?.end();
    this.stream = null;
    this.sent = 0;
    await this.end;
  }
}
