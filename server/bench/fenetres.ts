import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { comptesDeDemonstration } from '../src/acces/acces.module.ts';
import { keyOfTokens } from '../src/app/settings.ts';
import { ROOT } from '../src/shared/paths.ts';
import { PAR_JETON } from './abonnes.ts';
import type { Base } from './base.ts';
import { type Cas, centile, mediane } from './mesure.ts';
import type { Processus } from './processus.ts';

export interface Fenetres {
  readonly base: Pick<Base, 'pool' | 'jeton'>;
  readonly produit: Pick<Processus, 'url'>;
  /** How many acts are told. */
  readonly actes: number;
  readonly lancer: (fichier: string) => Promise<Processus>;
}

/** Windows in all; one of them is a browser. */
const FENETRES = 200;
/** Who reads in the browser. */
const LECTEUR = 'OPERATEUR';
/** Where there are many places. */
const DEPARTEMENT = '33';
const VISE = 300;
/** Acts that nobody counts: the first ones find code that has never run. */
const ECHAUFFEMENT = 3;

const LABELLISES = `query ($departement: String!) {
  registre { jour }
  lieux(first: 100, filtre: { departement: $departement, genre: PASS_NUMERIQUE, etat: LABELLISE }) {
    edges { node { id labelsDuJour { genre version aVenir { etat } } } }
  }
}`;
const SUSPENDRE = `mutation ($lieu: ID!, $version: Float, $du: LocalDate!, $cle: String!) {
  modifierLabel(input: { lieu: $lieu, genre: PASS_NUMERIQUE, acte: SUSPENSION, du: $du, motif: "mesure",
    versionAttendue: $version, cleIdempotence: $cle }) { __typename }
}`;

interface Labellises {
  readonly registre: { readonly jour: string };
  readonly lieux: { readonly edges: readonly { readonly node: Lieu }[] };
}

interface Lieu {
  readonly id: string;
  readonly labelsDuJour: readonly {
    readonly genre: string;
    readonly version: number;
    readonly aVenir: object | null;
  }[];
}

/** From an act on a label, asked over HTTP, until it is painted in a browser, while two hundred windows follow the same list. */
export async function mesurerLesFenetres(fenetres: Fenetres, dire: (phrase: string) => void): Promise<Cas> {
  const { produit, actes, lancer } = fenetres;
  const adresse = `${produit.url}/graphql`;
  const foule = await lancer('ecouteurs.js');
  await foule.demander({
    ouvrir: adresse,
    nombre: FENETRES - 1,
    jetons: await jetonsDesComptes(fenetres),
    abonnements: [{ query: operation('LieuxEnDirect'), variables: { departement: DEPARTEMENT } }],
  });
  const temoin = await lancer('../../../console/e2e/temoin.ts');
  const liste = `/lieux-labellises?t=dep:${DEPARTEMENT}&f.etat=LABELLISE`;
  await temoin.demander({
    ouvrir: `${produit.url}${liste}`,
    compte: LECTEUR,
    pret: 'Suspendre le direct, Direct',
  });
  const { registre, lieux } = await demander<Labellises>(fenetres, LABELLISES, { departement: DEPARTEMENT });
  const suspendus = lieux.edges.slice(0, ECHAUFFEMENT + actes).map(({ node }) => node);
  const [delais, reponses]: [number[], number[]] = [[], []];
  for (const [i, { id, labelsDuJour }] of suspendus.entries()) {
    const du = apres(registre.jour, 40 + i);
    await temoin.demander({ guetter: `Suspendu à compter du ${du.split('-').toReversed().join('/')}` });
    const version = labelsDuJour.find(({ genre }) => genre === 'PASS_NUMERIQUE')?.version;
    const debut = Date.now();
    await demander(fenetres, SUSPENDRE, { lieu: id, version, du, cle: `fenetres-${id}` });
    reponses.push(Date.now() - debut);
    const { instant } = await temoin.demander<{ instant: number }>({ instant: true });
    delais.push(instant - debut);
  }
  // Each of the others was told of each act.
  await foule.demander({ attendre: adresse, messages: suspendus.length });
  await Promise.all([foule.terminer(), temoin.terminer()]);
  const comptes = delais.slice(ECHAUFFEMENT);
  dire(
    `${FENETRES} fenêtres, d’un acte à l’affichage : ${delais.map(Math.round).join(' ')} ms, dont ${Math.round(mediane(reponses))} jusqu’à sa réponse`,
  );
  return {
    nom: `d’un acte à son affichage ailleurs, ${FENETRES} fenêtres (p95, ms)`,
    produit: centile(comptes, 0.95),
    brut: null,
    postgraphile: null,
    unite: 'ms',
    vise: { produit: VISE },
  };
}

/** Those of the demonstration, the reader of the browser last: it opens one socket less. */
async function jetonsDesComptes({ base }: Fenetres): Promise<readonly string[]> {
  const comptes = await comptesDeDemonstration(base.pool, keyOfTokens());
  const autres = comptes.filter(({ role }) => role !== LECTEUR);
  const jetons = [...autres, ...comptes.filter(({ role }) => role === LECTEUR)].map(({ jeton }) => jeton);
  if (jetons.length * PAR_JETON < FENETRES) throw new Error('The demonstration has too few accounts');
  return jetons.slice(-Math.ceil(FENETRES / PAR_JETON));
}

/** The text of an operation of the console. */
function operation(nom: string): string {
  const publiees = Object.values<string>(
    JSON.parse(readFileSync(join(ROOT, 'schema', 'operations.json'), 'utf8')),
  );
  const texte = publiees.find((une) => une.includes(` ${nom}(`));
  if (texte === undefined) throw new Error(`${nom} is not published`);
  return texte;
}

const apres = (jour: string, jours: number): string =>
  new Date(Date.parse(jour) + jours * 86_400_000).toISOString().slice(0, 10);

async function demander<Donnees>(
  { base, produit }: Fenetres,
  query: string,
  variables: object,
): Promise<Donnees> {
  const reponse = await fetch(`${produit.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${base.jeton}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors }: { data?: Donnees; errors?: unknown } = JSON.parse(await reponse.text());
  if (data === undefined || errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}
