import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import {
  compterLesGestes,
  ecartsDeSommes,
  type IndicateurDit,
  lireLeTableau,
  montantDe,
  tirerAuSort,
} from './chiffres.ts';
import { entonnoir, liste, nombreEnTete, nombresDeLEntonnoir, titre } from './lecture.ts';

/** The figure that holds the table of the view. */
const tableau = (page: Page) =>
  page.getByRole('region', { name: /^Fig\. \d Le tableau|^Fig\. \d The table/u });

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

test('an analyst, chosen in the account menu, opens a number of the funnel to as many rows', async ({
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

  await expect(nombresDeLEntonnoir(page)).toHaveCount(6);
  const livres = nombresDeLEntonnoir(page).nth(1);
  const attendu = nombreEnTete(await livres.textContent());
  await activer(livres);
  await expect(page).toHaveURL(/\/carnets\?etape=LIVRES\b/u);
  await expect.poll(async () => nombreEnTete(await titre(page).textContent())).toBe(attendu);
});

test('the three départements with the lowest use rate of a quarter, in at most seven gestures', async ({
  page,
  entrer,
  choisir,
  activer,
  mots,
}) => {
  await entrer('ANALYSTE');
  await page.goto('/pilotage');
  const gestes = compterLesGestes({ choisir, activer });

  await gestes.choisir(liste(page, mots('Période', 'Period')), '2021-T2');
  await gestes.choisir(liste(page, mots('Lignes gardées', 'Rows kept')), '3');
  await expect(titre(page)).toContainText(
    mots('Taux d’usage par département, France entière, T2 2021', 'Use rate by département, France, Q2 2021'),
  );
  expect(gestes.total()).toBeLessThanOrEqual(7);

  await expect(tableau(page).locator('.squelette, div.attenue')).toHaveCount(0);
  await expect(tableau(page).locator('tbody tr')).toHaveCount(3);
  const { tetes, rangs } = await lireLeTableau(tableau(page));
  expect(tetes.at(-1)).toMatch(mots(/^IC 95/u, /^95% CI/u));
  const taux = rangs.map((cells) => montantDe(cells[4] ?? ''));
  expect(taux).toEqual(taux.toSorted((a, b) => a - b));
  expect(rangs.map((cells) => cells[5])).toEqual(
    rangs.map(() => expect.stringMatching(/^[\d.,]+\s–\s[\d.,]+$/u)),
  );
  await expect(
    tableau(page).getByRole('columnheader', { name: mots('Taux d’usage', 'Use rate'), exact: true }),
  ).toHaveAttribute('aria-sort', 'ascending');

  // What is made of too few is flagged, never dropped.
  await gestes.choisir(liste(page, mots('Lignes gardées', 'Rows kept')), '');
  await gestes.choisir(liste(page, mots('Période', 'Period')), '');
  await expect(tableau(page).getByRole('row', { name: /^Lozère/u })).toContainText(
    mots(/\d\spass\s: prudence/u, /\d\spasses: caution/u),
  );
});

/** As the register was known then, what other journeys write between two readings changes nothing. */
const LA_VEILLE = '2026-09-14';
/** The most columns that a table takes. */
const COLONNES = 20;

test('months add up to years, years to the whole, and a number opens as many rows as it says', async ({
  page,
  entrer,
  demander,
}) => {
  await entrer('ANALYSTE');
  const { indicateurs } = await demander<{ readonly indicateurs: readonly IndicateurDit[] }>(
    'ANALYSTE',
    '{ indicateurs { code nature unite bases dimensions } }',
  );
  const additifs = indicateurs.filter(
    ({ nature, dimensions }) => (nature === 'COMPTE' || nature === 'SOMME') && dimensions.includes('MOIS'),
  );
  const lire = async (base: string, maille: string, codes: readonly string[]) => {
    await page.goto(`/pilotage?base=${base}&maille=${maille}&col=${codes.join(',')}&au=${LA_VEILLE}`);
    await expect(tableau(page).getByRole('columnheader')).toHaveCount(codes.length + 1);
    await expect(tableau(page).locator('.squelette, div.attenue')).toHaveCount(0);
    return lireLeTableau(tableau(page));
  };

  const ouvrables: { readonly code: string; readonly chemin: string; readonly dit: string }[] = [];
  for (const base of ['achat', 'flux']) {
    const lus = additifs.filter(({ bases }) => bases.includes(base.toUpperCase()));
    expect(lus.length, base).toBeGreaterThan(6);
    for (let debut = 0; debut < lus.length; debut += COLONNES) {
      const colonnes = lus.slice(debut, debut + COLONNES);
      const codes = colonnes.map(({ code }) => code);
      // Hours are written to a tenth: their sum may differ by what each rounding leaves.
      const marges = colonnes.map(({ unite }) => (unite === 'heures' ? 100 : 0));
      const parMois = await lire(base, 'mois', codes);
      const parAnnee = await lire(base, 'annee', codes);
      expect(ecartsDeSommes(parMois.rangs, parAnnee.rangs, marges), `${base}, months of years`).toEqual([]);
      const ensemble = [['total', ...(parAnnee.pied.at(-1)?.slice(1) ?? [])]];
      for (const [rang, { code, nature }] of colonnes.entries()) {
        const [chemin, dit = ''] = [parAnnee.chemins[rang + 1], parAnnee.pied.at(-1)?.[rang + 1]];
        if (nature === 'COMPTE' && chemin && montantDe(dit) > 0) ouvrables.push({ code, chemin, dit });
      }
      expect(
        ecartsDeSommes(parAnnee.rangs, ensemble, marges, () => 'total'),
        `${base}, whole`,
      ).toEqual([]);
    }
  }

  // The rows behind a count, for indicators that a seed takes: the list says the same number.
  for (const { code, chemin, dit } of tirerAuSort(ouvrables, 3)) {
    await page.goto(chemin);
    const nombre = new RegExp(`(?:^|:\\s)${dit.replaceAll(' ', '\\s')}\\s`, 'u');
    await expect(titre(page), code).toHaveText(nombre);
  }
});

test('Back undoes a filter, and an address says the whole view', async ({ page, saisir, choisir, mots }) => {
  await page.goto('/pilotage');
  const territoire = page.getByRole('combobox', { name: mots('Territoire', 'Territory') });
  await saisir(territoire, 'corse du sud');
  await page.keyboard.press('Enter');
  await expect(titre(page)).toContainText('Corse-du-Sud');
  await choisir(liste(page, mots('Période', 'Period')), '2020');
  await expect(page).toHaveURL(/\?t=dep:2A&p=2020$/u);

  await page.goBack();
  await expect(page).toHaveURL(/\?t=dep:2A$/u);
  await page.goBack();
  await expect(titre(page)).toContainText(mots('France entière', 'France'));
  await expect(territoire).toHaveValue(mots('France entière', 'France'));
});

test('what an address says that no page understands is left out, and said', async ({ page, mots }) => {
  await page.goto('/pilotage?p=2021-T5&t=dep:33');

  await expect(page).toHaveURL(/\?t=dep:33$/u);
  await expect(
    page.getByRole('status').filter({ hasText: mots('Écarté de l’adresse', 'Left out of the address') }),
  ).toContainText('p=2021-T5');
});

test('the chart becomes its table and an image, a row cuts the other figures, and the table sorts', async ({
  page,
  activer,
  mots,
}) => {
  await page.goto('/pilotage?ind=pass.utilises&base=flux');
  const temps = page.getByRole('region', { name: mots(/mois par mois/u, /month by month/u) });

  const [image] = await Promise.all([
    page.waitForEvent('download'),
    activer(temps.getByRole('button', { name: mots('Image SVG', 'SVG image') })),
  ]);
  expect(image.suggestedFilename()).toMatch(/^[a-z0-9-]+\.svg$/u);
  await activer(temps.getByRole('button', { name: mots('Tableau', 'Table') }));
  await expect(temps.getByRole('rowheader', { name: mots('octobre 2020', 'October 2020') })).toBeVisible();

  const achetes = tableau(page).getByRole('button', { name: mots('Pass achetés', 'Passes bought') });
  await activer(achetes);
  await expect(page).toHaveURL(/tri=pass\.achetes/u);
  await expect(tableau(page).locator('.squelette, div.attenue')).toHaveCount(0);
  await activer(tableau(page).getByRole('link', { name: 'Gironde' }));
  await expect(page).toHaveURL(/t=dep:33/u);
  await expect(titre(page)).toContainText('Gironde');
  await page.keyboard.press('Escape');
  await expect(titre(page)).toContainText(mots('France entière', 'France'));
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
  const attendu = nombreEnTete(await nombresDeLEntonnoir(page).first().textContent());
  await activer(nombresDeLEntonnoir(page).first());
  await expect(titre(page)).toContainText('Département de la Gironde');
  await expect.poll(async () => nombreEnTete(await titre(page).textContent())).toBe(attendu);
  await activer(page.getByRole('link', { name: mots('Revenir aux chiffres', 'Back to the figures') }));
  await expect(page).toHaveURL((url) => url.pathname === new URL(collectivite).pathname);
});
