import type { Locator, Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { entonnoir, liste, nombreEnTete, nombresDeLEntonnoir, titre } from './lecture.ts';

type Activer = (cible: Locator) => Promise<void>;

const ETAPES = ['ACHETES', 'LIVRES', 'ACTIVES', 'DISTRIBUES', 'UTILISES', 'REMBOURSES'];

/** Opens each number of a funnel to as many rows and comes back; the view is read again if a pass was used meanwhile. */
async function expectSixNumbersToOpen(page: Page, activer: Activer): Promise<void> {
  await expect(nombresDeLEntonnoir(page)).toHaveCount(ETAPES.length);
  const adresse = page.url();
  for (const [rang, etape] of ETAPES.entries())
    await expect(async () => {
      if (page.url() !== adresse) await page.goto(adresse);
      const nombre = nombresDeLEntonnoir(page).nth(rang);
      const attendu = nombreEnTete(await nombre.textContent());
      await activer(nombre);

      await expect(page).toHaveURL(new RegExp(`/carnets\\?etape=${etape}\\b`, 'u'));
      await expect.poll(async () => nombreEnTete(await titre(page).textContent())).toBe(attendu);
      await page.goBack();
      await expect(page).toHaveURL(adresse);
      await expect(nombresDeLEntonnoir(page)).toHaveCount(ETAPES.length);
    }).toPass({ timeout: 30_000 });
}

test('a visitor reads what 48 authorities bought and what was used, and opens no row', async ({
  page,
  mots,
}) => {
  await page.goto('/pilotage');

  const laureates = page.getByText(mots(/48\scollectivités lauréates/u, /48\sawarded authorities/u));
  await expect(laureates).toContainText(mots(/10,5\sM€/u, /€10\.5m/u));
  await expect(page.getByText(mots(/209\s000\spass achetés/u, /209,000\spasses bought/u))).toBeVisible();
  for (const etape of mots(
    ['Achetés', 'Livrés', 'Activés', 'Distribués', 'Utilisés', 'Remboursés'],
    ['Bought', 'Delivered', 'Activated', 'Handed out', 'Used', 'Paid'],
  ))
    await expect(
      entonnoir(page).getByRole('row', { name: new RegExp(`^${etape}\\s\\d`, 'u') }),
    ).toBeVisible();
  await expect(entonnoir(page).getByRole('link', { name: /\d/u })).toHaveCount(0);
});

test('an analyst, chosen in the account menu, opens each number of the funnel to as many rows', async ({
  page,
  mots,
  activer,
}) => {
  await page.goto('/pilotage');
  await activer(page.getByRole('button', { name: mots('menu du compte', 'account menu') }));
  await activer(page.getByRole('link', { name: mots(/^Analyste/u, /^Analyst/u) }));
  await expect(
    page.getByRole('button', { name: mots(/^Analyste ?, menu du compte/u, /^Analyst ?, account menu/u) }),
  ).toBeVisible();

  await expectSixNumbersToOpen(page, activer);
});

test('the numbers of a département and a period open to as many rows, in both bases', async ({
  page,
  entrer,
  choisir,
  activer,
  mots,
}) => {
  await entrer('ANALYSTE');
  await page.goto('/pilotage');

  await choisir(liste(page, mots('Territoire', 'Territory')), 'dep:33');
  await choisir(liste(page, mots('Période', 'Period')), '2021-T2');
  await expect(titre(page)).toContainText('Gironde');
  await expectSixNumbersToOpen(page, activer);

  await choisir(liste(page, mots('Base du taux', 'Base of the rate')), 'flux');
  await expect(page).toHaveURL(/base=flux/u);
  await expect(titre(page)).toContainText(mots('base flux', 'base: flow'));
  await expectSixNumbersToOpen(page, activer);
});

test('Back undoes a filter, and an address says the whole view', async ({ page, choisir, mots }) => {
  await page.goto('/pilotage');
  const territoire = liste(page, mots('Territoire', 'Territory'));
  await choisir(territoire, 'dep:2A');
  await expect(titre(page)).toContainText('Corse-du-Sud');
  await choisir(liste(page, mots('Période', 'Period')), '2020');
  await expect(page).toHaveURL(/\?t=dep:2A&p=2020$/u);

  await page.goBack();
  await expect(page).toHaveURL(/\?t=dep:2A$/u);
  await page.goBack();
  await expect(titre(page)).toContainText(mots('France entière', 'France'));
  await expect(territoire).toHaveValue('');
});

test('what an address says that no page understands is left out, and said', async ({ page, mots }) => {
  await page.goto('/pilotage?p=2021-T5&t=dep:33');

  await expect(page).toHaveURL(/\?t=dep:33$/u);
  await expect(
    page.getByRole('status').filter({ hasText: mots('Écarté de l’adresse', 'Left out of the address') }),
  ).toContainText('p=2021-T5');
});

test('the chart becomes its table in one gesture, and the list of départements sorts', async ({
  page,
  activer,
  mots,
}) => {
  await page.goto('/pilotage');
  const figure = page.getByRole('region', { name: /^Fig\. 2/u });

  await activer(figure.getByRole('button', { name: mots('Tableau', 'Table') }));
  await expect(figure.getByRole('rowheader', { name: mots('octobre 2020', 'October 2020') })).toBeVisible();

  const tableau = page.getByRole('region', { name: /^Fig\. 4/u });
  await activer(tableau.getByRole('button', { name: mots('Achetés', 'Bought') }));
  await expect(page).toHaveURL(/tri=-?achetes/u);
  await expect(tableau.getByRole('columnheader', { name: mots('Achetés', 'Bought') })).toHaveAttribute(
    'aria-sort',
    /ascending|descending/u,
  );
});

test('from the list of authorities to one of them, then to its rows, and back', async ({
  page,
  entrer,
  saisir,
  activer,
  mots,
}) => {
  await entrer('ANALYSTE');
  await page.goto('/collectivites');
  await expect(page.getByRole('table').first().getByRole('rowheader')).toHaveCount(48);
  await saisir(page.getByRole('main').getByRole('searchbox'), 'gironde');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/q=gironde/u);
  await activer(page.getByRole('rowheader').getByRole('link', { name: /Département de la Gironde/u }));

  await expect(titre(page)).toContainText('Département de la Gironde');
  const collectivite = page.url();
  await expectSixNumbersToOpen(page, activer);

  await activer(nombresDeLEntonnoir(page).first());
  await expect(titre(page)).toContainText('Département de la Gironde');
  await activer(page.getByRole('link', { name: mots('Revenir aux chiffres', 'Back to the figures') }));
  await expect(page).toHaveURL((url) => url.pathname === new URL(collectivite).pathname);
});
