import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { lireClasseur } from './classeur.ts';
import { enterAs, expect, test } from './journey.ts';
import { liste, titre } from './lecture.ts';

/** What a colleague must see alike: the heading, and every table with its rows and columns. */
async function vu(page: Page): Promise<readonly string[]> {
  await expect(titre(page)).not.toBeEmpty();
  await expect(page.getByRole('table').nth(2)).toBeVisible();
  await expect(page.locator('.squelette')).toHaveCount(0);
  return [...(await titre(page).allTextContents()), ...(await page.getByRole('table').allInnerTexts())];
}

const BOITE = join(process.env['DONNEES'] ?? '', 'courrier');

/** The messages of reports that are in the box. */
const rapportsRecus = async (): Promise<readonly string[]> =>
  (await readdir(BOITE).catch(() => [])).filter((nom) => /^rapport-.*\.eml$/u.test(nom));

/** The workbook of the message of a report, once one of more than those is there. */
async function fichierRecu(avant: readonly string[]): Promise<string> {
  const nouveaux = async (): Promise<readonly string[]> =>
    (await rapportsRecus()).filter((nom) => !avant.includes(nom));
  await expect.poll(nouveaux, { timeout: 60_000 }).not.toEqual([]);
  const [nom = ''] = await nouveaux();
  const message = await readFile(join(BOITE, nom), 'utf8');
  const [, contenu = ''] = /spreadsheetml[^]*?base64[^]*?\n\n([A-Za-z0-9+/=\n]+)/u.exec(message) ?? [];
  const chemin = join(await mkdtemp(join(tmpdir(), 'rapport-')), 'rapport.xlsx');
  await writeFile(chemin, Buffer.from(contenu, 'base64'));
  return chemin;
}

test('an analyst saves a view, shares it with the team, and has it sent each week', async ({
  page,
  browser,
  baseURL,
  entrer,
  activer,
  saisir,
  choisir,
  cocher,
  mots,
  langue,
}, { project }) => {
  const nom = `Les trois plus bas taux, ${project.name}`;
  const adresse = baseURL ?? '';
  let gestes = 0;
  const faire = async (cible: Locator, geste = activer): Promise<void> => {
    gestes += 1;
    await geste(cible);
  };
  const bouton = (fr: string, en: string): Locator =>
    page.getByRole('button', { name: mots(fr, en), exact: true });
  await entrer('ANALYSTE');
  await page.goto('/pilotage?p=2021-T2&tri=taux.usage&n=3');
  const avant = await vu(page);

  await faire(bouton('Vue', 'View'));
  await faire(bouton('Enregistrer cette vue', 'Save this view'));
  await saisir(page.getByLabel(mots('Nom', 'Name'), { exact: true }), nom);
  await faire(page.getByRole('radio', { name: mots(/^Pour mon équipe/u, /^For my team/u) }), cocher);
  await faire(bouton('Enregistrer', 'Save'));
  await expect(page).toHaveURL(/[?&]v=[2-9a-z]{8}$/u);
  const code = new URL(page.url()).searchParams.get('v') ?? '';

  await faire(page.getByRole('link', { name: mots('Programmer l’envoi', 'Schedule the sending') }));
  await faire(bouton('Programmer', 'Schedule'));
  const envoi = page.getByRole('article', { name: nom });
  // Tuesday 15 September 2026: next Monday, at eight.
  await expect(envoi).toContainText(mots(/Prochain envoi\s: 21\/09\/2026/u, /Next sending: 21 Sep/u));

  await faire(envoi.getByRole('link'));
  expect(await vu(page)).toEqual(avant);
  gestes += 1;
  await choisir(liste(page, mots('Base du taux', 'Base of the rate')), 'flux');
  await expect(page.getByRole('button', { name: mots('modifiée (1)', 'changed (1)') })).toBeVisible();
  expect(gestes).toBeLessThanOrEqual(8);

  const collegue = await browser.newContext({ baseURL: adresse });
  await enterAs(collegue, 'ANALYSTE', adresse);
  const autre = await collegue.newPage();
  await autre.addInitScript(([cle, dit]) => localStorage.setItem(cle, dit), [
    'pass-numerique.preferences',
    JSON.stringify({ langue }),
  ] as const);
  await autre.goto(`/v/${code}`);
  expect(await vu(autre)).toEqual(avant);
  await collegue.close();

  await page.goto('/exports');
  const deja = await rapportsRecus();
  await activer(envoi.getByRole('button', { name: mots(/^Envoyer maintenant/u, /^Send now/u) }));
  const [donnees = [], propos = []] = lireClasseur(await fichierRecu(deja), 'fr');
  const dit = avant.join('\n');
  for (const [premiere = ''] of donnees.slice(1, 4)) expect(dit).toContain(premiere);
  if (langue === 'fr') expect(propos[0]?.[1]).toBe(avant[0]);
  await expect(envoi).toContainText(mots(/Envoyé le/u, /Sent on/u));
});
