/** What was opened and has to be closed whatever happens, the last one first. */
export class Fermetures {
  private readonly aFaire: (() => Promise<unknown>)[] = [];
  private enCours: Promise<void> | null = null;

  ajouter(fermer: () => Promise<unknown>): void {
    this.aFaire.push(fermer);
  }

  /** Whether everything is being closed: what fails then was stopped. */
  get commencees(): boolean {
    return this.enCours !== null;
  }

  /** Closes everything once, whoever asks. */
  fermer(): Promise<void> {
    this.enCours ??= this.toutFermer();
    return this.enCours;
  }

  /** Closes everything before a signal ends the process. */
  surSignal(): void {
    for (const [signal, code] of [
      ['SIGINT', 130],
      ['SIGTERM', 143],
    ] as const)
      process.once(signal, () => void this.fermer().finally(() => process.exit(code)));
  }

  private async toutFermer(): Promise<void> {
    for (let fermer = this.aFaire.pop(); fermer; fermer = this.aFaire.pop())
      await fermer().catch((error: unknown) => void process.stderr.write(`${String(error)}\n`));
  }
}
