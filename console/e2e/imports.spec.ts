import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { CORRECTIONS, lieuxFictifs } from './fichiers/lieux.ts';
import { champDuFichier, compte, etape, fichier, importer, NOM, suite } from './imports.ts';
import { expect, test } from './journey.ts';
import { titre } from './lecture.ts';
import { obstacles } from './obstacles.ts';

test('an administrator brings a national file, reads what it refuses, imports it and finds its places', async ({
  page,
  entrer,
  saisir,
  activer,
  mots,
}) => {
  const { nom, contenu } = fichier();
  await entrer('ADMINISTRATEUR');
  await page.goto('/imports');

  await champDuFichier(page, mots).setInputFiles({ name: NOM, mimeType: 'text/csv', buffer: contenu });
  await expect(etape(page, mots('Contrôle des lignes', 'Check of the rows'))).toBeFocused();
  await expect(page.getByRole('textbox', { name: /labellisation/u })).toHaveValue(/31\/02\/2022/u);
  await expect(page.getByRole('textbox', { name: /insee_com/u })).toHaveValue('99999');
  expect(await obstacles(page)).toEqual([]);
  await activer(suite(page, mots));
  await expect(compte(page, mots('Créées', 'Created'))).toHaveText('6');
  expect(await obstacles(page)).toEqual([]);

  await activer(importer(page, mots));
  await expect(titre(page)).toHaveText(mots(`Import de ${NOM}`, `Import of ${NOM}`));
  await expect(compte(page, mots('Créées', 'Created'))).toHaveText('6');
  await expect(
    page.getByRole('region', { name: mots('2 lignes rejetées', '2 rejected rows') }),
  ).toBeVisible();

  await page.goto('/lieux-labellises');
  await saisir(page.getByLabel(mots('Nom ou commune', 'Name or commune')), nom.replace('É', 'e'));
  await page.keyboard.press('Enter');
  await activer(page.getByRole('link', { name: nom }));
  await expect(titre(page)).toHaveText(nom);
  await expect(page.getByRole('main')).toContainText('1 rue de la Mairie, Bâtiment B');
  await expect(page.getByRole('main')).toContainText('France Services (ANCT)');
});

test('500 places in the words of their sender: three cells put right in place, four rows given back, then all undone', async ({
  page,
  entrer,
  saisir,
  activer,
  mots,
}) => {
  const marque = `e${randomInt(1_000_000_000)}`;
  const fichierDAout = {
    name: 'lieux_aout.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(lieuxFictifs(marque, 500)),
  };
  let gestes = 0;
  const presser = (cible: Locator): Promise<void> => {
    gestes += 1;
    return activer(cible);
  };
  await entrer('ADMINISTRATEUR');
  await page.goto('/imports');
  gestes += 1;
  await champDuFichier(page, mots).setInputFiles(fichierDAout);

  // Who sent the same headers before is asked nothing: the mapping is remembered.
  const controle = etape(page, mots('Contrôle des lignes', 'Check of the rows'));
  const correspondance = etape(page, mots('Correspondance des colonnes', 'Column mapping'));
  await expect(controle.or(correspondance)).toBeVisible();
  if (await correspondance.isVisible()) {
    expect(await obstacles(page)).toEqual([]);
    await presser(page.getByRole('button', { name: mots('Contrôler les lignes', 'Check the rows') }));
  }
  const dit = page.getByRole('status').filter({ hasText: mots(/bonnes?/u, /good/u) });
  await expect(dit).toHaveText(mots(/^493\s.*· 7\s/u, /^493\s.*· 7\s/u));
  for (const [rang, [ligne, valeur]] of [48, 112, 201]
    .map((un, i) => [un, CORRECTIONS[i] ?? ''] as const)
    .entries()) {
    await saisir(page.getByRole('textbox', { name: mots(`Ligne ${ligne},`, `Row ${ligne},`) }), valeur);
    gestes += 1;
    await page.keyboard.press('Enter');
    await expect(dit).toHaveText(new RegExp(`^${494 + rang}\\s.*· ${6 - rang}\\s`, 'u'));
  }

  await page.reload();
  await expect(dit).toHaveText(/^496\s.*· 4\s/u);
  await presser(suite(page, mots));
  const telechargement = page.waitForEvent('download');
  await presser(
    page.getByRole('button', { name: mots(/^Télécharger les rejets/u, /^Download the rejects/u) }),
  );
  const rejets = readFileSync(await (await telechargement).path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(rejets).toHaveLength(5);
  expect(rejets[0]).toMatch(/;erreur$/u);
  await presser(importer(page, mots));
  await expect(titre(page)).toHaveText(mots('Import de lieux_aout.csv', 'Import of lieux_aout.csv'));
  await expect(compte(page, mots('Créées', 'Created'))).toHaveText('496');
  const resultat = page.url();

  await page.goto('/imports');
  await champDuFichier(page, mots).setInputFiles(fichierDAout);
  await expect(dit).toHaveText(/^493\s.*· 7\s/u);
  await activer(suite(page, mots));
  await expect(compte(page, mots('Créées', 'Created'))).toHaveText('0');
  await expect(compte(page, mots('Modifiées', 'Changed'))).toHaveText('0');
  await expect(importer(page, mots)).toHaveCount(0);

  await page.goto(resultat);
  const annuler = page.getByRole('button', { name: mots(/^Annuler l’import/u, /^Undo the import/u) });
  await presser(annuler);
  await expect(page.getByRole('form')).toContainText(
    mots(/496\s.*sortent du registre/u, /496\s.*leave the register/u),
  );
  await saisir(page.getByLabel(mots('Motif', 'Reason')), 'Fichier d’essai');
  await presser(annuler);
  await expect(
    page.getByRole('status').filter({ hasText: mots('Import annulé.', 'Import undone.') }),
  ).toBeVisible();
  await expect(annuler).toHaveCount(0);
  await page.goto(`/lieux-labellises?q=${marque}`);
  await expect(titre(page)).toHaveText(/^(?:0|Aucun|No)\b/u);
  expect(gestes).toBeLessThanOrEqual(10);
});
