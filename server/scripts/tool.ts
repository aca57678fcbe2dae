import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../src/shared/paths.ts';

interface Manifest {
  readonly bin?: string | Readonly<Partial<Record<string, string>>>;
}

/** The program of a direct dependency of a package: run by this Node, it needs no shell, on any system. */
export function program(folder: string, dependency: string, name = dependency): string {
  const home = join(ROOT, folder, 'node_modules', dependency);
  const file = join(home, 'package.json');
  if (!existsSync(file)) throw new Error(`${dependency} n’est pas installé : lancer « npx pnpm@10 install »`);
  const { bin }: Manifest = JSON.parse(readFileSync(file, 'utf8'));
  const path = typeof bin === 'string' ? bin : bin?.[name];
  if (path === undefined) throw new Error(`${dependency} has no program named ${name}`);
  return join(home, path);
}
