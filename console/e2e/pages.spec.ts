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
  }) => {
    await entrer('ADMINISTRATEUR');
    await page.goto(adresse(await exempleDe(demander)));
    await expect(titre(page)).toHaveText(titres[langue]);
    await expect(enAttente(page)).toHaveCount(0);

    for (const screen of [viewport ?? TELEPHONE, TELEPHONE]) {
      await page.setViewportSize(screen);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await obstacles(page), `${screen.width} px, ${colorScheme}`).toEqual([]);
      }
    }
  });
