import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { jusqu } from '../../test/abonnes.ts';
import { chacunALHorizon, noter } from '../../test/faits.ts';
import { setupHarness } from '../../test/harness.ts';
import { setupHttp } from '../../test/http.ts';
import { addressFor } from '../db/pool.ts';
import { dansUneTransaction } from '../shared/transaction.ts';
import { Fil } from './fil.service.ts';

const harness = setupHarness();
chacunALHorizon(harness);
setupHttp(harness);

let redacteur: pg.Client;
beforeAll(async () => {
  redacteur = new pg.Client({ connectionString: addressFor(harness.url, 'lot') });
  await redacteur.connect();
});
afterAll(() => redacteur.end());

it('wakes the readers of other servers, by one signal after the commit, even once the bell was cut', async () => {
  // It would not read by itself before the end of the test.
  const fil = new Fil(harness.pool, 3_600_000);
  const evenements = await fil.suivre({ depuis: null, retient: ({ type }) => type === 'lieu.modifie' });
  const proprietaire = new pg.Client({ connectionString: harness.url });
  await proprietaire.connect();
  let sonneries = 0;
  redacteur.on('notification', () => (sonneries += 1));
  await redacteur.query('listen registre_reveil');
  await dansUneTransaction(harness.pool, (client) => client.query('select 1'));
  await jusqu(() => sonneries > 0);
  await redacteur.query('unlisten registre_reveil');

  const sonner = (): Promise<unknown> => harness.lot.query(`select pg_notify('registre_reveil', 'un autre')`);
  for (const couper of [false, true]) {
    if (couper)
      await proprietaire.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'pass-numerique-reveil' and datname = current_database()`,
      );
    const { id } = (await noter(redacteur, 3)).rows[0] as { id: string };
    let recu: string | null = null;
    void evenements.next().then(({ value }) => (recu = value?.id ?? null));
    await expect.poll(async () => (await sonner(), recu), { timeout: 10_000, interval: 50 }).toBe(id);
  }
  await Promise.all([evenements.return?.(), proprietaire.end()]);
});

it('goes on for the others when the choice of one of them fails, who is told of it', async () => {
  const fil = new Fil(harness.pool, 20);
  const faux = await fil.suivre({
    depuis: null,
    retient: () => {
      throw new Error('mal choisi');
    },
  });
  const suivi = await fil.suivre({ depuis: null, retient: ({ type }) => type === 'lieu.modifie' });
  const echec = Promise.allSettled([faux.next()]);
  const { id } = (await noter(redacteur, 3)).rows[0] as { id: string };

  expect((await suivi.next()).value.id).toBe(id);
  expect(await echec).toMatchObject([{ status: 'rejected', reason: { message: 'mal choisi' } }]);
  await Promise.all([suivi.return?.(), faux.return?.()]);
});

it('keeps a thousand events for who takes nothing, and reads the rest of them from the journal once they are taken', async () => {
  const fil = new Fil(harness.pool, 20);
  let vus = 0;
  const suivi = await fil.suivre({ depuis: null, retient: () => (vus += 1) > 0 });
  const premier = suivi.next();
  await noter(redacteur, 0);
  await premier;
  const { rows } = await redacteur.query<{ id: string }>(
    `insert into labels.evenement (type, acteur, enregistre_le) select 'essai.lot', 'essai', '2026-09-15' from generate_series(1, 1500) returning id`,
  );
  // One, then a thousand that wait: it is told nothing more.
  await jusqu(() => vus === 1001, 10_000);
  const { id } = (await noter(redacteur, 0)).rows[0] as { id: string };
  const ecrits = [...rows.map((row) => row.id), id];
  const lus: string[] = [];
  while (lus.length < ecrits.length) lus.push((await suivi.next()).value.id);

  expect(lus).toEqual(ecrits);
  // Each was judged once, and what comes is told again as it comes.
  expect(vus).toBe(1 + ecrits.length);
  const suivant = suivi.next();
  await expect.poll(() => suivi.aJour).toBe(true);
  const dernier = (await noter(redacteur, 0)).rows[0] as { id: string };
  expect((await suivant).value.id).toBe(dernier.id);
  await suivi.return?.();
});
