import type { Page } from '@playwright/test';
import { exempleDe, PAGES } from './adresses.ts';
import { expect, test } from './journey.ts';
import { enAttente, titre } from './lecture.ts';
import { obstacles } from './obstacles.ts';

const TELEPHONE = { width: 320, height: 640 };
type Ecran = readonly [taille: typeof TELEPHONE, couleurs: 'light' | 'dark'];

async function regarder(page: Page, ecrans: readonly Ecran[]): Promise<void> {
  for (const [screen, colorScheme] of ecrans) {
    await page.setViewportSize(screen);
    await page.emulateMedia({ colorScheme });
    expect(await obstacles(page), `${screen.width} px, ${colorScheme}`).toEqual([]);
  }
}

for (const { nom, adresse, titres } of PAGES)
  test(`${nom}: nothing stands in the way, on a desk or a phone, in the light or the dark`, async ({
    page,
    viewport,
    entrer,
    demander,
    langue,
  }) => {
    const bureau = viewport ?? TELEPHONE;
    await entrer('ADMINISTRATEUR');
    await page.goto(adresse(await exempleDe(demander)));
    await expect(page.locator('html')).toHaveAttribute('lang', langue);
    await expect(titre(page)).toHaveText(titres[langue]);
    await expect(enAttente(page)).toHaveCount(0);
    await regarder(page, [
      [bureau, 'light'],
      [TELEPHONE, 'dark'],
      [bureau, 'dark'],
      [TELEPHONE, 'light'],
    ]);
  });
