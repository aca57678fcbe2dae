import pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { peuplerLesDeux, STRUCTURE } from '../../test/deux-mondes.ts';
import { acteur, setupHarness } from '../../test/harness.ts';
import { LIEU, numeroDePass, uuid } from '../../test/monde.ts';
import type { Actor } from '../shared/context.ts';
import { VERROU_DE_CLOTURE } from './annulation.service.ts';

const harness = setupHarness();
beforeAll(() => peuplerLesDeux(harness));

const structure: Actor = { ...acteur('STRUCTURE', []), structure: STRUCTURE };

type Reponse = { __typename: string; message?: string; regle?: string; deja?: boolean; utilisation?: string };

let cles = 0;
const cle = (): string => `annulation-${++cles}`;

async function utiliser(serie: number, rang: number, changes: object = {}): Promise<string> {
  const input = {
    cleIdempotence: cle(),
    numero: numeroDePass(serie, rang),
    lieu: LIEU,
    service: 'DECOUVRIR',
    prixCentimes: 700,
  };
  const { utiliserPass } = await harness.execute<{ utiliserPass: Reponse }>(
    `mutation ($input: UtiliserPassInput!) { utiliserPass(input: $input) { __typename } }`,
    { input: { ...input, ...changes } },
  );
  return utiliserPass.__typename;
}

async function annuler(qui: Actor, input: object): Promise<Reponse> {
  const { annulerUtilisation } = await harness.execute<{ annulerUtilisation: Reponse }>(
    `mutation ($input: AnnulerUtilisationInput!) { annulerUtilisation(input: $input) {
      __typename ... on UtilisationAnnulee { utilisation deja } ... on RegleNonTenue { regle } ... on Refus { message } } }`,
    { input: { cleIdempotence: cle(), motif: 'Scanné deux fois.', ...input } },
    qui,
  );
  return annulerUtilisation;
}

const PASS = `query ($numero: String!) { pass(numero: $numero) { ... on Pass {
  etat utilisation { jour } utilisationsAnnulees { jour annulation { motif enregistreLe } } carnet { etat nombreDUtilisations } } } }`;
const lirePass = async (serie: number, rang: number): Promise<Record<string, unknown>> =>
  (await harness.execute<{ pass: Record<string, unknown> }>(PASS, { numero: numeroDePass(serie, rang) }))
    .pass;

/** What no one may do: the month is open again for the other test. */
async function rouvrirLeMois(): Promise<void> {
  const client = new pg.Client({ connectionString: harness.url });
  await client.connect();
  await client.query('set session_replication_role = replica');
  await client.query('delete from pass.contre_paiement where numero = $$essai-cloture$$');
  await client.end();
}

describe('a use taken back, by many at once', () => {
  it('of many reversals at once one is done, and a pass used and taken back by many is counted once at most', async () => {
    await utiliser(0, 4);
    const reponses = await Promise.all(
      Array.from({ length: 8 }, () => annuler(structure, { numero: numeroDePass(0, 4) })),
    );
    expect(reponses.filter(({ __typename }) => __typename === 'UtilisationAnnulee')).toHaveLength(1);

    await Promise.all(
      Array.from({ length: 12 }, async (_, n) =>
        n % 2 === 0 ? utiliser(0, 4) : annuler(structure, { numero: numeroDePass(0, 4) }),
      ),
    );
    const { rows } = await harness.lot.query<{ vivants: number; comptes: number }>(
      `select (select count(*)::int from pass.utilisation) - (select count(*)::int from pass.annulation) as vivants,
         (select coalesce(sum(utilises), 0)::int from statistiques.fait) as comptes`,
    );
    expect(rows[0]?.comptes).toBe(rows[0]?.vivants);
    const apres = await lirePass(0, 4);
    expect(['UTILISE', 'DISTRIBUE']).toContain(apres['etat']);
  });

  it('while its month is being closed: it waits, and is then told that the month is closed', async () => {
    await harness.lot.query(
      `insert into pass.utilisation (lot, carnet_id, rang, collectivite_id, nombre_de_pass, remis_le, tolere_jusqu_au, lieu_id, jour, service, prix_centimes, part_pass_centimes, evenement, enregistre_le)
       select r.lot, r.carnet_id, 9, r.collectivite_id, r.nombre_de_pass, '2026-09-05', r.tolere_jusqu_au, $1, '2026-09-08', 'DECOUVRIR', 1000, 1000, 1, '2026-09-08'
       from pass.remise r join pass.carnet c on c.lot = r.lot and c.id = r.carnet_id where c.serie = 5`,
      [LIEU],
    );
    const cloture = await harness.lot.connect();
    await cloture.query('begin');
    await cloture.query(`select pg_advisory_xact_lock(${VERROU_DE_CLOTURE})`);
    let repondu = false;
    const annulation = annuler(structure, { numero: numeroDePass(5, 9) }).finally(() => {
      repondu = true;
    });
    await cloture.query(
      `insert into pass.contre_paiement (id, numero, operateur_id, mois, jour, nombre_de_lignes, centimes, frais_centimes, empreinte, evenement, enregistre_le)
       values ($1, 'essai-cloture', $2, '2026-09-01', '2026-10-01', 0, 0, 0, 'essai', 1, '2026-10-01')`,
      [uuid(9, 1), uuid(5, 1)],
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(repondu).toBe(false);
    await cloture.query('commit');
    cloture.release();

    expect(await annulation).toMatchObject({ regle: 'ANNULATION_AVANT_PAIEMENT' });
    await rouvrirLeMois();
  });
});
