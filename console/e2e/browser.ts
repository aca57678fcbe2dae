import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SYSTEM = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const CACHE = join(
  dirname(fileURLToPath(import.meta.url)),
  '../../node_modules/.cache/pass-numerique/chromium',
);

/** No machine of ours is asked anything by the browser, and tests need no card. */
const ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The sandbox of Chromium refuses to start for root.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

interface Launch {
  readonly executablePath: string;
  readonly args: string[];
}

/** The browser named by CHROMIUM, else the one of the system, else the one of the npm package. */
export async function findBrowser(): Promise<Launch> {
  // Found once: the workers of Playwright inherit the answer.
  process.env['CHROMIUM'] ||= systemBrowser() ?? (await packagedBrowser());
  return { executablePath: process.env['CHROMIUM'], args: ARGS };
}

function systemBrowser(): string | undefined {
  for (const name of SYSTEM) {
    const { status, stdout } = spawnSync('which', [name], { encoding: 'utf8' });
    if (status === 0) return stdout.trim();
  }
  return undefined;
}

async function packagedBrowser(): Promise<string> {
  mkdirSync(CACHE, { recursive: true });
  const { TMPDIR } = process.env;
  // It unpacks itself below the temporary folder, under a name that anyone could have taken.
  process.env['TMPDIR'] = CACHE;
  try {
    const { default: chromium, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium');
    const path = await chromium.executablePath();
    if (!starts(path)) {
      // A bare system lacks the libraries of the browser; the package has them for another one, and they fit.
      const bin = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '../bin');
      await inflate(join(bin, 'al2023.tar.br'));
      setupLambdaEnvironment(join(CACHE, 'al2023/lib'));
    }
    if (!starts(path)) throw new Error('No browser starts here: name one in CHROMIUM');
    return path;
  } finally {
    if (TMPDIR === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = TMPDIR;
  }
}

const starts = (path: string): boolean => spawnSync(path, ['--version']).status === 0;
