/** What questions choose orders by: a question keeps those that share the values it names. */
export interface Attributs {
  readonly siren: string;
  readonly type: string;
  readonly outreMer: boolean;
  readonly epci: string | null;
  readonly departement: string | null;
  readonly region: string | null;
  readonly vague: number;
  readonly operateur: string;
}

/** Orders that no question tells apart: the same attributes and month of purchase, and one size of carnet. */
export interface Groupe extends Attributs {
  /** Month of purchase, `rangDuMois`. */
  readonly achat: number;
  readonly taille: number;
}

/** The finest count that answers are made of: what a group did in a month, for a public, known in a month. */
export interface Atome {
  /** Its place among the groups. */
  readonly groupe: number;
  readonly mois: number;
  readonly public: string;
  readonly connu: number;
  /** Persons or acts: carnets handed out, uses, payments; zero where only another measure counts, below it for what was taken back. */
  readonly unites: number;
}

/** Number of a month « 2026-09 », so that months can be compared and counted. */
export const rangDuMois = (jour: string): number =>
  Number(jour.slice(0, 4)) * 12 + Number(jour.slice(5, 7)) - 1;

const ajouter = (listes: Map<number, Atome[]>, cle: number, atome: Atome): void => {
  const liste = listes.get(cle);
  if (liste) liste.push(atome);
  else listes.set(cle, [atome]);
};

/** The axes along which an atom is left for another. */
export interface Deplacement {
  readonly groupe?: true;
  readonly temps?: true;
  readonly public?: true;
}

const AUTOUR: readonly Deplacement[] = [
  {},
  { groupe: true },
  { temps: true },
  { public: true },
  { groupe: true, temps: true },
  { groupe: true, public: true },
  { temps: true, public: true },
  { groupe: true, temps: true, public: true },
];

const pgcd = (a: number, b: number): number => (b === 0 ? a : pgcd(b, a % b));

/** Above any month and any rank of a public: a place is one number, hence found at once. */
const MOIS = 100_000;
const PUBLICS = 64;
const TOUS = -1;

/** The atoms of one measure, and the ways to find them. */
export class TableDuSecret {
  readonly groupes: readonly Groupe[];
  readonly atomes: readonly Atome[];
  readonly seuil: number;
  private readonly enCarnets: boolean;
  private readonly publics = new Map<string, number>();
  private readonly rangs = new Map<Atome, number>();
  private readonly places = new Map<number, Atome[]>();
  private readonly voisins = new Map<number, Atome[]>();
  private readonly reprises = new Map<number, number>();
  private readonly reprisesDesGroupes = new Map<number, number>();

  constructor(groupes: readonly Groupe[], atomes: readonly Atome[], seuil: number, enCarnets = false) {
    this.groupes = groupes;
    this.atomes = atomes;
    this.seuil = seuil;
    this.enCarnets = enCarnets;
    for (const atome of atomes)
      if (!this.publics.has(atome.public)) this.publics.set(atome.public, this.publics.size);
    for (const [rang, atome] of atomes.entries()) this.ranger(atome, rang);
  }

  private ranger(atome: Atome, rang: number): void {
    const { groupe, unites } = atome;
    const place = this.cle(groupe, atome.mois, atome.public);
    this.rangs.set(atome, rang);
    if (unites < 0) {
      this.reprises.set(place, (this.reprises.get(place) ?? 0) - unites);
      this.reprisesDesGroupes.set(groupe, (this.reprisesDesGroupes.get(groupe) ?? 0) - unites);
      return;
    }
    ajouter(this.places, place, atome);
    if (unites > 0) for (const axes of AUTOUR) ajouter(this.voisins, this.cleDesVoisins(atome, axes), atome);
  }

  private cle(groupe: number, mois: number, dePublic: string | null): number {
    const rang = dePublic === null ? TOUS : (this.publics.get(dePublic) ?? PUBLICS);
    return ((groupe + 1) * MOIS + mois + 1) * PUBLICS + rang + 1;
  }

  private cleDesVoisins(a: Atome, { groupe, temps, public: dePublic }: Deplacement): number {
    return this.cle(groupe ? TOUS : a.groupe, temps ? TOUS : a.mois, dePublic ? null : a.public);
  }

  groupeDe({ groupe }: Atome): Groupe {
    const trouve = this.groupes[groupe];
    if (!trouve) throw new Error(`No group of rank ${groupe}`);
    return trouve;
  }

  rangDe(atome: Atome): number {
    return this.rangs.get(atome) ?? -1;
  }

  /** What a group counts, in one month or in all, for one public or for all. */
  duGroupe(groupe: number, mois: number | null, dePublic: string | null): readonly Atome[] {
    return this.voisins.get(this.cle(groupe, mois ?? TOUS, dePublic)) ?? [];
  }

  /** What was ever taken back from a group. */
  repris(groupe: number): number {
    return this.reprisesDesGroupes.get(groupe) ?? 0;
  }

  /** The atom of the group, the month and the public of three atoms, known with the second if it can be; absent where nothing is. */
  coin({ groupe }: Atome, { mois, connu }: Atome, dePublic: Atome): Atome | undefined {
    const places = this.places.get(this.cle(groupe, mois, dePublic.public));
    return places?.find((atome) => atome.connu === connu) ?? places?.[0];
  }

  /** The atoms that differ from one along all the axes of a move, and no other. */
  voisinsDe(a: Atome, axes: Deplacement): Atome[] {
    return (this.voisins.get(this.cleDesVoisins(a, axes)) ?? []).filter(
      (autre) =>
        autre !== a &&
        (!axes.groupe || autre.groupe !== a.groupe) &&
        (!axes.temps || autre.mois !== a.mois || (!axes.groupe && autre.connu !== a.connu)) &&
        (!axes.public || autre.public !== a.public),
    );
  }

  /** The least that may move between two groups: as many pass in one as in the other, by whole carnets. */
  mise(un: Atome, autre: Atome): number {
    if (!this.enCarnets) return 1;
    const [a, b] = [this.groupeDe(un).taille, this.groupeDe(autre).taille];
    return a === b ? a : (a * b) / pgcd(a, b);
  }

  pas(atome: Atome, mise: number): number {
    return this.enCarnets ? mise / this.groupeDe(atome).taille : mise;
  }

  /** Whether that much may be taken off, whatever was taken back later. */
  cede(atome: Atome, mise: number): boolean {
    const { groupe, mois, public: dePublic, unites } = atome;
    return unites - (this.reprises.get(this.cle(groupe, mois, dePublic)) ?? 0) >= this.pas(atome, mise);
  }
}
