import { expect, it } from 'vitest';
import { abonner, jusqu } from '../../test/abonnes.ts';
import { setupHarness } from '../../test/harness.ts';
import { setupHttp } from '../../test/http.ts';
import { ecrireLesLongs, LENTS, preparerLesLongs, SUIVRE_LES_LONGS, tenu } from '../../test/lents.ts';

const harness = setupHarness();
const { demonstration, send } = setupHttp(harness);

const LECTEURS = 15;
const A_LA_FOIS = 100;

it.each(LENTS)(
  'lets many of %s that are never read cost next to nothing, until they are cut',
  async (nom, ouvrir) => {
    const source = `long:${nom}:`;
    await preparerLesLongs(harness.lot, source);
    const autre = abonner(demonstration(), 'subscription { lieuModifie { evenement } }');
    await autre.pret;
    const avant = tenu();
    await Promise.all(Array.from({ length: LECTEURS }, () => ouvrir(demonstration(), SUIVRE_LES_LONGS)));
    let pire = 0;
    let ecrits = 0;
    for (const lieux of [...Array.from({ length: 4 }, () => 50), ...Array.from({ length: 16 }, () => 1)]) {
      await ecrireLesLongs(harness.lot, { source, nombre: A_LA_FOIS, lieux, version: ecrits * 50 });
      ecrits += A_LA_FOIS;
      await jusqu(() => autre.recus.length >= ecrits, 30_000);
      pire = Math.max(pire, tenu() - avant);
    }
    expect(autre.recus).toHaveLength(ecrits);
    expect(pire).toBeLessThan(LECTEURS * 20 * 1024 * 1024);
    // All told, far less: what they have not read is kept once for all of them.
    expect(pire).toBeLessThan(60 * 1024 * 1024);
    expect(autre.fin()).toBeNull();
    await expect
      .poll(
        async () => {
          const { text } = await send({}, { demo: true, path: '/sante/prete' });
          return (JSON.parse(text) as { direct: { connexions: number } }).direct.connexions;
        },
        { timeout: 60_000, interval: 500 },
      )
      .toBe(1);
  },
  300_000,
);
