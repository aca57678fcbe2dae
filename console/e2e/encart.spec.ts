import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, FrameLocator, Locator, Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { titre } from './lecture.ts';
import { obstacles } from './obstacles.ts';
import { type ListeDePass, PASS_DISTRIBUES, passLibre } from './registre.ts';

const VUE = '/pilotage?t=reg:75&ind=pass.utilises&col=pass.utilises,taux.usage';
const DEPARTEMENT = 'Gironde';

const LIEUX = `{ lieux(first: 1, filtre: { departement: "33", genre: PASS_NUMERIQUE, etat: LABELLISE }) { edges { node { id } } } }`;
const UTILISER = `mutation ($cle: String!, $numero: String!, $lieu: ID!) {
  utiliserPass(input: { cleIdempotence: $cle, numero: $numero, lieu: $lieu, service: DECOUVRIR, prixCentimes: 1000 }) { __typename }
}`;

/** A site of someone else's, on its own origin: pages by path, as they are given. */
class Site {
  private readonly server: Server;
  readonly pages = new Map<string, string>();

  constructor() {
    this.server = createServer(({ url = '/' }, reponse) => {
      const corps = this.pages.get(url) ?? '';
      reponse.writeHead(corps === '' ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
      reponse.end(
        `<!doctype html><html lang="fr"><title>Un site</title><main><h1>Un site</h1>${corps}</main></html>`,
      );
    });
  }

  async ouvrir(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }

  fermer(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  /** The same pages are of another site under the other name of the machine. */
  origine(nom: 'localhost' | '127.0.0.1'): string {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it listens on a port
    return `http://${nom}:${(this.server.address() as AddressInfo).port}`;
  }
}

const site = new Site();
const ouverts: BrowserContext[] = [];
test.beforeAll(() => site.ouvrir());
test.afterAll(() => site.fermer());
test.afterEach(async () => {
  await Promise.all(ouverts.splice(0).map((context) => context.close()));
});

/** A visitor of the site, whose browser knows nothing of the register. */
async function visiteur(browser: Browser): Promise<Page> {
  const context = await browser.newContext();
  ouverts.push(context);
  return context.newPage();
}

const dedans = (page: Page): FrameLocator => page.frameLocator('iframe');

/** What the table of an embed says of the département. */
const valeurDe = (cadre: FrameLocator): Locator =>
  cadre.getByRole('row').filter({ hasText: DEPARTEMENT }).getByRole('cell').first();

const nombre = async (cellule: Locator): Promise<number> =>
  Number(((await cellule.textContent()) ?? '').replaceAll(/\D/gu, ''));

test('an integrator shows a view on another site, live and with its table, then takes it back', async ({
  page,
  context,
  browser,
  demander,
  entrer,
  activer,
  saisir,
  mots,
}, { project }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  let gestes = 0;
  const faire = async (cible: Locator): Promise<void> => {
    gestes += 1;
    await activer(cible);
  };
  await entrer('INTEGRATEUR');
  await page.goto(VUE);
  await expect(titre(page)).toHaveText(mots(/^Pass utilisés par département/u, /^Passes used by/u));
  const dit = (await titre(page).textContent()) ?? '';
  await faire(page.getByRole('link', { name: mots('Intégrer', 'Embed') }));
  await expect(titre(page)).toHaveText(mots('Créer un encart', 'Create an embed'));
  await expect(page.getByRole('link', { name: dit })).toBeVisible();
  const nom = `Site de la région, ${project.name}`;
  await saisir(page.getByLabel(mots('Nom de l’encart', 'Name of the embed')), nom);
  await saisir(
    page.getByLabel(mots('Sites qui l’afficheront', 'Sites that will show it')),
    site.origine('localhost'),
  );
  await faire(page.getByRole('button', { name: mots('Créer l’encart', 'Create the embed') }));
  const extrait = (quoi: string): Locator =>
    page.getByRole('region', { name: new RegExp(`^${quoi}, `, 'u') });
  const cadre = mots('Cadre HTML', 'HTML frame');
  await expect(extrait(cadre)).toContainText('/embed/pn_');
  await expect(dedans(page).getByRole('heading', { level: 1 })).toBeVisible();
  expect(await obstacles(page)).toEqual([]);
  await faire(page.getByRole('button', { name: new RegExp(`^(?:Copier|Copy) ${cadre}`, 'u') }));
  await expect(
    page.getByRole('button', { name: `${mots('Copié', 'Copied')} ${cadre}`, exact: true }),
  ).toBeVisible();
  site.pages.set('/cadre', await page.evaluate(() => navigator.clipboard.readText()));
  const composant = await extrait(mots('Composant web', 'Web component')).textContent();
  site.pages.set('/composant', composant ?? '');

  // The page of the other site: a figure and its table, in a frame and by the component, checked by its fingerprint.
  const lecteur = await visiteur(browser);
  const scripts: Promise<Buffer>[] = [];
  lecteur.on('response', (reponse) => {
    if (new URL(reponse.url()).pathname.endsWith('.js')) scripts.push(reponse.body());
  });
  await lecteur.goto(`${site.origine('localhost')}/cadre`);
  await expect(dedans(lecteur).getByRole('heading', { level: 1 })).toHaveText(dit);
  await expect(dedans(lecteur).getByRole('listitem').filter({ hasText: DEPARTEMENT })).toBeVisible();
  await activer(dedans(lecteur).getByRole('button', { name: mots('Tableau', 'Table'), exact: true }));
  await expect(valeurDe(dedans(lecteur))).toBeVisible();
  const poids = (await Promise.all(scripts)).reduce((somme, un) => somme + gzipSync(un).length, 0);
  expect(poids / 1024, 'KiB of scripts, gzip').toBeLessThanOrEqual(110);
  const autre = await visiteur(browser);
  await autre.goto(`${site.origine('localhost')}/composant`);
  await expect(dedans(autre).getByText(DEPARTEMENT, { exact: true }).first()).toBeVisible();
  // As high as what it shows.
  await expect
    .poll(() => autre.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height))
    .not.toBe(480);

  // Someone uses a pass: the number changes by itself.
  await expect(dedans(lecteur).getByText(mots('En direct', 'Live'), { exact: true })).toBeVisible();
  const avant = await nombre(valeurDe(dedans(lecteur)));
  const pass = await demander<ListeDePass>('OPERATEUR', PASS_DISTRIBUES);
  const numero = passLibre(pass, project.name, 'encart');
  const { lieux } = await demander<{ lieux: { edges: { node: { id: string } }[] } }>('OPERATEUR', LIEUX);
  const variables = { cle: `encart-${numero}`, numero, lieu: lieux.edges[0]?.node.id };
  const { utiliserPass } = await demander<{ utiliserPass: { __typename: string } }>(
    'ADMINISTRATEUR',
    UTILISER,
    variables,
  );
  const debut = Date.now();
  expect(utiliserPass.__typename).toBe('PassUtilise');
  await expect.poll(() => nombre(valeurDe(dedans(lecteur))), { intervals: [50] }).toBeGreaterThan(avant);
  // One sample, beside other journeys, is told and not judged.
  test.info().annotations.push({ type: 'délai', description: `${Date.now() - debut} ms` });

  // A figure opens on finer ones, inside the embed.
  await activer(valeurDe(dedans(lecteur)).getByRole('button'));
  await expect(dedans(lecteur).getByRole('heading', { level: 1 })).toContainText(DEPARTEMENT);
  await activer(
    dedans(lecteur).getByRole('button', { name: mots('Retour à la figure', 'Back to the figure') }),
  );

  // Any other site is refused by the browser itself.
  const ailleurs = await visiteur(browser);
  const refuse = ailleurs.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
  await ailleurs.goto(`${site.origine('127.0.0.1')}/cadre`);
  await refuse;
  for (const un of [lecteur, autre, ailleurs]) expect(await un.context().cookies()).toEqual([]);

  await faire(page.getByRole('link', { name: mots(/^Le jeton de l’encart/u, /^The token of the embed/u) }));
  const jeton = page.getByRole('article', { name: nom }).first();
  const revoquer = mots('Révoquer', 'Revoke');
  await faire(jeton.getByRole('button', { name: revoquer }).first());
  await saisir(jeton.getByLabel(mots('Motif', 'Reason')), mots('Essai terminé.', 'Trial over.'));
  await faire(jeton.getByRole('form').getByRole('button', { name: revoquer, exact: true }));
  const fermer = Date.now();
  for (const un of [lecteur, autre]) {
    await expect(dedans(un).getByRole('heading', { level: 1 })).toHaveText(
      mots('Accès révoqué', 'Access revoked'),
    );
    await expect(dedans(un).getByText(DEPARTEMENT)).toHaveCount(0);
  }
  test.info().annotations.push({ type: 'révocation', description: `${Date.now() - fermer} ms` });
  expect(gestes).toBeLessThanOrEqual(8);
});
