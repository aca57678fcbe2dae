// oxlint-disable-next-line import/no-unassigned-import -- it gives the test its IndexedDB
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { createClient } from './client.ts';
import { ActionMotivee } from '../shared/ActionMotivee.tsx';
import { Annonces } from '../shared/annonce.tsx';
import { chargerLesBrouillons } from '../shared/brouillons.ts';
import { HorsConnexion } from '../shared/etats/erreur.ts';
import { lienDe, rendre } from '../shared/essai.tsx';
import type { Repondu } from '../shared/useModification.ts';

const registre = {
  demonstration: false,
  jour: '2026-09-15',
  anneeCog: 2026,
  version: '1',
  role: 'ADMINISTRATEUR',
  perimetre: 'France',
  droits: [],
  compte: 'lea',
  lectureSeule: false,
  fournisseurs: [],
};

const ouvrir = (faire: (demande: object) => Promise<Repondu>) =>
  rendre(
    <Annonces>
      <ActionMotivee nom="Retirer" de="Asso Y" suites="Le lieu sort." fait="Retiré." faire={faire} />
    </Annonces>,
    { client: createClient(lienDe({ registre })), adresse: '/lieux-labellises/y' },
  );

afterEach(cleanup);

it('keeps what was typed through a cut and a reload, sends it under one key, and forgets it once it is done', async () => {
  const demandes: object[] = [];
  await ouvrir(async (demande) => {
    demandes.push(demande);
    throw new HorsConnexion();
  });
  await userEvent.click(screen.getByRole('button', { name: /Retirer/u }));
  await userEvent.type(screen.getByLabelText('Motif'), 'Fermé');
  await userEvent.click(screen.getByRole('button', { name: 'Retirer' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Hors connexion : rien n’a été envoyé');
  await userEvent.click(screen.getByRole('button', { name: 'Retirer' }));
  expect(demandes[1]).toEqual(demandes[0]);

  // The page is left at once, and opened again with what the disk has.
  cleanup();
  await chargerLesBrouillons('karim');
  await chargerLesBrouillons('lea');
  await ouvrir(async (demande) => {
    demandes.push(demande);
    return { reponse: { __typename: 'Fait' } };
  });
  expect(screen.getByLabelText<HTMLTextAreaElement>('Motif').value).toBe('Fermé');
  await userEvent.click(screen.getByRole('button', { name: 'Retirer' }));
  await waitFor(() => expect(screen.queryByLabelText('Motif')).toBeNull());
  expect(demandes[2]).toEqual(demandes[0]);

  cleanup();
  await chargerLesBrouillons('lea');
  await ouvrir(async () => ({ reponse: null }));
  expect(screen.queryByLabelText('Motif')).toBeNull();
});
