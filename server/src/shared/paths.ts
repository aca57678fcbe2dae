import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the workspace, the same from the sources and from the build. */
export const ROOT = findRoot(dirname(fileURLToPath(import.meta.url)));

/** The folder of the embedded database, its keys and received files. */
export const dataFolder = (): string => resolve(ROOT, process.env['PASS_DONNEES'] ?? '.donnees');

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'pnpm-workspace.yaml'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('The workspace root was not found');
  return findRoot(parent);
}
