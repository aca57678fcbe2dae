import type { Locator, Page } from '@playwright/test';
import { lireClasseur } from './classeur.ts';
import { expect, test } from './journey.ts';
import { titre } from './lecture.ts';

/** Takes the view of the page away, and says where the file is kept. */
async function exporter(page: Page, activer: (cible: Locator) => Promise<void>, forme: RegExp) {
  await page.keyboard.press('Control+Shift+E');
  const menu = page.getByRole('dialog', { name: /Exporter cette vue|Export this view/u });
  const telechargement = page.waitForEvent('download');
  await activer(menu.getByRole('button', { name: forme }));
  const fichier = await telechargement;
  await page.keyboard.press('Escape');
  return { chemin: await fichier.path(), nom: fichier.suggestedFilename() };
}

test('an analyst takes the rows behind a figure away, as they are on the screen', async ({
  page,
  entrer,
  activer,
  langue,
}) => {
  await entrer('ANALYSTE');
  await page.goto('/carnets?etape=UTILISES&t=dep:33&p=2020-01&base=achat');
  await expect(titre(page)).toContainText(/^\d/u);
  const dit = (await titre(page).textContent()) ?? '';
  const { chemin, nom } = await exporter(page, activer, /XLSX/u);

  expect(nom).toMatch(/^[a-z0-9-]+\.xlsx$/u);
  const [donnees = [], propos = []] = lireClasseur(chemin, langue);
  const [carnet] = await page
    .getByRole('row')
    .nth(1)
    .getByRole('rowheader')
    .getByRole('link')
    .allTextContents();
  expect(donnees[1]?.[0]).toBe(carnet);
  expect(propos[0]?.[1]).toBe(dit);
  await page.goto(propos[1]?.[1] ?? '');
  await expect(titre(page)).toHaveText(dit);
});
