import { expect, it } from 'vitest';
import { Veille } from './veille.ts';

it('never tells what was read before after what was read since', async () => {
  const portes = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  let regards = 0;
  const veille = new Veille<{ readonly regard: number }>({
    cadence: 3_600_000,
    lire: async () => {
      const regard = (regards += 1);
      await portes[regard - 1]?.promise;
      return new Map([['a', { regard }]]);
    },
  });
  const un = veille.suivre('a');
  await new Promise(setImmediate);
  const autre = veille.suivre('a');
  portes[1]?.resolve();
  await new Promise(setImmediate);
  portes[0]?.resolve();
  const files = await Promise.all([un, autre]);

  for (const file of files) {
    expect((await file.next()).value).toEqual({ regard: 2 });
    await file.return?.();
  }
});
