import { partager } from '../shared/partage.rules.ts';
import type { IndicateurCalcule } from './catalogue.ts';
import { cheminDeMesure } from './chemin.ts';
import type { DemandeDeTableau } from './demande.ts';
import { wilson } from './etape.rules.ts';
import { estAdditive } from './faits/mesures.ts';
import type { Colonne, Grille } from './grille.ts';
import type { Masquage } from './secret.service.ts';
import type { CleDeLigne, LigneDuTableau, Mesure, Tableau } from './tableau.types.ts';
import { type Lue, rapporter, RIEN } from './lue.ts';
import { ordreDe } from './tri.ts';

interface Options {
  readonly parts: boolean;
  readonly chemins: boolean;
  /** Under so many rows a rate says little: it is shown, and said to be read with caution. */
  readonly prudence: number;
  /** What hides figures from who reads; `null` when nothing does. */
  readonly masquage: Masquage | null;
}

/** Works out the rows of a table from a grid. */
export class Composition {
  private readonly demande: DemandeDeTableau;
  private readonly indicateurs: readonly IndicateurCalcule[];
  private readonly grille: Grille;
  private readonly options: Options;

  constructor(
    demande: DemandeDeTableau,
    indicateurs: readonly IndicateurCalcule[],
    grille: Grille,
    options: Options,
  ) {
    this.demande = demande;
    this.indicateurs = indicateurs;
    this.grille = grille;
    this.options = options;
  }

  tableau(): Tableau {
    const { lignes } = this.grille;
    const { limite = lignes.length } = this.demande;
    const lues = this.indicateurs.map((indicateur) =>
      lignes.map((_, i) => this.montrer(indicateur, this.lire(indicateur, i), [i])),
    );
    const ordre = ordreDe(this.demande, lignes, (rang) => (lues[rang] ?? []).map(({ valeur }) => valeur));
    const gardees = ordre.slice(0, limite);
    const ecartees = ordre.slice(limite);
    const parts = this.options.parts
      ? this.indicateurs.map((un, rang) => this.partsDe(un, lues[rang] ?? []))
      : [];
    const total = this.ligne(
      [],
      this.indicateurs.map((un) => this.montrer(un, this.lireLeTotal(un))),
    );
    const reste =
      ecartees.length === 0
        ? null
        : this.ligne(
            [],
            this.indicateurs.map((un) => this.montrer(un, this.lireEnsemble(un, ecartees), ecartees)),
          );
    const rendues = gardees.map((i) =>
      this.ligne(
        lignes[i] ?? [],
        lues.map((colonne) => colonne[i] ?? RIEN),
        parts.map((colonne) => colonne[i] ?? null),
      ),
    );
    const toutes = [...rendues, total, ...(reste ? [reste] : [])];
    return {
      indicateurs: this.indicateurs,
      lignes: rendues,
      total,
      reste,
      nombreDeLignes: lignes.length,
      masquees: toutes.flatMap(({ mesures }) => mesures).filter(({ masque }) => masque !== null).length,
    };
  }

  /** A value as the reader may see it: hidden with its parts when what it is worked out from must be. */
  private montrer({ code, calcul }: IndicateurCalcule, lue: Lue, rangs?: readonly number[]): Lue {
    const { masquage } = this.options;
    if (!masquage) return lue;
    const codes = calcul.de === 'RAPPORT' ? [calcul.numerateur, calcul.denominateur] : [code];
    const lignes = rangs?.map((rang) => (this.grille.lignes[rang] ?? []).map((cle) => cle.code));
    const verdicts = codes.map((un) => {
      const [seule, ...autres] = lignes ?? [];
      return seule && autres.length === 0 ? masquage.ligne(un, seule) : masquage.ensemble(un, lignes);
    });
    const masque = verdicts.find((verdict) => verdict === 'SECRET') ?? verdicts.find(Boolean) ?? null;
    return masque === null ? lue : { ...RIEN, masque };
  }

  private colonne(code: string): Colonne {
    return this.grille.colonnes.get(code) ?? { valeurs: [], total: 0 };
  }

