import type { Pool } from 'pg';
import type { Owner } from './journal.ts';

/** What an answer was made from: all the facts of an owner, or those of one collectivité. */
export interface Footing {
  readonly owner: Owner;
  readonly collectivite?: string;
}

const OWNERS: readonly Owner[] = ['plateforme', 'territoires', 'labels', 'pass', 'statistiques'];

/** A database put back to an earlier moment forgets transactions: nothing that was seen of it then still holds. */
const LOOK = `
  select pg_current_snapshot()::text as vu, c.proprietaire as owner, c.collectivite,
    pg_snapshot_xmax(pg_current_snapshot()) < pg_snapshot_xmax($1::pg_snapshot) as rewound
  from (select) une left join plateforme.changements_depuis($1::pg_snapshot) c on true`;

interface Seen {
  readonly vu: string;
  readonly owner: Owner | null;
  readonly collectivite: string | null;
  readonly rewound: boolean | null;
}

/**
 * Counts the changes of the journals that this process has seen, by owner and by collectivité. What is compared is the snapshot of
 * the database, never the last position: an event committed late below another is a change like any other.
 */
export class Versions {
  private readonly pool: Pool;
  private vu: string | null = null;
  /** Any change of an owner; those that concern no collectivité in particular; those of each collectivité. */
  private readonly any = new Map<Owner, number>();
  private readonly common = new Map<Owner, number>();
  private readonly own = new Map<string, number>();
  private running: Promise<void> | null = null;
  private next: Promise<void> | null = null;

  constructor(pool: Pool) {
    this.pool = pool;
  }

  /**
   * Resolves once everything committed before the call is counted. One look serves all who wait: who comes while one is under way
   * waits for the next, because it may have begun before what they must see.
   */
  look(): Promise<void> {
    if (this.running === null) return this.start();
    this.next ??= this.running
      .catch(() => undefined)
      .then(() => {
        this.next = null;
        return this.running ?? this.start();
      });
    return this.next;
  }

  /** Changes only when something of these footings did. */
  stamp(footings: readonly Footing[]): string {
    return footings.map((footing) => this.versionOf(footing)).join();
  }

  private versionOf({ owner, collectivite }: Footing): string {
    return collectivite === undefined
      ? `${this.any.get(owner) ?? 0}`
      : `${this.common.get(owner) ?? 0}+${this.own.get(`${owner} ${collectivite}`) ?? 0}`;
  }

  private start(): Promise<void> {
    const running = this.read().finally(() => {
      this.running = null;
    });
    this.running = running;
    return running;
  }

  private async read(): Promise<void> {
    const { rows } = await this.pool.query<Seen>({ name: 'versions', text: LOOK, values: [this.vu] });
    const [first] = rows;
    if (!first) return;
    if (this.vu === null || first.rewound === true) for (const owner of OWNERS) this.count(owner, null);
    for (const { owner, collectivite } of rows) if (owner !== null) this.count(owner, collectivite);
    this.vu = first.vu;
  }

  private count(owner: Owner, collectivite: string | null): void {
    increment(this.any, owner);
    if (collectivite === null) increment(this.common, owner);
    else increment(this.own, `${owner} ${collectivite}`);
  }
}

const increment = <Key>(counts: Map<Key, number>, key: Key): void =>
  void counts.set(key, (counts.get(key) ?? 0) + 1);
