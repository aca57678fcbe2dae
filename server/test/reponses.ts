import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { onTestFinished } from 'vitest';
import type { Actor } from '../src/shared/context.ts';
import { acteur, type Harness } from './harness.ts';
import { type Http, jetonDe } from './http.ts';
import { COLLECTIVITES, LIEU, numeroDeCarnet, numeroDePass } from './monde.ts';

export const [GIRONDE, CREUSE] = ['999000007', '999000015'] as const;

/** The five pass of a carnet of the first collectivité. */
export const passDuCarnet = (serie: number): string[] =>
  [1, 2, 3, 4, 5].map((rang) => numeroDePass(serie, rang));

const UTILISER = `mutation ($input: UtiliserPassInput!) { utiliserPass(input: $input) { __typename } }`;

/** Uses the next of some pass, by sessions that the servers know nothing of. */
export async function utiliserUnPass(harness: Harness, pass: string[]): Promise<void> {
  const input = {
    cleIdempotence: randomUUID(),
    numero: pass.shift(),
    lieu: LIEU,
    service: 'MAITRISER',
    minutes: 60,
    prixCentimes: 1000,
  };
  const { utiliserPass } = await harness.execute<{ utiliserPass: { __typename: string } }>(UTILISER, {
    input,
  });
  if (utiliserPass.__typename !== 'PassUtilise') throw new Error(utiliserPass.__typename);
}

const RECUS = `{ lieu(id: "${LIEU}") { nombreDUtilisations } }`;

/** How many uses the place is told to have received, by one of the two servers. */
export async function recus(ask: Http['ask'], where: { demo: boolean }): Promise<number | null> {
  const { body } = await ask(RECUS, {}, where);
  return (body.data as unknown as { lieu: { nombreDUtilisations: number | null } }).lieu.nombreDUtilisations;
}

/** A session of the owner, until the test ends. */
export async function sessionDuProprietaire({ url }: Harness): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  onTestFinished(() => client.end());
  return client;
}

/** An event of a collectivité, or of all. */
export const evenement = (owner: string, collectivite: string | null = null): string =>
  `insert into ${owner}.evenement (type, acteur, collectivite_id, enregistre_le)
   values ('essai', 'essai', ${collectivite === null ? 'null' : `'${collectivite}'`}, '2026-09-15')`;

/** So many uses counted to a collectivité, without their lines. */
export const mouvement = (collectivite: string, utilises: number): string =>
  `insert into pass.mouvement (collectivite_id, commande_id, mois_achat, mois, connu_le, public, utilises)
   select collectivite_id, id, '2026-08-01', '2026-09-01', '2026-09-15', 'ALLOPHONES', ${utilises}
   from pass.commande where collectivite_id = '${collectivite}'`;

/** Questions of each owner's facts, joined or not. */
export const LECTURES: readonly string[] = [
  'query ($siren: String) { statistiques(base: FLUX, filtre: { collectivite: $siren }) { lignes(par: [COLLECTIVITE, MOIS]) { collectivite { siren nom } mois utilises } } }',
  'query ($siren: String) { commandes(collectivite: $siren) { totalCount edges { node { numero collectivite { nom } encaisseCentimes } } } }',
  `query { carnet(numero: "${numeroDeCarnet(1)}") { ... on Carnet { etat pass { rang etat } } } }`,
  'query { lieux { totalCount edges { node { nom nombreDUtilisations structure { nom } } } } }',
  'query { lieux { edges { node { nom } } } }',
  'query { collectivites { edges { node { nom conventions { vague } } } } }',
];

/** Writes of each owner: by the API, by its tables, and one that changes nothing. */
export function ecritures(harness: Harness, proprietaire: pg.Client): readonly (() => Promise<unknown>)[] {
  const pass = passDuCarnet(1);
  const dire = (owner: string, collectivite: string | null, sql: string) => (): Promise<unknown> =>
    proprietaire.query(`begin; ${evenement(owner, collectivite)}; ${sql}; commit`);
  return [
    async () => (pass.length > 0 ? utiliserUnPass(harness, pass) : undefined),
    dire('labels', null, `update labels.lieu set nom = 'Lieu ' || gen_random_uuid() where id = '${LIEU}'`),
    dire(
      'territoires',
      null,
      `update territoires.collectivite set nom = 'Creuse ' || gen_random_uuid() where siren = '${CREUSE}'`,
    ),
    dire('pass', COLLECTIVITES[1], mouvement(COLLECTIVITES[1], 1)),
    () => harness.lot.query('select 1'),
  ];
}

/** Those who ask, as the servers and as the harness know them. */
export const lecteurs = async (
  bearer: Http['bearer'],
): Promise<readonly { readonly headers: Record<string, string>; readonly actor: Actor }[]> => [
  { headers: await bearer('ADMINISTRATEUR'), actor: acteur('ADMINISTRATEUR') },
  {
    headers: jetonDe('GESTIONNAIRE', { libelle: 'essai', sirens: [CREUSE] }),
    actor: acteur('GESTIONNAIRE', [COLLECTIVITES[1]]),
  },
];
