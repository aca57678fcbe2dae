import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { compteDuTitre, enAttente, nombreEnTete, titre } from './lecture.ts';

/** Each manner has a département of its own: what one renews, another does not undo. */
const departementDe = (page: Page, langue: string, clavier: boolean): string => {
  if (clavier) return '19';
  if (langue === 'en') return '16';
  return (page.viewportSize()?.width ?? 0) < 1000 ? '24' : '87';
};

const LABELS = `query ($departement: String!) {
  lieux(first: 100, filtre: { departement: $departement }) { edges { node { id periodesDeLabel { label etat debut fin } } } } }`;

// Journey 6.
test('labels are renewed by filter, tried dry, those left out told, and all given back by Ctrl+Z', async ({
  page,
  entrer,
  demander,
  activer,
  langue,
  clavier,
  mots,
}) => {
  const departement = departementDe(page, langue, clavier);
  const etats = () => demander<object>('ADMINISTRATEUR', LABELS, { departement });
  const avant = await etats();
  await entrer('ADMINISTRATEUR');
  await page.goto(`/lieux-labellises?t=dep:${departement}`);
  const total = await compteDuTitre(page);
  let gestes = 0;
  const presser = (nom: RegExp | string) => {
    gestes += 1;
    return activer(page.getByRole('button', { name: nom, exact: typeof nom === 'string' }));
  };

  await presser(mots(/^Sélectionner les \d+ résultats$/u, /^Select all \d+ results$/u));
  await presser(mots('Renouveler…', 'Renew…'));
  const lot = page.getByRole('form', { name: mots(/^Renouveler/u, /^Renew/u) });
  await presser(mots('Simuler', 'Dry run'));
  const simule = lot
    .getByRole('paragraph')
    .filter({ hasText: mots(/seraient renouvelés/u, /would be renewed/u) });
  await expect(simule).toBeVisible();
  const changes = nombreEnTete(await simule.textContent());
  const ecartes = total - changes;
  expect(Math.min(changes, ecartes)).toBeGreaterThan(0);
  await expect(simule).toContainText(mots(`${ecartes} écarté`, `${ecartes} left out`));
  // Each place left out says why, and leads to where it is put right.
  await expect(lot.getByRole('link', { name: mots(/^Corriger/u, /^Correct/u) })).toHaveCount(ecartes);

  const debut = Date.now();
  await presser(mots(`Renouveler ${changes} lieux`, `Renew ${changes} places`));
  const fait = page.getByRole('status').filter({ hasText: mots('lieux renouvelés', 'places renewed') });
  await expect(fait).toContainText(String(changes));
  test.info().annotations.push({ type: 'délai', description: `${Date.now() - debut} ms` });
  expect(await etats()).not.toEqual(avant);

  gestes += 1;
  await page.keyboard.press('ControlOrMeta+z');
  await expect(
    page.getByRole('status').filter({ hasText: mots('rendus à leur état', 'put back as they were') }),
  ).toContainText(String(changes));
  expect(gestes).toBeLessThanOrEqual(5);
  expect(await etats()).toEqual(avant);

  // The journal tells both, and would undo the undoing.
  await page.goto('/journal?f.action=labels.rendus');
  const ligne = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: mots(/^Annuler/u, /^Undo/u) }) });
  await expect(ligne.first()).toContainText(String(changes));
  await expect(ligne.first()).toContainText(mots('Lot de labels annulé', 'Bulk change of labels undone'));
});

test('the map says the same places as the list, by keyboard too, and its zone filters both', async ({
  page,
  activer,
  mots,
}) => {
  await page.goto('/lieux-labellises?t=dep:35');
  const total = await compteDuTitre(page);
  const carte = page.getByRole('application', { name: mots('Carte des lieux', 'Map of the places') });
  await expect(carte.getByRole('img')).toHaveAccessibleName(
    mots(RegExp(String.raw`${total}\slieux`, 'u'), RegExp(String.raw`${total}\splaces`, 'u')),
  );
  await expect(enAttente(page)).toHaveCount(0);

  // Nearer, then along: what is in the middle is said, and Enter opens it.
  await carte.focus();
  for (const touche of ['+', '+', '+', 'ArrowLeft']) await page.keyboard.press(touche);
  const vise = page.locator('.vise');
  await expect(vise).toContainText(mots(/lieux ensemble|—/u, /places together|—/u));
  for (let i = 0; i < 6; i++) await page.keyboard.press('Enter');
  await page.keyboard.press('-');

  await activer(page.getByRole('button', { name: mots('Lieux de cette zone', 'Places in this area') }));
  await expect(page).toHaveURL(/\?t=dep:35&zone=-?[\d.]+(?:,-?[\d.]+){3}$/u);
  await expect(titre(page)).toContainText(mots('zone de la carte', 'area of the map'));
  const dedans = await compteDuTitre(page);
  expect(dedans).toBeLessThan(total);
  await expect(carte.getByRole('img')).toHaveAccessibleName(
    RegExp(String.raw`\D${dedans}\s(?:lieu|place)`, 'u'),
  );

  const masquer = page.getByRole('button', { name: mots('Masquer la carte', 'Hide the map') });
  await activer(masquer);
  await page.reload();
  await expect(page.getByRole('button', { name: mots('Montrer la carte', 'Show the map') })).toBeVisible();
  await expect(carte).toHaveCount(0);
});
