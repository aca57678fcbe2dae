import type { Atome, Attributs, TableDuSecret } from './table.rules.ts';

/** The kinds of question: by month of fact or of purchase, about one public or about all. */
export interface Niveau {
  readonly base: 'FLUX' | 'ACHAT';
  readonly parPublic: boolean;
}

export const NIVEAUX: readonly Niveau[] = [
  { base: 'FLUX', parPublic: false },
  { base: 'ACHAT', parPublic: false },
  { base: 'FLUX', parPublic: true },
  { base: 'ACHAT', parPublic: true },
];

const ATTRIBUTS: readonly (keyof Attributs)[] = [
  'siren',
  'type',
  'outreMer',
  'epci',
  'departement',
  'region',
  'vague',
  'operateur',
];

/** The groups that no question can part, and what was ever taken back from them. */
interface Communs {
  readonly groupes: readonly number[];
  readonly repris: number;
}

/** How far the smallest question that holds two atoms must reach. */
export class Portee {
  private readonly table: TableDuSecret;
  private readonly communs = new Map<string, Communs>();
  private readonly parPaire = new Map<number, Communs>();
  private readonly cles: string[][];

  constructor(table: TableDuSecret) {
    this.table = table;
    this.cles = table.groupes.map((groupe) => ATTRIBUTS.map((nom) => String(groupe[nom])));
  }

  /**
   * Whether every question of a kind that holds both atoms counts enough. The smallest of them keeps what shares all that their
   * groups share, the months from one to the other, and all that was known by the later; what is ever taken back is counted as
   * if it already were.
   */
  suffit({ base, parPublic }: Niveau, a: Atome, b: Atome): boolean {
    if (parPublic && a.public !== b.public) return true;
    const { groupes, repris } = this.groupesCommuns(a.groupe, b.groupe);
    let manque = this.table.seuil + repris - a.unites - (a === b ? 0 : b.unites);
    if (manque <= 0) return true;
    const moisDe = (atome: Atome): number => (base === 'FLUX' ? atome.mois : this.achat(atome.groupe));
    const [debut, fin] = [Math.min(moisDe(a), moisDe(b)), Math.max(moisDe(a), moisDe(b))];
    const connu = Math.max(a.connu, b.connu);
    const dePublic = parPublic ? a.public : null;
    const assez = (groupe: number, mois: number | null): boolean => {
      for (const atome of this.table.duGroupe(groupe, mois, dePublic))
        if (atome.connu <= connu && atome !== a && atome !== b) manque -= atome.unites;
      return manque <= 0;
    };
    for (const groupe of groupes)
      if (base === 'FLUX') {
        for (let mois = debut; mois <= fin; mois++) if (assez(groupe, mois)) return true;
      } else if (this.achat(groupe) >= debut && this.achat(groupe) <= fin && assez(groupe, null)) return true;
    return false;
  }

  private achat(groupe: number): number {
    return this.table.groupes[groupe]?.achat ?? 0;
  }

  /**
   * The atoms that small answers rest on: of each line that no question of the kind cuts further, those known first. A question
   * that holds what was known later holds them too.
   */
  lignesSensibles(niveau: Niveau): readonly (readonly Atome[])[] {
    const lignes = new Map<string, Atome[]>();
    for (const atome of this.table.atomes) {
      if (atome.unites <= 0 || this.suffit(niveau, atome, atome)) continue;
      const cle = [
        ...(this.cles[atome.groupe] ?? []),
        niveau.base === 'FLUX' ? atome.mois : this.achat(atome.groupe),
        niveau.parPublic ? atome.public : '',
      ].join();
      const ligne = lignes.get(cle);
      const premier = ligne?.[0]?.connu ?? Infinity;
      if (!ligne || atome.connu < premier) lignes.set(cle, [atome]);
      else if (atome.connu === premier) ligne.push(atome);
    }
    return [...lignes.values()];
  }

  /** The groups that no question can leave out when it keeps these two: they share all that these share. */
  private groupesCommuns(un: number, autre: number): Communs {
    const paire = Math.min(un, autre) * this.cles.length + Math.max(un, autre);
    const connus = this.parPaire.get(paire);
    if (connus) return connus;
    const partages = ATTRIBUTS.map((_, i) => {
      const valeur = this.cles[un]?.[i];
      return valeur === this.cles[autre]?.[i] ? valeur : undefined;
    });
    const cle = partages.map((valeur) => valeur ?? '*').join();
    const communs = this.communs.get(cle) ?? this.partageant(partages);
    this.communs.set(cle, communs);
    this.parPaire.set(paire, communs);
    return communs;
  }

  private partageant(partages: readonly (string | undefined)[]): Communs {
    const groupes = this.cles.flatMap((valeurs, groupe) =>
      partages.every((valeur, i) => valeur === undefined || valeur === valeurs[i]) ? [groupe] : [],
    );
    return { groupes, repris: groupes.reduce((somme, groupe) => somme + this.table.repris(groupe), 0) };
  }
}
