import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../shared/paths.ts';
import type { Fichiers } from './vue.ts';

const ENTREE = 'src/vitrine/entree.ts';

interface Entree {
  readonly file: string;
  readonly css?: readonly string[];
}

/** The built style and script of the public pages, by the hash of their content; none when nothing was built. */
export function lireLesFichiers(): Fichiers {
  const chemin = join(ROOT, 'console', 'dist', '.vite', 'manifest.json');
  if (!existsSync(chemin)) return { styles: [], script: null };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a file of our own build
  const manifeste = JSON.parse(readFileSync(chemin, 'utf8')) as Readonly<Record<string, Entree>>;
  const entree = manifeste[ENTREE];
  if (!entree) return { styles: [], script: null };
  return { styles: (entree.css ?? []).map((style) => `/${style}`), script: `/${entree.file}` };
}
