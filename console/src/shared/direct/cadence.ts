/** Does something at once, then no more often than that, however often it is asked; the last ask is never forgotten. */
export class Cadence {
  private readonly faire: () => Promise<void>;
  private readonly espace: number;
  private demandee = false;
  private occupee = false;
  private arretee = false;

  constructor(faire: () => Promise<void>, espace: number) {
    this.faire = faire;
    this.espace = espace;
  }

  demander(): void {
    this.demandee = true;
    if (!this.occupee) void this.tourner();
  }

  arreter(arretee = true): void {
    this.arretee = arretee;
  }

  private async tourner(): Promise<void> {
    this.occupee = true;
    while (this.demandee && !this.arretee) {
      this.demandee = false;
      const debut = Date.now();
      // What failed is done again at the next ask.
      await this.faire().catch(() => undefined);
      const reste = this.espace - (Date.now() - debut);
      // oxlint-disable-next-line no-await-in-loop -- one after the other is what it is for
      await new Promise((suite) => {
        setTimeout(suite, Math.max(reste, 0));
      });
    }
    this.occupee = false;
  }
}
