import type { Atome, Attributs, Groupe, TableDuSecret } from './table.rules.ts';

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

/** How far the smallest question that holds two atoms must reach. */
export class Portee {
  private readonly table: TableDuSecret;
  private readonly communs = new Map<string, readonly number[]>();
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
    const moisDe = (atome: Atome): number =>
      base === 'FLUX' ? atome.mois : this.table.groupeDe(atome).achat;
    const [debut, fin] = [Math.min(moisDe(a), moisDe(b)), Math.max(moisDe(a), moisDe(b))];
    const connu = Math.max(a.connu, b.connu);
    const groupes = this.groupesCommuns(a.groupe, b.groupe).filter(
      (groupe) => base === 'FLUX' || dans(this.table.groupes[groupe], debut, fin),
    );
    let manque = this.table.seuil;
    for (const groupe of groupes) manque += this.table.duGroupe(groupe).repris;
    for (const groupe of groupes)
      for (const atome of this.table.duGroupe(groupe).atomes) {
        if (atome.connu > connu || (parPublic && atome.public !== a.public)) continue;
        if (base === 'FLUX' && (atome.mois < debut || atome.mois > fin)) continue;
        manque -= atome.unites;
        if (manque <= 0) return true;
      }
    return false;
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
        niveau.base === 'FLUX' ? atome.mois : this.table.groupeDe(atome).achat,
        niveau.parPublic ? atome.public : '',
      ].join();
      const ligne = lignes.get(cle);
      const premier = ligne?.[0]?.connu ?? Infinity;
      if (!ligne || atome.connu < premier) lignes.set(cle, [atome]);
      else if (atome.connu === premier) ligne.push(atome);
    }
    return [...lignes.values()];
  }

  /** The groups that no question can leave out when it keeps these two. */
  private groupesCommuns(un: number, autre: number): readonly number[] {
    const partages = ATTRIBUTS.map((_, i) => {
      const valeur = this.cles[un]?.[i];
      return valeur === this.cles[autre]?.[i] ? valeur : undefined;
    });
    const cle = partages.map((valeur) => valeur ?? '*').join();
    let trouves = this.communs.get(cle);
    if (!trouves) {
      trouves = this.cles.flatMap((valeurs, groupe) =>
        partages.every((valeur, i) => valeur === undefined || valeur === valeurs[i]) ? [groupe] : [],
      );
      this.communs.set(cle, trouves);
    }
    return trouves;
  }
}

const dans = (groupe: Groupe | undefined, debut: number, fin: number): boolean =>
  groupe !== undefined && groupe.achat >= debut && groupe.achat <= fin;
