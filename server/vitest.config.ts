import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The file that Node resolves: Vite would load a second copy of graphql.
  resolve: { conditions: ['source'], alias: { graphql: 'graphql/index.js' } },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'scripts/**/*.test.ts'],
    // What takes long runs with the complete command only.
    exclude: process.env['COMPLET'] === '1' ? [] : ['**/*.slow.test.ts'],
    setupFiles: ['reflect-metadata'],
    globalSetup: ['test/engine.ts'],
    // A far time zone: nothing may lean on the one of the machine.
    env: { HORLOGE: '2026-09-15', TZ: 'Pacific/Noumea' },
    sequence: { shuffle: true },
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
