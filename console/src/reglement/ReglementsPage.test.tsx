import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { createClient } from '../app/client.ts';
import { connexion, lienDe, rendre } from '../shared/essai.tsx';
import { ReglementsPage } from './ReglementsPage.tsx';

const OPERATEUR = { id: 'o', code: 'DEMO-A', nom: 'Opérateur A' };
const CLOTURE = {
  id: 'c',
  numero: 'CP-DEMO-A-2026-09',
  mois: '2026-09-01',
  jour: '2026-10-10',
  nombreDeLignes: 10,
  nombreDeVirements: 1,
  centimes: 10_000,
  fraisCentimes: 480,
  ajustementsCentimes: 0,
  netCentimes: 9520,
  operateur: OPERATEUR,
};
const PREVU = {
  ...CLOTURE,
  nombreEnAttente: 3,
  enAttenteCentimes: 3000,
  nombreDAttentes: 1,
  virements: [{ ...CLOTURE, structure: { id: 's', nom: 'Association de l’Été' } }],
  attentes: [
    {
      raison: 'COORDONNEES_REFUSEES',
      nombreDUsages: 3,
      centimes: 3000,
      structure: { id: 't', nom: 'Régie' },
      lieu: null,
    },
  ],
};

let demandes: { simuler?: boolean; mois?: string }[] = [];
const racine = (droits: readonly string[], role = 'OPERATEUR') => ({
  registre: {
    demonstration: false,
    jour: '2026-11-22',
    anneeCog: 2026,
    version: '0',
    role,
    perimetre: 'France entière',
    droits,
    compte: 'agent-1',
    lectureSeule: false,
    fournisseurs: [],
  },
  matriceDesDroits: [{ droit: 'LIRE_REGLEMENTS', roles: ['OPERATEUR'] }],
  contrePaiements: connexion([CLOTURE]),
  coordonneesAVerifier: connexion([]),
  cloturesAFaire: [{ dernierMois: '2026-09-01', mois: '2026-10-01', operateur: OPERATEUR }],
  aRegler: PREVU,
  releve: null,
  cloreLeMois: ({ input }: { input: { simuler?: boolean; mois?: string } }) => {
    demandes.push(input);
    return input.simuler
      ? { __typename: 'ClotureSimulee', prevision: PREVU }
      : { __typename: 'MoisRegle', contrePaiement: CLOTURE };
  },
});
const ouvrir = (droits: readonly string[], role?: string) =>
  rendre(<ReglementsPage />, { client: createClient(lienDe(racine(droits, role))), adresse: '/reglements' });

afterEach(() => {
  cleanup();
  demandes = [];
});

it('opens each closing to its lines, and says what a closing would pay and why some waits', async () => {
  await ouvrir(['LIRE_REGLEMENTS', 'REGLER']);

  const verse = await screen.findByRole('link', { name: /95,20\s€/u });
  expect(verse.getAttribute('href')).toBe('/reglements/CP-DEMO-A-2026-09');
  expect(await screen.findByText(/La clôture de octobre 2026 réglerait 10 pass utilisés/u)).toBeTruthy();
  expect(screen.getByText('Coordonnées bancaires refusées')).toBeTruthy();
});

it('closes a month after a dry run and a confirmation, and not before', async () => {
  const agent = userEvent.setup();
  await ouvrir(['LIRE_REGLEMENTS', 'REGLER']);
  await agent.click(await screen.findByRole('button', { name: 'Essayer la clôture' }));
  const clore = await screen.findByRole('button', { name: 'Clore octobre 2026' });
  expect(clore).toHaveProperty('disabled', true);
  await agent.click(screen.getByRole('checkbox'));
  await agent.click(clore);

  expect(demandes.map(({ simuler }) => simuler)).toEqual([true, false]);
  const dit = await screen.findByText(/contre-paiement CP-DEMO-A-2026-09/u);
  expect(within(dit).queryByRole('alert')).toBeNull();
});

it('shows the list without what closes to who only reads, and nothing to others', async () => {
  await ouvrir(['LIRE_REGLEMENTS'], 'ETAT');
  expect(await screen.findByRole('link', { name: 'CP-DEMO-A-2026-09' })).toBeTruthy();
  expect(screen.queryByText('Ce qu’une clôture paierait')).toBeNull();
  cleanup();

  await ouvrir([], 'GESTIONNAIRE');
  expect(await screen.findByText(/Accès réservé/u)).toBeTruthy();
});

it('tells a structure account that acts for none', async () => {
  await ouvrir(['LIRE_REGLEMENTS', 'DECLARER_BANQUE'], 'STRUCTURE');

  expect(await screen.findByText('Aucune structure à montrer')).toBeTruthy();
});
