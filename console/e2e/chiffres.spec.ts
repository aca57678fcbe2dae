import type { Locator } from '@playwright/test';
import { expect, test } from './journey.ts';

const chiffres = (text: string | null): number => Number((text ?? '').replaceAll(/\D/g, ''));

/** The figure that a heading begins with: « 57 804 pass utilisés… » counts 57 804. */
const premierNombre = (text: string | null): number => chiffres(/^[\d\s,]+/.exec(text ?? '')?.[0] ?? null);

/** What a link shows: the words for a screen reader follow the number, and repeat it. */
const nombreDe = (lien: Locator): Promise<string> => lien.evaluate((a) => a.firstChild?.textContent ?? '');

test('a visitor reads what 48 authorities bought, and what was used, without opening rows', async ({
  page,
  mots,
}) => {
  await page.goto('/');

  await expect(page).toHaveURL(/\/pilotage/);
  const main = page.getByRole('main');
  await expect(main).toContainText(mots('48 collectivités', '48'));
  await expect(main).toContainText(/10[,.]5/);
  await expect(main).toContainText(/209[\s ,]000/);
  await expect(main.locator('a[href^="/carnets?etape="]')).toHaveCount(0);
});

test('an analyst opens each number of the funnel to as many rows, and comes back', async ({
  page,
  mots,
  activer,
}) => {
  await page.goto('/pilotage');
  await activer(page.getByRole('button', { name: mots('menu du compte', 'account menu') }));
  await activer(page.getByRole('button', { name: /^Analyst/ }));
  const liens = page.locator('.entonnoir a[href^="/carnets?etape="]');
  await expect(liens).toHaveCount(6);

  for (let rang = 0; rang < 6; rang++) {
    const lien = liens.nth(rang);
    const attendu = chiffres(await nombreDe(lien));
    await activer(lien);

    await expect(page).toHaveURL(/\/carnets\?etape=/);
    const titre = page.getByRole('heading', { level: 1 });
    await expect(titre).toContainText(/\d/);
    await expect.poll(async () => premierNombre(await titre.textContent())).toBe(attendu);
    await page.goBack();
    await expect(liens).toHaveCount(6);
  }
});

test('the numbers of a département and a period open to as many rows too, in both bases', async ({
  page,
  entrer,
}) => {
  await entrer('ANALYSTE');
  for (const base of ['achat', 'flux']) {
    await page.goto(`/pilotage?t=dep:33&p=2020&base=${base}`);
    const liens = page.locator('.entonnoir a[href^="/carnets?etape="]');
    await expect(liens).toHaveCount(6);
    const utilises = liens.nth(4);
    const attendu = chiffres(await nombreDe(utilises));
    await utilises.click();

    const titre = page.getByRole('heading', { level: 1 });
    await expect.poll(async () => premierNombre(await titre.textContent())).toBe(attendu);
  }
});

test('the chart gives its table, and says its finding', async ({ page, activer, mots }) => {
  await page.goto('/pilotage');

  await activer(page.getByRole('button', { name: mots('Tableau', 'Table'), exact: true }).first());

  await expect(page.getByRole('rowheader', { name: /2020/ }).first()).toBeVisible();
});
