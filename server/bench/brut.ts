import 'reflect-metadata';
import type { IncomingMessage, ServerResponse } from 'node:http';
import pg from 'pg';
import { addressFor } from '../src/db/pool.ts';
import { UTILISER, valeursDUsage } from '../src/utilisation/utilisation.module.ts';
import { annoncer, ecouter, reglage } from './enfant.ts';
import { enonceDe } from './enonces.ts';
import { type Lecture, LECTURES, USAGES } from './operations.ts';
import { ACTEURS, CONNEXIONS_PG, JOUR, LECTEURS } from './question.ts';

type Ligne = readonly unknown[];
// What JSON.parse makes of a question: nothing is checked here, this server is the limit.
// oxlint-disable-next-line typescript/no-explicit-any -- see above
type Variables = any;
type Repondre = (variables: Variables) => Promise<unknown>;

const pool = new pg.Pool({ connectionString: addressFor(reglage('BENCH_BASE'), 'app'), max: CONNEXIONS_PG });

/** Rows written as the product answers them, each column known by its place in the statement. */
const ECRIRE: Readonly<Record<Lecture, (rows: readonly Ligne[]) => object>> = {
  lieux: pageDeLieux,
  recherche: pageDeLieux,
  'collectivite-mois': comptes,
  'region-mois': comptes,
  carnet([row]) {
    if (!row) return { carnet: null };
    const [id, numero, nombreDePass, acheteLe, tolereJusquAu, etat, pass] = row;
    return {
      carnet: { __typename: 'Carnet', id, numero, nombreDePass, acheteLe, tolereJusquAu, etat, pass },
    };
  },
  'collectivites-mois': (rows) => ({ statistiques: { lignes: rows.map(compteDeCollectivite) } }),
};

function pageDeLieux(rows: readonly Ligne[]): object {
  const edges = [];
  for (const row of rows) if (row[1] !== null && edges.length < 50) edges.push({ node: lieu(row) });
  return { lieux: { totalCount: rows[0]?.[0], edges } };
}

function lieu(row: Ligne): object {
  const [, id, nom, adresse, codePostal, communeCode, communeNom, latitude, longitude, etatPassNumerique] =
    row;
  const structure = row[10] === null ? null : { id: row[10], nom: row[11], siret: row[12] };
  return {
    id,
    nom,
    adresse,
    codePostal,
    communeCode,
    communeNom,
    latitude,
    longitude,
    etatPassNumerique,
    structure,
    labels: row[13],
  };
}

function comptes(rows: readonly Ligne[]): object {
  return { statistiques: { lignes: rows.map(compte) } };
}

const compte = ([, mois, achetes, livres, actives, distribues, utilises, rembourses]: Ligne): object => ({
  mois,
  achetes,
  livres,
  actives,
  distribues,
  utilises,
  rembourses,
});

const compteDeCollectivite = (row: Ligne): object => ({
  collectivite: { siren: row[2], nom: row[3] },
  mois: row[4],
  achetes: row[5],
  livres: row[6],
  actives: row[7],
  distribues: row[8],
  utilises: row[9],
  rembourses: row[10],
});

/** The statement of the product, prepared once a connection, and its rows in arrays. */
async function lecture(nom: Lecture): Promise<Repondre> {
  const { name, text, values } = await enonceDe(pool, nom);
  const ecrire = ECRIRE[nom];
  return async (variables) =>
    ecrire((await pool.query<unknown[]>({ name, text, values: values(variables), rowMode: 'array' })).rows);
}

async function utiliser(usage: Variables): Promise<object> {
  const values = valeursDUsage({
    ...usage,
    jour: JOUR,
    enregistreLe: JOUR,
    acteur: ACTEURS.brut,
    lecteur: LECTEURS.brut,
  });
  const { rows } = await pool.query({ name: 'utiliser', text: UTILISER, values });
  const [{ carnet, fait, deja }] = rows;
  if (!fait && deja === null) return { utiliserPass: { __typename: 'Refus' } };
  const pass = { id: `${carnet}-${usage.rang}`, rang: usage.rang, etat: 'UTILISE' };
  return { utiliserPass: { __typename: 'PassUtilise', deja: deja !== null, pass } };
}

const routes = new Map<string, Repondre>(USAGES.map((usage) => [`/${usage}`, utiliser]));
for (const nom of LECTURES) routes.set(`/${nom}`, await lecture(nom));

function servir(request: IncomingMessage, response: ServerResponse): void {
  const repondre = routes.get(request.url ?? '');
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    const variables = JSON.parse(Buffer.concat(parts).toString());
    Promise.resolve(repondre?.(variables)).then(
      (data) => envoyer(response, 200, JSON.stringify({ data })),
      (error: unknown) => envoyer(response, 500, JSON.stringify({ errors: [String(error)] })),
    );
  });
}

function envoyer(response: ServerResponse, status: number, texte: string): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(texte),
  });
  response.end(texte);
}

annoncer({ url: await ecouter(servir) });
