import { File } from '../fil/fil.module.ts';

interface Reglages<T> {
  /** Between two looks, in milliseconds. */
  readonly cadence: number;
  /** The state of each of these keys, read at once. */
  readonly lire: (cles: readonly string[]) => Promise<ReadonlyMap<string, T>>;
  /** Whether nothing can follow a state. */
  readonly dernier?: (etat: T) => boolean;
}

interface Salle<T> {
  vu: T | null;
  empreinte: string;
  readonly files: Set<File<T>>;
}

/** States that someone watches, read once for all of them and told when they change: only the present counts. */
export class Veille<T extends object> {
  private readonly reglages: Reglages<T>;
  private readonly salles = new Map<string, Salle<T>>();
  private minuterie: NodeJS.Timeout | null = null;
  /** The look under way, and the one that follows it. */
  private regard = Promise.resolve();
  private prochain: Promise<void> | null = null;

  constructor(reglages: Reglages<T>) {
    this.reglages = reglages;
  }

  /** The state now, then again each time it changes. */
  async suivre(cle: string): Promise<AsyncIterableIterator<T>> {
    const salle = this.salles.get(cle) ?? { vu: null, empreinte: '', files: new Set() };
    this.salles.set(cle, salle);
    const file = new File<T>({ surFin: () => this.quitter(cle, salle, file) });
    salle.files.add(file);
    await this.regarder();
    if (salle.vu !== null) this.dire(file, salle.vu);
    if (this.salles.size > 0)
      this.minuterie ??= setInterval(() => void this.regarder(), this.reglages.cadence).unref();
    return file;
  }

  private quitter(cle: string, salle: Salle<T>, file: File<T>): void {
    salle.files.delete(file);
    if (salle.files.size === 0 && this.salles.get(cle) === salle) this.salles.delete(cle);
    if (this.salles.size > 0 || this.minuterie === null) return;
    clearInterval(this.minuterie);
    this.minuterie = null;
  }

  /** A look that begins after this is asked, one for all who ask meanwhile: two at once could tell the older state last. */
  private regarder(): Promise<void> {
    this.prochain ??= this.regard.then(() => {
      this.prochain = null;
      this.regard = this.lire();
      return this.regard;
    });
    return this.prochain;
  }

  private async lire(): Promise<void> {
    const cles = [...this.salles.keys()];
    // The next turn will do it: the database may be away for a while.
    const lus = await this.reglages.lire(cles).catch(() => null);
    for (const cle of lus === null ? [] : cles) {
      const [salle, vu] = [this.salles.get(cle), lus?.get(cle)];
      const empreinte = JSON.stringify(vu);
      if (!salle || vu === undefined || salle.empreinte === empreinte) continue;
      salle.empreinte = empreinte;
      salle.vu = vu;
      for (const file of salle.files) this.dire(file, vu);
    }
  }

  private dire(file: File<T>, etat: T): void {
    file.remplacer(etat);
    if (this.reglages.dernier?.(etat) === true) file.terminer();
  }
}
