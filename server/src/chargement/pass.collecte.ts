import type { NumeroDeCarnet, NumeroDePass } from '../carnet/carnet.module.ts';

const SERIES = 10_000_000;
const RANGS = 10;
const DEBUT = 1024;

/** A carnet of the file: its place in the collection, its number, and the rank of its order. */
export interface CarnetLu extends NumeroDeCarnet {
  readonly place: number;
  readonly commande: number;
}

/** A pass of the file: its rank in the carnet, its secret and the line it came on. */
export interface PassLu {
  readonly rang: number;
  readonly secret: number;
  readonly ligne: number;
}

/** What a line says against those before it: a rank already there, or another order for the carnet. */
export type Conflit =
  | { readonly genre: 'COMMANDE'; readonly commande: number }
  | { readonly genre: 'DOUBLON'; readonly ligne: number };

/** Gathers lines into carnets, in any order, in 130 bytes a carnet: a million pass take 26 MB. */
export class Collecte {
  private readonly places = new Map<number, number>();
  private cles = new Float64Array(DEBUT);
  private commandes = new Int32Array(DEBUT);
  private secrets = new Float64Array(DEBUT * RANGS);
  private lignes = new Int32Array(DEBUT * RANGS);
  private derniere = { cle: -1, place: -1 };

  ajouter(ligne: number, commande: number, { lot, serie, rang, secret }: NumeroDePass): Conflit | null {
    const place = this.placeDe(lot * SERIES + serie, commande);
    const connue = this.commandes[place] ?? 0;
    if (connue !== commande) return { genre: 'COMMANDE', commande: connue };
    const at = place * RANGS + rang - 1;
    const deja = this.lignes[at] ?? 0;
    if (deja > 0) return { genre: 'DOUBLON', ligne: deja };
    this.lignes[at] = ligne;
    this.secrets[at] = secret;
    return null;
  }

  *carnets(): Generator<CarnetLu> {
    for (let place = 0; place < this.places.size; place++) yield this.carnet(place);
  }

  trouver({ lot, serie }: NumeroDeCarnet): CarnetLu | null {
    const place = this.places.get(lot * SERIES + serie);
    return place === undefined ? null : this.carnet(place);
  }

  /** Whether a carnet is whole and its secrets are the expected ones: read for each, nothing is built. */
  estJuste({ place }: CarnetLu, taille: number, secrets: readonly number[]): boolean {
    for (let rang = 0; rang < taille; rang++) {
      const at = place * RANGS + rang;
      if (this.lignes[at] === 0 || this.secrets[at] !== secrets[rang]) return false;
    }
    return true;
  }

  pass({ place }: CarnetLu): PassLu[] {
    return Array.from({ length: RANGS }, (_, i) => {
      const at = place * RANGS + i;
      return { rang: i + 1, secret: this.secrets[at] ?? -1, ligne: this.lignes[at] ?? 0 };
    }).filter(({ ligne }) => ligne > 0);
  }

  private carnet(place: number): CarnetLu {
    const cle = this.cles[place] ?? 0;
    return {
      place,
      lot: Math.floor(cle / SERIES),
      serie: cle % SERIES,
      commande: this.commandes[place] ?? 0,
    };
  }

  /** The lines of a carnet mostly follow one another: the last one is looked at first. */
  private placeDe(cle: number, commande: number): number {
    if (cle === this.derniere.cle) return this.derniere.place;
    const connue = this.places.get(cle);
    const place = connue ?? this.places.size;
    if (connue === undefined) {
      if (place === this.cles.length) this.grandir();
      this.places.set(cle, place);
      this.cles[place] = cle;
      this.commandes[place] = commande;
    }
    this.derniere = { cle, place };
    return place;
  }

  private grandir(): void {
    const taille = this.cles.length * 2;
    this.cles = copieDans(new Float64Array(taille), this.cles);
    this.commandes = copieDans(new Int32Array(taille), this.commandes);
    this.secrets = copieDans(new Float64Array(taille * RANGS), this.secrets);
    this.lignes = copieDans(new Int32Array(taille * RANGS), this.lignes);
  }
}

function copieDans<T extends Float64Array | Int32Array>(grand: T, petit: T): T {
  grand.set(petit);
  return grand;
}
