import { type Niveau, NIVEAUX, Portee } from './portee.rules.ts';
import type { Atome, Deplacement, TableDuSecret } from './table.rules.ts';

/** As much more at some atoms as less at others: another table, as possible, that every answer given fits as well. */
export type Perturbation = readonly Mouvement[];

interface Mouvement {
  /** Rank of the atom. */
  readonly atome: number;
  /** All that moves in a perturbation weighs the same in the answers: only its sign tells. */
  readonly signe: 1 | -1;
  /** How many units it is. */
  readonly pas: number;
}

const GROUPE: Deplacement = { groupe: true };
const TEMPS: Deplacement = { temps: true };
const PUBLIC: Deplacement = { public: true };
const GROUPE_ET_TEMPS: Deplacement = { groupe: true, temps: true };
const GROUPE_ET_PUBLIC: Deplacement = { groupe: true, public: true };
const TEMPS_ET_PUBLIC: Deplacement = { temps: true, public: true };
const TOUT: Deplacement = { groupe: true, temps: true, public: true };

/**
 * Boxes, by the moves of their sides: the more sides, the fewer questions feel them, only those that cut every side. Those that
 * move a group against another leave the figures of the country alone. With no side, the atom stands alone.
 */
const FORMES: readonly (readonly Deplacement[])[] = [
  [GROUPE, TEMPS, PUBLIC],
  [GROUPE, TEMPS],
  [GROUPE, TEMPS_ET_PUBLIC],
  [TEMPS, GROUPE_ET_PUBLIC],
  [GROUPE, PUBLIC],
  [TEMPS, PUBLIC],
  [PUBLIC, GROUPE_ET_TEMPS],
  [GROUPE],
  [PUBLIC],
  [TEMPS],
  [GROUPE_ET_TEMPS],
  [TOUT],
  [],
];

/** How many neighbours are tried along a side. */
const ESSAIS = 60;

/** A side of a box: what it moves, and to where. */
interface Cote {
  readonly cote: Deplacement;
  readonly autre: Atome;
}

type Sommets = readonly (Omit<Mouvement, 'atome'> & { readonly atome: Atome })[];

const trimestre = (mois: number): number => Math.floor(mois / 3);
const annee = (mois: number): number => Math.floor(mois / 12);

/** Finds what protects each small answer, near it, so that little else is masked. */
class Recherche {
  private readonly table: TableDuSecret;
  private readonly portee: Portee;
  private readonly trouvees = new Map<string, Sommets>();
  private readonly parAtome = new Map<Atome, Sommets[]>();

  constructor(table: TableDuSecret) {
    this.table = table;
    this.portee = new Portee(table);
  }

  perturbations(): Perturbation[] {
    for (const niveau of NIVEAUX)
      for (const ligne of this.portee.lignesSensibles(niveau))
        if (!ligne.some((atome) => this.dejaProtege(niveau, atome))) this.proteger(niveau, ligne);
    return [...this.trouvees.values()].map((sommets) =>
      sommets.map(({ atome, signe, pas }) => ({ atome: this.table.rangDe(atome), signe, pas })),
    );
  }

  private dejaProtege(niveau: Niveau, s: Atome): boolean {
    return (this.parAtome.get(s) ?? []).some((sommets) =>
      sommets.every(({ atome }) => atome === s || this.portee.suffit(niveau, s, atome)),
    );
  }

  private proteger(niveau: Niveau, ligne: readonly Atome[]): void {
    for (const forme of FORMES) {
      // A question about all the publics does not feel what only moves from one to another.
      if (!niveau.parPublic && forme.includes(PUBLIC)) continue;
      for (const atome of ligne) {
        const sommets = this.chercher(niveau, atome, forme);
        if (sommets) return this.garder(sommets);
      }
    }
  }

