import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const REGLES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What stands in the way of a reader: broken rules of accessibility, or a page wider than its screen. */
export async function obstacles(page: Page): Promise<string[]> {
  // A colour on its way from one theme to the other is of neither.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  // Only what is broken is told, and a page without frames tells it by itself: four times as fast.
  const builder = new AxeBuilder({ page })
    .setLegacyMode(page.frames().length === 1)
    .options({ resultTypes: ['violations'] });
  const { violations } = await builder.withTags(REGLES).analyze();
  const broken = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  const { wide, screen } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    screen: innerWidth,
  }));
  return wide > screen ? [...broken, `${wide} px wide on a screen of ${screen}`] : broken;
}
