import { LRUCache } from 'lru-cache';
import type { Pool } from 'pg';
import type { Context } from '../shared/context.ts';
import type { Reader } from '../shared/read.ts';

/** A database put back to an earlier moment forgets transactions: nothing that was seen of it then still holds. */
const REGARD = `
  select pg_current_snapshot()::text as vu, pass.savoir_change_depuis($1::pg_snapshot)::text as premier,
    coalesce(pg_snapshot_xmax(pg_current_snapshot()) < pg_snapshot_xmax($1::pg_snapshot), false) as rembobine`;

interface Regard {
  readonly vu: string;
  /** The first day whose knowledge changed since the last look, `-infinity` for every day. */
  readonly premier: string | null;
  readonly rembobine: boolean;
}

interface Garde {
  readonly jour: string;
  readonly valeur: Promise<unknown>;
}

/** Orders and windows of past days, of a few numbers each. */
const GARDES = 10_000;

/**
 * What was worked out of what was known on some days, for one database: kept while nothing more comes to be known of these days. A
 * fact of today drops what rests on today, one taken over with a past date all that rests on its past, whichever process wrote it.
 */
class Gardien {
  private readonly pool: Pool;
  private readonly gardes = new LRUCache<string, Garde>({ max: GARDES });
  private vu: string | null = null;
  private changements = 0;

  constructor(pool: Pool) {
    this.pool = pool;
  }

  /** Drops what no longer holds of all that was committed before the call, and says where the knowledge stands. */
  async regarder(): Promise<number> {
    const { rows } = await this.pool.query<Regard>({ name: 'savoir', text: REGARD, values: [this.vu] });
    for (const { vu, premier, rembobine } of rows) {
      this.vu = vu;
      if (rembobine || premier !== null) this.oublier(rembobine ? '-infinity' : (premier ?? ''));
    }
    return this.changements;
  }

  private oublier(premier: string): void {
    this.changements += 1;
    for (const [cle, { jour }] of this.gardes.entries())
      if (premier === '-infinity' || jour >= premier) this.gardes.delete(cle);
  }

  /** A value kept, or made now; one that rests on what was read before a change is given, and not kept. */
  lire<T>(etat: number, jour: string, cle: string, faire: () => Promise<T>): Promise<T> {
    const garde = this.gardes.get(cle);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a key says what is kept under it
    if (garde) return garde.valeur as Promise<T>;
    const valeur = faire();
    if (etat !== this.changements) return valeur;
    this.gardes.set(cle, { jour, valeur });
    // What failed is tried again by the next.
    valeur.catch(() => this.gardes.delete(cle));
    return valeur;
  }
}

/** What one request may know of the register, day by day: read once, and kept for the next ones where it is small. */
export class Savoir {
  readonly read: Reader;
  private readonly gardien: Gardien;
  private readonly etat: number;
  private readonly lus = new Map<string, Promise<unknown>>();

  constructor(read: Reader, gardien: Gardien, etat: number) {
    this.read = read;
    this.gardien = gardien;
    this.etat = etat;
  }

  /** What is read once a request, whatever is asked of it. */
  uneFois<T>(cle: string, faire: () => Promise<T>): Promise<T> {
    const lu = this.lus.get(cle) ?? faire();
    this.lus.set(cle, lu);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a key says what is read under it
    return lu as Promise<T>;
  }

  /** What rests on what the reader may know of a day, on nothing else, and is small. */
  garder<T>(jour: string, cle: string, faire: () => Promise<T>): Promise<T> {
    return this.gardien.lire(this.etat, jour, `${jour} ${cle} ${this.read.lecteur}`, faire);
  }
}

const gardiens = new WeakMap<Pool, Gardien>();
const savoirs = new WeakMap<Reader, Promise<Savoir>>();

/** What a request may know: all that was committed before it asks. */
export function savoirDe({ read, pool }: Pick<Context, 'read' | 'pool'>): Promise<Savoir> {
  const gardien = gardiens.get(pool) ?? new Gardien(pool);
  gardiens.set(pool, gardien);
  const savoir = savoirs.get(read) ?? gardien.regarder().then((etat) => new Savoir(read, gardien, etat));
  savoirs.set(read, savoir);
  return savoir;
}
