import type { Pool } from 'pg';
import { compareRangs, type Rang } from './curseur.rules.ts';
import { type EvenementDeLieux, lireEvenements, lireHorizon } from './evenement.queries.ts';
import { File } from './file.ts';

/** How often the tail of the journal is read while someone listens. */
const CADENCE = 200;

interface Ecouteur {
  /** The one place it listens to, named even among thousands. */
  readonly lieu: string | null;
  readonly file: File<EvenementDeLieux>;
  readonly retient: (evenement: EvenementDeLieux) => boolean;
}

/** What a subscriber wants of the journal. */
export interface Ecoute {
  readonly lieu: string | null;
  /** The last event it was given, to have those since. */
  readonly depuis: Rang | null;
  readonly retient: (evenement: EvenementDeLieux) => boolean;
}

/**
 * The tail of the journal of labels, read once for all who listen on this server, and not at all when nobody does. Writers tell it
 * nothing: they cost the same with a thousand readers as with none.
 */
export class Fil {
  private readonly pool: Pool;
  private readonly ecouteurs = new Set<Ecouteur>();
  /** How far it has read; `null` while nobody listens. */
  private rang: Rang | null = null;
  private ouverture: Promise<void> | null = null;
  private boucle: { minuterie: NodeJS.Timeout } | null = null;

  constructor(pool: Pool) {
    this.pool = pool;
  }

  /** Follows what is committed from now on, or from a cursor: each event once, in order, until the iterator is returned. */
  async suivre({ lieu, depuis, retient }: Ecoute): Promise<AsyncIterableIterator<EvenementDeLieux>> {
    const file = new File<EvenementDeLieux>(() => this.quitter(ecouteur));
    const dejaVu = (evenement: EvenementDeLieux): boolean =>
      depuis !== null && compareRangs(evenement.rang, depuis) <= 0;
    const ecouteur: Ecouteur = {
      lieu,
      file,
      retient: (evenement) => !dejaVu(evenement) && retient(evenement),
    };
    const rang = await this.rejoindre(ecouteur).catch((error: unknown) => {
      this.quitter(ecouteur);
      throw error;
    });
    return depuis === null ? file : new Suite(this.rattraper(depuis, rang, ecouteur), file);
  }

  /** From here on the listener is told of everything; what came up to this rank it must read by itself. */
  private async rejoindre(ecouteur: Ecouteur): Promise<Rang> {
    while (this.rang === null) {
      this.ouverture ??= this.ouvrir().finally(() => {
        this.ouverture = null;
      });
      await this.ouverture;
    }
    // Joined and ranked in one breath, with no turn between.
    this.ecouteurs.add(ecouteur);
    if (this.boucle === null) this.planifier(CADENCE);
    return this.rang;
  }

  private async ouvrir(): Promise<void> {
    this.rang = { tx: await lireHorizon(this.pool), position: 0 };
  }

  private quitter(ecouteur: Ecouteur): void {
    this.ecouteurs.delete(ecouteur);
    if (this.ecouteurs.size > 0) return;
    clearTimeout(this.boucle?.minuterie);
    this.boucle = null;
    this.rang = null;
  }

  private planifier(dans: number): void {
    const boucle = { minuterie: setTimeout(() => void this.tourner(boucle), dans).unref() };
    this.boucle = boucle;
  }

  private async tourner(boucle: object): Promise<void> {
    const depart = performance.now();
    const pleine = await this.tour();
    // Everyone left while it read, and another loop may have begun.
    if (this.boucle !== boucle) return;
    this.planifier(pleine ? 0 : Math.max(CADENCE - (performance.now() - depart), CADENCE / 4));
  }

  /** Reads what is certain since the last turn and tells it; says whether there may be more at once. */
  private async tour(): Promise<boolean> {
    const depuis = this.rang;
    if (depuis === null) return false;
    try {
      const ecoutes = new Set([...this.ecouteurs].flatMap(({ lieu }) => lieu ?? []));
      const page = await lireEvenements(this.pool, depuis, [...ecoutes]);
      if (this.rang !== depuis) return false;
      this.rang = page.rang;
      for (const evenement of page.evenements)
        for (const ecouteur of this.ecouteurs)
          if (ecouteur.retient(evenement)) ecouteur.file.ajouter(evenement);
      return page.pleine;
    } catch {
      // The database may be away for a while: the next turn reads from the same rank.
      return false;
    }
  }

  /** What is between a cursor and the rank from which the listener is told: read a page at a time, as it is taken. */
  private async *rattraper(
    depuis: Rang,
    jusque: Rang,
    { lieu, retient }: Ecouteur,
  ): AsyncGenerator<EvenementDeLieux> {
    for (let rang = depuis, pleine = true; pleine && compareRangs(rang, jusque) < 0;) {
      const page = await lireEvenements(this.pool, rang, lieu === null ? [] : [lieu], avantDe(jusque));
      yield* page.evenements.filter(
        (evenement) => compareRangs(evenement.rang, jusque) <= 0 && retient(evenement),
      );
      ({ rang, pleine } = page);
    }
  }
}

/** The first transaction that no event up to this rank belongs to. */
const avantDe = ({ tx, position }: Rang): string => (position === 0 ? tx : String(BigInt(tx) + 1n));

/** The past, then what has come since. */
class Suite implements AsyncIterableIterator<EvenementDeLieux> {
  private passe: AsyncIterator<EvenementDeLieux> | null;
  private readonly file: File<EvenementDeLieux>;

  constructor(passe: AsyncIterator<EvenementDeLieux>, file: File<EvenementDeLieux>) {
    this.passe = passe;
    this.file = file;
  }

  async next(): Promise<IteratorResult<EvenementDeLieux>> {
    const ancien = await this.passe?.next();
    if (ancien && !ancien.done) return ancien;
    this.passe = null;
    return this.file.next();
  }

  async return(): Promise<IteratorResult<EvenementDeLieux>> {
    return this.file.return();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}

const fils = new WeakMap<Pool, Fil>();

/** The one reader of this server. */
export function filDe(pool: Pool): Fil {
  const fil = fils.get(pool) ?? new Fil(pool);
  fils.set(pool, fil);
  return fil;
}
