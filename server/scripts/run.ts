import { existsSync, readdirSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../src/shared/paths.ts';
import { BuildError, buildStale } from './build.ts';

const BUILD = 'build';

/** Builds what is stale, then becomes the command: `node server/scripts/run.ts <command> [arguments…]`; `build` stops there. */
async function run(command: string | undefined, args: readonly string[]): Promise<void> {
  const sources = join(ROOT, 'server/src/cli');
  if (command === undefined || (command !== BUILD && !existsSync(join(sources, `${command}.ts`)))) {
    process.stderr.write(`Commande « ${command ?? ''} » inconnue. Commandes : ${commandsIn(sources)}\n`);
    process.exitCode = 2;
    return;
  }
  try {
    const console =
      command === BUILD || command === 'bench' || (command === 'start' && !args.includes('--aide'));
    buildStale({ bench: command === 'bench', console });
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
    return;
  }
  if (command === BUILD) return;
  // Keeps compiled code between two runs: a warm start is mostly reading modules.
  enableCompileCache(join(ROOT, 'node_modules/.cache/pass-numerique/compilation'));
  const module = join(ROOT, 'server/dist/src/cli', `${command}.js`);
  process.argv = [process.execPath, module, ...args];
  await import(pathToFileURL(module).href);
}

const commandsIn = (folder: string): string =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .join(', ');

await run(process.argv[2], process.argv.slice(3));
