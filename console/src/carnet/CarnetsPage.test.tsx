import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { createClient } from '../app/client.ts';
import { connexion, lienDe, refuser, rendre } from '../shared/essai.tsx';
import { CarnetsPage } from './CarnetsPage.tsx';

const pass = (rang: number, numero: string | null) => ({
  id: `c-${rang}`,
  rang,
  fin: 'A1B2',
  numero,
  etat: 'UTILISE',
  carnet: {
    id: 'c',
    numero: '0001-0000042-35',
    acheteLe: '2021-05-03',
    collectivite: { id: 'g', siren: '223300013', nom: 'Département de la Gironde' },
    remise: { id: 'r', jour: '2021-06-02' },
  },
  utilisation: { id: 'u', jour: '2021-06-11', lieu: { id: 'l', nom: 'Clic', communeNom: 'Mérignac' } },
  reglement: null,
});

const ouvrir = (adresse: string, racine: Readonly<Record<string, unknown>>) =>
  rendre(<CarnetsPage />, {
    client: createClient(lienDe({ registre: { droits: [] }, ...racine })),
    adresse,
  });

afterEach(cleanup);

describe('the rows behind a figure', () => {
  it('are as many as it counts, asked with its filter and its day', async () => {
    const asked: unknown[] = [];
    await ouvrir('/carnets?etape=UTILISES&p=2021-T2&base=flux&f.collectivite=223300013&au=2021-09-30', {
      collectivite: { id: 'g', nom: 'Département de la Gironde' },
      listeDePass: (args: object) => {
        asked.push(args);
        return { ...connexion([pass(1, null), pass(2, '003F-8PP6-049N-3020')]), totalCount: 188 };
      },
    });

    const heading = await screen.findByRole('heading', { level: 1, name: /^188\s/u });
    expect(heading.textContent.replaceAll('\u00a0', ' ')).toBe(
      '188 pass utilisés, Département de la Gironde, T2 2021, base flux de la période',
    );
    expect(asked[0]).toMatchObject({
      etape: 'UTILISES',
      base: 'FLUX',
      au: '2021-09-30',
      filtre: { collectivite: '223300013', depuis: '2021-04-01', jusquAu: '2021-06-30' },
    });
  });

  it('give the whole number of a pass only when the API does', async () => {
    await ouvrir('/carnets?etape=UTILISES', {
      listeDePass: connexion([pass(1, null), pass(2, '003F-8PP6-049N-3020')]),
    });

    const [masked, open] = await screen.findAllByRole('rowheader');
    expect(masked?.textContent).toBe('0001-0000042-35Pass n° 1, finit par A1B2');
    expect(within(open ?? document.body).getByRole('link', { name: '003F-8PP6-049N-3020' })).toBeDefined();
  });

  it('are refused by name to a role that may not read them', async () => {
    await ouvrir('/carnets?etape=UTILISES', {
      listeDePass: () => refuser('Accès refusé : réservé aux rôles suivants : analyste.'),
    });

    expect(await screen.findByText('Accès refusé : réservé aux rôles suivants : analyste.')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Réessayer' })).toBeNull();
  });
});

describe('the search of a number', () => {
  it('says what it recognised before it is sent, and leads there', async () => {
    const { history } = await ouvrir('/carnets', { carnets: connexion([]) });
    const field = screen.getByLabelText('Numéro de carnet ou de pass');

    await userEvent.type(field, '0001000004236');
    expect(screen.getByText(/clé de contrôle fausse/u)).toBeDefined();
    await userEvent.clear(field);
    await userEvent.type(field, '0001000004235');
    expect(screen.getByText(/Reconnu : carnet 0001-0000042-35, clé de contrôle juste/u)).toBeDefined();

    await userEvent.keyboard('{Enter}');
    expect(history?.at(-1)).toBe('/carnets/0001-0000042-35');
  });
});
