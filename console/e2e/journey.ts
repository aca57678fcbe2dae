import { test as base, type Locator } from '@playwright/test';

/** How a journey is made: the projects of `playwright.config.ts` choose. */
export interface Manner {
  readonly langue: 'fr' | 'en';
  readonly clavier: boolean;
}

interface Gestures {
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

/** Moves the focus as someone without a mouse does: what Tab does not reach, they cannot use. */
async function reach(target: Locator): Promise<void> {
  await target.waitFor();
  for (let tabs = 0; tabs < TABS; tabs++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await target.page().keyboard.press('Tab');
  }
  throw new Error(`${TABS} presses of Tab do not reach ${String(target)}`);
}
