import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { contours } from './contours.plugin.ts';
import { documentsEnPlace } from './documents.plugin.ts';

const SERVER = process.env['ADRESSE'] ?? 'http://127.0.0.1:4000';

/** What lets people in and out is the server's. */
const ACCES = ['/connexion', '/deconnexion', '/session', '/invitation', '/demonstration'];

/** Pages of the public, rendered by the server; the console has the others. */
const VITRINE = [
  '^/$',
  '^/\\?',
  '/carte',
  '/donnees',
  '/accessibilite',
  '/mentions-legales',
  '/plan-du-site',
  '/embed',
];

export default defineConfig({
  plugins: [react(), contours(), documentsEnPlace()],
  build: {
    target: 'es2023',
    sourcemap: false,
    chunkSizeWarningLimit: 650,
    // The server reads there what the public pages load.
    manifest: true,
    rolldownOptions: {
      input: ['index.html', 'src/vitrine/entree.ts', 'src/encart/entree.tsx', 'src/encart/composant.ts'],
    },
  },
  server: {
    proxy: {
      '/graphql': { target: SERVER, ws: true },
      '/api/schema.graphql': SERVER,
      ...Object.fromEntries([...ACCES, ...VITRINE].map((chemin) => [chemin, SERVER])),
      // The console has pages at the same addresses: only what is not a page goes to the server.
      '/imports': {
        target: SERVER,
        bypass: ({ headers, url }) => (headers.accept?.includes('text/html') ? url : undefined),
      },
    },
  },
});
