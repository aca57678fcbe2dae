import { expect, test } from './journey.ts';
import { titre } from './lecture.ts';

test('the chosen language is kept, and so are the theme and the density', async ({ page }) => {
  await page.goto('/pilotage');
  const html = page.locator('html');
  await page.getByRole('button', { name: 'English version' }).click();
  await page.getByRole('button', { name: 'Dark theme' }).click();
  await page.getByRole('button', { name: 'Compact rows' }).click();

  await page.reload();
  await expect(html).toHaveAttribute('lang', 'en');
  await expect(html).toHaveAttribute('data-theme', 'sombre');
  await expect(html).toHaveAttribute('data-densite', 'compacte');
  await expect(page.getByRole('button', { name: 'Dark theme' })).toHaveAttribute('aria-pressed', 'true');

  await page.getByRole('button', { name: 'Version française' }).click();
  await expect(html).toHaveAttribute('lang', 'fr');
  await expect(titre(page)).toHaveText(/^Taux d’usage/u);
});