  private lire({ code, calcul }: IndicateurCalcule, i: number): Lue {
    if (calcul.de !== 'RAPPORT') {
      const { valeurs, effectifs } = this.colonne(code);
      return {
        valeur: valeurs[i] ?? null,
        numerateur: null,
        denominateur: effectifs?.[i] ?? null,
        masque: null,
      };
    }
    return rapporter(
      this.colonne(calcul.numerateur).valeurs[i] ?? null,
      this.colonne(calcul.denominateur).valeurs[i] ?? null,
    );
  }

  private lireLeTotal({ code, calcul }: IndicateurCalcule): Lue {
    if (calcul.de !== 'RAPPORT') {
      const { total, effectifTotal } = this.colonne(code);
      return { valeur: total, numerateur: null, denominateur: effectifTotal ?? null, masque: null };
    }
    return rapporter(this.colonne(calcul.numerateur).total, this.colonne(calcul.denominateur).total);
  }

  /** Rows put together: what does not add up is not said of them. */
  private lireEnsemble(indicateur: IndicateurCalcule, rangs: readonly number[]): Lue {
    const { code, calcul } = indicateur;
    const somme = (un: string): number | null => {
      if (calcul.de !== 'SOLDE' && !estAdditive(un)) return null;
      const { valeurs } = this.colonne(un);
      const cumul = rangs.reduce((total, i) => total + (valeurs[i] ?? 0), 0);
      // Hours are whole minutes: what their sum has beyond is of the machine.
      return Math.round(cumul * 60) / 60;
    };
    if (calcul.de === 'RAPPORT') return rapporter(somme(calcul.numerateur), somme(calcul.denominateur));
    const valeur = somme(code);
    return { ...RIEN, valeur };
  }

  /** Shares of a column that adds up, in thousandths: by largest remainder they make 1, unless some of it is hidden. */
  private partsDe(indicateur: IndicateurCalcule, lues: readonly Lue[]): (number | null)[] {
    const aucune = lues.map(() => null);
    if (indicateur.nature !== 'COMPTE' && indicateur.nature !== 'SOMME') return aucune;
    if (lues.some(({ masque }) => masque !== null)) {
      const { valeur: total } = this.montrer(indicateur, this.lireLeTotal(indicateur));
      if (total === null || total <= 0) return aucune;
      return lues.map(({ valeur }) => (valeur === null ? null : Math.round((1000 * valeur) / total) / 1000));
    }
    const valeurs = lues.map(({ valeur }) => Math.round(valeur ?? 0));
    if (!valeurs.some((valeur) => valeur > 0) || valeurs.some((valeur) => valeur < 0)) return aucune;
    return partager(1000, valeurs).map((millieme) => millieme / 1000);
  }

  private ligne(
    cles: readonly CleDeLigne[],
    lues: readonly Lue[],
    parts: readonly (number | null)[] = [],
  ): LigneDuTableau {
    return {
      cles: [...cles],
      codes: cles.map(({ code }) => code),
      mesures: lues.map((lue, rang) => this.mesure(lue, rang, cles, parts[rang] ?? null)),
      valeurs: lues.map(({ valeur }) => valeur),
    };
  }

  private mesure(lue: Lue, rang: number, cles: readonly CleDeLigne[], part: number | null): Mesure {
    const indicateur = this.indicateurs[rang];
    const { selection } = this.demande;
    const { numerateur, denominateur, masque } = lue;
    const estUnePart = indicateur?.calcul.de === 'RAPPORT' && indicateur.calcul.part;
    const intervalle =
      estUnePart && selection.base === 'ACHAT' && numerateur !== null && denominateur !== null
        ? wilson(numerateur, denominateur)
        : null;
    const ouvre = this.options.chemins && indicateur !== undefined && masque === null;
    return {
      ...lue,
      intervalleBas: intervalle?.[0] ?? null,
      intervalleHaut: intervalle?.[1] ?? null,
      prudence: denominateur !== null && denominateur < this.options.prudence,
      part,
      chemin: ouvre ? cheminDeMesure(selection, indicateur, cles) : null,
    };
  }
}
