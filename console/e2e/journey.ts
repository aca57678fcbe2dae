import { type APIRequestContext, test as base, type Locator } from '@playwright/test';

/** How a journey is made: the projects of `playwright.config.ts` choose. */
export interface Manner {
  readonly langue: 'fr' | 'en';
  readonly clavier: boolean;
}

interface Compte {
  readonly role: string;
  readonly perimetre: string;
  readonly jeton: string;
}

interface Gestures {
  /** Reads as a role of the demonstration from the next page on, as the account menu does. */
  readonly entrer: (role: string) => Promise<void>;
  /** Asks the API as a role, to know what a page should say. */
  readonly demander: (role: string, query: string) => Promise<Record<string, unknown>>;
  /** The words of the language of the journey. */
  readonly mots: (fr: string, en: string) => string;
  /** Presses a button or follows a link: with the mouse, or by Tab and Enter. */
  readonly activer: (cible: Locator) => Promise<void>;
  /** Types into a field, reached with the mouse or by Tab. */
  readonly saisir: (champ: Locator, texte: string) => Promise<void>;
}

const TABS = 200;

export const test = base.extend<Manner & Gestures>({
  langue: ['fr', { option: true }],
  clavier: [false, { option: true }],
  page: async ({ page, langue }, use) => {
    // The language a person would have chosen before; the register opens in French.
    await page.addInitScript((chosen) => {
      const key = 'pass-numerique.preferences';
      if (localStorage.getItem(key) === null) localStorage.setItem(key, JSON.stringify({ langue: chosen }));
    }, langue);
    await use(page);
  },
  entrer: async ({ page, request }, use) =>
    use(async (role) => {
      const compte = await compteDe(request, role);
      await page.addInitScript(
        (session) => sessionStorage.setItem('pass-numerique.session', session),
        JSON.stringify(compte),
      );
    }),
  demander: async ({ request }, use) =>
    use(async (role, query) => {
      const { jeton } = await compteDe(request, role);
      return ask(request, query, { authorization: `Bearer ${jeton}` });
    }),
  mots: async ({ langue }, use) => use((fr, en) => (langue === 'fr' ? fr : en)),
  activer: async ({ clavier }, use) =>
    use(async (cible) => {
      if (!clavier) return cible.click();
      await reach(cible);
      return cible.page().keyboard.press('Enter');
    }),
  saisir: async ({ clavier }, use) =>
    use(async (champ, texte) => {
      if (!clavier) return champ.fill(texte);
      await reach(champ);
      await champ.page().keyboard.press('ControlOrMeta+a');
      return champ.page().keyboard.type(texte);
    }),
});

export { expect } from '@playwright/test';

async function ask(request: APIRequestContext, query: string, headers: Record<string, string> = {}) {
  const response = await request.post('/graphql', { data: { query }, headers });
  return ((await response.json()) as { data: Record<string, unknown> }).data;
}

async function compteDe(request: APIRequestContext, role: string): Promise<Compte> {
  const { comptesDeDemonstration } = await ask(
    request,
    '{ comptesDeDemonstration { role perimetre jeton } }',
  );
  const compte = (comptesDeDemonstration as Compte[]).find((one) => one.role === role);
  if (!compte) throw new Error(`No account of role ${role}`);
  return compte;
}

/** Moves the focus as someone without a mouse does: what Tab does not reach, they cannot use. */
async function reach(target: Locator): Promise<void> {
  await target.waitFor();
  for (let tabs = 0; tabs < TABS; tabs++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await target.page().keyboard.press('Tab');
  }
  throw new Error(`${TABS} presses of Tab do not reach ${String(target)}`);
}
