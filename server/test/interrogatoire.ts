import { expect } from 'vitest';
import { Hasard } from '../src/demo/hasard.ts';
import { plusJours } from '../src/shared/jour.rules.ts';
import { CATALOGUE, type IndicateurCalcule } from '../src/statistique/catalogue.ts';
import { DISTINCTS } from '../src/statistique/faits/mesures.ts';
import { type FaitsBruts, texte } from './faits-bruts.ts';
import { type Compte, ForceBrute } from './force-brute.ts';
import type { Harness } from './harness.ts';
import { clesDe, distinctsDe, quantileDe, type Question, ranger, sommeDe } from './question.ts';

const TABLEAU = `query ($base: Base!, $attribution: Attribution!, $filtre: FiltreStatistiques, $au: LocalDate,
  $indicateurs: [String!]!, $par: [Dimension!]!) {
  statistiques(base: $base, attribution: $attribution, filtre: $filtre, au: $au) {
    tableau(indicateurs: $indicateurs, par: $par) {
      lignes { codes mesures { valeur numerateur denominateur } } total { mesures { valeur numerateur denominateur } }
    }
  }
}`;
const LIGNES = `query ($base: Base!, $attribution: Attribution!, $filtre: FiltreStatistiques, $au: LocalDate, $indicateur: String!) {
  listeDePass(indicateur: $indicateur, base: $base, attribution: $attribution, filtre: $filtre, au: $au, first: 1) { totalCount }
}`;

interface Mesure {
  readonly valeur: number | null;
  readonly numerateur: number | null;
  readonly denominateur: number | null;
}
interface Tableau {
  readonly statistiques: {
    readonly tableau: {
      readonly lignes: readonly {
        readonly codes: readonly (string | null)[];
        readonly mesures: readonly Mesure[];
      }[];
      readonly total: { readonly mesures: readonly Mesure[] };
    };
  };
}

/** Indicators that the settlement of funders answers: its own tests hold it. */
const DES_FAITS = CATALOGUE.filter(({ calcul }) => calcul.de !== 'SOLDE');

