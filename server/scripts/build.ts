import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { ROOT } from '../src/shared/paths.ts';
import { withLock } from './lock.ts';
import { filesBelow, fingerprintOf, isStale, type Target, writeStamp } from './stale.ts';
import { program } from './tool.ts';

const COMMON = ['pnpm-lock.yaml', 'tsconfig.base.json'];
const TEXT = /\.(?:js|css|svg|html|json)$/;
/** Bytes under which a file fits a packet anyway. */
const THRESHOLD = 1024;
const ASSET = /\.(csv|json|sql)$/;

const SERVER: Target = {
  sources: [...COMMON, 'server/tsconfig.json', 'server/tsconfig.build.json', 'migrations/src', 'server/src'],
  stamp: 'server/dist/.sources',
};
const BENCH: Target = { sources: ['server/bench', 'server/test/folder.ts'], stamp: 'server/dist/.bench' };
const CONSOLE: Target = {
  sources: [...COMMON, 'console/src', 'console/public', 'console/index.html', 'console/vite.config.ts'],
  stamp: 'console/dist/.sources',
};

/** What a command needs built before it runs. */
export interface Needs {
  readonly bench: boolean;
  readonly console: boolean;
}

/** Builds what has changed since the last time; two commands started together build once. */
export function buildStale(needs: Needs): void {
  const stale = (): boolean =>
    isStale(SERVER) || (needs.bench && isStale(BENCH)) || (needs.console && isStale(CONSOLE));
  if (!stale()) return;
  withLock(join(ROOT, 'node_modules/.cache/pass-numerique/construction.sqlite'), () => {
    if (isStale(SERVER) || (needs.bench && isStale(BENCH))) buildServer();
    if (needs.console && isStale(CONSOLE)) buildConsole();
  });
}

function buildServer(): void {
  // Read before the build: a source saved meanwhile leaves the build stale.
  const [server, bench] = [fingerprintOf(SERVER.sources), fingerprintOf(BENCH.sources)];
  build('du serveur', 'server', [program('.', 'typescript', 'tsc'), '-b', 'tsconfig.build.json']);
  copyAssets();
  writeStamp(SERVER, server);
  writeStamp(BENCH, bench);
}

function buildConsole(): void {
  const fingerprint = fingerprintOf(CONSOLE.sources);
  build('de la console', 'console', [program('console', 'vite'), 'build', '--logLevel', 'warn']);
  compressConsole(join(ROOT, 'console', 'dist'));
  writeStamp(CONSOLE, fingerprint);
}

/** Each file of text beside its compressed self, once for all readers: at a quality that no answer could wait for. */
function compressConsole(folder: string): void {
  for (const path of filesBelow(folder).filter((one) => TEXT.test(one))) {
    const bytes = readFileSync(path);
    if (bytes.length < THRESHOLD) continue;
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }));
  }
}

/** Files that the compiler leaves behind stand beside the code that reads them. */
function copyAssets(): void {
  const server = join(ROOT, 'server');
  for (const path of [...filesBelow(join(server, 'src')), ...filesBelow(join(server, 'bench'))])
    if (ASSET.test(path)) cpSync(path, join(server, 'dist', relative(server, path)));
}

function build(what: string, folder: string, command: readonly string[]): void {
  const start = performance.now();
  process.stderr.write(`Construction ${what}…`);
  const { status, stdout, stderr, error } = spawnSync(process.execPath, command, {
    cwd: join(ROOT, folder),
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) {
    process.stderr.write(' échec\n');
    throw new BuildError(`La construction ${what} a échoué.\n${stdout}${stderr}${error?.message ?? ''}`);
  }
  process.stderr.write(` ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
}

/** The sources do not compile: the message is all there is to say. */
export class BuildError extends Error {}
