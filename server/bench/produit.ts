import 'reflect-metadata';
import { run } from '../src/app/runtime.ts';
import { annoncer, reglage } from './enfant.ts';

// The runtime of `pnpm start`, on a free port.
const { url } = await run({ databaseUrl: reglage('BENCH_BASE'), host: '127.0.0.1', ports: [0] });
annoncer({ url });
