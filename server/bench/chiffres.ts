import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { openPool } from '../src/db/pool.ts';
import { ROOT } from '../src/shared/paths.ts';
import { plier } from '../src/statistique/statistique.module.ts';
import type { Base } from './base.ts';
import type { Demande } from './demandes.ts';
import type { Serveurs } from './egalite.ts';
import { type Cas, mediane, type Rythme } from './mesure.ts';
import type { Lecture } from './operations.ts';
import type { Processus } from './processus.ts';
import type { Cible, Question } from './question.ts';
import type { Questions } from './questions.ts';
import { comparer, type Voie } from './voies.ts';

export interface Chiffres {
  readonly base: Base;
  readonly serveurs: Serveurs;
  /** A product that keeps its answers; the others keep none, so that each of their answers is made. */
  readonly gardant: string;
  readonly questions: Questions;
  readonly charge: Processus;
  readonly rythme: Rythme;
  /** Uses folded at once. */
  readonly aPlier: number;
}

const REPETEES: readonly Lecture[] = ['collectivites-mois', 'collectivite-mois', 'carnet'];
const PASSE = '2022-06-30';
const TRAINE = 10_000;

/** What figures asked again, in the past, before they are folded, and their folding cost. */
export async function mesurerLesChiffres(chiffres: Chiffres): Promise<Cas[]> {
  const cas: Cas[] = [];
  for (const lecture of REPETEES) cas.push(await repetee(chiffres, lecture));
  cas.push(
    await inchangee(chiffres),
    await auPasse(chiffres),
    await avecTraine(chiffres),
    await pliage(chiffres),
  );
  return cas;
}

/** The same question of 32 dashboards: the product gives what it keeps, the others make it again. */
async function repetee(chiffres: Chiffres, lecture: Lecture): Promise<Cas> {
  const { serveurs, gardant, questions } = chiffres;
  const posees = questions.lectures[lecture].slice(0, 1);
  const voie = (cible: Cible, url = serveurs.urls[cible]): Voie => ({
    url,
    jeton: serveurs.jetons[cible],
    demandes: posees.map((question: Question) => serveurs.ecrire[cible](lecture, question)),
  });
  const lus = await comparer(chiffres, {
    produit: voie('produit', gardant),
    brut: voie('brut'),
    postgraphile: voie('postgraphile'),
  });
  return { nom: `${lecture} répétée`, ...lus };
}

/** A dashboard that asks whether what it has still holds. */
async function inchangee(chiffres: Chiffres): Promise<Cas> {
  const { gardant, base } = chiffres;
  const operations = Object.entries<string>(
    JSON.parse(readFileSync(join(ROOT, 'schema', 'operations.json'), 'utf8')),
  );
  const [id] = operations.find(([, texte]) => texte.startsWith('query CollectivitesChiffres(')) ?? [];
  if (id === undefined) throw new Error('CollectivitesChiffres is not published');
  const chemin = `/graphql?id=${id}&variables=${encodeURIComponent('{"base":"FLUX"}')}`;
  const entetes = { 'apollo-require-preflight': 'true' };
  const reponse = await fetch(`${gardant}${chemin}`, {
    headers: { ...entetes, accept: 'application/json', authorization: `Bearer ${base.jeton}` },
  });
  const etiquette = reponse.headers.get('etag') ?? '';
  const voie = { url: gardant, jeton: base.jeton };
  const lus = await comparer(chiffres, {
    produit: {
      ...voie,
      demandes: [{ chemin, corps: null, entetes: { ...entetes, 'if-none-match': etiquette } }],
      statut: 304,
    },
    brut: { ...voie, demandes: [{ chemin, corps: null, entetes }] },
  });
  return { nom: 'inchangée, 304 (« brut » : la même, 200)', ...lus, postgraphile: null };
}

const mois = (siren: string, au: string | null): Demande => ({
  chemin: '/graphql',
  corps: JSON.stringify({
    query: `query ($siren: String!, $au: LocalDate) { statistiques(base: FLUX, filtre: { collectivite: $siren }, au: $au) {
      tableau(indicateurs: ["pass.achetes", "pass.distribues", "pass.utilises"], par: [MOIS]) { lignes { codes valeurs } } } }`,
    variables: { siren, au },
  }),
});

const voieDesMois = ({ serveurs, questions }: Chiffres, au: string | null): Voie => ({
  url: serveurs.urls.produit,
  jeton: serveurs.jetons.produit,
  demandes: questions.lectures['collectivite-mois'].map(({ siren }) => mois(siren, au)),
});

async function auPasse(chiffres: Chiffres): Promise<Cas> {
  const lus = await comparer(chiffres, {
    produit: voieDesMois(chiffres, PASSE),
    brut: voieDesMois(chiffres, null),
  });
  return { nom: 'au passé (« brut » : au présent)', ...lus, postgraphile: null };
}

/** What is not folded yet is counted all the same: the rows are held so that no server folds them meanwhile. */
async function avecTraine(chiffres: Chiffres): Promise<Cas> {
  const { base } = chiffres;
  const [sans, avec]: [number[], number[]] = [[], []];
  const un = { ...chiffres, rythme: { ...chiffres.rythme, tours: 1 } };
  const lire = async (): Promise<number> =>
    (await comparer(un, { produit: voieDesMois(chiffres, null) })).produit;
  const proprietaire = new pg.Client({ connectionString: base.url });
  await proprietaire.connect();
  try {
    for (let tour = 0; tour < chiffres.rythme.tours; tour++) {
      await plier(base.pool);
      sans.push(await lire());
      await proprietaire.query(MOUVEMENTS, [TRAINE]);
      await proprietaire.query('begin');
      const { rowCount } = await proprietaire.query('select from pass.mouvement for update');
      if ((rowCount ?? 0) < TRAINE) throw new Error('The tail was folded before it was measured');
      avec.push(await lire());
      await proprietaire.query('rollback');
    }
  } finally {
    await proprietaire.end();
  }
  const nom = `traîne de ${TRAINE.toLocaleString('fr-FR')} usages (« brut » : sans)`;
  return { nom, produit: mediane(avec), brut: mediane(sans), postgraphile: null };
}

/** Uses as they are counted one by one, over all orders and a month. */
const MOUVEMENTS = `
  insert into pass.mouvement (collectivite_id, commande_id, mois_achat, mois, connu_le, public, utilises)
  select c.collectivite_id, c.id, date_trunc('month', c.achetee_le), '2026-08-01', date '2026-08-01' + n % 31, 'DEMANDEURS_EMPLOI', 1
  from generate_series(1, $1::int) n
  join (select row_number() over () as rang, count(*) over () as nombre, * from pass.commande) c on c.rang = n % c.nombre + 1`;

/** Folded in the transaction that counts them, so that no server takes them first; then undone. */
async function pliage({ base, aPlier, rythme }: Chiffres): Promise<Cas> {
  const seul = openPool(base.url, 'lot', 1);
  const durees: number[] = [];
  try {
    for (let tour = 0; tour < Math.min(3, rythme.tours); tour++) {
      await seul.query('begin');
      await seul.query(MOUVEMENTS, [aPlier]);
      const debut = performance.now();
      const plies = await plier(seul);
      durees.push(performance.now() - debut);
      await seul.query('rollback');
      if (plies < aPlier) throw new Error(`${plies} uses folded of ${aPlier}`);
    }
  } finally {
    await seul.end();
  }
  const nom = `pliage de ${aPlier.toLocaleString('fr-FR')} usages (ms)`;
  return { nom, produit: mediane(durees), brut: null, postgraphile: null, unite: 'ms' };
}
