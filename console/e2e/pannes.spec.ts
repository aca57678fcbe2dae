import type { Page, Route } from '@playwright/test';
import { expect, test } from './journey.ts';
import { enAttente, entonnoir, titre } from './lecture.ts';
import { obstacles } from './obstacles.ts';

// The breakdowns of this file are those it makes; a script that fails is no part of them.
test.use({ permis: /^Failed to load resource/u });

/** Answers one operation of the console in the place of the register; gives back the way to stop. */
async function repondre(page: Page, operation: string, answer: (route: Route) => Promise<void>) {
  await page.route('/graphql', async (route) => {
    const { operationName } = route.request().postDataJSON() as { operationName?: string };
    await (operationName === operation ? answer(route) : route.fallback());
  });
  return () => page.unroute('/graphql');
}

test('a figure that fails says so and leaves the others alive; trying again brings it', async ({
  page,
  mots,
}) => {
  const reparer = await repondre(page, 'PilotageVue', (route) =>
    route.fulfill({ status: 500, body: 'panne' }),
  );
  await page.goto('/pilotage');

  const echec = entonnoir(page).getByRole('alert');
  await expect(echec).toContainText(mots('La lecture a échoué', 'Reading failed'));
  await expect(echec).toContainText('HTTP_500');
  await expect(page.getByRole('region', { name: /^Fig\. 5/u }).getByRole('table')).toBeVisible();
  expect(await obstacles(page)).toEqual([]);

  await reparer();
  await echec.getByRole('button', { name: mots('Réessayer', 'Try again') }).click();
  await expect(entonnoir(page).getByRole('table')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('an answer in part shows what came, and the reference of what did not', async ({ page, mots }) => {
  const message = 'Une erreur est survenue, référence ab12cd34.';
  const errors = [{ message, path: ['statistiques'], extensions: { code: 'ERREUR_INTERNE' } }];
  await repondre(page, 'PilotageTableau', (route) => route.fulfill({ json: { data: null, errors } }));
  await page.goto('/pilotage');

  const echec = page.getByRole('region', { name: /^Fig\. 3/u }).getByRole('alert');
  await expect(echec).toContainText(message);
  await expect(echec.getByRole('button', { name: 'ERREUR_INTERNE, ab12cd34' })).toBeVisible();
  await expect(echec.getByRole('button', { name: mots('Réessayer', 'Try again') })).toBeVisible();
  await expect(entonnoir(page).getByRole('table')).toBeVisible();
});

test('a number that could not be read is a dash, never a zero', async ({ page, entrer, mots }) => {
  await entrer('ANALYSTE');
  const sansUtilises = async (route: Route): Promise<void> => {
    const response = await route.fetch();
    const body = (await response.json()) as {
      data: { statistiques: { entonnoir: { etape: string; chiffre: { valeur: number | null } }[] } };
    };
    for (const { etape, chiffre } of body.data.statistiques.entonnoir)
      if (etape === 'UTILISES') chiffre.valeur = null;
    await route.fulfill({ response, json: body });
  };
  await repondre(page, 'PilotageVue', sansUtilises);
  await page.goto('/pilotage');

  const rang = entonnoir(page).getByRole('row', { name: mots(/^Utilisés/u, /^Used/u) });
  await expect(rang).toContainText(mots('non disponible', 'not available'));
  await expect(entonnoir(page).getByRole('row', { name: mots(/^Achetés/u, /^Bought/u) })).toContainText(
    '209',
  );
});

test('while the register is slow, the place of the rows is kept, and said', async ({ page, mots }) => {
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  await repondre(page, 'LieuxPage', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/lieux-labellises');

  const attente = page.getByRole('status').filter({ hasText: mots('Chargement en cours', 'Loading') });
  // The list and its map wait, each in its place.
  await expect(attente.first()).toBeAttached();
  await expect(enAttente(page).first()).toBeVisible();
  release();
  await expect(page.getByRole('main').getByRole('table')).toBeVisible();
  await expect(enAttente(page)).toHaveCount(0);
});

test('a session that is over is said, and the page is read again without an account', async ({
  page,
  context,
  entrer,
  mots,
}) => {
  await entrer('ANALYSTE');
  await page.goto('/imports');
  await expect(page.getByRole('main')).toContainText(mots('Analyste, France', 'Analyst, France'));
  await context.clearCookies();
  await page.goto('/pilotage');

  const finie = page
    .getByRole('status')
    .filter({ hasText: mots('Votre session est finie', 'Your session is over') });
  await expect(finie).toBeVisible();
  await expect(finie.getByRole('link', { name: mots('Se reconnecter', 'Log in again') })).toHaveAttribute(
    'href',
    '/acces?retour=%2Fpilotage',
  );
  await expect(titre(page)).toContainText(mots('Taux d’usage', 'Use rate'));
  await expect(entonnoir(page).getByRole('table')).toBeVisible();
});

test('an action whose answer is lost says that it may be made again without being done twice', async ({
  page,
  entrer,
  mots,
}) => {
  await entrer('STRUCTURE');
  await repondre(page, 'UtiliserPass', (route) => route.abort());
  await page.goto('/carnets');
  await page.getByLabel(mots('Numéro du pass', 'Pass number'), { exact: true }).fill('0000-0000-0000-0000');
  const lieu = page.getByRole('searchbox', { name: mots('Lieu', 'Place'), exact: true });
  await lieu.fill('mediatheque');
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: mots('Utiliser le pass', 'Use the pass') }).click();

  await expect(
    page
      .getByRole('alert')
      .filter({ hasText: mots('ne sera pas faite deux fois', 'will not be done twice') }),
  ).toBeVisible();
});
