/** Told at most so often: what came meanwhile is told as one, and the last is never lost. */
export class Signal<Fait, T> implements AsyncIterableIterator<T> {
  private readonly source: AsyncIterator<Fait>;
  private readonly dire: (dernier: Fait) => T;
  private readonly pas: number;
  private lecteur: ((suite: IteratorResult<T>) => void) | null = null;
  private echec: ((erreur: unknown) => void) | null = null;
  /** The last that was not told yet. */
  private attente: { readonly fait: Fait } | null = null;
  private dernier = -Infinity;
  private minuterie: NodeJS.Timeout | null = null;
  private fin: { readonly erreur: unknown } | null = null;

  constructor(source: AsyncIterator<Fait>, dire: (dernier: Fait) => T, pas: number) {
    this.source = source;
    this.dire = dire;
    this.pas = pas;
    void this.ecouter();
  }

  private async ecouter(): Promise<void> {
    try {
      for (let suite = await this.source.next(); !suite.done; suite = await this.source.next()) {
        this.attente = { fait: suite.value };
        this.rendre();
      }
      this.finir(undefined);
    } catch (erreur) {
      this.finir(erreur);
    }
  }

  private rendre(): void {
    const { attente, lecteur } = this;
    if (!attente || !lecteur || this.minuterie) return;
    const reste = this.dernier + this.pas - performance.now();
    if (reste > 0) {
      this.minuterie = setTimeout(() => {
        this.minuterie = null;
        this.rendre();
      }, reste);
      return;
    }
    this.lecteur = null;
    this.attente = null;
    this.dernier = performance.now();
    lecteur({ done: false, value: this.dire(attente.fait) });
  }

  private finir(erreur: unknown): void {
    if (this.fin) return;
    this.fin = { erreur };
    if (this.minuterie) clearTimeout(this.minuterie);
    if (erreur === undefined) this.lecteur?.({ done: true, value: undefined });
    else this.echec?.(erreur);
    this.lecteur = null;
  }

  async next(): Promise<IteratorResult<T>> {
    if (this.fin?.erreur !== undefined) throw this.fin.erreur;
    if (this.fin) return { done: true, value: undefined };
    return new Promise((rendre, rejeter) => {
      this.lecteur = rendre;
      this.echec = rejeter;
      this.rendre();
    });
  }

  async return(): Promise<IteratorResult<T>> {
    this.finir(undefined);
    await this.source.return?.();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
