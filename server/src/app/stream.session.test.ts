import { expect, it } from 'vitest';
import { abonner, codes, jusqu } from '../../test/abonnes.ts';
import { setupEntrees } from '../../test/entrees.ts';
import { setupHarness } from '../../test/harness.ts';
import { socketNue } from '../../test/sockets.ts';

const harness = setupHarness();
const ici = setupEntrees(harness);
const SUIVRE = 'subscription { lieuModifie { evenement } }';

it('listens with the session of a cookie, from its own site only, and no longer than the session', async () => {
  const navigateur = await ici.entree();
  const cookie = [...navigateur.temoins].map(([nom, valeur]) => `${nom}=${valeur}`).join('; ');
  const [abonne, etranger] = [{ cookie }, { cookie, origin: 'https://ailleurs.exemple' }].map((headers) =>
    abonner(ici.serveur.url, SUIVRE, { headers }),
  );
  await Promise.all([abonne?.pret, etranger?.pret]);
  expect(etranger?.fin()).toMatchObject({ response: { status: 403 } });
  const [socket, etrangere] = await Promise.all(
    [ici.serveur.url, 'https://ailleurs.exemple'].map((origin) =>
      socketNue(ici.serveur.url, { entetes: { cookie, origin } }),
    ),
  );
  for (const une of [socket, etrangere]) une?.dire({ type: 'connection_init' });
  expect(await etrangere?.fermee).toEqual({ code: 4403, raison: 'ACCES_REFUSE' });

  await ici.base.query(`update plateforme.session set vue_le = clock_timestamp() - interval '10 minutes'`);
  await new Promise((resolve) => {
    setTimeout(resolve, 1500);
  });
  const { rows } = await ici.base.query<{ vue: boolean }>(
    `select vue_le > clock_timestamp() - interval '5 minutes' as vue from plateforme.session`,
  );
  expect([rows, abonne?.fin()]).toEqual([[{ vue: false }], null]);

  // As another server would: this one is told nothing.
  await ici.base.query('update plateforme.session set fermee_le = clock_timestamp()');
  await jusqu(() => abonne?.fin() !== null, 5500);
  expect(abonne && codes(abonne)).toEqual(['ABONNEMENT_FINI']);
  expect(socket?.messages).toEqual([{ type: 'connection_ack' }]);
  expect(await socket?.fermee).toEqual({ code: 4403, raison: 'ABONNEMENT_FINI' });
});
