import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { createClient } from '../app/client.ts';
import { lienDe, rendre } from '../shared/essai.tsx';
import { AccesPage } from './AccesPage.tsx';

const REGISTRE = {
  demonstration: false,
  jour: '2026-11-22',
  anneeCog: 2026,
  version: '0.1.0',
  role: 'PUBLIC',
  perimetre: 'France entière',
  droits: [],
  compte: null,
  lectureSeule: false,
  fournisseurs: [{ code: 'proconnect', nom: 'ProConnect' }],
};

const ouvrir = (adresse: string, registre: object = {}, langue: 'fr' | 'en' = 'fr') =>
  rendre(<AccesPage />, {
    client: createClient(lienDe({ registre: { ...REGISTRE, ...registre } })),
    adresse,
    langue,
  });

const lien = (nom: RegExp | string): string | null =>
  screen.getByRole('link', { name: nom }).getAttribute('href');

afterEach(cleanup);

describe('the way in', () => {
  it('has a button for each provider, that comes back to the page asked', async () => {
    await ouvrir('/acces?retour=%2Fcarnets%3Fetape%3DUTILISES');

    await screen.findByRole('link', { name: 'Se connecter avec ProConnect' });
    expect(lien('Se connecter avec ProConnect')).toBe(
      '/connexion?fournisseur=proconnect&retour=%2Fcarnets%3Fetape%3DUTILISES',
    );
    expect(screen.queryByRole('link', { name: /^Analyste/u })).toBeNull();
  });

  it('has an invented person for each role in the demonstration', async () => {
    await ouvrir('/acces', { fournisseurs: [{ code: 'demonstration', nom: 'Compte de démonstration' }] });

    await screen.findByRole('link', { name: /^Analyste/u });
    expect(screen.getAllByRole('listitem')).toHaveLength(9);
    expect(lien(/^Analyste/u)).toBe(
      '/connexion?fournisseur=demonstration&retour=%2Fpilotage&compte=ANALYSTE',
    );
  });

  it.each([
    'fournisseur',
    'indisponible',
    'perdue',
    'echec',
    'inconnu',
    'a-confirmer',
    'ferme',
    'invitation',
  ])('says why one did not enter, and what to do: %s', async (cause) => {
    await ouvrir(`/acces?cause=${cause}`);

    const [quoi, faire] = (await screen.findByRole('alert')).querySelectorAll('p');
    expect(quoi?.textContent).toMatch(/\.$/u);
    expect(faire?.textContent).toMatch(/\.$/u);
  });

  it('receives who was invited, in English too', async () => {
    await ouvrir('/acces?cause=invite', {}, 'en');

    expect(await screen.findByRole('heading', { level: 1, name: 'Accept an invitation' })).toBeDefined();
    expect(screen.getByText('You are invited to enter this register.')).toBeDefined();
  });
});
