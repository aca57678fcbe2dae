// oxlint-disable-next-line import/no-unassigned-import -- it gives the test its IndexedDB
import 'fake-indexeddb/auto';
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { createClient } from './client.ts';
import { FixerObjectif } from '../cohorte/FixerObjectif.tsx';
import { ActionMotivee } from '../shared/ActionMotivee.tsx';
import { Annonces } from '../shared/annonce.tsx';
import { brouillonConnu, chargerLesBrouillons } from '../shared/brouillons.ts';
import { HorsConnexion } from '../shared/etats/erreur.ts';
import { lienDe, rendre } from '../shared/essai.tsx';
import { noterLaLiaison } from '../shared/reseau.ts';
import { useFormulaire } from '../shared/useFormulaire.ts';
import { CreerWebhook } from '../webhook/CreerWebhook.tsx';
import { HorsConnexion as Banniere } from './HorsConnexion.tsx';
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

afterEach(() => {
  cleanup();
  noterLaLiaison();
});

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

const objectif = (fixer: (args: { readonly input: object }) => object) =>
  rendre(
    <Annonces>
      <Banniere />
      <FixerObjectif cohorte="k" aujourdhui="2026-09-15" />
    </Annonces>,
    { client: createClient(lienDe({ registre, fixerObjectifDeCohorte: fixer })), adresse: '/cohortes/k' },
  );

it('offers again what the disk keeps, though the form was there before it was read, counts it, and throws it away', async () => {
  await objectif(() => ({ __typename: 'RegleNonTenue', message: 'Non.', regle: 'A1', source: 'C' }));
  await userEvent.type(screen.getByLabelText('Carnets à remettre'), '120');
  cleanup();
  await chargerLesBrouillons('karim');

  await objectif(() => ({ __typename: 'ObjectifChange', deja: false }));
  expect(await screen.findByText(/^Brouillon du .* repris$/u)).toBeDefined();
  expect(screen.getByLabelText<HTMLInputElement>('Carnets à remettre').value).toBe('120');
  expect(screen.getByText('Fixer un nouvel objectif').closest('details')?.open).toBe(true);
  act(() => void dispatchEvent(new Event('offline')));
  expect(screen.getByText(/^Hors connexion depuis \d\d:\d\d — 1\sbrouillon gardé$/u)).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Jeter le brouillon' }));
  expect(screen.getByLabelText<HTMLInputElement>('Carnets à remettre').value).toBe('');
  expect(screen.getByText(/^Hors connexion depuis \d\d:\d\d$/u)).toBeDefined();
});

it('keeps a draft through its dry run and its refusal, under another key, until it is done', async () => {
  const cles: string[] = [];
  const reponses = ['Essai', 'Refus', 'Fait'];
  function Formulaire() {
    const { saisie, dire, envoyer, reponse } = useFormulaire('essai', { texte: '' });
    const soumettre = (simuler: boolean) =>
      envoyer({ ...saisie, simuler }, async ({ cleIdempotence }) => {
        cles.push(cleIdempotence);
        const __typename = reponses[cles.length - 1] ?? '';
        return { reponse: __typename === 'Refus' ? { __typename, message: 'Non.' } : { __typename } };
      });
    return (
      <>
        <input
          aria-label="texte"
          value={saisie.texte}
          onChange={(event) => dire('texte')(event.target.value)}
        />
        <button onClick={() => void soumettre(true)}>Essayer</button>
        <button onClick={() => void soumettre(false)}>Faire</button>
        <p role="alert">{reponse.refus}</p>
      </>
    );
  }
  const gardes = async (): Promise<number> => {
    cleanup();
    await chargerLesBrouillons('karim');
    await chargerLesBrouillons('lea');
    await rendre(<Formulaire />, { client: createClient(lienDe({ registre })), adresse: '/essai' });
    return screen.getByLabelText<HTMLInputElement>('texte').value === 'abc' ? 1 : 0;
  };
  await gardes();
  await userEvent.type(screen.getByLabelText('texte'), 'abc');
  await userEvent.click(screen.getByRole('button', { name: 'Essayer' }));
  expect(await gardes()).toBe(1);
  await userEvent.click(screen.getByRole('button', { name: 'Faire' }));
  await waitFor(() => expect(screen.getByRole('alert').textContent).toBe('Non.'));
  expect(await gardes()).toBe(1);
  await userEvent.click(screen.getByRole('button', { name: 'Faire' }));
  await waitFor(() => expect(cles).toHaveLength(3));
  expect(await gardes()).toBe(0);
  expect(new Set(cles).size).toBe(3);
});

it('keeps what is asked for a webhook, and nothing of the secret that answers', async () => {
  const secret = 'whsec_secret';
  const webhook = (creerWebhook: () => object) =>
    rendre(
      <Annonces>
        <CreerWebhook />
      </Annonces>,
      { client: createClient(lienDe({ registre, moi: null, creerWebhook })), adresse: '/api/webhooks' },
    );
  const garde = () => brouillonConnu('lea /api/webhooks webhook');
  await webhook(() => ({ __typename: 'RegleNonTenue', message: 'Non.', regle: 'W1', source: 'C' }));
  await userEvent.type(await screen.findByLabelText('Nom'), 'Paie');
  cleanup();
  await chargerLesBrouillons('karim');
  await chargerLesBrouillons('lea');

  await webhook(() => ({
    __typename: 'SecretDeWebhook',
    secret,
    deja: false,
    webhook: { __typename: 'Webhook', id: 'w' },
  }));
  expect(screen.getByLabelText<HTMLInputElement>('Nom').value).toBe('Paie');
  expect(garde()).not.toBeNull();
  const adresse = screen.getByLabelText('Adresse qui reçoit');
  await userEvent.clear(adresse);
  await userEvent.type(adresse, 'https://exemple.fr/recu');
  await userEvent.click(screen.getByRole('button', { name: 'Créer le webhook' }));
  expect(await screen.findByDisplayValue(secret)).toBeDefined();
  await waitFor(() => expect(garde()).toBeNull());
  expect(screen.getByLabelText<HTMLInputElement>('Nom').value).toBe('');
});
