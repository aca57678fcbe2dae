import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { entonnoir, nombresDeLEntonnoir, titre } from './lecture.ts';

// A role meets doors that are closed to it: the browser notes each as a request that failed.
test.use({ permis: /status of 403/u });

const menu = (page: Page) => page.getByRole('button', { name: 'menu du compte' });
const sommaire = (page: Page) => page.getByRole('navigation', { name: 'Sommaire' });

/** Opens the rows behind the fifth number of the funnel. */
async function lireDesLignes(page: Page): Promise<void> {
  await nombresDeLEntonnoir(page).nth(4).click();
  await expect(titre(page)).toContainText('pass utilisés');
}

/** What each role does in its journey, the menu of contents it has, and who it is called. */
const ROLES = [
  {
    role: 'Administrateur du dispositif',
    sections: 20,
    geste: async (page: Page) => {
      await sommaire(page).getByRole('link', { name: 'Administration' }).click();
      await expect(page.getByRole('heading', { name: /^Inès Exemple/u })).toBeVisible();
    },
  },
  {
    role: 'État',
    sections: 18,
    geste: async (page: Page) => {
      await sommaire(page).getByRole('link', { name: 'Imports' }).click();
      await expect(page.getByText('Accès réservé : importer des fichiers')).toBeVisible();
    },
  },
  {
    role: 'Opérateur',
    sections: 18,
    geste: async (page: Page) => {
      await sommaire(page).getByRole('link', { name: 'Imports' }).click();
      const buffer = Buffer.from('pain;lait\n1;2\n');
      await page
        .getByLabel('Fichier CSV')
        .setInputFiles({ name: 'courses.csv', mimeType: 'text/csv', buffer });
      await expect(page.getByRole('main')).toContainText('Colonnes obligatoires qui manquent encore');
    },
  },
  {
    role: 'Gestionnaire de collectivité',
    sections: 17,
    geste: async (page: Page) => {
      await sommaire(page).getByRole('link', { name: 'Administration' }).click();
      await expect(page.getByRole('heading', { name: /^Dana Exemple/u })).toBeVisible();
      await expect(page.getByRole('heading', { name: /^Alix Exemple/u })).toHaveCount(0);
      const invitation = page.getByRole('form', { name: 'Inviter quelqu’un' });
      await expect(invitation.getByLabel('Rôle').getByRole('option')).toHaveText([
        'Distributeur',
        'Gestionnaire de collectivité',
      ]);
      await expect(page.getByRole('link', { name: 'Rôles et droits' })).toHaveCount(0);
    },
  },
  {
    role: 'Distributeur',
    sections: 16,
    geste: async (page: Page) => {
      await sommaire(page).getByRole('link', { name: 'Carnets et pass' }).click();
      await page.getByRole('table').getByRole('link').first().click();
      await expect(titre(page)).toContainText('Carnet');
    },
  },
  {
    role: 'Structure',
    sections: 13,
    geste: async (page: Page) => {
      await sommaire(page).getByRole('link', { name: 'Carnets et pass' }).click();
      await page.getByLabel('Numéro du pass', { exact: true }).fill('0000-0000-0000-0000');
      await page.getByRole('searchbox', { name: 'Lieu', exact: true }).fill('mediatheque');
      await page.getByRole('radio').first().check();
      await page.getByRole('button', { name: 'Utiliser le pass' }).click();
      await expect(page.getByRole('alert')).toContainText('Refusé');
    },
  },
  { role: 'Hub', sections: 15, geste: lireDesLignes },
  { role: 'Analyste', sections: 16, geste: lireDesLignes },
  { role: 'Intégrateur', sections: 13, geste: lireDesLignes },
] as const;

/** The usual run takes those who write, and those who only read by one; the complete one takes all. */
const HABITUELS: ReadonlySet<string> = new Set([
  'Administrateur du dispositif',
  'Gestionnaire de collectivité',
  'Structure',
  'Analyste',
]);
const essayes = ROLES.filter(({ role }) => process.env['COMPLET'] === '1' || HABITUELS.has(role));

for (const { role, sections, geste } of essayes)
  test(`${role}: logs in, finds what is theirs, acts, and leaves as the public`, async ({ page }) => {
    await page.goto('/pilotage?base=flux');
    await menu(page).click();
    await page
      .getByRole('dialog', { name: 'Compte' })
      .getByRole('link', { name: new RegExp(`^${role}`, 'u') })
      .click();

    await expect(menu(page)).toContainText(role);
    await expect(page).toHaveURL(/\/pilotage\?base=flux$/u);
    await expect(entonnoir(page).getByRole('table')).toBeVisible();
    await expect(sommaire(page).getByRole('link')).toHaveCount(sections);
    await geste(page);

    await menu(page).click();
    await page.getByRole('button', { name: 'Se déconnecter' }).click();
    await expect(titre(page)).toHaveText('Où utiliser mon Pass numérique ?');
    await page.getByRole('link', { name: 'Espace des agents' }).first().click();
    await expect(page).toHaveURL(/\/pilotage/u);
    await expect(menu(page)).toContainText('Se connecter');
    await expect(sommaire(page).getByRole('link')).toHaveCount(10);
  });
