import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClient } from '../app/client.ts';
import { lienDe, rendre } from '../shared/essai.tsx';
import { MoiPage } from './MoiPage.tsx';

const HABILITATION = { role: 'HUB', perimetre: 'Gironde', du: '2026-01-01', jusquAu: null, enVigueur: true };
const QUAND = {
  creeLe: '2026-11-22T08:00:00Z',
  vueLe: '2026-11-22T09:00:00Z',
  expireLe: '2026-11-22T20:00:00Z',
};
const CHROME = 'Mozilla/5.0 (Windows NT 10.0) Chrome/153.0 Safari/537.36';

const MOI = {
  lectureSeule: false,
  habilitationActive: 'h1',
  compte: {
    id: 'c',
    pseudonyme: 'agent-ab12',
    nom: 'Hédi Exemple',
    courriel: 'hedi@exemple.fr',
    organisation: null,
    creeLe: '2026-01-01T10:00:00Z',
    habilitations: [
      { ...HABILITATION, id: 'h1' },
      { ...HABILITATION, id: 'h2', role: 'ANALYSTE', perimetre: 'France entière' },
      { ...HABILITATION, id: 'h3', role: 'ETAT', enVigueur: false },
    ],
  },
  sessions: [
    { ...QUAND, id: 's1', appareil: CHROME, actuelle: true },
    { ...QUAND, id: 's2', appareil: null, actuelle: false },
  ],
};

const ouvrir = (racine: object) =>
  rendre(<MoiPage />, { client: createClient(lienDe({ moi: MOI, ...racine })), adresse: '/moi' });

const asked: [string, unknown][] = [];

beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal('fetch', (path: string, init: { readonly body: string }) => {
    asked.push([path, JSON.parse(init.body)]);
    const errors = [
      { message: 'Cette habilitation n’est pas, ou plus, la vôtre.', extensions: { code: 'INTROUVABLE' } },
    ];
    return Promise.resolve(new Response(JSON.stringify({ errors }), { status: 404 }));
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('my account', () => {
  it('says who I am, which role is in use, and offers the others in force', async () => {
    await ouvrir({});

    expect(await screen.findByText('Hédi Exemple')).toBeDefined();
    const roles = within(screen.getByRole('region', { name: 'Mes habilitations' }));
    expect(roles.getByRole('row', { name: /^Hub/u }).textContent).toContain('En usage');
    expect(roles.getByRole('row', { name: /^État/u }).textContent).toContain('Finie ou retirée');
    expect(roles.getAllByRole('button')).toHaveLength(1);
  });

  it('asks for another role, and says what the register answers', async () => {
    await ouvrir({});

    await userEvent.click(await screen.findByRole('button', { name: 'Utiliser Analyste, France entière' }));

    expect(await screen.findByText(/^Cette habilitation n’est pas/u)).toBeDefined();
    expect(asked).toEqual([['/session/habilitation', { id: 'h2' }]]);
  });

  it('closes a session, or all the others', async () => {
    const fermerMesSessions = vi.fn<(demande: object) => object>(() => ({ deja: false }));
    await ouvrir({ fermerMesSessions });

    expect(await screen.findByRole('row', { name: /^Chrome, Windows/u })).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: /^Fermer la session/u }));
    await userEvent.click(screen.getByRole('button', { name: 'Fermer toutes les autres' }));

    expect(fermerMesSessions.mock.calls.map(([demande]) => demande)).toMatchObject([
      { session: 's2' },
      { session: null },
    ]);
  });

  it('offers to enter when one reads without an account', async () => {
    await ouvrir({ moi: null });

    expect(await screen.findByText('Vous lisez ce registre sans compte.')).toBeDefined();
  });
});
