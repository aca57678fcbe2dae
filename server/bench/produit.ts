import 'reflect-metadata';
import { run } from '../src/app/runtime.ts';
import { openPool } from '../src/db/pool.ts';
import { commettre } from './commit.ts';
import { annoncer, reglage } from './enfant.ts';

// The runtime of `pnpm start`, on a free port.
const { url } = await run({ databaseUrl: reglage('BENCH_BASE'), host: '127.0.0.1', ports: [0] });
const pool = openPool(reglage('BENCH_BASE'), 'app', 1);

/** Commits a fact here, so that the moment of its commit is known. */
process.on('message', ({ lieu }: { lieu: string }) => {
  void commettre(pool, lieu).then((instant) => process.send?.({ instant }));
});
annoncer({ url });
