import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './journey.ts';

test('the first page opens in its language, and no rule of accessibility is broken', async ({
  page,
  langue,
}) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));

  await page.goto('/');

  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', langue);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  expect(faults).toEqual([]);
});
