const PREMIER = 67_108_859;
const modulo = (n: number): number => ((n % PREMIER) + PREMIER) % PREMIER;

function inverse(n: number): number {
  let [r, suite, u, v] = [PREMIER, modulo(n), 0, 1];
  while (suite !== 0) {
    const q = Math.floor(r / suite);
    [r, suite, u, v] = [suite, r - q * suite, v, u - q * v];
  }
  return modulo(u);
}

/** Whoever combines answers: what they can work out is what the answers generate, by elimination in a prime field. */
export class Attaquant {
  private readonly base = new Map<number, number[]>();

  apprendre(ligne: readonly number[]): void {
    const reste = this.reduire(ligne);
    const pivot = reste.findIndex((n) => n !== 0);
    if (pivot < 0) return;
    const facteur = inverse(reste[pivot] ?? 1);
    this.base.set(
      pivot,
      reste.map((n) => (n * facteur) % PREMIER),
    );
  }

  deduit(ligne: readonly number[]): boolean {
    return this.reduire(ligne).every((n) => n === 0);
  }

  private reduire(ligne: readonly number[]): number[] {
    const reste = ligne.map(modulo);
    for (let i = 0; i < reste.length; i++) {
      const facteur = reste[i] ?? 0;
      const sur = facteur === 0 ? undefined : this.base.get(i);
      if (sur)
        for (const [j, n] of sur.entries()) reste[j] = modulo((reste[j] ?? 0) - ((n * facteur) % PREMIER));
    }
    return reste;
  }
}
