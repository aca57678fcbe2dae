import { expect, test } from './journey.ts';
import { nombreEnTete, titre } from './lecture.ts';

test('a cell of the triangle opens to as many booklets as its rate says, and the same carnets draw a curve', async ({
  page,
  entrer,
  activer,
  mots,
}) => {
  await entrer('ANALYSTE');
  await page.goto('/cohortes?p=2021-03..2021-03');
  const triangle = page.getByRole('table', { name: /^(?:Part d’au moins|Share with at least)/u });
  const mars = triangle.getByRole('row', { name: mots(/^mars 2021/u, /^March 2021/u) });
  const carnets = nombreEnTete(await mars.getByRole('cell').first().textContent());
  const part = Number(
    /^[\d,.]+/u.exec((await mars.getByRole('cell').nth(2).textContent()) ?? '')?.[0].replace(',', '.'),
  );
  const adresse = page.url();

  await activer(mars.getByRole('link').nth(2));
  await expect(page).toHaveURL(/\/carnets\?suivi=remise&j=90\b/u);
  await expect
    .poll(async () => nombreEnTete(await titre(page).textContent()))
    .toBe(Math.round((carnets * part) / 100));
  await page.goBack();
  await expect(page).toHaveURL(adresse);

  await activer(page.getByRole('button', { name: mots('Courbes', 'Curves') }));
  await expect(page).toHaveURL(/forme=courbes/u);
  const medianes = page.getByRole('table', { name: mots(/^Délai médian/u, /^Median delay/u) });
  await expect(medianes.getByRole('cell').first()).toContainText(String(carnets));
});
