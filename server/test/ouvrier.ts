import { openPool } from '../src/db/pool.ts';
import { lancerLesTaches } from '../src/exploitation/taches.service.ts';

// A worker that begins a task, says so, and never ends it: `taches.test.ts` kills it there.
const [, , url = ''] = process.argv;
await lancerLesTaches({
  lot: openPool(url, 'lot', 2),
  courrier: { envoyer: async () => undefined, fermer: () => undefined },
  faire: true,
  rythme: 0.5,
  patience: 1,
  taches: [
    {
      nom: 'essai.tue',
      faire: () => {
        process.stdout.write('commencée\n');
        return new Promise(() => undefined);
      },
    },
  ],
});
