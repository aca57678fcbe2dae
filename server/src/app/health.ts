import type { Pool } from 'pg';
import { migrations } from '@pass-numerique/migrations';
import { filDe } from '../fil/fil.module.ts';

export interface HealthReport {
  readonly prete: boolean;
  readonly base: boolean;
  readonly migrations: boolean;
  readonly arret: boolean;
  readonly direct: EtatDuDirect;
}

/** Who listens to this server, and how long ago the journals were read for them; `null` while nobody follows them. */
export interface EtatDuDirect {
  readonly connexions: number;
  readonly abonnements: number;
  readonly retardMs: number | null;
}

const PERSONNE = { connexions: 0, abonnements: 0 };

/** Whether the process may receive requests: database there, migrations done, not stopping. */
export class Health {
  private readonly pool: Pool;
  private draining = false;

  constructor(pool: Pool) {
    this.pool = pool;
  }

  /** Who tells how many listen. */
  listeners: { readonly state: Omit<EtatDuDirect, 'retardMs'> } | null = null;

  drain(): void {
    this.draining = true;
  }

  async ready(): Promise<HealthReport> {
    const done = await this.migrationsDone();
    const direct = { ...(this.listeners?.state ?? PERSONNE), retardMs: filDe(this.pool).retardMs };
    const report = {
      base: done !== null,
      migrations: done === migrations.length,
      arret: this.draining,
      direct,
    };
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
