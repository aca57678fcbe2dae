import type { Pool } from 'pg';
import { compareRangs, type Rang } from './curseur.rules.ts';
import type { EvenementSuivi } from './evenement.ts';
import { lireEvenements } from './evenement.queries.ts';
import type { File } from './file.ts';

/** Which events someone follows. */
export interface Interet {
  /** The one place it listens to, named even among thousands. */
  readonly lieu?: string | null;
  readonly retient: (evenement: EvenementSuivi) => boolean;
}

/** What someone follows, and how far they have been given the journals. */
export interface Suivi extends AsyncIterableIterator<EvenementSuivi> {
  /** Whether its reader has been given all, and waits: what comes next comes to all of them at once. */
  readonly aJour: boolean;
  /** Where it stood at least when it was last asked. */
  readonly rang: Rang;
}

/** How far a reader has been given the journals. */
export interface Pris {
  rang: Rang;
}

/** What a reader is told from a rank on. */
export interface Jonction {
  readonly file: File<EvenementSuivi>;
  readonly rang: Rang;
}

/**
 * The past from a cursor, by large pages as they are taken, then what comes. The journal itself keeps what a reader that
 * catches up has not read: it joins the others only once less than a page is left between them.
 */
export class Suite implements Suivi {
  private readonly pool: Pool;
  private readonly interet: Interet;
  private readonly pris: Pris;
  private readonly rejoindre: (pris: Pris) => Promise<Jonction>;
  private readonly evenements: AsyncGenerator<EvenementSuivi, void>;
  private file: File<EvenementSuivi> | null = null;
  private enDirect = false;
  private finie = false;

  constructor(pool: Pool, interet: Interet, depuis: Rang, rejoindre: (pris: Pris) => Promise<Jonction>) {
    this.pool = pool;
    this.interet = interet;
    this.pris = { rang: depuis };
    this.rejoindre = rejoindre;
    this.evenements = this.suivre();
  }

  get aJour(): boolean {
    return this.enDirect && this.file?.aJour === true;
  }

  get rang(): Rang {
    return this.pris.rang;
  }

  next(): Promise<IteratorResult<EvenementSuivi>> {
    return this.evenements.next();
  }

  /** Ends at once what waits: a generator would only end once its next event had come. */
  async return(): Promise<IteratorResult<EvenementSuivi>> {
    this.finie = true;
    await this.file?.return();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private async *suivre(): AsyncGenerator<EvenementSuivi, void> {
    for (let pleine = true; pleine;) pleine = yield* this.page({ page: 'rattrapage' });
    if (this.finie) return;
    const { file, rang: jusque } = await this.rejoindre(this.pris);
    this.file = file;
    if (this.finie) await file.return();
    for (let pleine = true; pleine && compareRangs(this.pris.rang, jusque) < 0;)
      pleine = yield* this.page({ jusque });
    this.enDirect = true;
    yield* file;
  }

  /** Gives a page of what was asked; says whether there may be more. */
  private async *page({
    page = 'directe',
    jusque,
  }: {
    readonly page?: 'directe' | 'rattrapage';
    readonly jusque?: Rang;
  }): AsyncGenerator<EvenementSuivi, boolean> {
    const { lieu = null, retient } = this.interet;
    const { evenements, rang, pleine } = await lireEvenements(this.pool, this.pris.rang, {
      ecoutes: lieu === null ? [] : [lieu],
      page,
      ...(jusque ? { avant: avantDe(jusque) } : {}),
    });
    for (const evenement of evenements) {
      if (this.finie) return false;
      if (jusque && compareRangs(evenement.rang, jusque) > 0) return false;
      if (!retient(evenement)) continue;
      this.pris.rang = evenement.rang;
      yield evenement;
    }
    this.pris.rang = rang;
    return pleine;
  }
}

/** The first transaction that no event up to this rank belongs to. */
const avantDe = ({ tx, proprietaire, position }: Rang): string =>
  proprietaire === 0 && position === 0 ? tx : String(BigInt(tx) + 1n);
