import { beforeAll, describe, expect, it } from 'vitest';
import { Attaquant } from '../../test/attaquant.ts';
import { acteur, setupHarness } from '../../test/harness.ts';
import { COLLECTIVITES, peupler } from '../../test/monde.ts';
import {
  COMPTES_PLANTES,
  finDe,
  PLANTES,
  planter,
  type Plante,
  unitesDe,
} from '../../test/petits-comptes.ts';
import type { Actor } from '../shared/context.ts';
import { plier } from './pliage.service.ts';

const harness = setupHarness();
const SEUIL = 5;
const PUBLIC = acteur('PUBLIC');

interface Question {
  readonly base?: 'ACHAT' | 'FLUX';
  readonly filtre?: Readonly<Record<string, string | number | boolean>>;
  readonly par?: readonly string[];
  readonly au?: string;
  readonly tri?: string;
  readonly limite?: number;
  readonly indicateurs?: readonly string[];
}

interface Mesure {
  readonly valeur: number | null;
  readonly numerateur: number | null;
  readonly denominateur: number | null;
  readonly intervalleBas: number | null;
  readonly part: number | null;
  readonly masque: string | null;
  readonly chemin: string | null;
}

interface Ligne {
  readonly codes: (string | null)[];
  readonly mesures: Mesure[];
}

interface Tableau {
  readonly lignes: Ligne[];
  readonly total: Ligne;
  readonly reste: Ligne | null;
}

const MESURES = 'codes mesures { valeur numerateur denominateur intervalleBas part masque chemin }';
const TABLEAU = /* GraphQL */ `
  query ($base: Base, $filtre: FiltreStatistiques, $au: LocalDate, $indicateurs: [String!]!, $par: [Dimension!], $tri: String, $limite: Int) {
    statistiques(base: $base, filtre: $filtre, au: $au) {
      tableau(indicateurs: $indicateurs, par: $par, tri: $tri, limite: $limite) {
        lignes { ${MESURES} } total { ${MESURES} } reste { ${MESURES} }
      }
    }
  }`;

const COMPTES = COMPTES_PLANTES.map((compte) => `pass.${compte}`);

/** What was asked on behalf of the public, and answered. */
const reponses: { question: Question; tableau: Tableau }[] = [];

async function demander(question: Question, qui: Actor = PUBLIC): Promise<Tableau> {
  const variables: Question = { base: 'FLUX', par: [], indicateurs: COMPTES, ...question };
  const { statistiques } = await harness.execute<{ statistiques: { tableau: Tableau } }>(
    TABLEAU,
    variables,
    qui,
  );
  if (qui === PUBLIC) reponses.push({ question: variables, tableau: statistiques.tableau });
  return statistiques.tableau;
}

const valeur = (ligne: Ligne | null | undefined, rang = 1): number | null =>
  ligne?.mesures[rang]?.valeur ?? null;

/** Adds and takes away what is known; what is hidden spoils the sum. */
const combiner = (...termes: readonly (readonly [1 | -1, number | null])[]): number | null =>
  termes.some(([, n]) => n === null)
    ? null
    : termes.reduce((somme, [signe, n]) => somme + signe * (n ?? 0), 0);

const somme = (nombres: readonly number[]): number => nombres.reduce((un, autre) => un + autre, 0);

const PARS = [
  ['PUBLIC'],
  ['MOIS'],
  ['TRIMESTRE'],
  ['ANNEE'],
  ['COLLECTIVITE'],
  ['DEPARTEMENT'],
  ['REGION'],
  ['EPCI'],
  ['VAGUE'],
  ['COLLECTIVITE', 'MOIS'],
  ['DEPARTEMENT', 'MOIS'],
  ['REGION', 'MOIS'],
  ['MOIS', 'PUBLIC'],
  ['COLLECTIVITE', 'PUBLIC'],
  ['DEPARTEMENT', 'PUBLIC'],
  ['VAGUE', 'MOIS'],
  ['COLLECTIVITE', 'MOIS', 'PUBLIC'],
  ['DEPARTEMENT', 'TRIMESTRE', 'PUBLIC'],
] as const;
const FINS = ['2026-05', '2026-06', '2026-07', '2026-08'].map(finDe);
const BASES = ['FLUX', 'ACHAT'] as const;

beforeAll(async () => {
  await peupler(harness.url, harness.lot);
  await planter(harness.url);
});

