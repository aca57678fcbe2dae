/** What may wait for one reader. */
const AU_PLUS = 1000;
const OCTETS = 1024 * 1024;

interface Reglages<T> {
  /** Told once, when nothing more is added to it, whatever the reason. */
  readonly surFin: () => void;
  /** What a value keeps in memory while it waits, in bytes. */
  readonly poids?: (valeur: T) => number;
}

/**
 * What one reader has not taken yet, in order and bounded: whoever adds to it never waits, nor fails. Once it is full nothing
 * more is added, and it ends when what waits is taken: what follows is for the reader to find elsewhere.
 */
export class File<T> implements AsyncIterableIterator<T> {
  private readonly enAttente: T[] = [];
  private readonly reglages: Reglages<T>;
  private octets = 0;
  private lecteur: ((suite: IteratorResult<T>) => void) | null = null;
  private finie = false;

  constructor(reglages: Reglages<T>) {
    this.reglages = reglages;
  }

  /** Whether nothing waits for its reader, who waits for what comes. */
  get aJour(): boolean {
    return this.lecteur !== null;
  }

  get vide(): boolean {
    return this.enAttente.length === 0;
  }

  /** Whether nothing more is added, though something waits. */
  get pleine(): boolean {
    return this.finie && !this.vide;
  }

  ajouter(valeur: T): void {
    if (this.finie) return;
    if (this.lecteur) {
      const rendre = this.lecteur;
      this.lecteur = null;
      rendre({ done: false, value: valeur });
      return;
    }
    this.enAttente.push(valeur);
    this.octets += this.reglages.poids?.(valeur) ?? 0;
    if (this.enAttente.length >= AU_PLUS || this.octets >= OCTETS) this.terminer();
  }

  /** Forgets what waits for the last value alone: of a state, only the present counts. */
  remplacer(valeur: T): void {
    if (this.finie) return;
    this.vider();
    this.ajouter(valeur);
  }

  async next(): Promise<IteratorResult<T>> {
    const [premiere] = this.enAttente;
    if (premiere !== undefined) {
      this.enAttente.shift();
      this.octets -= this.reglages.poids?.(premiere) ?? 0;
      return { done: false, value: premiere };
    }
    if (this.finie) return { done: true, value: undefined };
    return new Promise((rendre) => {
      this.lecteur = rendre;
    });
  }

  /** Nothing follows: it ends once what waits is taken. */
  terminer(): void {
    if (this.finie) return;
    this.finie = true;
    this.lecteur?.({ done: true, value: undefined });
    this.lecteur = null;
    this.reglages.surFin();
  }

  /** Its reader wants nothing more, not even what waits. */
  async return(): Promise<IteratorResult<T>> {
    this.vider();
    this.terminer();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private vider(): void {
    this.enAttente.length = 0;
    this.octets = 0;
  }
}
