import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { titre } from './lecture.ts';
import { obstacles } from './obstacles.ts';
import { type ListeDePass, PASS_DISTRIBUES, passLibres } from './registre.ts';

const FICHIER = new URL('./fichiers/france-services.csv', import.meta.url);
const NOM = 'france-services.csv';

/** The file with numbers and names of its own, since the same places come in only once. */
function fichier(): { readonly nom: string; readonly contenu: Buffer } {
  const marque = String(randomInt(1_000_000_000));
  const texte = readFileSync(FICHIER, 'utf8').replaceAll('MARQUE', marque);
  return { nom: `France services de l’Épreuve ${marque}`, contenu: Buffer.from(texte) };
}

/** What a report counts of an issue. */
const compte = (page: Page, issue: string): Locator =>
  page.getByRole('row', { name: new RegExp(`^${issue}\\s`, 'u') }).getByRole('cell');

test('an administrator tries a file, reads what it refuses, imports it once and finds its places', async ({
  page,
  entrer,
  saisir,
  activer,
  mots,
}) => {
  const { nom, contenu } = fichier();
  const depot = { name: NOM, mimeType: 'text/csv', buffer: contenu };
  await entrer('ADMINISTRATEUR');
  await page.goto('/imports');
  const champ = page.getByLabel(mots('Fichier CSV', 'CSV file'));
  const simuler = page.getByRole('button', { name: mots('Simuler', 'Dry run') });
  const importer = page.getByRole('button', { name: mots(/^Importer \d/u, /^Import \d/u) });
  const rejets = page.getByRole('region', { name: mots('2 lignes rejetées', '2 rejected rows') });
  const rendu = (name: string): Locator => page.getByRole('heading', { name });

  await champ.setInputFiles(depot);
  await activer(simuler);
  await expect(rendu(mots(`Simulation de ${NOM}`, `Dry run of ${NOM}`))).toBeFocused();
  await expect(compte(page, mots('Créées', 'Created'))).toHaveText('6');
  await expect(rejets.getByRole('row', { name: /31\/02\/2022/u })).toContainText('labellisation');
  await expect(rejets.getByRole('row', { name: /99999/u })).toContainText('insee_com');
  expect(await obstacles(page)).toEqual([]);

  await activer(importer);
  await expect(rendu(mots(`Import de ${NOM}`, `Import of ${NOM}`))).toBeFocused();
  await expect(compte(page, mots('Créées', 'Created'))).toHaveText('6');
  await expect(rejets).toBeVisible();

  await activer(page.getByRole('button', { name: mots('Importer un autre fichier', 'Import another file') }));
  await champ.setInputFiles(depot);
  await activer(simuler);
  await expect(compte(page, mots('Inchangées', 'Unchanged'))).toHaveText('6');
  await expect(compte(page, mots('Créées', 'Created'))).toHaveText('0');
  await expect(compte(page, mots('Modifiées', 'Changed'))).toHaveText('0');
  await expect(importer).toHaveCount(0);

  await page.goto('/lieux-labellises');
  await saisir(page.getByLabel(mots('Nom ou commune', 'Name or commune')), nom.replace('É', 'e'));
  await page.keyboard.press('Enter');
  await activer(page.getByRole('link', { name: nom }));
  await expect(titre(page)).toHaveText(nom);
  await expect(page.getByRole('main')).toContainText('1 rue de la Mairie, Bâtiment B');
  await expect(page.getByRole('main')).toContainText('France Services (ANCT)');
});

test('an import is kept with its report, and gives back its rejected rows as a file', async ({
  page,
  entrer,
  activer,
  mots,
}) => {
  const { contenu } = fichier();
  const name = `essai-${randomInt(1_000_000_000)}.csv`;
  await entrer('OPERATEUR');
  await page.goto('/imports');
  await page
    .getByLabel(mots('Fichier CSV', 'CSV file'))
    .setInputFiles({ name, mimeType: 'text/csv', buffer: contenu });
  await activer(page.getByRole('button', { name: mots('Simuler', 'Dry run') }));

  await activer(page.getByRole('table').getByRole('link', { name }));
  await expect(titre(page)).toHaveText(mots(`Simulation de ${name}`, `Dry run of ${name}`));
  const telechargement = page.waitForEvent('download');
  await activer(page.getByRole('button', { name: mots(/Télécharger/u, /Download/u) }));
  const rejets = readFileSync(await (await telechargement).path(), 'utf8');
  expect(rejets).toContain('31/02/2022');
  expect(rejets).toContain('99999');
  expect(rejets).not.toContain('Épreuve');
});