/** The code of what was planted in a dimension of the rows. */
function codeDe(
  { acheteur, public: dePublic, mois }: Plante,
  dimension: string,
  base: string,
): string | null {
  const lu = base === 'ACHAT' ? acheteur.achat : mois;
  const codes: Readonly<Record<string, string | null>> = {
    MOIS: lu,
    TRIMESTRE: `${lu.slice(0, 4)}-T${Math.ceil(Number(lu.slice(5)) / 3)}`,
    ANNEE: lu.slice(0, 4),
    COLLECTIVITE: acheteur.siren,
    EPCI: acheteur.type === 'EPCI' ? acheteur.siren : null,
    DEPARTEMENT: acheteur.departement,
    REGION: acheteur.region,
    PUBLIC: dePublic,
    VAGUE: String(acheteur.vague),
  };
  return codes[dimension] ?? null;
}

/** What an answer counts of each thing planted. */
const vecteurDe = (
  { base = 'FLUX', filtre = {}, par = [], au }: Question,
  codes: readonly (string | null)[],
  compte: string,
): number[] =>
  PLANTES.map((plante) => {
    const { acheteur, public: dePublic, mois, connu } = plante;
    const lu = base === 'ACHAT' ? acheteur.achat : mois;
    const attributs: Readonly<Record<string, unknown>> = {
      ...acheteur,
      collectivite: acheteur.siren,
      public: dePublic,
      outreMer: false,
    };
    const retenue = Object.entries(filtre).every(([nom, voulu]) =>
      nom === 'depuis'
        ? `${lu}-01` >= String(voulu)
        : nom === 'jusquAu'
          ? `${lu}-01` <= String(voulu)
          : attributs[nom] === voulu,
    );
    const rangee = codes.every((code, i) => codeDe(plante, par[i] ?? '', base) === code);
    const poids = compte === 'distribues' ? acheteur.taille : 1;
    return retenue && rangee && (au === undefined || finDe(connu) <= au) ? poids : 0;
  });

const estPetit = (n: number | null): boolean => n !== null && n > 0 && n < SEUIL;

