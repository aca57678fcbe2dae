import { expect, test } from './journey.ts';
import { compteDuTitre, liste, nombreEnTete, titre } from './lecture.ts';

test('filters are written in the address, each is removed by its label, and Back brings it again', async ({
  page,
  choisir,
  activer,
  mots,
}) => {
  await page.goto('/lieux-labellises');
  const tous = await compteDuTitre(page);
  expect(tous).toBeGreaterThan(3000);

  await choisir(liste(page, 'Département'), 'dep:33');
  await expect(titre(page)).toContainText(mots('en Gironde', 'in Gironde'));
  await choisir(liste(page, mots('État du label', 'State of the label')), 'LABELLISE');
  await choisir(liste(page, mots('Itinérance', 'Travelling')), 'false');
  await expect(page).toHaveURL(/\?t=dep:33&f\.etat=LABELLISE&f\.itinerant=false$/u);
  await expect(titre(page)).toContainText(mots('labellisés, fixes', 'labelled, fixed'));
  const peu = await compteDuTitre(page);
  expect(peu).toBeLessThan(tous);

  const actifs = page.getByRole('list', { name: mots('Filtres actifs', 'Active filters') });
  await activer(actifs.getByRole('link', { name: /Gironde/u }));
  await expect(page).toHaveURL(/\?f\.etat=LABELLISE&f\.itinerant=false$/u);
  await expect.poll(async () => nombreEnTete(await titre(page).textContent())).toBeGreaterThan(peu);

  await page.goBack();
  await expect(titre(page)).toContainText('Gironde');
  await expect.poll(async () => nombreEnTete(await titre(page).textContent())).toBe(peu);
  await activer(actifs.getByRole('link', { name: mots('Tout effacer', 'Clear all') }));
  await expect(page).toHaveURL(/\/lieux-labellises$/u);
});

test('a search needs no accent, and one without result says which filter to remove', async ({
  page,
  saisir,
  activer,
  mots,
}) => {
  await page.goto('/lieux-labellises?t=dep:33');
  const champ = page.getByLabel(mots('Nom ou commune', 'Name or commune'));
  await saisir(champ, 'MEDIATHEQUE');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/q=MEDIATHEQUE/u);
  await expect(page.getByRole('rowheader').first()).toContainText(/médiathèque/iu);

  await saisir(champ, 'introuvable-ici');
  await page.keyboard.press('Enter');
  await activer(
    page
      .getByRole('main')
      .getByRole('link', { name: mots(/^Sans .*introuvable/u, /^Without .*introuvable/u) }),
  );
  await expect(page).toHaveURL(/\/lieux-labellises\?t=dep:33$/u);
  await expect(page.getByRole('rowheader').first()).toBeVisible();
});

test('a place tells the history of its label, and Back returns to the list as it was', async ({
  page,
  activer,
  mots,
}) => {
  await page.goto('/lieux-labellises?t=dep:33&f.etat=SUSPENDU');
  const lien = page.getByRole('rowheader').getByRole('link').first();
  const nom = (await lien.textContent()) ?? '';
  await activer(lien);

  await expect(page).toHaveURL(/\/lieux-labellises\/[0-9a-f-]{36}/u);
  await expect(titre(page)).toHaveText(nom);
  const histoire = page.getByRole('region', { name: mots('Histoire des labels', 'History of the labels') });
  const suspension = histoire.getByRole('listitem').filter({ hasText: mots('Suspendu', 'Suspended') });
  await expect(suspension).toContainText(mots(/Par .+, saisi le/u, /By .+, recorded on/u));
  await expect(histoire.getByRole('listitem').last()).toContainText(mots('Labellisé', 'Labelled'));

  await page.goBack();
  await expect(page).toHaveURL(/f\.etat=SUSPENDU/u);
  await expect(lien).toHaveText(nom);
});
