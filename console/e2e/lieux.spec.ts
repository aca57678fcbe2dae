import { fileURLToPath } from 'node:url';
import { expect, test } from './journey.ts';

const FICHIER = fileURLToPath(new URL('./fichiers/lieux.csv', import.meta.url));

test('an administrator imports a file, reads what it refuses, and finds its places', async ({
  page,
  entrer,
  activer,
  saisir,
  mots,
}) => {
  await entrer('ADMINISTRATEUR');
  await page.goto('/imports');
  await page.getByLabel(mots('Fichier CSV', 'CSV file')).setInputFiles(FICHIER);

  await activer(page.getByRole('button', { name: mots('Simuler', 'Dry run') }));
  const main = page.getByRole('main');
  await expect(main).toContainText('99999');
  await expect(main).toContainText('31/02/2022');

  await activer(page.getByRole('button', { name: /^Import(er)? \d/ }));
  await expect(main).toContainText(mots('rejets', 'reject'));

  await page.goto('/lieux-labellises');
  await saisir(page.getByLabel(mots('Nom ou commune', 'Name or commune')), 'epreuve');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'France services de l’Épreuve' })).toBeVisible();
  await expect(page).toHaveURL(/q=epreuve/);
});

test('filters live in the address: a chip removes one, Back brings it again', async ({ page, activer }) => {
  await page.goto('/lieux-labellises?t=dep:33&f.etat=LABELLISE');
  const titre = page.getByRole('heading', { level: 1 });
  await expect(titre).toContainText('Gironde');

  await activer(page.getByRole('link', { name: /Gironde/ }).first());
  await expect(titre).not.toContainText('Gironde');
  await page.goBack();
  await expect(titre).toContainText('Gironde');
});

test('a place tells the history of its label', async ({ page, activer, mots }) => {
  await page.goto('/lieux-labellises?f.etat=SUSPENDU');
  await activer(page.getByRole('main').getByRole('table').getByRole('link').first());

  await expect(page).toHaveURL(/\/lieux-labellises\/[0-9a-f-]{36}/);
  await expect(page.getByRole('main')).toContainText(mots('Suspendu', 'Suspended'));
  await expect(page.getByRole('main')).toContainText(mots('Labellis', 'Labelled'));
});

test('the public may not import, is told who may, and can change account', async ({ page, mots }) => {
  await page.goto('/imports');

  await expect(page.getByRole('main')).toContainText(mots('Administrateur', 'Administrator'));
  await expect(page.getByRole('button', { name: mots('Choisir', 'Choose') }).first()).toBeVisible();
});
