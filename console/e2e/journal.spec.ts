import { readFileSync } from 'node:fs';
import { expect, test } from './journey.ts';
import { liste, titre } from './lecture.ts';
import { obstacles } from './obstacles.ts';

const REFUS = `mutation ($cle: String!) {
  utiliserPass(input: { cleIdempotence: $cle, numero: "0000-0000-0000-0000", lieu: "inconnu", service: DECOUVRIR, prixCentimes: 900 }) {
    __typename
  }
}`;

test('an administrator finds an event, reads its seal, takes the lines away, and finds that in the audit', async ({
  page,
  entrer,
  activer,
  choisir,
  saisir,
  mots,
}) => {
  await entrer('ADMINISTRATEUR');
  await page.goto('/journal');
  const lignes = page.locator('.journal > li');
  await expect(
    page.getByText(
      mots(/^Chaîne intègre jusqu’au \d|^Rien n’est encore/u, /^Chain intact up to \d|^Nothing is sealed/u),
    ),
  ).toBeVisible();

  await choisir(liste(page, mots('Événement', 'Event')), 'lieux.repris');
  await expect(page).toHaveURL(/f\.action=lieux\.repris/u);
  // Those of the demonstration, and those that came twice.
  await expect(lignes).toHaveCount(2);
  await expect(lignes.first()).toContainText(mots(/Lieux repris/u, /Places taken over/u));

  const fichier = page.waitForEvent('download');
  await activer(
    page.getByRole('button', { name: mots('Exporter ces lignes (CSV)', 'Export these lines (CSV)') }),
  );
  const texte = readFileSync(await (await fichier).path(), 'utf8');
  expect(texte.trim().split('\r\n')).toHaveLength(3);
  expect(texte).toContain('lieux.repris');

  await activer(page.getByRole('link', { name: mots('Audit des accès', 'Audit of accesses') }));
  await expect(titre(page)).toHaveText(mots('Audit des accès', 'Audit of accesses'));
  // Others may write meanwhile: the exports alone.
  await choisir(liste(page, mots('Action', 'Action')), 'journal.exporte');
  await expect(lignes.first()).toContainText(
    mots(/Journal exporté.*lieux\.repris/u, /Journal exported.*lieux\.repris/u),
  );
  await saisir(page.getByLabel(mots('Acteur', 'Actor'), { exact: true }), 'personne');
  await page.keyboard.press('Enter');
  await activer(page.getByRole('main').getByRole('link', { name: mots(/^Sans acteur/u, /^Without actor/u) }));
  await expect(lignes.first()).toBeVisible();
});

test('a refusal is a line that says what was wrong, and nothing of what was typed', async ({
  page,
  entrer,
  demander,
  choisir,
  mots,
}, { testId }) => {
  await demander('STRUCTURE', REFUS, { cle: `refus-${testId}` });
  await entrer('ETAT');
  await page.goto('/journal?cahier=audit');
  await choisir(liste(page, mots('Issue', 'Outcome')), 'true');
  await choisir(liste(page, mots('Action', 'Action')), 'pass.utiliser');

  // Other journeys are refused for other reasons meanwhile.
  const sienne = page
    .locator('.journal > li')
    .filter({ hasText: mots('numéro mal saisi', 'mistyped number') })
    .first();
  await expect(sienne).toContainText(mots('refusé', 'refused'));
  await expect(page.getByRole('main')).not.toContainText('0000-0000');
  expect(await obstacles(page)).toEqual([]);
});

test('an operator reads the journal and not the audit; the public reads neither', async ({
  page,
  entrer,
  mots,
}) => {
  await page.goto('/journal');
  await expect(page.getByRole('main')).toContainText(
    mots('Accès réservé : lire le journal', 'Restricted: read the journal'),
  );

  await entrer('OPERATEUR');
  await page.goto('/journal?cahier=audit');
  await expect(titre(page)).toHaveText(mots('Journal du registre', 'Journal of the register'));
  await expect(page.locator('.journal > li').first()).toBeVisible();
  await expect(page.getByRole('link', { name: mots('Audit des accès', 'Audit of accesses') })).toHaveCount(0);
});
