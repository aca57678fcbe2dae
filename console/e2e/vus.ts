import type { Page } from '@playwright/test';

/** When a text first shows on a page, by the clock of the machine. */
export async function attendre(page: Page, texte: string): Promise<() => Promise<number>> {
  await page.evaluate((attendu) => {
    const vu = new Promise<number>((resolve) => {
      const regarder = (): void => {
        if (document.querySelector('main')?.textContent.includes(attendu) !== true) return;
        observateur.disconnect();
        // Once it is painted.
        requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
      };
      const observateur = new MutationObserver(regarder);
      observateur.observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    Object.assign(globalThis, { vu });
  }, texte);
  return () => page.evaluate(() => (globalThis as unknown as { vu: Promise<number> }).vu);
}

/** Notes every sentence that a page says to who does not see it. */
export const noterLesAnnonces = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const dites: string[] = [];
    const statut = document.querySelector('.en-direct [role="status"]');
    if (!statut) throw new Error('The page says nothing');
    new MutationObserver(() => dites.push(statut.textContent)).observe(statut, {
      childList: true,
      subtree: true,
      characterData: true,
    });
    Object.assign(globalThis, { dites });
  });
/** Those sentences, in order. */
export const annonces = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (globalThis as unknown as { dites: string[] }).dites);