/** Money and hours weigh what they sum: their rows are the uses. */
const UNE_LIGNE_CHACUN: ReadonlySet<string> = new Set(['SOMME', 'DISTINCT']);

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
    return plusJours('2026-09-14', -this.hasard.entier(0, 120));
  }

  /** Indicators that no question has been about. */
  jamaisDemandes(): readonly string[] {
    return DES_FAITS.flatMap(({ code }) => (this.fois(code) === 0 ? [code] : []));
  }

  private fois(code: string): number {
    return this.demandes.get(code) ?? 0;
  }

  /** One question, of the indicators that may be asked so and were asked least. */
  async interroger(faits: FaitsBruts, au: string | null): Promise<void> {
    const brute = new ForceBrute(faits, au ?? '2026-09-15');
    const question = this.question(brute, faits);
    const indicateurs = DES_FAITS.filter(
      ({ bases, attributions, dimensions }) =>
        bases.includes(question.base) &&
        attributions.includes(question.attribution) &&
        question.par.every((un) => dimensions.some((une) => une === un)),
    );
    const tires = indicateurs
      .toSorted((un, autre) => this.fois(un.code) - this.fois(autre.code))
      .slice(0, 12);
    if (tires.length === 0) return;
    await this.comparer(brute, faits, question, tires, au);
    const un = this.hasard.choisir(tires);
    await this.ouvrir(brute, faits, question, un, au);
  }

  /** Months make years, years make the whole, and the whole opens to as many rows. */
  async additionner(faits: FaitsBruts): Promise<void> {
    const brute = new ForceBrute(faits, '2026-09-15');
    const additifs = DES_FAITS.filter(({ nature }) => nature === 'COMPTE' || nature === 'SOMME');
    for (const base of ['ACHAT', 'FLUX'] as const) {
      const siens = additifs.filter(({ bases }) => bases.includes(base));
      const question: Question = { base, attribution: 'COMMANDITAIRE', par: [], filtre: {} };
      for (let debut = 0; debut < siens.length; debut += 20) {
        const demandes = siens.slice(debut, debut + 20);
        const attendues = demandes.map(({ code }) => {
          const comptes = ranger(brute.comptes(code), question, faits).get('TOUT') ?? [];
          return [code, expect.closeTo(sommeDe(comptes), 6)];
        });
        for (const par of [['MOIS'], ['TRIMESTRE'], ['ANNEE'], []]) {
          const { lignes } = await this.demander({ ...question, par }, demandes, null);
          const sommes = demandes.map(({ code }, rang) => [
            code,
            lignes.reduce((somme, { mesures }) => somme + (mesures[rang]?.valeur ?? 0), 0),
          ]);
          expect({ base, par, sommes }).toEqual({ base, par, sommes: attendues });
        }
      }
      for (const indicateur of siens) await this.ouvrir(brute, faits, question, indicateur, null);
    }
  }

  private question(brute: ForceBrute, faits: FaitsBruts): Question {
    const base = this.hasard.choisir(['ACHAT', 'FLUX'] as const);
    const attribution = this.hasard.choisir(['COMMANDITAIRE', 'COMMANDITAIRE', 'LIEU'] as const);
    const simple: Question = { base, attribution, par: [], filtre: {} };
    const exemple = this.hasard.choisir([
      ...brute.comptes('pass.utilises'),
      ...brute.comptes('pass.achetes'),
    ]);
    const cles = clesDe(exemple, simple, faits);
    const dimensions = Object.keys(cles).filter((une) => attribution === 'LIEU' || une !== 'COMMUNE');
    const par = Array.from({ length: this.hasard.entier(0, 2) }, () => this.hasard.choisir(dimensions));
    return { ...simple, par: [...new Set(par)], filtre: this.filtre(cles, exemple) };
  }

  /** Filters that the facts of an example meet, so that something remains. */
  private filtre(cles: Record<string, string | null>, { acheteur, lieu }: Compte): Question['filtre'] {
    const possibles: Record<string, string | number | boolean | null> = {
      collectivite: cles['COLLECTIVITE'] ?? null,
      departement: cles['DEPARTEMENT'] ?? null,
      region: cles['REGION'] ?? null,
      epci: cles['EPCI'] ?? null,
      public: cles['PUBLIC'] ?? null,
      vague: Number(cles['VAGUE']),
      operateur: cles['OPERATEUR'] ?? null,
      distributeur: cles['DISTRIBUTEUR'] ?? null,
      lieu: cles['LIEU'] ?? null,
      service: cles['SERVICE'] ?? null,
      commune: lieu === null ? null : texte(lieu['commune_code']),
      type: texte(acheteur['type']),
      outreMer: acheteur['outre_mer'] === true,
      depuis: `${cles['MOIS']}-01`,
      jusquAu: `${cles['MOIS']}-28`,
    };
    const filtre: Record<string, string | number | boolean> = {};
    for (const [nom, valeur] of Object.entries(possibles))
      if (valeur !== null && this.hasard.fraction() < 0.1) filtre[nom] = valeur;
    return filtre;
  }

  private async demander(
    question: Question,
    indicateurs: readonly IndicateurCalcule[],
    au: string | null,
  ): Promise<Tableau['statistiques']['tableau']> {
    const codes = indicateurs.map(({ code }) => code);
    for (const code of codes) this.demandes.set(code, this.fois(code) + 1);
    const { statistiques } = await this.harness.execute<Tableau>(TABLEAU, {
      ...question,
      indicateurs: codes,
      au,
    });
    return statistiques.tableau;
  }

  private async comparer(
    brute: ForceBrute,
    faits: FaitsBruts,
    question: Question,
    indicateurs: readonly IndicateurCalcule[],
    au: string | null,
  ): Promise<void> {
    const { lignes, total } = await this.demander(question, indicateurs, au);
    for (const [rang, indicateur] of indicateurs.entries()) {
      const attendus = this.attendre(brute, faits, question, indicateur);
      const lus = new Map<string, Mesure | undefined>([['TOUT', total.mesures[rang]]]);
      if (question.par.length > 0)
        for (const { codes, mesures } of lignes)
          lus.set(codes.map((code) => code ?? '∅').join(' | '), mesures[rang]);
      for (const cle of new Set([...attendus.keys(), ...lus.keys()]))
        expect({ au, question, code: indicateur.code, cle, ...mesureDe(lus.get(cle)) }).toEqual({
          au,
          question,
          code: indicateur.code,
          cle,
          ...attendre(attendus.get(cle), indicateur),
        });
    }
  }

  private attendre(
    brute: ForceBrute,
    faits: FaitsBruts,
    question: Question,
    indicateur: IndicateurCalcule,
  ): ReadonlyMap<string, Attendu> {
    const { calcul } = indicateur;
    if (calcul.de !== 'RAPPORT') {
      const rangees = ranger(this.comptes(brute, indicateur), question, faits);
      return new Map([...rangees].map(([cle, comptes]) => [cle, { haut: comptes, bas: [], calcul }]));
    }
    const hauts = ranger(brute.comptes(calcul.numerateur), question, faits);
    const bas = ranger(brute.comptes(calcul.denominateur), question, faits);
    return new Map(
      [...new Set([...hauts.keys(), ...bas.keys()])].map((cle) => [
        cle,
        { haut: hauts.get(cle) ?? [], bas: bas.get(cle) ?? [], calcul },
      ]),
    );
  }

  private comptes(brute: ForceBrute, { code, calcul }: IndicateurCalcule): readonly Compte[] {
    if (calcul.de === 'RAPPORT') return brute.comptes(calcul.numerateur);
    return brute.comptes(calcul.de === 'QUANTILE' ? calcul.mesure : code);
  }

  /** As many rows as are counted, summed or measured. */
  private async ouvrir(
    brute: ForceBrute,
    faits: FaitsBruts,
    question: Question,
    indicateur: IndicateurCalcule,
    au: string | null,
  ): Promise<void> {
    const comptes =
      ranger(this.comptes(brute, indicateur), { ...question, par: [] }, faits).get('TOUT') ?? [];
    const { code, calcul } = indicateur;
    const compte = calcul.de === 'RAPPORT' ? calcul.numerateur : code;
    const sommee = CATALOGUE.some((un) => un.code === compte && UNE_LIGNE_CHACUN.has(un.nature));
    const { listeDePass } = await this.harness.execute<{ listeDePass: { totalCount: number } }>(LIGNES, {
      ...question,
      indicateur: code,
      au,
    });
    const attendu = sommee || compte.startsWith('montant') ? comptes.length : sommeDe(comptes);
    // A credit note is of an order: how many pass it says is what was agreed, not what is counted.
    if (code !== 'pass.avoirs')
      expect({ au, question, code, n: listeDePass.totalCount }).toEqual({ au, question, code, n: attendu });
  }
}

