import type { Pool } from 'pg';
import { migrations } from '@pass-numerique/migrations';

export interface HealthReport {
  readonly prete: boolean;
  readonly base: boolean;
  readonly migrations: boolean;
  readonly arret: boolean;
}

/** Whether the process may receive requests: database there, migrations done, not stopping. */
export class Health {
  private readonly pool: Pool;
  private draining = false;

  constructor(pool: Pool) {
    this.pool = pool;
  }

  drain(): void {
    this.draining = true;
  }

  async ready(): Promise<HealthReport> {
    const done = await this.migrationsDone();
    const report = { base: done !== null, migrations: done === migrations.length, arret: this.draining };
    return { prete: report.base && report.migrations && !report.arret, ...report };
  }

  private async migrationsDone(): Promise<number | null> {
    try {
      const { rows } = await this.pool.query<{ n: number }>(
        'select count(*)::int as n from public.mikro_orm_migrations',
      );
      return rows[0]?.n ?? 0;
    } catch {
      return null;
    }
  }
}
