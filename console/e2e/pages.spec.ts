import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';

const LIGNES =
  '{ listeDePass(etape: UTILISES, first: 1) { edges { node { numero carnet { numero collectivite { siren } } utilisation { lieu { id } } } } } }';

interface Exemple {
  readonly numero: string;
  readonly carnet: { readonly numero: string; readonly collectivite: { readonly siren: string } };
  readonly utilisation: { readonly lieu: { readonly id: string } };
}

type Adresse = (exemple: Exemple) => string;

const PAGES: readonly (readonly [string, Adresse])[] = [
  ['pilotage', () => '/pilotage'],
  ['definitions', () => '/definitions'],
  ['collectivites', () => '/collectivites'],
  ['one collectivité', ({ carnet }) => `/collectivites/${carnet.collectivite.siren}`],
  ['places', () => '/lieux-labellises'],
  ['one place', ({ utilisation }) => `/lieux-labellises/${utilisation.lieu.id}`],
  ['carnets', () => '/carnets'],
  ['rows of a figure', () => '/carnets?etape=UTILISES&base=achat'],
  ['one carnet', ({ carnet }) => `/carnets/${carnet.numero}`],
  ['one pass', ({ numero }) => `/pass/${numero}`],
  ['imports', () => '/imports'],
  ['an address of nothing', () => '/nulle-part'],
];

/** What stands in the way of a reader: broken rules of accessibility, or a page wider than its screen. */
async function obstacles(page: Page): Promise<string[]> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const broken = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  const [wide, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  return (wide ?? 0) > (screen ?? 0) ? [...broken, `${wide} px wide on a screen of ${screen}`] : broken;
}

for (const [name, adresse] of PAGES)
  test(`${name}: nothing stands in the way, on a desk in the light or on a phone in the dark`, async ({
    page,
    entrer,
    demander,
  }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    const { listeDePass } = (await demander('OPERATEUR', LIGNES)) as {
      listeDePass: { edges: { node: Exemple }[] };
    };
    const exemple = listeDePass.edges[0]?.node;
    if (!exemple) throw new Error('The demonstration has no used pass');
    await entrer('ADMINISTRATEUR');

    await page.goto(adresse(exemple));

    expect(await obstacles(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await obstacles(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
