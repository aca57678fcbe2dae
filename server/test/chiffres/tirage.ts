import { Hasard } from '../../src/demo/hasard.ts';
import { plusJours } from '../../src/shared/jour.rules.ts';

export type Rangee = Readonly<Record<string, unknown>>;

/** The last day of a ledger that is drawn: the day before that of the tests. */
export const FIN = '2026-09-14';

/** Draws rows of tables: facts of every kind, on any day, often recorded later than they happened. */
export class Tirage {
  readonly hasard: Hasard;
  readonly tables = new Map<string, Rangee[]>();

  constructor(graine: string) {
    this.hasard = new Hasard('registre', graine);
  }

  noter(table: string, rangee: Rangee): void {
    const rangees = this.tables.get(table) ?? [];
    this.tables.set(table, rangees);
    rangees.push(rangee);
  }

  /** A day between two others, the last day of the ledger at most. */
  jour(de: string, plus: number): string {
    const jour = plusJours(de, this.hasard.entier(0, plus));
    return jour > FIN ? FIN : jour;
  }

  fait(jour: string): {
    readonly jour: string;
    readonly evenement: 1;
    readonly enregistre_le: string;
  } {
    const enregistre_le = this.hasard.fraction() < 0.6 ? jour : this.jour(jour, 25);
    return { jour, evenement: 1, enregistre_le };
  }
}
