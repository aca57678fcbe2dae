import type { Pool } from 'pg';
import { compareRangs, type Rang } from './curseur.rules.ts';
import type { EvenementSuivi } from './evenement.ts';
import { type Lecture, lireEvenements, type PageDEvenements } from './evenement.queries.ts';
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

const RATTRAPAGE: Lecture = { page: 'rattrapage' };

/**
 * The past from a cursor, by large pages as they are taken, then what comes. The journal itself keeps what a reader that
 * catches up has not read: it joins the others only once less than a page is left between them. One reader takes from it,
 * one event after the other.
 */
export class Suite implements Suivi {
  private readonly pool: Pool;
  private readonly interet: Interet;
  private readonly pris: Pris;
  private readonly rejoindre: (pris: Pris) => Promise<Jonction>;
  /** What is being given of the past, and how far. */
  private page: readonly EvenementSuivi[] = [];
  private donnes = 0;
  /** Where the page ends. */
  private fin: Rang;
  /** The page after, read while this one is taken. */
  private lecture: Promise<PageDEvenements> | null;
  /** Where the past ends and the others are joined; `null` until then. */
  private jonction: Jonction | null = null;
  private finie = false;

  constructor(pool: Pool, interet: Interet, depuis: Rang, rejoindre: (pris: Pris) => Promise<Jonction>) {
    this.pool = pool;
    this.interet = interet;
    this.pris = { rang: depuis };
    this.fin = depuis;
    this.rejoindre = rejoindre;
    this.lecture = this.lire(depuis, RATTRAPAGE);
  }

  get aJour(): boolean {
    return this.lecture === null && this.jonction?.file.aJour === true;
  }

  get rang(): Rang {
    return this.pris.rang;
  }

  async next(): Promise<IteratorResult<EvenementSuivi>> {
    for (;;) {
      const evenement = this.prendre();
      if (evenement !== null) return { done: false, value: evenement };
      if (this.finie) return { done: true, value: undefined };
      this.pris.rang = this.fin;
      if (this.lecture !== null) await this.tourner(this.lecture);
      else if (this.jonction === null) await this.joindre();
      else return this.jonction.file.next();
    }
  }

  /** Ends at once what waits for an event, even while a page is read. */
  async return(): Promise<IteratorResult<EvenementSuivi>> {
    this.finie = true;
    this.page = [];
    await this.jonction?.file.return();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** The next event of the page that was asked for, if one is left. */
  private prendre(): EvenementSuivi | null {
    for (
      let evenement = this.page[this.donnes];
      evenement !== undefined;
      evenement = this.page[this.donnes]
    ) {
      this.donnes += 1;
      if (!this.interet.retient(evenement)) continue;
      this.pris.rang = evenement.rang;
      return evenement;
    }
    return null;
  }

  private async tourner(lecture: Promise<PageDEvenements>): Promise<void> {
    const { evenements, rang, pleine } = await lecture;
    const jusque = this.jonction?.rang ?? null;
    this.page = jusque === null ? evenements : evenements.filter((un) => compareRangs(un.rang, jusque) <= 0);
    this.donnes = 0;
    this.fin = rang;
    this.lecture = pleine && !this.finie ? this.suivante(jusque) : null;
  }

  private async joindre(): Promise<void> {
    this.jonction = await this.rejoindre(this.pris);
    if (this.finie) await this.jonction.file.return();
    else this.lecture = this.suivante(this.jonction.rang);
  }

  /** The page after this one, as long as there may be one before the others are joined. */
  private suivante(jusque: Rang | null): Promise<PageDEvenements> | null {
    if (jusque === null) return this.lire(this.fin, RATTRAPAGE);
    return compareRangs(this.fin, jusque) < 0 ? this.lire(this.fin, { avant: avantDe(jusque) }) : null;
  }

  private lire(depuis: Rang, lecture: Lecture): Promise<PageDEvenements> {
    const { lieu = null } = this.interet;
    const lue = lireEvenements(this.pool, depuis, { ...lecture, ecoutes: lieu === null ? [] : [lieu] });
    // Whoever leaves before taking it does not hear of its failure.
    lue.catch(() => undefined);
    return lue;
  }
}

/** The first transaction that no event up to this rank belongs to. */
const avantDe = ({ tx, proprietaire, position }: Rang): string =>
  proprietaire === 0 && position === 0 ? tx : String(BigInt(tx) + 1n);
