/** A seeded source of chance (sfc32): the same words give the same draws on every machine. */
export class Hasard {
  private a: number;
  private b: number;
  private c: number;
  private counter = 1;

  constructor(...mots: readonly (string | number)[]) {
    const seed = hash(mots.join(' '));
    this.a = seed;
    this.b = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b);
    this.c = Math.imul(seed ^ 0xc2b2ae35, 0x27d4eb2f);
    for (let i = 0; i < 12; i++) this.bits();
  }

  /** 32 random bits. */
  bits(): number {
    const sum = (this.a + this.b + this.counter++) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  /** From 0 included to 1 excluded. */
  fraction(): number {
    return this.bits() / 0x1_0000_0000;
  }

  /** An integer from `min` to `max`, both included. */
  entier(min: number, max: number): number {
    return min + Math.floor(this.fraction() * (max - min + 1));
  }

  /** A waiting time of mean 1. */
  attente(): number {
    return -Math.log(1 - this.fraction());
  }

  choisir<T>(parmi: readonly T[]): T {
    const choisi = parmi[this.entier(0, parmi.length - 1)];
    if (choisi === undefined) throw new Error('Nothing to choose from');
    return choisi;
  }

  /** An index drawn by cumulative weights, as `cumuls` makes them. */
  tirer(cumulees: Float64Array): number {
    return chercher(cumulees, this.fraction() * (cumulees.at(-1) ?? 0));
  }
}

export function cumuls(poids: readonly number[]): Float64Array {
  let somme = 0;
  return Float64Array.from(poids, (un) => (somme += un));
}

/** The first index whose cumulative weight exceeds a value. */
function chercher(cumulees: Float64Array, valeur: number): number {
  let [bas, haut] = [0, cumulees.length - 1];
  while (bas < haut) {
    const milieu = (bas + haut) >> 1;
    if ((cumulees[milieu] ?? 0) > valeur) haut = milieu;
    else bas = milieu + 1;
  }
  return bas;
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value;
}
