import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { Gestures } from './journey.ts';

const FICHIER = new URL('./fichiers/france-services.csv', import.meta.url);
export const NOM = 'france-services.csv';

/** The file with numbers and names of its own, since the same places come in only once. */
export function fichier(): { readonly nom: string; readonly contenu: Buffer } {
  const marque = String(randomInt(1_000_000_000));
  const texte = readFileSync(FICHIER, 'utf8').replaceAll('MARQUE', marque);
  return { nom: `France services de l’Épreuve ${marque}`, contenu: Buffer.from(texte) };
}

/** What a report counts of an issue. */
export const compte = (page: Page, issue: string): Locator =>
  page.getByRole('row', { name: new RegExp(`^${issue}\\s`, 'u') }).getByRole('cell');

export const champDuFichier = (page: Page, mots: Gestures['mots']): Locator =>
  page.getByLabel(mots('Fichier CSV', 'CSV file'));
export const suite = (page: Page, mots: Gestures['mots']): Locator =>
  page.getByRole('button', { name: mots('Voir ce que l’import ferait', 'See what the import would do') });
export const importer = (page: Page, mots: Gestures['mots']): Locator =>
  page.getByRole('button', { name: mots(/^Importer \d/u, /^Import \d/u) });
export const etape = (page: Page, name: string): Locator => page.getByRole('heading', { name });
