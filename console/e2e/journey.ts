import {
  type APIRequestContext,
  type BrowserContext,
  expect,
  type Locator,
  type Response,
  test as base,
} from '@playwright/test';
import type { Role } from '../src/graphql/graphql.ts';

/** How a journey is made: the projects of `playwright.config.ts` choose. */
export interface Manner {
  readonly langue: 'fr' | 'en';
  readonly clavier: boolean;
}

interface Compte {
  readonly role: Role;
  readonly perimetre: string;
  readonly jeton: string;
}

export interface Gestures {
  /** What the console of the browser may complain of in a journey; any other complaint fails it. */
  readonly permis: RegExp | null;
  readonly sansPlainte: void;
  /** Reads as a role of the demonstration from the next page on: the same way in as the account menu's. */
  readonly entrer: (role: Role) => Promise<void>;
  /** Asks the API as a role, to know what a page should say. */
  readonly demander: <Donnees>(role: Role, query: string, variables?: object) => Promise<Donnees>;
  /** The words of the language of the journey. */
  readonly mots: <Dit>(fr: Dit, en: Dit) => Dit;
  /** Presses a button or follows a link: with the mouse, or by Tab and Enter. */
  readonly activer: (cible: Locator) => Promise<void>;
  /** Types into a field, reached with the mouse or by Tab. */
  readonly saisir: (champ: Locator, texte: string) => Promise<void>;
  /** Chooses in a list, by name or by rank, reached with the mouse or by Tab. */
  readonly choisir: (champ: Locator, choix: string | { readonly index: number }) => Promise<void>;
  /** Ticks a box or takes a choice: with the mouse, or by Tab, then Space or the arrows. */
  readonly cocher: (cible: Locator) => Promise<void>;
}

const PRESSES = 200;
/** A page that costs nothing to come back to. */
const RETOUR = '/sante/vive';
const PREFERENCES = 'pass-numerique.preferences';

export const test = base.extend<Manner & Gestures>({
  langue: ['fr', { option: true }],
  clavier: [false, { option: true }],
  permis: [null, { option: true }],
  page: async ({ page, langue }, use) => {
    // The language a person chose before; the register opens in French.
    await page.addInitScript(keepUnlessKept, [PREFERENCES, JSON.stringify({ langue })] as const);
    await use(page);
    // What a journey put in the place of the register may still be answering when it ends.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  },
  sansPlainte: [
    async ({ page, permis }, use) => {
      const plaintes: string[] = [];
      const refusees: string[] = [];
      page.on('pageerror', ({ message }) => plaintes.push(message));
      page.on('console', (said) => {
        if (said.type() === 'error' && !permis?.test(said.text())) plaintes.push(said.text());
      });
      page.on('response', (response) => {
        if (response.status() >= 400) refusees.push(refusalOf(response));
      });
      await use();
      expect(plaintes, `what the console of the browser complains of\n${refusees.join('\n')}`).toEqual([]);
    },
    { auto: true },
  ],
  entrer: async ({ context }, use) => use((role) => enterAs(context, role)),
  demander: async ({ request }, use) =>
    use(<Donnees>(role: Role, query: string, variables: object = {}) =>
      askAs<Donnees>(request, role, query, variables),
    ),
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
      // The segments of a date are typed in the order of the browser's own language.
      if ((await champ.getAttribute('type')) === 'date') return champ.fill(texte);
      await champ.page().keyboard.press('ControlOrMeta+a');
      return champ.page().keyboard.type(texte);
    }),
  choisir: async ({ clavier }, use) =>
    use(async (champ, choix) => {
      if (clavier) await reach(champ);
      await champ.selectOption(choix);
    }),
  cocher: async ({ clavier }, use) => use((cible) => (clavier ? tick(cible) : cible.check())),
});

export { expect } from '@playwright/test';

/** The way in as a role of the demonstration, in the register at an address, or in that of the journey. */
export async function enterAs(context: BrowserContext, role: Role, address = ''): Promise<void> {
  // A page left open would ask again as nobody, then as another than it was opened by.
  await Promise.all(context.pages().map((page) => page.goto('about:blank')));
  // Its cookies are those of the browser; the provider remembers who entered before.
  await context.clearCookies();
  const entree = await context.request.get(`${address}/connexion`, {
    params: { fournisseur: 'demonstration', compte: role, retour: RETOUR },
  });
  expect(new URL(entree.url()).pathname, `the way in as ${role}`).toBe(RETOUR);
}

/** A request that was refused, and the operation it was of. */
function refusalOf(response: Response): string {
  const asked = response.request();
  const said = /"operationName":"\w+"/u.exec(asked.postData() ?? '')?.[0] ?? '';
  return [response.status(), asked.method(), response.url(), said].join(' ');
}

/** What the API answers to a role. */
export async function askAs<Donnees>(
  request: APIRequestContext,
  role: Role,
  query: string,
  variables: object,
): Promise<Donnees> {
  const { jeton } = await compteDe(request, role);
  return ask<Donnees>(request, { query, variables }, { authorization: `Bearer ${jeton}` });
}

/** Runs in the page, before its own scripts; a blank page keeps nothing. */
function keepUnlessKept([key, value]: readonly [string, string]): void {
  if (location.origin !== 'null' && localStorage.getItem(key) === null) localStorage.setItem(key, value);
}

async function ask<Donnees>(
  request: APIRequestContext,
  data: object,
  headers: Record<string, string> = {},
): Promise<Donnees> {
  const response = await request.post('/graphql', { data, headers });
  const body = (await response.json()) as { data?: Donnees; errors?: unknown };
  if (!body.data) throw new Error(JSON.stringify(body.errors));
  return body.data;
}

async function compteDe(request: APIRequestContext, role: Role): Promise<Compte> {
  const { comptesDeDemonstration } = await ask<{ comptesDeDemonstration: readonly Compte[] }>(request, {
    query: '{ comptesDeDemonstration { role perimetre jeton } }',
  });
  const compte = comptesDeDemonstration.find((one) => one.role === role);
  if (!compte) throw new Error(`No account of role ${role}`);
  return compte;
}

/** Moves the focus as someone without a mouse does: what the keys do not reach, they cannot use. */
async function reach(
  target: Locator,
  there: (element: Element) => boolean = hasFocus,
  key = 'Tab',
): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < PRESSES; presses++) {
    if (await target.evaluate(there)) return;
    await target.page().keyboard.press(key);
  }
  throw new Error(`${PRESSES} presses of ${key} do not reach ${String(target)}`);
}

/** A group of choices is one stop of Tab: the arrows then go from one to the next. */
async function tick(target: Locator): Promise<void> {
  await reach(target, groupHasFocus);
  if ((await target.getAttribute('type')) === 'radio') await reach(target, hasFocus, 'ArrowDown');
  if (!(await target.isChecked())) await target.page().keyboard.press('Space');
}

const hasFocus = (element: Element): boolean => element === document.activeElement;

/** Runs in the page: whether the focus is on a box, or on a choice of its group. */
function groupHasFocus(element: Element): boolean {
  const focused = document.activeElement;
  if (element === focused) return true;
  if (!(element instanceof HTMLInputElement) || !(focused instanceof HTMLInputElement)) return false;
  return element.type === 'radio' && focused.type === 'radio' && focused.name === element.name;
}
