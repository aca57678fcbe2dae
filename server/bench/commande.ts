import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { mesurerLesAbonnes, usagesPendantLEcoute } from './abonnes.ts';
import { type Argent, mesurerLArgent } from './argent.ts';
import { type Base, preparerBase } from './base.ts';
import { mesurerLesChiffres } from './chiffres.ts';
import { mesurerDixFois } from './dix-fois.ts';
import { ecrivain } from './demandes.ts';
import { ReponsesDifferentes, type Serveurs, verifierLesReponses, verifierLesUsages } from './egalite.ts';
import { mesurerLesExports } from './export.ts';
import { mesurerLesFenetres } from './fenetres.ts';
import { Fermetures } from './fermetures.ts';
import { type Fichiers, mesurerLImport } from './import.ts';
import { type Cas, mesurer, type Rythme, usagesPrevus } from './mesure.ts';
import { lancer, type Processus } from './processus.ts';
import { poserLesQuestions, type Questions } from './questions.ts';
import { mesurerLeRattrapage, type Rattrapage } from './rattrapage.ts';
import { enJson, enTableau } from './tableau.ts';

interface Reglages {
  readonly pass: number;
  readonly rythme: Rythme;
  readonly fichiers: Fichiers;
  readonly argent: Argent;
  readonly rattrapage: Rattrapage;
  /** Uses folded at once. */
  readonly aPlier: number;
  /** Whether figures are also asked of a register of ten times as many pass. */
  readonly dixFois: boolean;
  /** How many subscribers are told of a commit, and of how many commits. */
  readonly abonnes: { readonly nombres: readonly number[]; readonly commits: number };
  /** How many acts are painted in another window. */
  readonly actes: number;
}

const COMPLET: Reglages = {
  pass: 1_000_000,
  rythme: { tours: 5, dureeMs: 2000, chauffeMs: 300, premiereChauffeMs: 2000 },
  fichiers: { tours: 3, lignes: 1_000_000 },
  argent: { tours: 3, usages: 100_000 },
  rattrapage: { tours: 3, evenements: 1_000_000 },
  aPlier: 1_000_000,
  dixFois: true,
  abonnes: { nombres: [1000, 5000], commits: 45 },
  actes: 40,
};
const RAPIDE: Reglages = {
  pass: 100_000,
  rythme: { tours: 5, dureeMs: 500, chauffeMs: 100, premiereChauffeMs: 800 },
  fichiers: { tours: 3, lignes: 100_000 },
  argent: { tours: 3, usages: 10_000 },
  rattrapage: { tours: 3, evenements: 200_000 },
  aPlier: 100_000,
  dixFois: false,
  abonnes: { nombres: [200, 1000], commits: 25 },
  actes: 20,
};

const USAGE = `Usage : pnpm -s bench [--rapide] [--direct] [--json]

  --rapide  100 000 pass au lieu d’un million, et des fenêtres plus courtes
  --direct  ne mesure que le direct : abonnés, autres fenêtres, rattrapage
  --json    écrit les résultats en JSON sur la sortie standard

Codes de sortie : 0 mesure faite, 1 réponses différentes ou mesure impossible, 2 mauvais usage.
`;

/** Measures the product, the same statements without it, and PostGraphile, in one run. */
export async function main(args: readonly string[]): Promise<0 | 1 | 2> {
  const lus = lireArguments(args);
  if (lus === null) {
    process.stderr.write(USAGE);
    return 2;
  }
  const fermetures = new Fermetures();
  fermetures.surSignal();
  try {
    const terrain = await preparer(lus.rapide ? RAPIDE : COMPLET, fermetures);
    const cas = [
      ...(lus.direct ? [] : await mesurerLesRequetes(terrain)),
      ...(await mesurerLeDirect(terrain)),
    ];
    process.stdout.write(lus.json ? enJson(cas) : enTableau(cas));
    return 0;
  } catch (error) {
    const attendue = !(error instanceof Error) || error instanceof ReponsesDifferentes;
    if (!fermetures.commencees) dire(attendue ? String(error) : String(error.stack));
    return 1;
  } finally {
    await fermetures.fermer();
  }
}

