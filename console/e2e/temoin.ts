import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findBrowser } from './browser.ts';
import { attendre } from './vus.ts';

/** A window of the console, and what its reader waits for there: for measurements, in a process of its own. */
type Demande =
  | { readonly ouvrir: string; readonly compte: string; readonly pret: string }
  | { readonly guetter: string }
  | { readonly instant: true };

let page: Page | undefined;
let vu: (() => Promise<number>) | undefined;

async function entrer(context: BrowserContext, adresse: string, compte: string): Promise<void> {
  const params = { fournisseur: 'demonstration', compte, retour: '/mentions-legales' };
  await context.request.get(new URL('/connexion', adresse).href, { params });
}

/** Opens the window and waits for what it shows once it follows; then for a text, and gives when it was painted. */
async function faire(demande: Demande): Promise<number | null> {
  if ('ouvrir' in demande) {
    const navigateur = await chromium.launch(await findBrowser());
    const context = await navigateur.newContext();
    await entrer(context, demande.ouvrir, demande.compte);
    page = await context.newPage();
    await page.goto(demande.ouvrir);
    await page.getByRole('button', { name: demande.pret }).waitFor();
    process.once('SIGTERM', () => void navigateur.close().finally(() => process.exit(0)));
  } else if ('guetter' in demande) vu = page && (await attendre(page, demande.guetter));
  else return (await vu?.()) ?? null;
  return null;
}

process.on('message', (demande: Demande) => {
  void faire(demande).then((instant) => process.send?.({ instant }));
});
process.on('disconnect', () => process.exit(0));
process.send?.({ url: null });
