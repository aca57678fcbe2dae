import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { createClient } from './client.ts';
import { lienDe, rendre } from '../shared/essai.tsx';
import { AccesRefuse } from '../shared/etats/AccesRefuse.tsx';

const HUB = { role: 'HUB', perimetre: 'Gironde', compte: 'agent-ab12', lectureSeule: false };
const VISITEUR = { role: 'PUBLIC', perimetre: 'France entière', compte: null, lectureSeule: false };

interface Demande {
  readonly input: Readonly<Record<string, unknown>>;
}

const ouvrir = (registre: object, demanderAcces: unknown = null, langue: 'fr' | 'en' = 'fr') =>
  rendre(<AccesRefuse droit="IMPORTER" message="Accès refusé." />, {
    client: createClient(
      lienDe({
        registre,
        matriceDesDroits: [{ droit: 'IMPORTER', roles: ['ADMINISTRATEUR', 'OPERATEUR'] }],
        demanderAcces,
      }),
    ),
    adresse: '/imports?page=2',
    langue,
  });

afterEach(cleanup);

describe('a closed door', () => {
  it('says which roles open it, and lets a visitor log in', async () => {
    await ouvrir(VISITEUR);

    expect(
      await screen.findByText('Ce droit est celui des rôles : Administrateur du dispositif et Opérateur.'),
    ).toBeDefined();
    expect(screen.getByRole('button', { name: 'Se connecter' })).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Demander l’accès' })).toBeNull();
  });

  it('takes the request of an agent, with why and from where', async () => {
    const asked: Demande[] = [];
    await ouvrir(HUB, (demande: Demande) => {
      asked.push(demande);
      return { __typename: 'AccesModifie', deja: false };
    });

    await userEvent.click(await screen.findByRole('button', { name: 'Demander l’accès' }));
    await userEvent.click(screen.getByRole('button', { name: 'Envoyer la demande' }));
    expect(screen.getByText('Un motif est attendu.')).toBeDefined();
    await userEvent.type(screen.getByLabelText('Motif'), 'Import du mois');
    await userEvent.click(screen.getByRole('button', { name: 'Envoyer la demande' }));

    expect(await screen.findByText(/^Votre demande est faite/u)).toBeDefined();
    expect(asked.map(({ input }) => input)).toMatchObject([
      { droit: 'IMPORTER', page: '/imports?page=2', motif: 'Import du mois' },
    ]);
  });

  it('says why a request is refused, as the API wrote it', async () => {
    const message = 'Votre demande est déjà faite, et attend une réponse.';
    await ouvrir(HUB, { __typename: 'RefusDAdministration', message });

    await userEvent.click(await screen.findByRole('button', { name: 'Demander l’accès' }));
    await userEvent.type(screen.getByLabelText('Motif'), 'Encore');
    await userEvent.click(screen.getByRole('button', { name: 'Envoyer la demande' }));

    expect(await screen.findByText(message)).toBeDefined();
  });

  it('offers nothing to who only looks as someone else', async () => {
    await ouvrir({ ...HUB, lectureSeule: true }, null, 'en');

    expect(await screen.findByText('You read the register as: Hub, Gironde.')).toBeDefined();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
