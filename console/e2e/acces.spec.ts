import { expect, test } from './journey.ts';
import { titre } from './lecture.ts';
import { obstacles } from './obstacles.ts';

test('an administrator invites someone: the link is shown once, opens the way in, then is withdrawn', async ({
  page,
  entrer,
  browser,
  baseURL,
}) => {
  await entrer('ADMINISTRATEUR');
  await page.goto('/administration/utilisateurs');
  const invitation = page.getByRole('form', { name: 'Inviter quelqu’un' });
  await invitation.getByRole('button', { name: 'Inviter' }).click();
  await expect(invitation.getByRole('textbox', { name: 'Courriel' })).toHaveAccessibleDescription(
    /Un courriel est attendu/u,
  );

  const courriel = 'camille@exemple.invalid';
  await invitation.getByRole('textbox', { name: 'Courriel' }).fill(courriel);
  await invitation.getByLabel('Rôle').selectOption('HUB');
  await invitation.getByLabel('Sur').selectOption('DEPARTEMENT');
  await invitation.getByLabel('Département').selectOption('33');
  await invitation.getByLabel('Motif').fill('Nouveau hub de Gironde');
  await invitation.getByRole('button', { name: 'Inviter' }).click();
  const champ = page.getByLabel('Lien de l’invitation');
  await expect(champ).toHaveValue(/\/invitation\/\S+/u);
  const lien = await champ.inputValue();
  expect(await obstacles(page)).toEqual([]);

  const invite = await browser.newContext(baseURL ? { baseURL } : {});
  const ailleurs = await invite.newPage();
  await ailleurs.goto(lien);
  await expect(titre(ailleurs)).toHaveText('Accepter une invitation');
  await invite.close();

  await page.reload();
  const rang = page.getByRole('row', { name: new RegExp(courriel, 'u') });
  await expect(rang).toContainText('En attente');
  await expect(champ).toHaveCount(0);
  await rang.getByRole('button', { name: /^Annuler/u }).click();
  const annulation = rang.getByRole('form');
  await annulation.getByLabel('Motif').fill('Erreur d’adresse');
  await annulation.getByRole('button', { name: 'Annuler' }).click();
  await expect(page.getByText('Invitation annulée.')).toBeVisible();
  await expect(rang).toContainText('Annulée');
});

test('a right is taken from a role once the difference was read, then given back', async ({
  page,
  entrer,
}) => {
  await entrer('ADMINISTRATEUR');
  await page.goto('/administration/roles');
  // A right that no other journey of this role rests on.
  const instruire = page.getByRole('checkbox', { name: /^instruire dossiers et conventions \(État\)/u });

  for (const [geste, phrase] of [
    ['uncheck', 'État ne pourra plus instruire dossiers et conventions (1 compte)'],
    ['check', 'État pourra instruire dossiers et conventions (1 compte)'],
  ] as const) {
    await instruire[geste]();
    await page.getByRole('button', { name: 'Voir l’écart' }).click();
    await expect(page.getByRole('list', { name: 'Ce qui changerait' })).toContainText(phrase);
    if (geste === 'uncheck') expect(await obstacles(page)).toEqual([]);
    await page.getByRole('button', { name: 'Appliquer' }).click();
    const motif = page.getByLabel('Motif');
    await expect(motif).toHaveAccessibleDescription(/Un motif est attendu/u);
    await motif.fill('Essai de la matrice');
    await page.getByRole('button', { name: 'Appliquer' }).click();
    await expect(page.getByText(/^Droits enregistrés/u)).toBeVisible();
    await expect(instruire).toBeChecked({ checked: geste === 'check' });
  }
});

test('a page that is closed says to whom it is open, and takes a request that an administrator answers', async ({
  page,
  entrer,
}) => {
  await entrer('HUB');
  await page.goto('/administration/roles');
  const refus = page.getByRole('main').getByRole('status').filter({ hasText: 'Accès réservé' });
  await expect(refus).toContainText('Administrateur du dispositif');
  await refus.getByRole('button', { name: 'Demander l’accès' }).click();
  expect(await obstacles(page)).toEqual([]);
  await page.getByLabel('Motif').fill('Remplacement pendant un congé');
  await page.getByRole('button', { name: 'Envoyer la demande' }).click();
  await expect(page.getByText(/^Votre demande est faite/u)).toBeVisible();

  await entrer('ADMINISTRATEUR');
  await page.goto('/administration/demandes?f.ouvertes=true');
  const demande = page.getByRole('article').filter({ hasText: 'Remplacement pendant un congé' });
  await expect(demande).toContainText('Hédi Exemple, Hub (Gironde)');
  await demande.getByRole('button', { name: /^Refuser/u }).click();
  await demande.getByLabel('Motif').fill('Un autre administrateur est présent');
  await demande.getByRole('button', { name: 'Refuser' }).click();
  await expect(page.getByText('Demande refusée.')).toBeVisible();
  await expect(demande).toHaveCount(0);
});

test('seeing the console as someone else writes nothing, is said everywhere, and stops', async ({
  page,
  entrer,
}) => {
  await entrer('ADMINISTRATEUR');
  await page.goto('/administration/utilisateurs');
  await page.getByRole('button', { name: 'Voir comme…' }).click();
  const choix = page.getByRole('form', { name: 'Voir comme…' });
  await choix.getByLabel('Rôle').selectOption('OPERATEUR');
  await choix.getByRole('button', { name: 'Voir la console ainsi' }).click();

  const bandeau = page.getByRole('complementary', { name: 'Avertissements' });
  await expect(bandeau).toContainText(
    'Vous voyez la console comme : Opérateur, France entière (lecture seule)',
  );
  await page.getByRole('link', { name: 'Imports' }).click();
  await expect(page.getByLabel('Fichier CSV')).toBeDisabled();
  expect(await obstacles(page)).toEqual([]);

  await bandeau.getByRole('button', { name: 'Cesser' }).click();
  await expect(titre(page)).toHaveText('Utilisateurs');
  await expect(bandeau).not.toContainText('lecture seule');
});

test('one chooses among the sessions of one’s account, and closes the others', async ({ page, entrer }) => {
  // Nobody else is it meanwhile: the others' sessions would end too.
  await entrer('DISTRIBUTEUR');
  await entrer('DISTRIBUTEUR');
  await page.goto('/moi');
  const sessions = page.getByRole('region', { name: 'Mes sessions', exact: true });
  await expect(sessions.getByRole('button', { name: /^Fermer la session/u }).first()).toBeVisible();
  await sessions.getByRole('button', { name: 'Fermer toutes les autres' }).click();
  await expect(sessions.getByRole('row')).toHaveCount(2);
  await expect(sessions).toContainText('Celle-ci');
});
