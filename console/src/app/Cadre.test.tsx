import { act, cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connexion, lienDe, rendre } from '../shared/essai.tsx';
import { Cadre } from './Cadre.tsx';
import { createClient } from './client.ts';

const REGISTRE = {
  demonstration: true,
  jour: '2026-11-22',
  anneeCog: 2026,
  version: '0.1.0',
  role: 'PUBLIC',
  perimetre: 'France entière',
  droits: [],
  compte: null,
  lectureSeule: false,
  fournisseurs: [{ code: 'demonstration', nom: 'Compte de démonstration' }],
};

const RACINE = {
  registre: REGISTRE,
  lieux: connexion([]),
  imports: connexion([]),
  indicateurs: [],
};

const ouvrir = (adresse: string, langue: 'fr' | 'en' = 'fr', droits: readonly string[] = []) =>
  rendre(<Cadre />, {
    client: createClient(lienDe({ ...RACINE, registre: { ...REGISTRE, droits } })),
    adresse,
    langue,
  });

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => undefined);
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the frame', () => {
  it('titles the tab with the heading of the page', async () => {
    await ouvrir('/nulle-part');

    await screen.findByRole('heading', { level: 1, name: 'Il n’y a pas de page à cette adresse' });
    await act(async () => {});
    expect(document.title).toMatch(/^Il n’y a pas de page à cette adresse — Pass numérique/u);
    expect(screen.getByText('/nulle-part')).toBeDefined();
  });

  it('says that the data is invented', async () => {
    await ouvrir('/nulle-part');

    expect(await screen.findByText('données fictives')).toBeDefined();
  });

  it('keeps out of the address what the page does not understand, and says it', async () => {
    const { history } = await ouvrir('/lieux-labellises?utm=x&f.etat=SUSPENDU');

    expect(await screen.findByText('utm=x')).toBeDefined();
    expect(history?.at(-1)).toBe('/lieux-labellises?f.etat=SUSPENDU');
  });

  it('goes to a section by Alt and a digit, with the scope of the view', async () => {
    const { history } = await ouvrir('/definitions');

    await userEvent.keyboard('{Alt>}[Digit3]{/Alt}');

    expect(history?.at(-1)).toBe('/lieux-labellises');
    const contents = within(screen.getByRole('navigation', { name: 'Sommaire' }));
    expect(contents.getByRole('link', { current: 'page' }).textContent).toBe('Lieux labellisés');
  });

  it('promises a key to the first nine sections alone: there are no more digits', async () => {
    await ouvrir('/definitions', 'fr', ['LIRE_DETAIL', 'LIRE_COHORTES', 'LIRE_JOURNAL', 'ENREGISTRER_VUES']);

    const contents = within(screen.getByRole('navigation', { name: 'Sommaire' }));
    const journal = await contents.findByRole('link', { name: 'Journal' });
    expect(journal.hasAttribute('aria-keyshortcuts')).toBe(false);
    const sections = contents.getAllByRole('link').filter((link) => link.hasAttribute('aria-keyshortcuts'));
    expect(sections.at(-1)?.getAttribute('aria-keyshortcuts')).toBe('Alt+9');
  });

  it('searches words among places, and a number at its own address', async () => {
    const { history } = await ouvrir('/definitions');
    const field = screen.getByRole('searchbox', { name: 'Rechercher un numéro ou un lieu' });

    await userEvent.type(field, 'Talence{Enter}');
    expect(history?.at(-1)).toBe('/lieux-labellises?q=Talence');
    await userEvent.type(field, '0001 0000042 35{Enter}');
    expect(history?.at(-1)).toBe('/carnets/0001-0000042-35');
  });

  it('speaks English', async () => {
    await ouvrir('/nulle-part', 'en');

    expect(
      await screen.findByRole('heading', { level: 1, name: 'There is no page at this address' }),
    ).toBeDefined();
    expect(screen.getByRole('link', { name: 'Skip to content' })).toBeDefined();
  });
});
