import type { Pool } from 'pg';

/** A page is at most this late on a change: one question a moment, whatever the number of visitors. */
const MOMENT = 250;

/**
 * Counts the changes of the journal of places and labels that this server has seen. What is compared is the snapshot of the database,
 * never the last position: an event committed late below another is a change like any other.
 */
export class VersionDesLabels {
  private readonly pool: Pool;
  private readonly now: () => number;
  private vu: string | null = null;
  private numero = 0;
  private prochaine = 0;
  private demandee: Promise<number> | null = null;

  constructor(pool: Pool, now: () => number = Date.now) {
    this.pool = pool;
    this.now = now;
  }

  courante(): Promise<number> {
    if (this.now() < this.prochaine) return Promise.resolve(this.numero);
    this.demandee ??= this.demander().finally(() => {
      this.demandee = null;
    });
    return this.demandee;
  }

  private async demander(): Promise<number> {
    const { rows } = await this.pool.query<{ vu: string; change: boolean }>({
      name: 'vitrine-version',
      text: `select pg_current_snapshot()::text as vu, coalesce(labels.a_change_depuis($1::pg_snapshot), true) as change`,
      values: [this.vu],
    });
    const [lu] = rows;
    if (lu?.change) {
      this.numero += 1;
      this.vu = lu.vu;
    }
    this.prochaine = this.now() + MOMENT;
    return this.numero;
  }
}