interface Attendu {
  readonly haut: readonly Compte[];
  readonly bas: readonly Compte[];
  readonly calcul: IndicateurCalcule['calcul'];
}

const mesureDe = (mesure: Mesure | undefined): Partial<Mesure> => ({
  valeur: mesure?.valeur ?? null,
  numerateur: mesure?.numerateur ?? null,
});

/** What is expected of a cell: nothing is none for a rate or a median, and zero for a count. */
function attendre(attendu: Attendu | undefined, { calcul }: IndicateurCalcule): object {
  const { haut, bas } = attendu ?? { haut: [], bas: [] };
  const proche = (valeur: number | null): unknown => (valeur === null ? null : expect.closeTo(valeur, 2));
  if (calcul.de === 'QUANTILE') return { valeur: proche(quantileDe(haut, calcul.part)), numerateur: null };
  if (calcul.de === 'DISTINCTS') return { valeur: distinctsDe(haut), numerateur: null };
  if (calcul.de !== 'RAPPORT') return { valeur: proche(sommeDe(haut)), numerateur: null };
  const [numerateur, denominateur] = [
    sommeDe(haut),
    calcul.denominateur in DISTINCTS ? distinctsDe(bas) : sommeDe(bas),
  ];
  return {
    numerateur: proche(numerateur),
    valeur: denominateur > 0 ? expect.closeTo(numerateur / denominateur, 6) : null,
  };
}
