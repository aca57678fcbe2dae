import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../shared/paths.ts';

/** Where a page takes the web component, and what it is recognised by. */
export interface Composant {
  readonly adresse: string;
  readonly adresseDeLaVersion: string;
  readonly integrite: string;
}

interface Lu extends Composant {
  readonly texte: Buffer;
  readonly etiquette: string;
}

const MANIFESTE = join(ROOT, 'console', 'dist', '.vite', 'manifest.json');

interface Entree {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

/** What the build of the console made of one of its entries; nothing before it was built. */
export function entreeConstruite(source: string): Entree | null {
  if (!existsSync(MANIFESTE)) return null;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a file of our own build
  const manifeste = JSON.parse(readFileSync(MANIFESTE, 'utf8')) as Readonly<Record<string, Entree>>;
  return manifeste[source] ?? null;
}

let lu: Lu | null | undefined;

/** The built component: read once, as it does not change while the server runs. */
export function lireLeComposant(): Lu | null {
  if (lu !== undefined) return lu;
  const entree = entreeConstruite('src/encart/composant.ts');
  lu = null;
  if (!entree) return lu;
  const texte = readFileSync(join(ROOT, 'console', 'dist', entree.file));
  const version = createHash('sha256').update(texte).digest('hex').slice(0, 12);
  lu = {
    texte,
    etiquette: `"${version}"`,
    adresse: '/embed.js',
    adresseDeLaVersion: `/embed-${version}.js`,
    integrite: `sha384-${createHash('sha384').update(texte).digest('base64')}`,
  };
  return lu;
}

export function composantDEncart(): Composant | null {
  const composant = lireLeComposant();
  if (!composant) return null;
  const { adresse, adresseDeLaVersion, integrite } = composant;
  return { adresse, adresseDeLaVersion, integrite };
}
