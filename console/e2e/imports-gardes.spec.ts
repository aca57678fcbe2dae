import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { champDuFichier, compte, fichier, importer, suite } from './imports.ts';
import { expect, test } from './journey.ts';
import { titre } from './lecture.ts';
import { obstacles } from './obstacles.ts';
import { type ListeDePass, PASS_DISTRIBUES, passLibre } from './registre.ts';

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
  await champDuFichier(page, mots).setInputFiles({ name, mimeType: 'text/csv', buffer: contenu });
  await expect(suite(page, mots)).toBeVisible();

  await page.goto('/imports');
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
  const libres = await demander<ListeDePass>('OPERATEUR', PASS_DISTRIBUES);
  const pass = passLibre(libres, project.name, 'import');
  const siren = collectivites.edges[0].node.siren;
  await entrer('OPERATEUR');
  await page.goto('/imports');
  const genre = page.getByLabel(mots('Contenu du fichier', 'What the file holds'));
  const essayer = (name: string, contenu: string): Promise<void> =>
    champDuFichier(page, mots).setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(contenu) });

  await choisir(genre, mots('Cohortes', 'Cohorts'));
  const telechargement = page.waitForEvent('download');
  await activer(page.getByRole('button', { name: mots(/^Télécharger un modèle/u, /^Download a template/u) }));
  const modele = readFileSync(await (await telechargement).path(), 'utf8');
  expect(await obstacles(page)).toEqual([]);
  await essayer('liste.csv', modele.replace('siren', 'prenom;siren'));
  await expect(page.getByRole('alert')).toContainText(
    'Le registre compte des personnes, il n’en connaît aucune',
  );

  await page.goto('/imports');
  const groupe = `Groupe ${randomInt(1_000_000_000)}`;
  const rempli = modele.replaceAll(/243300316/gu, siren).replace('Personnes âgées, 2021', groupe);
  await essayer('cohortes.csv', rempli);
  await activer(suite(page, mots));
  await activer(importer(page, mots));
  await expect(titre(page)).toHaveText(mots('Import de cohortes.csv', 'Import of cohortes.csv'));
  await expect(compte(page, mots('Créées', 'Created'))).toHaveText('1');

  await activer(page.getByRole('link', { name: mots('Importer un autre fichier', 'Import another file') }));
  await choisir(genre, mots('Utilisations de pass', 'Passes used'));
  const usages = `pass;lieu;jour;service;prix\n${pass};${lieux.edges[0].node.id};${JOUR};Découvrir;8,50 €\n`;
  await essayer('usages.csv', usages);
  await activer(suite(page, mots));
  await activer(importer(page, mots));
  await expect(titre(page)).toHaveText(mots('Import de usages.csv', 'Import of usages.csv'));
  await expect(compte(page, mots('Créées', 'Created'))).toHaveText('1');
  await page.goto(`/pass/${pass}`);
  await expect(titre(page)).toContainText(mots(/utilisé le/u, /used on/u));
});

test('a file that is none of the register says which columns it lacks, and is not checked', async ({
  page,
  entrer,
  mots,
}) => {
  await entrer('ADMINISTRATEUR');
  await page.goto('/imports');
  await champDuFichier(page, mots).setInputFiles({
    name: 'courses.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('pain;lait\n1;2\n'),
  });

  await expect(page.getByRole('main')).toContainText(
    mots('Colonnes obligatoires qui manquent encore', 'Required columns still missing'),
  );
  await expect(
    page.getByRole('button', { name: mots('Contrôler les lignes', 'Check the rows') }),
  ).toHaveAttribute('aria-disabled', 'true');
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
