import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The file that Node resolves: Vite would load a second copy of graphql.
  resolve: { conditions: ['source'], alias: { graphql: 'graphql/index.js' } },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    include: ["src/**/*.test.ts"],
    setupFiles: ['reflect-metadata'],
    
    sequence: { shuffle: true },
  },
});