interface AcheteurEtLieu {
  readonly collectivites: { readonly edges: readonly [{ readonly node: { readonly siren: string } }] };
  readonly lieux: { readonly edges: readonly [{ readonly node: { readonly id: string } }] };
}

/** The day that journeys are made on. */
const JOUR = '15/09/2026';

const ACHETEUR_ET_LIEU = `{
  collectivites(first: 1) { edges { node { siren } } }
  lieux(filtre: { genre: PASS_NUMERIQUE, etat: LABELLISE, departement: "33" }, first: 1) { edges { node { id } } }
}`;

test('an operator fills a template of cohorts, is refused one that names persons, and imports a use once', async ({
  page,
  entrer,
  demander,
  choisir,
  activer,
  mots,
}, { project }) => {
  const { collectivites, lieux } = await demander<AcheteurEtLieu>('OPERATEUR', ACHETEUR_ET_LIEU);
  const pass = passLibres(await demander<ListeDePass>('OPERATEUR', PASS_DISTRIBUES), project.name).at(-1);
  const siren = collectivites.edges[0].node.siren;
  await entrer('OPERATEUR');
  await page.goto('/imports');
  const genre = page.getByLabel(mots('Contenu du fichier', 'What the file holds'));
  const essayer = async (name: string, contenu: string): Promise<void> => {
    await page
      .getByLabel(mots('Fichier CSV', 'CSV file'))
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(contenu) });
    await activer(page.getByRole('button', { name: mots('Simuler', 'Dry run') }));
  };

  await choisir(genre, mots('Cohortes', 'Cohorts'));
  const telechargement = page.waitForEvent('download');
  await activer(page.getByRole('button', { name: mots(/^Télécharger un modèle/u, /^Download a template/u) }));
  const modele = readFileSync(await (await telechargement).path(), 'utf8');
  expect(await obstacles(page)).toEqual([]);
  await essayer('liste.csv', modele.replace('siren', 'prenom;siren'));
  await expect(page.getByRole('alert')).toContainText(
    'Le registre compte des personnes, il n’en connaît aucune',
  );

  const groupe = `Groupe ${randomInt(1_000_000_000)}`;
  const rempli = modele.replaceAll(/243300316/gu, siren).replace('Personnes âgées, 2021', groupe);
  await essayer('cohortes.csv', rempli);
  await activer(page.getByRole('button', { name: mots(/^Importer 1\s/u, /^Import 1\s/u) }));
  await expect(compte(page, mots('Créées', 'Created'))).toHaveText('1');

  await activer(page.getByRole('button', { name: mots('Importer un autre fichier', 'Import another file') }));
  await choisir(genre, mots('Utilisations de pass', 'Passes used'));
  const usages = `pass;lieu;jour;service;prix\n${pass};${lieux.edges[0].node.id};${JOUR};Découvrir;8,50 €\n`;
  await essayer('usages.csv', usages);
  await activer(page.getByRole('button', { name: mots(/^Importer 1\s/u, /^Import 1\s/u) }));
  await expect(compte(page, mots('Créées', 'Created'))).toHaveText('1');
  await page.goto(`/pass/${pass}`);
  await expect(titre(page)).toContainText(mots(/utilisé le/u, /used on/u));
});

test('a file that is none of the register is refused whole, with what was expected', async ({
  page,
  entrer,
  activer,
  mots,
}) => {
  await entrer('ADMINISTRATEUR');
  await page.goto('/imports');
  await page
    .getByLabel(mots('Fichier CSV', 'CSV file'))
    .setInputFiles({ name: 'courses.csv', mimeType: 'text/csv', buffer: Buffer.from('pain;lait\n1;2\n') });
  await activer(page.getByRole('button', { name: mots('Simuler', 'Dry run') }));

  await expect(page.getByRole('alert')).toContainText(
    mots('Le fichier est refusé en entier', 'The whole file is refused'),
  );
});

test('a visitor is told who may import, and logs in there as one of them', async ({
  page,
  activer,
  mots,
}) => {
  await page.goto('/imports');
  await expect(page.getByRole('main')).toContainText(
    mots('Administrateur du dispositif', 'Administrator of the scheme'),
  );

  await activer(page.getByRole('main').getByRole('button', { name: mots('Se connecter', 'Log in') }));
  await activer(page.getByRole('link', { name: mots(/^Opérateur/u, /^Operator/u) }));
  await expect(page.getByLabel(mots('Fichier CSV', 'CSV file'))).toBeVisible();
});
