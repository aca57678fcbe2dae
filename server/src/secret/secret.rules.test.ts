import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Attaquant } from '../../test/attaquant.ts';
import { Jugement } from './jugement.rules.ts';
import { type Perturbation, perturbationsDe } from './perturbation.rules.ts';
import { type Atome, type Groupe, TableDuSecret } from './table.rules.ts';

const SEUIL = 5;
const PUBLICS = ['A', 'B', 'C'];

const GROUPES: readonly Groupe[] = [
  ['1', '33', '75', 2020, 0, 5],
  ['1', '33', '75', 2021, 2, 10],
  ['2', '33', '75', 2020, 0, 10],
  ['3', '24', '75', 2020, 1, 5],
  ['4', null, '75', 2020, 1, 10],
  ['5', '23', '84', 2020, 0, 5],
].map(([siren, departement, region, vague, achat, taille]) => ({
  siren: String(siren),
  type: departement === null ? 'REGION' : 'DEPARTEMENT',
  outreMer: false,
  epci: null,
  departement: departement === null ? null : String(departement),
  region: String(region),
  vague: Number(vague),
  operateur: 'un',
  achat: Number(achat),
  taille: Number(taille),
}));

const peu = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 40 }));

/** What a cell counts: few or none most often; some known a month late, some taken back later. */
const cellules = fc.oneof(
  fc.record({
    unites: peu,
    tard: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, peu),
    repris: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, peu),
  }),
  // Enough at first, and too few once some are taken back.
  fc.record({
    unites: fc.integer({ min: SEUIL, max: 2 * SEUIL }),
    tard: fc.constant(0),
    repris: fc.integer({ min: SEUIL + 1, max: 2 * SEUIL - 1 }).map((n) => n - SEUIL),
  }),
);

/** Atoms over three months. */
const tables = fc
  .uniqueArray(
    fc
      .record({
        groupe: fc.integer({ min: 0, max: GROUPES.length - 1 }),
        mois: fc.integer({ min: 2, max: 4 }),
        public: fc.constantFrom(...PUBLICS),
        compte: cellules,
      })
      .map(({ compte, ...lieu }) => ({ ...lieu, ...compte })),
    { minLength: 1, maxLength: 54, selector: ({ groupe, mois, public: p }) => `${groupe} ${mois} ${p}` },
  )
  .map((lus): Atome[] =>
    lus.flatMap(({ unites, tard, repris, ...lu }) => [
      { ...lu, connu: lu.mois, unites },
      ...(tard > 0 ? [{ ...lu, connu: lu.mois + 1, unites: tard }] : []),
      ...(repris > 0 ? [{ ...lu, connu: 6, unites: -Math.min(repris, unites + tard) }] : []),
    ]),
  );

type Filtre = Partial<Pick<Groupe, 'siren' | 'departement' | 'region' | 'type' | 'vague'>>;

interface Question {
  readonly base: 'FLUX' | 'ACHAT';
  readonly filtre: Filtre;
  readonly public: string | null;
  readonly debut: number;
  readonly fin: number;
  readonly connu: number;
}

const FILTRES: readonly Filtre[] = [
  {},
  ...['1', '2', '3', '4', '5'].flatMap((siren) => [{ siren }, { siren, vague: 2020 }]),
  ...['33', '24', '23'].flatMap((departement) => [{ departement }, { departement, vague: 2020 }]),
  ...['75', '84'].flatMap((region) => [{ region }, { region, type: 'DEPARTEMENT' }]),
  { vague: 2020 },
  { vague: 2021 },
  { type: 'REGION' },
];

const intervalles = (mois: readonly number[]): (readonly [number, number])[] =>
  mois.flatMap((debut) => mois.filter((fin) => fin >= debut).map((fin) => [debut, fin] as const));
const PERIODES = { FLUX: intervalles([2, 3, 4]), ACHAT: intervalles([0, 1, 2]) };

