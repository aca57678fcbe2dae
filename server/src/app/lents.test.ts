import { expect, it } from 'vitest';
import { abonner, jusqu } from '../../test/abonnes.ts';
import { chacunALHorizon } from '../../test/faits.ts';
import { setupHarness } from '../../test/harness.ts';
import { setupHttp } from '../../test/http.ts';
import { ecrireLesLongs, LENTS, preparerLesLongs, SUIVRE, SUIVRE_LES_LONGS, tenu } from '../../test/lents.ts';
import { clientWs } from '../../test/sockets.ts';
import { pause } from '../db/engine.ts';

const harness = setupHarness();
chacunALHorizon(harness);
const { demonstration, send } = setupHttp(harness);

/** Subscriptions that the server follows. */
async function abonnements(): Promise<number> {
  const { text } = await send({ method: 'GET' }, { demo: true, path: '/sante/prete' });
  return (JSON.parse(text) as { direct: { abonnements: number } }).direct.abonnements;
}

const evenementDe = ({ data }: ReturnType<typeof abonner>['recus'][number]): unknown =>
  (data?.['lieuModifie'] as { evenement: string } | undefined)?.evenement;

it.each(LENTS)(
  'cuts %s that is not read, keeps next to nothing for it, and says where it resumes',
  async (nom, ouvrir) => {
    const source = `long:${nom}:`;
    await preparerLesLongs(harness.lot, source);
    const lent = await ouvrir(demonstration(), SUIVRE_LES_LONGS);
    const autre = abonner(demonstration(), SUIVRE);
    await autre.pret;
    const avant = tenu();
    await ecrireLesLongs(harness.lot, { source, nombre: 80, lieux: 50, version: 1 });
    await ecrireLesLongs(harness.lot, { source, nombre: 1100, lieux: 1, version: 5000 });
    await jusqu(() => autre.recus.length === 1180, 20_000);
    const pris = tenu() - avant;
    // It is cut once more waits for it than may: only then does it read, and learn why.
    while ((await abonnements()) > 1) await pause(10);
    lent.reprendre();
    const fin = await lent.fini;

    expect(pris).toBeLessThan(20 * 1024 * 1024);
    expect(autre.fin()).toBeNull();
    const curseur = lent.recus.at(-1)?.errors?.[0]?.extensions['curseur'] ?? '';
    expect(lent.recus.at(-1)?.errors?.[0]?.extensions['code']).toBe('ABONNEMENT_EN_RETARD');
    expect(fin).toEqual(nom === 'a socket' ? [4413, `ABONNEMENT_EN_RETARD ${curseur}`] : []);
    const reprise = abonner(
      demonstration(),
      'subscription ($c: String) { lieuModifie(depuis: $c) { evenement } }',
      {
        variables: { c: curseur },
      },
    );
    const lus = lent.recus.flatMap(({ data }) => data?.lieuModifie.evenement ?? []);
    await jusqu(() => lus.length + reprise.recus.length === 1180, 20_000);
    expect([...lus, ...reprise.recus.map(evenementDe)]).toEqual(autre.recus.map(evenementDe));
  },
  120_000,
);

it('cuts nobody who reads, whatever comes at once: 300 events of fifty places each, in one transaction', async () => {
  const source = 'rafale:';
  await preparerLesLongs(harness.lot, source);
  const query = 'subscription { lieuModifie { evenement lieux { lieu { nom adresse } } } }';
  const parSocket = clientWs(demonstration()).abonner(query);
  const parFlux = [query, query.replace('subscription', 'subscription Autre'), SUIVRE].map((une) =>
    abonner(demonstration(), une),
  );
  await Promise.all(parFlux.map(({ pret }) => pret));
  await expect.poll(abonnements).toBe(4);
  await ecrireLesLongs(harness.lot, { source, nombre: 300, lieux: 50, version: 1 });
  const tous = [parSocket, ...parFlux];
  await jusqu(() => tous.every(({ recus, fin }) => recus.length >= 300 || fin() !== null), 30_000);

  const [premier, ...autres] = tous.map(({ recus }) => recus.map(evenementDe));
  expect(new Set(premier).size).toBe(300);
  for (const autre of autres) expect(autre).toEqual(premier);
  expect(tous.map(({ fin }) => fin())).toEqual([null, null, null, null]);
}, 60_000);