  private garder(sommets: Sommets): void {
    const cle = sommets
      .map(({ atome }) => this.table.rangDe(atome))
      .toSorted((a, b) => a - b)
      .join();
    if (this.trouvees.has(cle)) return;
    this.trouvees.set(cle, sommets);
    for (const { atome } of sommets) {
      const siennes = this.parAtome.get(atome);
      if (siennes) siennes.push(sommets);
      else this.parAtome.set(atome, [sommets]);
    }
  }

  /** The first box of a shape, nearest first, whose corners all exist, may move, and are in no small question with the atom. */
  private chercher(niveau: Niveau, s: Atome, forme: readonly Deplacement[]): Sommets | null {
    const proches = forme.map((cote) => this.prochesDe(niveau, s, cote));
    const essayer = (cotes: readonly Cote[]): Sommets | null => {
      const cote = forme[cotes.length];
      if (!cote) return this.boite(niveau, s, cotes);
      for (const autre of proches[cotes.length] ?? []) {
        const sommets = essayer([...cotes, { cote, autre }]);
        if (sommets) return sommets;
      }
      return null;
    };
    return essayer([]);
  }

  private prochesDe(niveau: Niveau, s: Atome, cote: Deplacement): readonly Atome[] {
    return this.table
      .voisinsDe(s, cote)
      .filter((autre) => this.convient(niveau, s, autre, -1, this.table.mise(s, autre)))
      .map((autre) => ({ autre, distance: this.distance(s, autre) }))
      .toSorted((un, deux) => un.distance - deux.distance)
      .slice(0, ESSAIS)
      .map(({ autre }) => autre);
  }

  /** Whether an atom may move with another: what loses has enough to lose. */
  private convient(niveau: Niveau, s: Atome, autre: Atome, signe: 1 | -1, mise: number): boolean {
    return (signe > 0 || this.table.cede(autre, mise)) && this.portee.suffit(niveau, s, autre);
  }

  private boite(niveau: Niveau, s: Atome, cotes: readonly Cote[]): Sommets | null {
    const mise = this.table.mise(s, cotes.find(({ cote }) => cote.groupe)?.autre ?? s);
    const sommets = new Map<Atome, 1 | -1>([[s, 1]]);
    let unites = s.unites;
    for (let coin = 1; coin < 1 << cotes.length; coin++) {
      const bouges = cotes.filter((_, i) => coin & (1 << i));
      const de = (axe: keyof Deplacement): Atome => bouges.find(({ cote }) => cote[axe])?.autre ?? s;
      const atome = this.table.coin(de('groupe'), de('temps'), de('public'));
      const signe = bouges.length % 2 === 0 ? 1 : -1;
      if (!atome || sommets.has(atome) || !this.convient(niveau, s, atome, signe, mise)) return null;
      sommets.set(atome, signe);
      unites += atome.unites;
    }
    // What is masked together is not small together either.
    if (sommets.size > 1 && unites < this.table.seuil) return null;
    return [...sommets].map(([atome, signe]) => ({ atome, signe, pas: this.table.pas(atome, mise) }));
  }

  /** Near in time first, so that longer periods feel nothing; then near in space, so that larger territories feel nothing. */
  private distance(s: Atome, autre: Atome): number {
    const [sien, leur] = [this.table.groupeDe(s), this.table.groupeDe(autre)];
    const duree =
      trimestre(autre.mois) === trimestre(s.mois) ? 0 : annee(autre.mois) === annee(s.mois) ? 1 : 2;
    const lieu =
      leur.siren === sien.siren
        ? 0
        : leur.departement !== null && leur.departement === sien.departement
          ? 1
          : leur.region === sien.region
            ? 2
            : 3;
    return duree * 1e6 + lieu * 1e4 + Math.abs(autre.mois - s.mois) + Math.abs(autre.connu - s.connu);
  }
}

/** The family of perturbations of a table: each small answer feels at least one of them, and no answer given feels any. */
export const perturbationsDe = (table: TableDuSecret): Perturbation[] => new Recherche(table).perturbations();
