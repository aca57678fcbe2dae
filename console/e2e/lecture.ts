import { expect, type Locator, type Page } from '@playwright/test';

/** The number that a text begins with, however its language writes it: « 57 804 pass utilisés » counts 57804. */
export function nombreEnTete(text: string | null): number {
  const digits = /^\s*\d[\d\s.,]*/u.exec(text ?? '')?.[0].replaceAll(/\D/gu, '');
  return digits ? Number(digits) : Number.NaN;
}

export const titre = (page: Page): Locator => page.getByRole('heading', { level: 1 });

/** The number that the heading begins with, once it is known. */
export async function compteDuTitre(page: Page): Promise<number> {
  await expect.poll(async () => nombreEnTete(await titre(page).textContent())).not.toBeNaN();
  return nombreEnTete(await titre(page).textContent());
}

/** What still waits for the register, or shows former data meanwhile. */
export const enAttente = (page: Page): Locator => page.locator('.squelette, div.attenue');

/** A list to choose in, by its whole name: its options are no part of it. */
export const liste = (page: Page, nom: string): Locator =>
  page.getByRole('combobox', { name: nom, exact: true });

export const entonnoir = (page: Page): Locator =>
  page.getByRole('region', {
    name: /Des pass achetés aux pass remboursés|From passes bought to passes paid/u,
  });

/** The six numbers of the funnel, for who may open them: each says how many rows it opens. */
export const nombresDeLEntonnoir = (page: Page): Locator =>
  entonnoir(page).getByRole('link', { name: /, voir les .+ lignes|, see the .+ rows/u });