/** Every question that may be asked of the small world: both bases, all filters, publics, periods and days of knowledge. */
const QUESTIONS: readonly Question[] = (['FLUX', 'ACHAT'] as const).flatMap((base) =>
  FILTRES.flatMap((filtre) =>
    [null, ...PUBLICS].flatMap((dePublic) =>
      PERIODES[base].flatMap(([debut, fin]) =>
        [2, 3, 4, 5, 6].map((connu) => ({ base, filtre, public: dePublic, debut, fin, connu })),
      ),
    ),
  ),
);

const retient =
  ({ base, filtre, public: dePublic, debut, fin, connu }: Question) =>
  (atome: Atome, groupe: Groupe): boolean => {
    const mois = base === 'FLUX' ? atome.mois : groupe.achat;
    return (
      mois >= debut &&
      mois <= fin &&
      atome.connu <= connu &&
      (dePublic === null || atome.public === dePublic) &&
      Object.entries(filtre).every(([nom, valeur]) => groupe[nom as keyof Filtre] === valeur)
    );
  };

describe.each([
  { enCarnets: true, mesure: 'carnets, read in pass' },
  { enCarnets: false, mesure: 'uses' },
])('the secret of $mesure', ({ enCarnets }) => {
  it('gives no small count, nor the means to work one out from all the answers it gives', () => {
    fc.assert(
      fc.property(tables, (atomes) => {
        const table = new TableDuSecret(GROUPES, atomes, SEUIL, enCarnets);
        const perturbations = perturbationsDe(table);
        const attaquant = new Attaquant();
        const petites: (readonly [Question, readonly number[]])[] = [];
        const autres = perturbations.map((un) => deplacer(table, un));

        const vues = new Set<string>();
        for (const question of QUESTIONS) {
          const retenus = atomes.map((atome) => retient(question)(atome, table.groupeDe(atome)));
          const cle = retenus.map(Number).join('');
          if (vues.has(cle)) continue;
          vues.add(cle);
          const vecteur = retenus.map((retenu, i) => (retenu ? poids(table, enCarnets, i) : 0));
          const unites = somme(atomes.map(({ unites: n }, i) => (retenus[i] ? n : 0)));
          const jugement = new Jugement(
            { table, perturbations },
            { retient: retient(question), cle: () => '' },
          );
          const verdict = jugement.ensemble();
          if (unites > 0 && unites < SEUIL) {
            expect(verdict).toBe('SECRET');
            petites.push([question, vecteur]);
          } else if (verdict === null) {
            attaquant.apprendre(vecteur);
            // Another register, without the same small counts, gives the same answer.
            const valeur = scalaire(
              vecteur,
              atomes.map(({ unites: n }) => n),
            );
            for (const autre of autres) expect(scalaire(vecteur, autre)).toBe(valeur);
          }
        }
        for (const [question, vecteur] of petites)
          if (attaquant.deduit(vecteur)) throw new Error(`Worked out: ${JSON.stringify(question)}`);
      }),
      { numRuns: 12 },
    );
  });
});

const somme = (nombres: readonly number[]): number => nombres.reduce((un, autre) => un + autre, 0);
const scalaire = (un: readonly number[], autre: readonly number[]): number =>
  somme(un.map((n, i) => n * (autre[i] ?? 0)));
const poids = (table: TableDuSecret, enCarnets: boolean, i: number): number =>
  enCarnets ? table.groupeDe(table.atomes[i] as Atome).taille : 1;

/** The units of the table that a perturbation makes of another, all possible: none is below what is taken back. */
function deplacer(table: TableDuSecret, perturbation: Perturbation): number[] {
  const unites = table.atomes.map(({ unites: n }) => n);
  for (const { atome, signe, pas } of perturbation) unites[atome] = (unites[atome] ?? 0) + signe * pas;
  for (const [i, n] of unites.entries())
    if ((table.atomes[i]?.unites ?? 0) >= 0) expect(n).toBeGreaterThanOrEqual(0);
  return unites;
}
