import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { createClient } from '../app/client.ts';
import { lienDe, refuser, rendre } from '../shared/essai.tsx';
import { ValidePage } from './ValidePage.tsx';

const NUMERO = '003F-8PP6-049N-3020';

const ouvrir = (passValide: unknown) =>
  rendre(<ValidePage />, { client: createClient(lienDe({ passValide })), adresse: '/valide' });
const demander = async (numero: string): Promise<void> =>
  userEvent.type(screen.getByLabelText('Numéro du pass'), `${numero}{Enter}`);

afterEach(() => {
  cleanup();
  history.replaceState(null, '', '/');
});

describe('« mon pass est-il valide ? »', () => {
  it.each([
    [true, 'Oui', /peut l’accepter/u],
    [false, 'Non', /vous dira pourquoi/u],
  ])('says nothing more than %s', async (valide, mot, phrase) => {
    await ouvrir({ valide, message: 'dit par le registre' });
    await demander(NUMERO.toLowerCase().replaceAll('-', ''));

    expect(await screen.findByText(mot)).toBeDefined();
    expect(screen.getByText(phrase)).toBeDefined();
  });

  it('opens from a QR code, and takes the number out of the address', async () => {
    history.replaceState(null, '', `/valide#${NUMERO}`);
    await ouvrir({ valide: true, message: '' });

    expect(await screen.findByText('Oui')).toBeDefined();
    expect(location.hash).toBe('');
  });

  it('asks nothing for a number that nobody can have', async () => {
    await ouvrir(() => refuser('Cette question ne devait pas partir.'));
    await demander('003F-8PP6-049N-3021');

    expect(screen.getByText(/mal saisi/u)).toBeDefined();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says when one has tried too often', async () => {
    await ouvrir(() =>
      refuser('Trop de numéros inconnus essayés : réessayez dans 20 s.', 'TROP_DE_TENTATIVES'),
    );
    await demander(NUMERO);

    expect((await screen.findByRole('alert')).textContent).toContain('réessayez dans 20 s');
  });
});
