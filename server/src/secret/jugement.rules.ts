import type { Perturbation } from './perturbation.rules.ts';
import type { Atome, Groupe, TableDuSecret } from './table.rules.ts';

/** Why an answer is masked: it is small itself, or it would tell one that is. */
export type Verdict = 'SECRET' | 'COMPLEMENT' | null;

/** A measure ready to be judged. */
export interface MesureProtegee {
  readonly table: TableDuSecret;
  readonly perturbations: readonly Perturbation[];
}

/** What a question counts, and the row that each atom is counted in. */
export interface Question {
  retient(atome: Atome, groupe: Groupe): boolean;
  cle(atome: Atome, groupe: Groupe): string;
}

/** Judges the answers to a question: its rows, and any of them taken together. */
export class Jugement {
  private readonly mesure: MesureProtegee;
  private readonly rangs = new Map<string, number>();
  /** The row of each atom; -1 when the question leaves it out. */
  private readonly ligneDe: Int32Array;
  private readonly unites: number[] = [];
  private readonly senties = new Set<number>();

  constructor(mesure: MesureProtegee, question: Question) {
    this.mesure = mesure;
    const { table, perturbations } = mesure;
    this.ligneDe = new Int32Array(table.atomes.length).fill(-1);
    for (const [i, atome] of table.atomes.entries()) {
      const groupe = table.groupeDe(atome);
      if (!question.retient(atome, groupe)) continue;
      const cle = question.cle(atome, groupe);
      const rang = this.rangs.get(cle) ?? this.rangs.size;
      this.rangs.set(cle, rang);
      this.ligneDe[i] = rang;
      this.unites[rang] = (this.unites[rang] ?? 0) + atome.unites;
    }
    for (const sommets of perturbations) {
      const ecarts = new Map<number, number>();
      for (const { atome, signe } of sommets) {
        const rang = this.ligneDe[atome] ?? -1;
        if (rang >= 0) ecarts.set(rang, (ecarts.get(rang) ?? 0) + signe);
      }
      for (const [rang, ecart] of ecarts) if (ecart !== 0) this.senties.add(rang);
    }
  }

  /** Of one row. */
  ligne(cle: string): Verdict {
    const rang = this.rangs.get(cle);
    if (rang === undefined) return null;
    return this.verdict(this.unites[rang] ?? 0, () => this.senties.has(rang));
  }

  /** Of rows put together; of all of them when none is named. */
  ensemble(cles?: readonly string[]): Verdict {
    const retenues = cles && new Set(cles.map((cle) => this.rangs.get(cle)));
    const dedans = (rang: number): boolean => rang >= 0 && (retenues?.has(rang) ?? true);
    const unites = this.unites.reduce((somme, un, rang) => (dedans(rang) ? somme + un : somme), 0);
    return this.verdict(unites, () =>
      this.mesure.perturbations.some((sommets) => {
        let ecart = 0;
        for (const { atome, signe } of sommets) if (dedans(this.ligneDe[atome] ?? -1)) ecart += signe;
        return ecart !== 0;
      }),
    );
  }

  private verdict(unites: number, sentie: () => boolean): Verdict {
    if (unites > 0 && unites < this.mesure.table.seuil) return 'SECRET';
    return sentie() ? 'COMPLEMENT' : null;
  }
}
