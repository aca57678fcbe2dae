import type { Page } from '@playwright/test';
import { PAGES_PUBLIQUES } from './adresses.ts';
import { expect, test } from './journey.ts';
import { titre } from './lecture.ts';
import { obstacles } from './obstacles.ts';

const TELEPHONE = { width: 320, height: 640 };
const CHERCHEE = '/carte?q=33400&ouvert=1';

/** What the list says of each place: its name, and how to reach it. */
const lieux = (page: Page): Promise<string[]> => page.locator('.lieux-pub > li').allInnerTexts();
const debordement = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test('a citizen finds the nearest places open now, on a small screen, without a script and on paper', async ({
  page,
  browser,
  baseURL,
  langue,
  mots,
  saisir,
  cocher,
  activer,
}) => {
  await page.goto('/');
  // Three gestures: the postcode, the box, the button.
  await saisir(page.getByLabel(mots('Code postal ou commune', 'Postcode or commune')), '33400');
  await cocher(page.getByLabel(mots('Ouvert maintenant', 'Open now')));
  await activer(page.getByRole('button', { name: mots('Chercher', 'Search'), exact: true }));

  await expect(page).toHaveURL(/\/carte\?q=33400&ouvert=1/u);
  const liste = page.getByRole('list').filter({ has: page.getByRole('heading', { level: 3 }) });
  const premier = liste.getByRole('listitem').first();
  await expect(premier).toContainText(mots('accepte le pass aujourd’hui', 'accepts the pass today'));
  await expect(premier).toContainText(mots(/Ouvert jusqu’à \d+\sh/u, /Open until \d\d:\d\d/u));
  await expect(premier.getByRole('link', { name: /0\d(?:\s\d\d){4}/u })).toHaveAttribute('href', /^tel:/u);
  const metres = (await liste.locator('.dist').allInnerTexts()).map(enMetres);
  expect(metres).toEqual(metres.toSorted((a, b) => a - b));
  expect(metres.length).toBeGreaterThan(1);
  const dits = await lieux(page);

  // The zoom of a browser to 200 % leaves half of the screen.
  for (const taille of [TELEPHONE, { width: 640, height: 450 }]) {
    await page.setViewportSize(taille);
    expect(await debordement(page), `${taille.width} px`).toBeLessThanOrEqual(0);
  }

  const sansScript = await browser.newContext({
    javaScriptEnabled: false,
    locale: langue === 'fr' ? 'fr-FR' : 'en-GB',
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const nue = await sansScript.newPage();
  await nue.goto(CHERCHEE);
  expect(await lieux(nue)).toEqual(dits);
  await sansScript.close();

  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('img', { name: mots(/Code à flasher/u, /Code to scan/u) })).toBeVisible();
  await expect(premier).toContainText(mots(/lun\.|mar\./u, /Mon|Tue/u));
  await expect(page.getByText(/\/carte\?q=33400&ouvert=1$/u)).toBeVisible();
  await expect(page.getByRole('search')).toBeHidden();
  const papier = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  expect(papier.match(/\/Type \/Page\b/gu)).toHaveLength(1);
});

/** « 650 m », « 1,8 km » or “1.8 km”, in metres. */
const enMetres = (dite: string): number =>
  Number.parseFloat(dite.replace(',', '.')) * (dite.endsWith('km') ? 1000 : 1);

const ECRANS = [
  [{ width: 1280, height: 900 }, 'light'],
  [TELEPHONE, 'dark'],
] as const;

for (const [i, { adresse, titres }] of PAGES_PUBLIQUES.entries())
  test(`${adresse}: nothing stands in the way of the public`, async ({ page, langue }, { project }) => {
    await page.setViewportSize(TELEPHONE);
    await page.goto(adresse);
    await expect(page.locator('html')).toHaveAttribute('lang', langue);
    await expect(titre(page)).toHaveText(titres[langue]);
    expect(await debordement(page)).toBeLessThanOrEqual(0);
    // The usual run looks at each page once, in turn on a desk and on a phone; the manners that take long look twice.
    for (const [taille, colorScheme] of project.name === 'souris'
      ? ECRANS.slice(i % 2, (i % 2) + 1)
      : ECRANS) {
      await page.setViewportSize(taille);
      await page.emulateMedia({ colorScheme });
      expect(await obstacles(page), `${taille.width} px, ${colorScheme}`).toEqual([]);
    }
  });

test.describe('a form that is refused', () => {
  test.use({ permis: /status of 422/u });

  test('keeps what was typed, and is sent once put right', async ({ page, activer, saisir, mots }) => {
    await page.goto('/carte?q=33400');
    await activer(page.getByRole('heading', { level: 3 }).first().getByRole('link'));
    await expect(
      page.getByRole('table', { name: mots(/Horaires de la semaine/u, /Opening hours/u) }),
    ).toBeVisible();
    expect(await obstacles(page)).toEqual([]);
    await activer(page.getByRole('link', { name: mots('Signaler un changement', 'Report a change') }));
    const message = page.getByLabel(mots('Autre chose à dire ?', 'Anything else to say?'));
    await saisir(message, 'Écrivez à jeanne@exemple.fr');
    const envoyer = page.getByRole('button', { name: mots('Envoyer', 'Send') });
    await activer(envoyer);
    await expect(page.getByRole('alert')).toContainText('sans donnée personnelle');
    await expect(message).toHaveValue('Écrivez à jeanne@exemple.fr');
    expect(await obstacles(page)).toEqual([]);
    await saisir(message, 'Le lieu a déménagé en face.');
    await activer(envoyer);
    await expect(titre(page)).toContainText(mots('Merci', 'Thank you'));
  });
});
