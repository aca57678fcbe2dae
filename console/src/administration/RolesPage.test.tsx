import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { createClient } from '../app/client.ts';
import { connexion, lienDe, rendre } from '../shared/essai.tsx';
import { registreDe } from './essai.ts';
import { RolesPage } from './RolesPage.tsx';

interface Demande {
  readonly input: {
    readonly simuler: boolean;
    readonly motif: string;
    readonly changements: readonly {
      readonly role: string;
      readonly droit: string;
      readonly accorde: boolean;
    }[];
  };
}

const VERIFIENT = ['ADMINISTRATEUR', 'ANALYSTE'];

async function ouvrir(modifierDroits: unknown) {
  await rendre(<RolesPage />, {
    client: createClient(
      lienDe({
        registre: registreDe(['ADMINISTRER_ACCES', 'INVITER']),
        matriceDesDroits: [
          { droit: 'VERIFIER', roles: VERIFIENT, parDefaut: VERIFIENT },
          { droit: 'INVITER', roles: ['ADMINISTRATEUR', 'HUB'], parDefaut: ['ADMINISTRATEUR'] },
        ],
        comptes: connexion([1, 2]),
        modifierDroits,
      }),
    ),
    adresse: '/administration/roles',
  });
  await screen.findByRole('table');
}

const boite = (nom: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name: nom });

afterEach(cleanup);

describe('the matrix of rights', () => {
  it('says what differs from the default, and keeps what nobody may take away', async () => {
    await ouvrir(null);

    expect(boite(/^inviter des agents \(Hub\), autre que par défaut$/u).checked).toBe(true);
    expect(boite(/^inviter des agents \(Administrateur.*ne se retire pas/u).disabled).toBe(true);
  });

  it('saves nothing before the difference was read and given a reason', async () => {
    const asked: Demande[] = [];
    await ouvrir((demande: Demande) => {
      asked.push(demande);
      return { __typename: 'DroitsModifies', ecarts: demande.input.changements, matrice: [] };
    });

    await userEvent.click(boite(/^vérifier .*\(Analyste\)/u));
    await userEvent.click(screen.getByRole('button', { name: 'Voir l’écart' }));
    const ecart = within(await screen.findByRole('list', { name: 'Ce qui changerait' }));
    expect(
      await ecart.findByText(/^Analyste ne pourra plus vérifier les invariants du registre/u),
    ).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Appliquer' }));
    expect(screen.getByText('Un motif est attendu.')).toBeDefined();
    await userEvent.type(screen.getByLabelText('Motif'), 'Essai');
    await userEvent.click(screen.getByRole('button', { name: 'Appliquer' }));

    expect(await screen.findByText(/^Droits enregistrés/u)).toBeDefined();
    const changements = [{ role: 'ANALYSTE', droit: 'VERIFIER', accorde: false }];
    expect(asked.map(({ input }) => input)).toMatchObject([
      { simuler: true, changements },
      { simuler: false, changements, motif: 'Essai' },
    ]);
    expect(screen.queryByRole('button', { name: 'Voir l’écart' })).toBeNull();
  });

  it('forgets a box put back as it was', async () => {
    await ouvrir(null);

    await userEvent.click(boite(/^vérifier .*\(Hub\)/u));
    expect(screen.getByText('Un changement, pas encore enregistré')).toBeDefined();
    await userEvent.click(boite(/^vérifier .*\(Hub\)/u));

    expect(screen.queryByRole('button', { name: 'Voir l’écart' })).toBeNull();
  });

  it('says what the API refuses', async () => {
    const message = 'Le droit VERIFIER du rôle HUB ne se change pas.';
    await ouvrir({ __typename: 'RefusDAdministration', message });

    await userEvent.click(boite(/^vérifier .*\(Hub\)/u));
    await userEvent.click(screen.getByRole('button', { name: 'Voir l’écart' }));

    expect(await screen.findByText(message)).toBeDefined();
  });
});