describe('small counts', () => {
  it('are hidden with all that goes with them, whoever shows them, and few others are', async () => {
    const par = ['COLLECTIVITE', 'MOIS', 'PUBLIC'];
    const indicateurs = [...COMPTES, 'taux.usage'];
    const vrais = await demander({ par, indicateurs }, acteur('ETAT'));
    const lus = await demander({ par, indicateurs });

    const petits = vrais.lignes.flatMap(({ mesures }, rang) =>
      estPetit(mesures[1]?.valeur ?? null) ? [rang] : [],
    );
    expect(petits.length).toBeGreaterThan(10);
    for (const rang of petits) {
      const rien = {
        valeur: null,
        numerateur: null,
        denominateur: null,
        intervalleBas: null,
        part: null,
        chemin: null,
      };
      expect(lus.lignes[rang]?.mesures[1]).toEqual({ ...rien, masque: 'SECRET' });
      expect(lus.lignes[rang]?.mesures[3]).toEqual({ ...rien, masque: 'SECRET' });
    }
    expect(vrais.lignes.some(({ mesures }) => mesures.some(({ masque }) => masque !== null))).toBe(false);
    for (const dimension of ['MOIS', 'PUBLIC', 'COLLECTIVITE', 'REGION']) {
      const { lignes, total } = await demander({ par: [dimension] });
      expect([dimension, ...lignes.map((ligne) => valeur(ligne) !== null)]).not.toContain(false);
      expect(valeur(total)).not.toBeNull();
    }
  });

  it.each([
    { attaque: 'the total minus the others', par: ['COLLECTIVITE', 'PUBLIC'] },
    { attaque: 'the total minus the others, by month', par: ['COLLECTIVITE', 'MOIS'] },
    { attaque: 'the total minus the others, by quarter', par: ['DEPARTEMENT', 'TRIMESTRE', 'PUBLIC'] },
  ])('are not $attaque', async ({ par }) => {
    for (const base of BASES) {
      const { lignes, total } = await demander({ base, par });
      for (const rang of [0, 1, 2]) {
        const cachees = lignes.filter((ligne) => valeur(ligne, rang) === null);
        const autres = lignes.filter((ligne) => valeur(ligne, rang) !== null);
        expect(cachees.length === 1 && valeur(total, rang) !== null).toBe(false);
        const difference = combiner(
          [1, valeur(total, rang)],
          ...autres.map((une) => [-1, valeur(une, rang)] as const),
        );
        expect(cachees.length > 0 && estPetit(difference)).toBe(false);
      }
    }
  });

  it('are not the difference of two filters', async () => {
    for (const dePublic of [undefined, 'PERSONNES_AGEES', 'ALLOPHONES', 'DEMANDEURS_EMPLOI'])
      for (const [large, etroit] of [
        [{ departement: '33' }, { departement: '33', type: 'EPCI' }],
        [{ region: '75' }, { region: '75', vague: 2020 }],
        [{}, { region: '75' }],
        [{ type: 'DEPARTEMENT' }, { type: 'DEPARTEMENT', region: '75' }],
        [{ outreMer: false }, { vague: 2019 }],
      ]) {
        const avec = dePublic === undefined ? {} : { public: dePublic };
        const [un, autre] = [
          await demander({ filtre: { ...large, ...avec } }),
          await demander({ filtre: { ...etroit, ...avec } }),
        ];
        expect(estPetit(combiner([1, valeur(un.total)], [-1, valeur(autre.total)]))).toBe(false);
      }
  });

  it('are not told by shifted periods: months, quarters, years, and all but one month', async () => {
    const bornes = ['2026-05', '2026-06', '2026-07', '2026-08'];
    for (const collectivite of ['999000007', '999000015', '999000023', '999000031', '999000049'])
      for (const base of BASES) {
        const lu = new Map<string, number | null>();
        for (const [i, de] of bornes.entries())
          for (const a of bornes.slice(i)) {
            const filtre = { collectivite, depuis: `${de}-01`, jusquAu: `${a}-01` };
            lu.set(`${de} ${a}`, valeur((await demander({ base, filtre })).total));
          }
        for (const [i, mois] of bornes.entries()) {
          const suivant = bornes[i + 1];
          const dernier = bornes.at(-1);
          if (!suivant) continue;
          const [avec, sans] = [
            lu.get(`${mois} ${dernier}`) ?? null,
            lu.get(`${suivant} ${dernier}`) ?? null,
          ];
          expect(estPetit(combiner([1, avec], [-1, sans]))).toBe(false);
        }
        await demander({ base, filtre: { collectivite }, par: ['TRIMESTRE'] });
      }
  });

  it('are not told by what was known from one month to the next, and a day is not asked', async () => {
    for (const par of [['COLLECTIVITE'], ['PUBLIC'], ['COLLECTIVITE', 'MOIS']] as const) {
      const lus = [];
      for (const au of FINS) lus.push(await demander({ par, au }));
      lus.push(await demander({ par }));
      for (const [i, apres] of lus.entries())
        for (const ligne of apres.lignes) {
          const avant = lus[i - 1]?.lignes.find(({ codes }) => codes.join() === ligne.codes.join());
          expect(i > 0 && estPetit(combiner([1, valeur(ligne)], [-1, avant ? valeur(avant) : null]))).toBe(
            false,
          );
        }
    }
    await expect(demander({ au: '2026-06-17' })).rejects.toThrow('dernier jour d’un mois');
  });

  it('are not told by the order of the rows', async () => {
    const cles = (await demander({ par: ['COLLECTIVITE', 'MOIS', 'PUBLIC'] })).lignes.map(({ codes }) =>
      codes.join(),
    );
    for (const tri of ['pass.utilises', '-pass.utilises']) {
      const { lignes } = await demander({ par: ['COLLECTIVITE', 'MOIS', 'PUBLIC'], tri });
      const cachees = lignes.findIndex((ligne) => valeur(ligne) === null);
      const ordre = lignes.slice(cachees).map(({ codes }) => cles.indexOf(codes.join()));
      expect(lignes.slice(cachees).some((ligne) => valeur(ligne) !== null)).toBe(false);
      expect(ordre).toEqual(ordre.toSorted((a, b) => a - b));
    }
  });

  it('are not told by a limit and the rest', async () => {
    for (const par of [
      ['COLLECTIVITE', 'PUBLIC'],
      ['COLLECTIVITE', 'MOIS'],
    ] as const) {
      const vrais = (await demander({ par, tri: '-pass.utilises' }, acteur('ETAT'))).lignes;
      const restes = new Map<string, number | null>();
      const { lignes } = await demander({ par, tri: '-pass.utilises' });
      for (let limite = 1; limite < lignes.length; limite++) {
        const { reste } = await demander({ par, tri: '-pass.utilises', limite });
        expect(estPetit(valeur(reste))).toBe(false);
        const suivante = lignes[limite];
        if (suivante)
          restes.set(suivante.codes.join(), combiner([1, restes.get('') ?? null], [-1, valeur(reste)]));
        restes.set('', valeur(reste));
      }
      for (const vraie of vrais)
        if (estPetit(valeur(vraie))) expect(restes.get(vraie.codes.join()) ?? null).not.toBe(valeur(vraie));
    }
  });

  it('are not told by a percentage, nor by the complement of a rate', async () => {
    for (const base of BASES)
      for (const par of [['COLLECTIVITE'], ['COLLECTIVITE', 'PUBLIC'], ['MOIS', 'PUBLIC']] as const) {
        const { lignes } = await demander({ base, par, indicateurs: [...COMPTES, 'taux.usage'] });
        for (const { mesures } of lignes)
          for (const { masque, ...reste } of mesures)
            if (masque !== null) expect(Object.values(reste).filter((n) => n !== null)).toEqual([]);
      }
  });

  it('are not told by the funnel, nor by lines', async () => {
    const lu = await harness.execute<{
      statistiques: {
        entonnoir: {
          chiffre: { valeur: number | null; raisonDuMasque: string | null };
          valeurCentimes: number | null;
          partDesAchetes: { numerateur: number | null };
        }[];
        lignes: {
          mois: string;
          utilises: number | null;
          tauxDUsage: number | null;
          masques: { etape: string; masque: string }[];
        }[];
      };
    }>(
      `{ statistiques(base: FLUX, filtre: { collectivite: "999000023", public: ALLOPHONES }) {
        entonnoir { valeurCentimes chiffre { valeur raisonDuMasque } partDesAchetes { numerateur } }
        lignes(par: [MOIS]) { mois utilises tauxDUsage masques { etape masque } } } }`,
      {},
      PUBLIC,
    );
    const miens = PLANTES.filter(
      ({ acheteur, public: p }) => acheteur.siren === '999000023' && p === 'ALLOPHONES',
    );

    for (const { chiffre, valeurCentimes, partDesAchetes } of lu.statistiques.entonnoir)
      if (chiffre.raisonDuMasque !== null)
        expect([chiffre.valeur, valeurCentimes, partDesAchetes.numerateur]).toEqual([null, null, null]);
    for (const { mois, utilises, masques } of lu.statistiques.lignes) {
      const vrai = miens.find((un) => mois.startsWith(un.mois))?.utilises ?? 0;
      if (estPetit(vrai))
        expect([utilises, masques]).toEqual([
          null,
          expect.arrayContaining([{ etape: 'UTILISES', masque: 'SECRET' }]),
        ]);
    }
    expect(lu.statistiques.lignes.some(({ masques }) => masques.length > 0)).toBe(true);
  });

  it('are open to a manager in a perimeter, and hidden outside, even from who takes its own away', async () => {
    const gestionnaire = acteur('GESTIONNAIRE', [COLLECTIVITES[0]]);
    const { lignes, total } = await demander({ par: ['COLLECTIVITE', 'MOIS', 'PUBLIC'] }, gestionnaire);
    const masquees = lignes.filter(({ mesures }) => mesures[1]?.masque != null);

    expect(masquees.some(({ codes }) => codes[0] === '999000007')).toBe(false);
    for (const { codes } of lignes) {
      const vecteur = vecteurDe({ par: ['COLLECTIVITE', 'MOIS', 'PUBLIC'] }, codes, 'utilises');
      const petit = estPetit(somme(vecteur.map((poids, i) => poids * (PLANTES[i]?.utilises ?? 0))));
      if (petit && codes[0] !== '999000007')
        expect(masquees.map((une) => une.codes.join())).toContain(codes.join());
    }
    expect(valeur(total)).not.toBeNull();
  });

  it('cannot be worked out from every answer ever given, before and after folding', async () => {
    for (const base of BASES)
      for (const par of PARS)
        for (const au of [undefined, ...FINS])
          await demander({ base, par, ...(au === undefined ? {} : { au }) });
    await plier(harness.lot);
    for (const base of BASES) for (const par of PARS) await demander({ base, par });

    for (const [rang, compte] of COMPTES_PLANTES.entries()) {
      const attaquant = new Attaquant();
      let donnees = 0;
      for (const { question, tableau } of reponses) {
        if (question.indicateurs?.[rang] !== COMPTES[rang]) continue;
        for (const ligne of [...tableau.lignes, tableau.total]) {
          const n = valeur(ligne, rang);
          if (n === null) continue;
          const vecteur = vecteurDe(question, ligne.codes, compte);
          // What the answer counts is what was planted.
          expect(somme(vecteur.map((poids, i) => poids * unitesDe(PLANTES[i] as Plante, compte)))).toBe(n);
          attaquant.apprendre(vecteur);
          donnees++;
        }
      }
      expect(donnees).toBeGreaterThan(1000);
      for (const { question, tableau } of reponses)
        for (const ligne of [...tableau.lignes, tableau.total]) {
          const vecteur = vecteurDe(question, ligne.codes, compte);
          const unites = somme(
            vecteur.map((poids, i) => (poids > 0 ? unitesDe(PLANTES[i] as Plante, compte) : 0)),
          );
          if (estPetit(unites))
            expect([compte, question.par, ligne.codes, attaquant.deduit(vecteur)]).toEqual([
              compte,
              question.par,
              ligne.codes,
              false,
            ]);
        }
    }
  });
});
