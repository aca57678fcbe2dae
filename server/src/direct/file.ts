/** Events that may wait for one reader: above it, the reader is cut and resumes from its cursor. */
const AU_PLUS = 1000;

/** Thrown to a reader that is too late. */
export class TropEnRetard extends Error {}

interface Attente<T> {
  readonly rendre: (suite: IteratorResult<T>) => void;
  readonly rejeter: (erreur: Error) => void;
}

/** What one reader has not taken yet, in order and bounded: whoever adds to it never waits, nor fails. */
export class File<T> implements AsyncIterableIterator<T> {
  private readonly enAttente: T[] = [];
  private readonly auPlus: number;
  private readonly surFin: () => void;
  private lecteur: Attente<T> | null = null;
  private erreur: Error | null = null;
  private finie = false;

  constructor(surFin: () => void, auPlus = AU_PLUS) {
    this.surFin = surFin;
    this.auPlus = auPlus;
  }

  ajouter(valeur: T): void {
    if (this.finie) return;
    if (this.lecteur) {
      const { rendre } = this.lecteur;
      this.lecteur = null;
      rendre({ done: false, value: valeur });
      return;
    }
    this.enAttente.push(valeur);
    if (this.enAttente.length > this.auPlus) this.echouer(new TropEnRetard());
  }

  /** Forgets what waits for the last value alone: of a state, only the present counts. */
  remplacer(valeur: T): void {
    this.enAttente.length = 0;
    this.ajouter(valeur);
  }

  echouer(erreur: Error): void {
    if (this.finie) return;
    this.enAttente.length = 0;
    this.erreur = erreur;
    this.finir();
  }

  async next(): Promise<IteratorResult<T>> {
    const [premiere] = this.enAttente;
    if (premiere !== undefined) {
      this.enAttente.shift();
      return { done: false, value: premiere };
    }
    if (this.erreur) throw this.erreur;
    if (this.finie) return { done: true, value: undefined };
    return new Promise((rendre, rejeter) => {
      this.lecteur = { rendre, rejeter };
    });
  }

  async return(): Promise<IteratorResult<T>> {
    if (!this.finie) {
      this.enAttente.length = 0;
      this.finir();
    }
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private finir(): void {
    this.finie = true;
    if (this.erreur) this.lecteur?.rejeter(this.erreur);
    else this.lecteur?.rendre({ done: true, value: undefined });
    this.lecteur = null;
    this.surFin();
  }
}
