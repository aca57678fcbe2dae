import { expect, it } from 'vitest';
import { abonner, jusqu } from '../../test/abonnes.ts';
import { setupHarness } from '../../test/harness.ts';
import { setupHttp } from '../../test/http.ts';
import { ecrireLesLongs, LENTS, preparerLesLongs, SUIVRE, SUIVRE_LES_LONGS, tenu } from '../../test/lents.ts';

const harness = setupHarness();
const { demonstration, send } = setupHttp(harness);

const LECTEURS = 15;
const A_LA_FOIS = 100;

it.each(LENTS)(
  'lets many of %s that are never read cost next to nothing, until they are cut',
  async (nom, ouvrir) => {
    const source = `long:${nom}:`;
    await preparerLesLongs(harness.lot, source);
    const autre = abonner(demonstration(), SUIVRE);
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

it.each(LENTS)(
  'never cuts %s that is read slowly: what it has not taken stays in the journal',
  async (nom, ouvrir) => {
    const source = `lent:${nom}:`;
    await preparerLesLongs(harness.lot, source);
    const lent = await ouvrir(demonstration(), SUIVRE_LES_LONGS);
    const autre = abonner(demonstration(), SUIVRE);
    await autre.pret;
    let lit = false;
    const parAcoups = setInterval(() => ((lit = !lit) ? lent.reprendre() : lent.cesser()), 20);
    await ecrireLesLongs(harness.lot, { source, nombre: 80, lieux: 50, version: 1 });
    await ecrireLesLongs(harness.lot, { source, nombre: 3000, lieux: 1, version: 5000 });
    await jusqu(() => autre.recus.length === 3080, 60_000);
    await jusqu(() => lent.recus.length >= 3080, 120_000);
    clearInterval(parAcoups);
    lent.reprendre();

    const lus = lent.recus.map(({ data }) => data?.lieuModifie.evenement);
    expect(lus).toEqual(
      autre.recus.map(({ data }) => (data?.['lieuModifie'] as { evenement: string }).evenement),
    );
  },
  300_000,
);
