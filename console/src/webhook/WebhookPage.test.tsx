import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { createClient } from '../app/client.ts';
import { connexion, lienDe, rendre } from '../shared/essai.tsx';
import { WebhookPage } from './WebhookPage.tsx';

afterEach(cleanup);

const WEBHOOK = {
  id: 'w1',
  nom: 'Entrepôt',
  url: 'https://exemple.fr/recu',
  types: ['pass.*', 'carnet.remis'],
  territoire: { type: 'DEPARTEMENT', code: '33', nom: 'Gironde' },
  objet: null,
  etat: 'EN_ECHEC',
  retard: 4,
  retardPlafonne: false,
  essais: 3,
  suspension: null,
  prochainEssai: '2026-11-22T10:00:00Z',
  accepteA: null,
  equipe: 'intégrateur (France entière)',
  nombreDeLettresMortes: 2,
  secretDepuis: '2026-11-01T10:00:00Z',
  ancienSecretJusquA: null,
  version: 1,
};
const lettre = (id: string) => ({
  id,
  evenement: `evenement-${id}`,
  type: 'carnet.remis',
  quand: '2026-11-21T10:00:00Z',
  essais: 8,
  statut: 503,
  raison: 'La cible a répondu 503 ; un statut de 200 à 299 est attendu.',
  aRenvoyer: false,
});

it('says where a target stands and why it accepted nothing, and sends a dead letter again once asked', async () => {
  const renvoyer = vi.fn(() => ({ __typename: 'WebhookGarde', deja: false }));
  const racine = {
    registre: { droits: ['GERER_JETONS'] },
    webhook: WEBHOOK,
    typesDEvenement: [{ type: 'carnet.remis', libelle: 'Carnet remis' }],
    lettresMortes: connexion([lettre('a'), lettre('b')]),
    envoisDeWebhook: connexion([]),
    renvoyerLettreMorte: renvoyer,
  };
  await rendre(<WebhookPage id="w1" />, {
    client: createClient(lienDe(racine)),
    adresse: '/api/webhooks/w1',
  });

  expect(await screen.findByText('En échec : 3 envois manqués')).toBeTruthy();
  expect(screen.getByText('Pass : tout, Carnet remis')).toBeTruthy();
  const lettres = await screen.findByRole('region', { name: /^2\slettres mortes$/u });
  expect(within(lettres).getAllByText(/a répondu 503/u)).toHaveLength(2);
  await userEvent.click(within(lettres).getByRole('button', { name: 'Renvoyer evenement-b' }));

  expect(renvoyer).toHaveBeenCalledWith(
    { input: expect.objectContaining({ webhook: 'w1', lettre: 'b' }) },
    undefined,
    expect.anything(),
  );
  expect(await screen.findByText(/il part aussitôt/u)).toBeTruthy();
});
