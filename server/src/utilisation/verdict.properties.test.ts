import fc from 'fast-check';
import pg from 'pg';
import { beforeAll, expect, it } from 'vitest';
import { peuplerLesDeux, STRUCTURE } from '../../test/deux-mondes.ts';
import { acteur, setupHarness } from '../../test/harness.ts';
import { LIEU, LIEU_SUSPENDU, numeroDePass, uuid } from '../../test/monde.ts';
import type { Actor } from '../shared/context.ts';

const harness = setupHarness();
beforeAll(() => peuplerLesDeux(harness));

let agents = 0;
/** Each asks in a name of its own, since tries are counted by name. */
const structure = (): Actor => ({
  ...acteur('STRUCTURE', []),
  structure: STRUCTURE,
  id: `structure ${++agents}`,
});
const administrateur = (): Actor => ({ ...acteur('ADMINISTRATEUR'), id: `administrateur ${++agents}` });

interface Dit {
  readonly __typename: string;
  readonly message?: string;
}

async function tester(
  essai: object,
  qui: Actor,
): Promise<Dit & { readonly valide?: boolean; readonly refus?: Dit | null }> {
  const { testerPass } = await harness.execute<{ testerPass: Dit }>(
    `query ($numero: String!, $lieu: ID!, $service: ServiceRendu, $jour: LocalDate) {
      testerPass(numero: $numero, lieu: $lieu, service: $service, jour: $jour) {
        __typename ... on TestDePass { valide refus { __typename message } } ... on Refus { message } } }`,
    essai,
    qui,
  );
  return testerPass;
}

async function utiliser(essai: object, qui: Actor): Promise<Dit> {
  const input = { cleIdempotence: `verdict-${++agents}`, prixCentimes: 1000, ...essai };
  const { utiliserPass } = await harness.execute<{ utiliserPass: Dit }>(
    'mutation ($input: UtiliserPassInput!) { utiliserPass(input: $input) { __typename ... on Refus { message } } }',
    { input },
    qui,
  );
  return utiliserPass;
}

const MONDE = fc.record({
  commande: fc.record({
    departements: fc.constantFrom(null, ['33'], ['23'], ['23', '33']),
    services: fc.constantFrom(null, ['DECOUVRIR'], ['MAITRISER', 'AUGMENTER']),
  }),
  incident: fc.constantFrom(null, null, 'BLOCAGE', 'DEBLOCAGE', 'VOL', 'ANNULATION'),
  clos: fc.constantFrom(false, false, false, true),
  comme: fc.constantFrom('structure', 'administrateur'),
  essai: fc.record({
    numero: fc
      .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 6 }))
      .map(([serie, rang]) => numeroDePass(serie, rang)),
    lieu: fc.constantFrom(LIEU, LIEU, LIEU_SUSPENDU, uuid(9, 9)),
    service: fc.constantFrom('DECOUVRIR', 'MAITRISER', 'AUGMENTER'),
    jour: fc.constantFrom('2026-08-20', '2026-09-02', '2026-09-09', '2026-09-12', '2026-09-15', '2026-09-16'),
  }),
});

/** Changes the terms of every order, stops or frees every carnet, closes or opens the month: what no one may do, tests may. */
async function preparer(
  { departements, services }: { departements: readonly string[] | null; services: readonly string[] | null },
  incident: string | null,
  clos: boolean,
): Promise<void> {
  const client = new pg.Client({ connectionString: harness.url });
  await client.connect();
  try {
    await client.query('begin; set local session_replication_role = replica');
    await client.query('update pass.commande set departements = $1, services = $2', [departements, services]);
    await client.query('delete from pass.incident where ordre > 2');
    if (incident)
      await client.query(
        `insert into pass.incident (lot, carnet_id, ordre, collectivite_id, genre, jour, motif, evenement, enregistre_le)
         select lot, id, 3, collectivite_id, $1, '2026-09-09', 'essai', 1, '2026-09-09' from pass.carnet`,
        [incident],
      );
    await client.query('delete from pass.contre_paiement');
    if (clos)
      await client.query(
        `insert into pass.contre_paiement (numero, operateur_id, mois, jour, nombre_de_lignes, centimes, frais_centimes, empreinte, evenement, enregistre_le)
         values ('essai', $1, '2026-09-01', '2026-10-01', 0, 0, 0, 'essai', 1, '2026-10-01')`,
        [uuid(5, 1)],
      );
    await client.query('commit');
  } finally {
    await client.end();
  }
}

it('a test agrees with the use that follows, whatever the order, the carnet, the place, the day and the service', async () => {
  await fc.assert(
    fc.asyncProperty(MONDE, async ({ commande, incident, clos, essai, comme }) => {
      await preparer(commande, incident, clos);
      const lui = comme === 'structure' ? structure() : administrateur();
      const teste = await tester(essai, lui);
      const fait = await utiliser(essai, lui);

      if (teste.__typename !== 'TestDePass') expect(fait).toEqual(teste);
      else if (teste.valide) expect(fait.__typename).toBe('PassUtilise');
      else expect(fait).toEqual(teste.refus);
    }),
    { numRuns: 150 },
  );
}, 60_000);
