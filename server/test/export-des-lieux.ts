import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify from 'fastify';
import { routesDeDiffusion } from '../src/diffusion/diffusion.module.ts';
import { acteur, type Harness } from './harness.ts';

/** The open data as a visitor would have them, in CSV. */
export async function exportDesLieux(harness: Harness): Promise<string> {
  const dossier = mkdtempSync(join(tmpdir(), 'diffusion-'));
  process.env['PASS_DONNEES'] = dossier;
  const app = fastify();
  try {
    await app.register(routesDeDiffusion, { identify: async () => harness.context(acteur('PUBLIC')) });
    return (await app.inject('/donnees/lieux.csv')).payload;
  } finally {
    await app.close();
    delete process.env['PASS_DONNEES'];
    rmSync(dossier, { recursive: true });
  }
}
