import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { createClient } from '../app/client.ts';
import { lienDe, rendre } from '../shared/essai.tsx';
import { Argent } from './Argent.tsx';

const SIREN = '223300013';
const ETAT = { genre: 'ETAT', financeur: 'État', centimes: 501 };
const AGGLO = { genre: 'COLLECTIVITE', financeur: 'Agglo', centimes: 500 };

const ouvrir = (argent: object | null) =>
  rendre(<Argent numero={4} siren={SIREN} au={null} />, {
    client: createClient(lienDe({ collectivite: { id: 'c', argent } })),
    adresse: `/collectivites/${SIREN}`,
  });

afterEach(cleanup);

describe('the money of an authority', () => {
  it('puts the State first, and opens each amount to its lines', async () => {
    await ouvrir({
      au: '2026-11-22',
      etapes: [
        {
          etape: 'COMMANDE',
          centimes: 1001,
          chemin: '/commandes?f.collectivite=223300013',
          parts: [AGGLO, ETAT],
        },
        { etape: 'AVOIR', centimes: 0, chemin: '/commandes', parts: [] },
      ],
    });

    const heads = (await screen.findAllByRole('columnheader')).map(({ textContent }) => textContent);
    expect(heads).toEqual(['Étape', 'Total', 'État', 'Agglo']);
    const row = within(screen.getByRole('row', { name: /^Commandé/u }));
    expect(row.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['10,01\u00a0€', '/commandes?f.collectivite=223300013'],
      ['5,01\u00a0€', '/commandes?f.collectivite=223300013'],
      ['5\u00a0€', '/commandes?f.collectivite=223300013'],
    ]);
    expect(within(screen.getByRole('row', { name: /rendu par avoir/u })).queryByRole('link')).toBeNull();
  });

  it('is said to be closed to those of another perimeter, not to be nothing', async () => {
    await ouvrir(null);

    expect(await screen.findByText(/le vôtre ne la contient pas/u)).toBeTruthy();
  });
});
