import { expect, test } from './journey.ts';
import { liste, titre } from './lecture.ts';
import { obstacles } from './obstacles.ts';

test('a quote is priced as it is typed, made, opened from the board, then given up', async ({
  page,
  entrer,
  activer,
  saisir,
  choisir,
  mots,
}) => {
  await entrer('ADMINISTRATEUR');
  await page.goto('/commandes');
  await activer(page.getByRole('link', { name: mots('Établir un devis', 'Make a quote') }));
  await activer(page.getByRole('button', { name: mots('Établir le devis', 'Make the quote') }));
  await expect(liste(page, mots('Acheteur', 'Buyer'))).toHaveAccessibleDescription(
    mots('À choisir.', 'To choose.'),
  );

  await choisir(liste(page, mots('Acheteur', 'Buyer')), { index: 1 });
  await choisir(liste(page, mots('Opérateur', 'Operator')), 'DEMO-B');
  await saisir(page.getByLabel(mots('Nombre de pass', 'Number of passes')), '2 000');
  await saisir(page.getByLabel(mots('Dernier jour de validité', 'Last day of validity')), '2059-12-31');
  await expect(page.getByRole('region', { name: mots('Prix', 'Price') })).toContainText(/20.960/u);
  await saisir(
    page.getByLabel(mots('Prestations hors taxes, en euros', 'Services before tax, in euros')),
    '1000',
  );
  await expect(page.getByRole('region', { name: mots('Prix', 'Price') })).toContainText(/22.160/u);
  expect(await obstacles(page)).toEqual([]);
  await activer(page.getByRole('button', { name: mots('Établir le devis', 'Make the quote') }));

  await expect(titre(page)).toHaveText(/D\d{4}-\d{3}/u);
  const numero = /D\d{4}-\d{3}/u.exec((await titre(page).textContent()) ?? '')?.[0] ?? '';
  await activer(page.getByRole('button', { name: mots('Signer ce devis', 'Sign this quote') }));
  await expect(page.getByRole('form', { name: mots('Signer ce devis', 'Sign this quote') })).toContainText(
    /2.000/u,
  );
  expect(await obstacles(page)).toEqual([]);

  await page.goto('/commandes');
  await activer(page.getByRole('link', { name: numero }));
  await activer(page.getByRole('button', { name: /^(?:Abandonner|Give up the quote)/u }));
  const abandon = page.getByRole('form', { name: new RegExp(numero, 'u') });
  await saisir(abandon.getByLabel(mots('Motif', 'Reason')), 'Essai');
  await activer(abandon.getByRole('button', { name: /^(?:Abandonner|Give up the quote)/u }));
  await expect(page.getByText(mots('Devis abandonné.', 'Quote given up.'))).toBeVisible();
  await expect(page.getByText(/: Essai$/u)).toBeVisible();
});

test('an order is found on the board by its filters, and says its ten steps and its money', async ({
  page,
  entrer,
  activer,
  mots,
}) => {
  await entrer('ANALYSTE');
  await page.goto('/commandes?f.etape=ACTIVEE');
  const colonne = page.getByRole('region', { name: mots(/^Activée/u, /^Activated|^Active/u) });
  await activer(colonne.getByRole('link').first());
  await expect(titre(page)).toHaveText(/\d{4}-\d{3}/u);

  await expect(page.getByRole('region', { name: mots(/Étapes$/u, /Steps$/u) }).getByRole('row')).toHaveCount(
    11,
  );
  await expect(page.getByRole('row', { name: mots(/^État État/u, /^État State/u) })).toBeVisible();
  await expect(page.getByRole('button', { name: mots(/^Enregistrer/u, /^Record/u) })).toHaveCount(0);
  expect(await obstacles(page)).toEqual([]);
});
