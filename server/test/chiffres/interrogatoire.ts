import { Hasard } from '../../src/demo/hasard.ts';
import { plusJours } from '../../src/shared/jour.rules.ts';
import { CATALOGUE, type IndicateurCalcule } from '../../src/statistique/catalogue.ts';
import type { Harness } from '../harness.ts';
import { arrondie, attendre, type Cellule, comptesDe } from './attendu.ts';
import type { FaitsBruts } from './faits-bruts.ts';
import { ForceBrute } from './force-brute.ts';
import { type Question, ranger, sommeDe } from './question.ts';
import { tirerUneQuestion } from './tirer-une-question.ts';

const TABLEAU = `query ($base: Base!, $attribution: Attribution!, $filtre: FiltreStatistiques, $au: LocalDate,
  $indicateurs: [String!]!, $par: [Dimension!]!) {
  statistiques(base: $base, attribution: $attribution, filtre: $filtre, au: $au) {
    tableau(indicateurs: $indicateurs, par: $par) {
      lignes { codes mesures { valeur numerateur } } total { mesures { valeur numerateur } }
    }
  }
}`;
const LIGNES = `query ($base: Base!, $attribution: Attribution!, $filtre: FiltreStatistiques, $au: LocalDate, $indicateur: String!) {
  listeDePass(indicateur: $indicateur, base: $base, attribution: $attribution, filtre: $filtre, au: $au, first: 1) { totalCount }
}`;

interface Tableau {
  readonly lignes: readonly {
    readonly codes: readonly (string | null)[];
    readonly mesures: readonly Cellule[];
  }[];
  readonly total: { readonly mesures: readonly Cellule[] };
}

/** What the register answered, and what the facts say: to be equal. */
export interface Confrontation {
  readonly lu: object;
  readonly attendu: object;
}

/** Those of the settlement are of another rule, which has its own tests. */
const DES_FAITS = CATALOGUE.filter(({ calcul }) => calcul.de !== 'SOLDE');
const ADDITIFS = DES_FAITS.filter(({ nature }) => nature === 'COMPTE' || nature === 'SOMME');
const CE_JOUR = '2026-09-15';

/** Asks the register questions drawn at random, and works each answer out again from the facts. */
export class Interrogatoire {
  private readonly hasard: Hasard;
  private readonly harness: Harness;
  private readonly demandes = new Map<string, number>();

  constructor(harness: Harness, graine: string) {
    this.harness = harness;
    this.hasard = new Hasard('questions', graine);
  }

  jourPasse(): string {
    return plusJours(CE_JOUR, -this.hasard.entier(1, 120));
  }

  /** Indicators that no question has been about. */
  jamaisDemandes(): readonly string[] {
    return DES_FAITS.flatMap(({ code }) => (this.fois(code) === 0 ? [code] : []));
  }

  /** One question, of the indicators that may be asked so and were asked least, and the rows behind one of them. */
  async *interroger(faits: FaitsBruts, au: string | null): AsyncGenerator<Confrontation> {
    const brute = new ForceBrute(faits, au ?? CE_JOUR);
    const question = tirerUneQuestion(this.hasard, brute, faits);
    const indicateurs = DES_FAITS.filter(
      ({ bases, attributions, dimensions }) =>
        bases.includes(question.base) &&
        attributions.includes(question.attribution) &&
        question.par.every((un) => dimensions.some((une) => une === un)),
    )
      .toSorted((un, autre) => this.fois(un.code) - this.fois(autre.code))
      .slice(0, 12);
    const [premier] = indicateurs;
    if (!premier) return;
    const { lignes, total } = await this.demander(question, indicateurs, au);
    for (const [rang, indicateur] of indicateurs.entries()) {
      const { cellules, vide } = attendre(brute, faits, question, indicateur);
      const lues = new Map([['TOUT', total.mesures[rang]]]);
      if (question.par.length > 0)
        for (const { codes, mesures } of lignes)
          lues.set(codes.map((code) => code ?? '∅').join(' | '), mesures[rang]);
      for (const cle of new Set([...cellules.keys(), ...lues.keys()])) {
        const quoi = { au, question, code: indicateur.code, cle };
        yield {
          lu: { ...quoi, ...arrondie(indicateur, lues.get(cle)) },
          attendu: { ...quoi, ...(cellules.get(cle) ?? vide) },
        };
      }
    }
    yield await this.ouvrir(brute, faits, question, premier, au);
  }

  /** Months make years, years make the whole, and the whole opens to as many rows. */
  async *additionner(faits: FaitsBruts): AsyncGenerator<Confrontation> {
    const brute = new ForceBrute(faits, CE_JOUR);
    for (const base of ['ACHAT', 'FLUX'] as const) {
      const siens = ADDITIFS.filter(({ bases }) => bases.includes(base));
      const question: Question = { base, attribution: 'COMMANDITAIRE', par: [], filtre: {} };
      for (let debut = 0; debut < siens.length; debut += 20) {
        const demandes = siens.slice(debut, debut + 20);
        const attendues = demandes.map(({ code }) => [
          code,
          Math.round(sommeDe(ranger(brute.comptes(code), question, faits).get('TOUT') ?? []) * 60) / 60,
        ]);
        for (const par of [['MOIS'], ['TRIMESTRE'], ['ANNEE'], []]) {
          const { lignes } = await this.demander({ ...question, par }, demandes, null);
          const sommes = demandes.map(({ code }, rang) => [
            code,
            Math.round(lignes.reduce((somme, { mesures }) => somme + (mesures[rang]?.valeur ?? 0), 0) * 60) /
              60,
          ]);
          yield { lu: { base, par, sommes }, attendu: { base, par, sommes: attendues } };
        }
      }
      for (const indicateur of siens) yield await this.ouvrir(brute, faits, question, indicateur, null);
    }
  }

  private fois(code: string): number {
    return this.demandes.get(code) ?? 0;
  }

  private async demander(
    question: Question,
    indicateurs: readonly IndicateurCalcule[],
    au: string | null,
  ): Promise<Tableau> {
    const codes = indicateurs.map(({ code }) => code);
    for (const code of codes) this.demandes.set(code, this.fois(code) + 1);
    const { statistiques } = await this.harness.execute<{ statistiques: { tableau: Tableau } }>(TABLEAU, {
      ...question,
      indicateurs: codes,
      au,
    });
    return statistiques.tableau;
  }

  /** As many rows as are counted, summed or measured. */
  private async ouvrir(
    brute: ForceBrute,
    faits: FaitsBruts,
    question: Question,
    indicateur: IndicateurCalcule,
    au: string | null,
  ): Promise<Confrontation> {
    const { code } = indicateur;
    const comptes = ranger(comptesDe(brute, indicateur), { ...question, par: [] }, faits).get('TOUT') ?? [];
    const { listeDePass } = await this.harness.execute<{ listeDePass: { totalCount: number } }>(LIGNES, {
      ...question,
      indicateur: code,
      au,
    });
    const quoi = { au, question, code };
    return {
      lu: { ...quoi, lignes: listeDePass.totalCount },
      attendu: { ...quoi, lignes: sommeEnLignes(indicateur) ? comptes.length : sommeDe(comptes) },
    };
  }
}

/** Money, hours and places weigh something else than rows: theirs are the uses. */
function sommeEnLignes({ code, calcul }: IndicateurCalcule): boolean {
  const compte = calcul.de === 'RAPPORT' ? calcul.numerateur : code;
  return /^(?:montant|reste|heures\.atelier)/.test(compte);
}
