import { expect, type Locator, type Page, request } from '@playwright/test';
import type { Role } from '../src/graphql/graphql.ts';
import { startProduct } from '../../server/scripts/product.ts';
import { clearFolder, temporaryFolder } from '../../server/test/folder.ts';
import { askAs, enterAs, test as base } from './journey.ts';

type Product = Awaited<ReturnType<typeof startProduct>>;

interface Vie {
  /** What follows happens on that day: the register starts again on it, with all it knew. */
  readonly vivre: (jour: string) => Promise<void>;
  /** Opens a page as a role. */
  readonly ouvrir: (role: Role, chemin: string) => Promise<void>;
  /** Asks the API as a role, on the day of the register. */
  readonly demander: <Donnees>(role: Role, query: string, variables?: object) => Promise<Donnees>;
}

/** The buyer of the demonstration, which its accounts act for. */
export const SIREN = '999000045';
/** Brings a quarter to this life and to nothing else: its column of the money of the buyer is this life alone. */
export const FINANCEUR = 'Mutuelle de la vie entière';

/** What the steps of a life are made of. */
export interface Gestes {
  readonly page: Page;
  readonly vie: Vie;
  readonly activer: (cible: Locator) => Promise<void>;
  readonly saisir: (champ: Locator, texte: string) => Promise<void>;
  readonly choisir: (champ: Locator, choix: string) => Promise<void>;
  readonly bouton: (nom: string | RegExp) => Locator;
  /** Waits until the page says that it is done. */
  readonly annonce: (fait: string | RegExp) => Promise<void>;
  /** Records a step of the order in view. */
  readonly franchir: (etape: string, mandat?: string) => Promise<void>;
}

/** A journey of many days, in a register of its own. */
export const test = base.extend<{ vie: Vie; gestes: Gestes }>({
  vie: async ({ page, context }, use) => {
    const folder = await temporaryFolder('vie');
    let product: Product | null = null;
    let ici: Role | null = null;
    const address = (): string => product?.address ?? '';
    await use({
      vivre: async (jour) => {
        // A page left open would look for the register that stops.
        await page.goto('about:blank');
        await product?.stop();
        ici = null;
        product = await startProduct({ folder, horloge: jour });
        await page.clock.setFixedTime(`${jour}T10:00:00Z`);
      },
      ouvrir: async (role, chemin) => {
        if (role !== ici) await enterAs(context, role, address());
        ici = role;
        await page.goto(`${address()}${chemin}`);
      },
      demander: async <Donnees>(role: Role, query: string, variables: object = {}) => {
        const api = await request.newContext({ baseURL: address() });
        try {
          return await askAs<Donnees>(api, role, query, variables);
        } finally {
          await api.dispose();
        }
      },
    });
    await page.goto('about:blank');
    await (product as Product | null)?.stop();
    await clearFolder(folder);
  },
  gestes: async ({ page, vie, activer, saisir, choisir }, use) => {
    const bouton = (nom: string | RegExp): Locator => page.getByRole('button', { name: nom });
    const annonce = (fait: string | RegExp): Promise<void> =>
      expect(page.getByRole('status').filter({ hasText: fait }).first()).toBeVisible();
    const franchir = async (etape: string, mandat?: string): Promise<void> => {
      await activer(bouton(`Enregistrer l’étape « ${etape} »`));
      if (mandat !== undefined) await saisir(page.getByLabel('Numéro de mandat'), mandat);
      await activer(bouton('Confirmer et enregistrer'));
      await annonce(`Étape « ${etape} » enregistrée.`);
    };
    await use({ page, vie, activer, saisir, choisir, bouton, annonce, franchir });
  },
});

export { expect };

/** The cells of the rows of a table, the heads first, whatever spaces they are written with. */
export async function lignesDe(tableau: Locator): Promise<readonly (readonly string[])[]> {
  await tableau.waitFor();
  const rangs = await tableau.getByRole('row').all();
  return Promise.all(
    rangs.map(async (rang) =>
      (await casesDe(rang).allTextContents()).map((une) => une.replaceAll(/\s+/gu, ' ').trim()),
    ),
  );
}

const casesDe = (rang: Locator): Locator =>
  rang.getByRole('columnheader').or(rang.getByRole('rowheader')).or(rang.getByRole('cell'));