const dire = (phrase: string): void => void process.stderr.write(`${phrase}\n`);

interface Terrain {
  readonly reglages: Reglages;
  readonly base: Base;
  readonly questions: Questions;
  readonly serveurs: Serveurs;
  readonly produit: Processus;
  readonly charge: Processus;
  readonly fermetures: Fermetures;
  /** Starts a process of the measurement, with settings other than those of all. */
  readonly lancer: (fichier: string, autres?: NodeJS.ProcessEnv) => Promise<Processus>;
}

async function preparer(reglages: Reglages, fermetures: Fermetures): Promise<Terrain> {
  const { pass, rythme } = reglages;
  const base = await preparerBase(
    { pass, stock: usagesPrevus(rythme) + usagesPendantLEcoute(rythme) },
    fermetures,
    dire,
  );
  // Nothing is kept, but where it says so: each answer is made, as by the two others.
  const lancerUn = async (fichier: string, autres: NodeJS.ProcessEnv = {}): Promise<Processus> => {
    const processus = await lancer(fichier, {
      BENCH_BASE: base.url,
      PASS_DONNEES: base.dossier,
      GRAPHILE_ENV: 'production',
      REPONSES_GARDEES: '0',
      QUOTA_EXPORT: 'non',
      ...autres,
    });
    fermetures.ajouter(() => processus.terminer());
    return processus;
  };
  const questions = await poserLesQuestions(base);
  const produit = await lancerUn('produit.js');
  const serveurs: Serveurs = {
    urls: {
      produit: produit.url,
      brut: (await lancerUn('brut.js')).url,
      postgraphile: (await lancerUn('postgraphile.js')).url,
    },
    jetons: { produit: base.jeton, brut: null, postgraphile: null },
    ecrire: ecrivain(base.cleDesNumeros),
  };
  const charge = await lancerUn('charge.js');
  return { reglages, base, questions, serveurs, produit, charge, fermetures, lancer: lancerUn };
}

/** What is asked and written: requests, figures, money, files. */
async function mesurerLesRequetes(terrain: Terrain): Promise<readonly Cas[]> {
  const { base, questions, serveurs, charge, lancer: lancerUn } = terrain;
  const { pass, rythme, fichiers, argent, aPlier, dixFois } = terrain.reglages;
  await verifierLesReponses(serveurs, questions);
  await verifierLesUsages(serveurs, questions, base.pool);
  dire('Les trois serveurs répondent la même chose.');
  const cas = await mesurer({ serveurs, questions, charge, pool: base.pool, rythme }, dire);
  const gardant = await lancerUn('produit.js', { REPONSES_GARDEES: '67108864' });
  cas.push(...(await mesurerLesChiffres({ ...terrain, rythme, gardant: gardant.url, aPlier })));
  await gardant.terminer();
  if (dixFois) cas.push(...(await mesurerDixFois({ ...terrain, rythme, pass, dire })));
  cas.push(...(await mesurerLArgent(base, serveurs.urls.produit, argent)));
  cas.push(...(await mesurerLesExports(base, serveurs.urls.produit)));
  const outils = { lancer: () => lancerUn('importateur.js'), dire };
  return [...cas, await mesurerLImport(base, fichiers, outils)];
}

/** What is told as it is committed, and what was. */
async function mesurerLeDirect(terrain: Terrain): Promise<readonly Cas[]> {
  const { base, lancer: lancerUn } = terrain;
  const { rythme, abonnes, actes, rattrapage } = terrain.reglages;
  const relecteurs = { lancer: () => lancerUn('relecteur.js'), dire };
  return [
    ...(await mesurerLesAbonnes({ ...terrain, ...abonnes, rythme }, dire)),
    await mesurerLesFenetres({ ...terrain, actes }, dire),
    ...(await mesurerLeRattrapage(base, rattrapage, relecteurs)),
  ];
}

interface Choix {
  readonly rapide: boolean;
  readonly direct: boolean;
  readonly json: boolean;
}

function lireArguments(args: readonly string[]): Choix | null {
  try {
    const options = {
      rapide: { type: 'boolean', default: false },
      direct: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch {
    return null;
  }
}
