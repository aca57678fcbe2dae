import { defineConfig } from 'vitest/config';

// What takes long runs with the complete command only.
const long = process.env['COMPLET'] === '1' ? [] : ['**/*.slow.test.ts'];
/** They read the schema, whose order is that of the modules' first import, or start servers of their own. */
const ALONE = ['src/app/**/*.test.ts', 'src/cli/**/*.test.ts', 'scripts/**/*.test.ts'];

export default defineConfig({
  // The file that Node resolves: Vite would load a second copy of graphql.
  resolve: { conditions: ['source'], alias: { graphql: 'graphql/index.js' } },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    globalSetup: ['test/engine.ts'],
    // A far time zone: nothing may lean on the one of the machine.
    env: { HORLOGE: '2026-09-15', TZ: 'Pacific/Noumea' },
    sequence: { shuffle: true },
    maxWorkers: 2,
    // A busy machine is no failure: these end what hangs.
    testTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: { name: 'seuls', include: ALONE, exclude: long, setupFiles: ['reflect-metadata'] },
      },
      {
        extends: true,
        // Modules are read once for a worker, not once for a file: each file has a database of its own all the same.
        test: {
          name: 'ensemble',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: [...long, ...ALONE],
          setupFiles: ['reflect-metadata', 'test/horloge.ts'],
          isolate: false,
        },
      },
    ],
  },
});
