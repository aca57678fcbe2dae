import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { entonnoir, nombresDeLEntonnoir, titre } from './lecture.ts';
import { obstacles } from './obstacles.ts';

/** Where the focus is, and whether an eye finds it; null once it has left the page. */
const foyer = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    // A field may show the focus on what surrounds it.
    const shown = [element, element.parentElement, element.closest('label, form')].filter(
      (one) => one !== null,
    );
    const outlined = shown.some((one) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    const { top, bottom } = element.getBoundingClientRect();
    return { html: element.outerHTML.slice(0, 160), outlined, inSight: bottom > 0 && top < innerHeight };
  });

test('the first Tab offers to skip to the content, and the content takes the focus', async ({ page }) => {
  await page.goto('/pilotage');
  await expect(titre(page)).toBeVisible();

  await page.keyboard.press('Tab');
  const saut = page.getByRole('link', { name: 'Aller au contenu' });
  await expect(saut).toBeFocused();
  await expect(saut).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
});

test('Alt with a digit opens a section, Ctrl+K the search, and words find places', async ({
  page,
  entrer,
}) => {
  await entrer('ANALYSTE');
  await page.goto('/pilotage');
  await expect(titre(page)).toContainText('Taux d’usage');
  for (const [digit, adresse] of [
    ['2', /\/collectivites$/u],
    ['3', /\/lieux-labellises$/u],
    ['4', /\/financement$/u],
    ['5', /\/commandes$/u],
    ['6', /\/carnets$/u],
    ['1', /\/pilotage$/u],
  ] as const) {
    await page.keyboard.press(`Alt+Digit${digit}`);
    await expect(page).toHaveURL(adresse);
    await expect(titre(page)).toBeVisible();
  }

  await page.keyboard.press('Control+k');
  await expect(page.getByRole('searchbox', { name: 'Rechercher un numéro ou un lieu' })).toBeFocused();
  await page.keyboard.type('médiathèque');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/lieux-labellises\?q=/u);
  await expect(titre(page)).toContainText('médiathèque');
});

test('the account menu closes by Escape and gives the focus back; a number opens by Enter', async ({
  page,
}) => {
  await page.goto('/pilotage');
  const menu = page.getByRole('button', { name: 'menu du compte' });
  await menu.focus();
  await page.keyboard.press('Enter');
  const choix = page.getByRole('dialog', { name: 'Compte' });
  const analyste = choix.getByRole('link', { name: /^Analyste/u });
  await expect(analyste).toBeVisible();
  expect(await obstacles(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(choix).toBeHidden();
  await expect(menu).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(analyste).toBeVisible();
  await analyste.focus();
  await page.keyboard.press('Enter');
  await expect(menu).toContainText('Analyste');

  await nombresDeLEntonnoir(page).nth(4).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/carnets\?etape=UTILISES/u);
  await expect(page.getByRole('main')).toBeFocused();

  await menu.focus();
  await page.keyboard.press('Enter');
  await choix.getByRole('button', { name: 'Se déconnecter' }).focus();
  await page.keyboard.press('Enter');
  // Out, one is a visitor of the public pages.
  await expect(titre(page)).toHaveText('Où utiliser mon Pass numérique ?');
  await page.goto('/pilotage');
  await expect(menu).toContainText('Se connecter');
});

test('arrows read the chart month by month, and Enter opens the rows of one', async ({ page, entrer }) => {
  await entrer('ANALYSTE');
  await page.goto('/pilotage?base=flux&ind=pass.utilises');
  const lecteur = page.getByRole('slider', { name: /lecture mois par mois/u });
  await lecteur.focus();
  const avant = (await lecteur.getAttribute('aria-valuetext')) ?? '';
  await page.keyboard.press('ArrowLeft');
  await expect(lecteur).not.toHaveAttribute('aria-valuetext', avant);

  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/carnets\?etape=.*base=flux/u);
});

for (const adresse of ['/pilotage', '/lieux-labellises', '/carnets', '/imports'])
  test(`every stop of Tab is outlined and in sight on ${adresse}`, async ({ page, entrer }) => {
    await entrer('ADMINISTRATEUR');
    await page.goto(adresse);
    await expect(titre(page)).toBeVisible();
    if (adresse === '/pilotage') await expect(entonnoir(page).getByRole('table')).toBeVisible();

    for (let tabs = 0; tabs < 45; tabs++) {
      await page.keyboard.press('Tab');
      const lieu = await foyer(page);
      if (lieu === null) break;
      expect(lieu, lieu.html).toMatchObject({ outlined: true, inSight: true });
    }
  });

test('on a phone the contents open from the keyboard, and close once a section is chosen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/pilotage');
  const bouton = page.getByRole('button', { name: /^Sommaire/u });
  await bouton.focus();
  await page.keyboard.press('Enter');
  await expect(bouton).toHaveAttribute('aria-expanded', 'true');
  await page.getByRole('link', { name: 'Collectivités' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/collectivites$/u);
  await expect(bouton).toHaveAttribute('aria-expanded', 'false');
});
