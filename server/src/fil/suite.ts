import type { Pool } from 'pg';
import { compareRangs, ORIGINE, type Rang } from './curseur.rules.ts';
import { type EvenementSuivi, poidsDe } from './evenement.ts';
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
  /** The same for who was given the journals up to another rank. */
  reprendre(depuis: Rang): Suivi;
}

/** What a reader is told from a rank on. */
export interface Jonction {
  readonly file: File<EvenementSuivi>;
  readonly rang: Rang;
}

interface Liens {
  readonly pool: Pool;
  readonly interet: Interet;
  /** Joins those who are told of what comes, given how far one has been given the journals; `null` begins with what comes. */
  readonly rejoindre: (pris: Rang | null) => Promise<Jonction>;
}

/** A page is followed by a large one when it holds fewer bytes than this for each of its events. */
const LEGER = 1000;
/** The page once all of it is given. */
const RIEN: readonly EvenementSuivi[] = [];

/**
 * The past from a cursor, by pages as they are taken, then what comes. The journal itself keeps what a reader that catches
 * up has not read, and what came faster than it was taken: nobody is cut here, nor keeps more than a page. One reader takes
 * from it, one event after the other.
 */
export class Suite implements Suivi {
  private readonly liens: Liens;
  /** How far its reader has been given the journals. */
  private pris: Rang;
  /** What is being given of the past, and how far. */
  private page = RIEN;
  private donnes = 0;
  /** Where the page ends. */
  private fin: Rang;
  /** The page after, read while this one is taken. */
  private lecture: Promise<PageDEvenements> | null = null;
  /** Where the past ends and the others are joined; `null` until then. */
  private jonction: Jonction | null = null;
  private finie = false;

  private constructor(liens: Liens, depuis: Rang) {
    this.liens = liens;
    this.pris = depuis;
    this.fin = depuis;
  }

  /** From a rank, or from now on: it is then told of everything that is committed once this is answered. */
  static async ouvrir(liens: Liens, depuis: Rang | null): Promise<Suite> {
    if (depuis !== null) return Suite.depuis(liens, depuis);
    const suite = new Suite(liens, ORIGINE);
    suite.jonction = await liens.rejoindre(null);
    suite.pris = suite.jonction.rang;
    suite.fin = suite.jonction.rang;
    return suite;
  }

  private static depuis(liens: Liens, rang: Rang): Suite {
    const suite = new Suite(liens, rang);
    suite.relire();
    return suite;
  }

  get aJour(): boolean {
    return this.lecture === null && this.jonction?.file.aJour === true;
  }

  get rang(): Rang {
    return this.pris;
  }

  reprendre(depuis: Rang): Suivi {
    return Suite.depuis(this.liens, depuis);
  }

  async next(): Promise<IteratorResult<EvenementSuivi>> {
    for (;;) {
      const evenement = this.prendre() ?? (await this.entendre());
      if (evenement !== null) {
        this.pris = evenement.rang;
        return { done: false, value: evenement };
      }
      if (this.finie) return { done: true, value: undefined };
      if (this.lecture !== null) await this.tourner(this.lecture);
      else if (this.jonction === null) await this.joindre();
    }
  }

  /** Ends at once what waits for an event, even while a page is read. */
  async return(): Promise<IteratorResult<EvenementSuivi>> {
    this.finie = true;
    this.page = RIEN;
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
      if (this.liens.interet.retient(evenement)) return evenement;
    }
    if (this.page !== RIEN) this.pris = this.fin;
    this.page = RIEN;
    return null;
  }

  /** What comes, once the past is given. */
  private async entendre(): Promise<EvenementSuivi | null> {
    if (this.lecture !== null || this.jonction === null) return null;
    const suite = await this.jonction.file.next();
    if (suite.done !== true) return suite.value;
    // More came than may wait: what follows is of the past again.
    this.jonction = null;
    if (!this.finie) this.relire();
    return null;
  }

  private async tourner(lecture: Promise<PageDEvenements>): Promise<void> {
    const { evenements, rang, pleine } = await lecture;
    const jusque = this.jonction?.rang ?? null;
    this.page = jusque === null ? evenements : evenements.filter((un) => compareRangs(un.rang, jusque) <= 0);
    this.donnes = 0;
    this.fin = rang;
    this.lecture = pleine && !this.finie ? this.suivante(jusque, evenements) : null;
  }

  private async joindre(): Promise<void> {
    const { rang, file } = await this.liens.rejoindre(this.pris);
    this.jonction = { rang, file };
    if (this.finie) await file.return();
    else this.lecture = this.suivante(rang, RIEN);
  }

  /** Reads on from what was given. */
  private relire(): void {
    this.fin = this.pris;
    this.lecture = this.lire({});
  }

  /** The page after one, as long as there may be one before the others are joined. */
  private suivante(jusque: Rang | null, page: readonly EvenementSuivi[]): Promise<PageDEvenements> | null {
    if (jusque !== null)
      return compareRangs(this.fin, jusque) < 0 ? this.lire({ avant: avantDe(jusque) }) : null;
    const poids = page.reduce((somme, evenement) => somme + poidsDe(evenement), 0);
    return this.lire(poids < LEGER * page.length ? { page: 'rattrapage' } : {});
  }

  private lire(lecture: Lecture): Promise<PageDEvenements> {
    const { pool, interet } = this.liens;
    const { lieu = null } = interet;
    const lue = lireEvenements(pool, this.fin, { ...lecture, ecoutes: lieu === null ? [] : [lieu] });
    // Whoever leaves before taking it does not hear of its failure.
    lue.catch(() => undefined);
    return lue;
  }
}

/** The first transaction that no event up to this rank belongs to. */
const avantDe = ({ tx, proprietaire, position }: Rang): string =>
  proprietaire === 0 && position === 0 ? tx : String(BigInt(tx) + 1n);
