import { exempleDe, PAGES } from './adresses.ts';
import { expect, test } from './journey.ts';
import { enAttente, titre } from './lecture.ts';
import { obstacles } from './obstacles.ts';

const TELEPHONE = { width: 320, height: 640 };

/** Pages that one session looks at in the usual run: entering costs as much as a page. */
const DE_SUITE = 5;
const groupes = Array.from({ length: Math.ceil(PAGES.length / DE_SUITE) }, (_, rang) =>
  PAGES.slice(rang * DE_SUITE, (rang + 1) * DE_SUITE),
);

test.use({ langue: 'en', viewport: TELEPHONE, colorScheme: 'dark' });

for (const pages of groupes)
  test(`on a phone, in the dark, in English, nothing stands in the way of ${pages.map(({ nom }) => nom).join(', ')}`, async ({
    page,
    entrer,
    demander,
  }) => {
    await entrer('ADMINISTRATEUR');
    const exemple = await exempleDe(demander);
    for (const { nom, adresse, titres } of pages)
      await test.step(nom, async () => {
        await page.goto(adresse(exemple));
        await expect(page.locator('html')).toHaveAttribute('lang', 'en');
        await expect(titre(page)).toHaveText(titres.en);
        await expect(enAttente(page)).toHaveCount(0);
        await expect(page.getByRole('navigation', { name: 'Breadcrumb' })).toContainText('Register');
        expect(await obstacles(page), nom).toEqual([]);
      });
  });
