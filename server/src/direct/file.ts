/** What may wait for one reader: above it, the reader is cut and resumes from its cursor. */
const AU_PLUS = 1000;
const OCTETS = 1024 * 1024;

interface Reglages<T> {
  /** Told once, when it ends, whatever the end. */
  readonly surFin: () => void;
  /** What a value keeps in memory while it waits, in bytes. */
  readonly poids?: (valeur: T) => number;
  /** What a reader that is too late is told, given the last value it took. */
  readonly tropTard?: (derniere: T | undefined) => Error;
  readonly auPlus?: number;
}

/** What one reader has not taken yet, in order and bounded: whoever adds to it never waits, nor fails. */
export class File<T> implements AsyncIterableIterator<T> {
  private readonly enAttente: T[] = [];
  private readonly reglages: Reglages<T>;
  private octets = 0;
  private derniere: T | undefined = undefined;
  private lecteur: ((suite: IteratorResult<T>) => void) | null = null;
  /** Made when it is told, since the reader may still take what it had before. */
  private erreur: (() => Error) | null = null;
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

  ajouter(valeur: T): void {
    if (this.finie) return;
    if (this.lecteur) {
      const rendre = this.lecteur;
      this.lecteur = null;
      this.derniere = valeur;
      rendre({ done: false, value: valeur });
      return;
    }
    const { poids, tropTard, auPlus = AU_PLUS } = this.reglages;
    this.enAttente.push(valeur);
    this.octets += poids?.(valeur) ?? 0;
    if (this.enAttente.length > auPlus || this.octets > OCTETS)
      this.echouer(() => tropTard?.(this.derniere) ?? new Error('Too many values wait for a reader'));
  }

  /** Forgets what waits for the last value alone: of a state, only the present counts. */
  remplacer(valeur: T): void {
    this.vider();
    this.ajouter(valeur);
  }

  async next(): Promise<IteratorResult<T>> {
    const [premiere] = this.enAttente;
    if (premiere !== undefined) {
      this.enAttente.shift();
      this.octets -= this.reglages.poids?.(premiere) ?? 0;
      this.derniere = premiere;
      return { done: false, value: premiere };
    }
    if (this.erreur) throw this.erreur();
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

  async return(): Promise<IteratorResult<T>> {
    if (!this.finie) this.finir();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private echouer(erreur: () => Error): void {
    this.erreur = erreur;
    this.finir();
  }

  private vider(): void {
    this.enAttente.length = 0;
    this.octets = 0;
  }

  private finir(): void {
    this.vider();
    this.finie = true;
    this.lecteur?.({ done: true, value: undefined });
    this.lecteur = null;
    this.reglages.surFin();
  }
}
