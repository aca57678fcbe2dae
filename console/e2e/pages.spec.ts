import { exempleDe, PAGES } from './adresses.ts';
import { expect, test } from './journey.ts';
import { enAttente, titre } from './lecture.ts';
import { obstacles } from './obstacles.ts';

const TELEPHONE = { width: 320, height: 640 };

for (const { nom, adresse, titres } of PAGES)
  test(`${nom}: nothing stands in the way, on a desk or a phone, in the light or the dark`, async ({
    page,
    viewport,
    entrer,
    demander,
    langue,
  }, { project }) => {
    await entrer('ADMINISTRATEUR');
    await page.goto(adresse(await exempleDe(demander)));
    await expect(titre(page)).toHaveText(titres[langue]);
    await expect(enAttente(page)).toHaveCount(0);

    const bureau = viewport ?? TELEPHONE;
    const ecrans = [
      [bureau, 'light'],
      [TELEPHONE, 'dark'],
      [bureau, 'dark'],
      [TELEPHONE, 'light'],
    ] as const;
    // The usual run looks at each page twice; the manners that take long look at the two others as well.
    for (const [screen, colorScheme] of ecrans.slice(0, project.name === 'souris' ? 2 : 4)) {
      await page.setViewportSize(screen);
      await page.emulateMedia({ colorScheme });
      expect(await obstacles(page), `${screen.width} px, ${colorScheme}`).toEqual([]);
    }
  });
