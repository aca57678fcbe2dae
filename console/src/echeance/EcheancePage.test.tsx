import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { createClient } from '../app/client.ts';
import { connexion, lienDe, rendre } from '../shared/essai.tsx';
import { EcheancePage } from './EcheancePage.tsx';
import { EcheancesPage } from './EcheancesPage.tsx';
import { EMPREINTE, NUMERO, procedure } from './essai.ts';

const registre = (role: string) => ({
  jour: '2021-12-18',
  demonstration: false,
  anneeCog: 2026,
  version: 'essai',
  perimetre: 'France entière',
  compte: null,
  fournisseurs: [],
  role,
  droits: ['LIRE_DETAIL', 'SIGNER'],
  lectureSeule: false,
});

const ouvrir = (racine: Readonly<Record<string, unknown>>, adresse = `/echeances/${NUMERO}`) =>
  rendre(<EcheancePage numero={NUMERO} />, { client: createClient(lienDe(racine)), adresse });

const texteDe = (element: Element) => element.textContent.replaceAll('\u00a0', ' ');

afterEach(cleanup);

describe('the procedure of an order', () => {
  it('opens each of its four sums to the booklets it counts', async () => {
    await ouvrir({ registre: registre('ANALYSTE'), echeance: procedure('J_MOINS_15') });

    const row = within(await screen.findByRole('row', { name: /^Non injectés/u }));
    expect(row.getByRole('link').getAttribute('href')).toBe(`/echeances/${NUMERO}?f.somme=NON_INJECTES`);
    expect(screen.queryByRole('button', { name: /^Faire/u })).toBeNull();
  });

  it('lists as many booklets as the sum says', async () => {
    const asked: unknown[] = [];
    await ouvrir(
      {
        registre: registre('ANALYSTE'),
        echeance: procedure('J_MOINS_15'),
        carnetsDuConstat: (args: object) => {
          asked.push(args);
          return {
            ...connexion([
              { id: 'k', numero: '0001-0000042-35', nombreDePass: 10, nombreDUtilisations: 3, remise: null },
            ]),
            totalCount: 21,
          };
        },
      },
      `/echeances/${NUMERO}?f.somme=ENTAMES&au=2021-12-10`,
    );

    expect(texteDe(await screen.findByRole('heading', { level: 1, name: /^21/u }))).toBe(
      `21 carnets : Entamés, commande ${NUMERO}, tel que connu le 10/12/2021`,
    );
    expect(asked[0]).toMatchObject({ commande: NUMERO, somme: 'ENTAMES', au: '2021-12-10' });
  });

  it('lets the buyer block what it counted before, and no other side', async () => {
    const sent: object[] = [];
    await ouvrir({
      registre: registre('GESTIONNAIRE'),
      echeance: procedure('J_MOINS_15'),
      franchirEcheance: ({ input }: { readonly input: object }) => {
        sent.push(input);
        return { __typename: 'EcheanceFranchie', deja: false };
      },
    });

    await userEvent.click(await screen.findByRole('checkbox', { name: /Bloquer les 240 carnets/u }));
    await userEvent.click(screen.getByRole('button', { name: 'Faire J−15' }));
    expect(sent).toEqual([
      expect.objectContaining({
        commande: NUMERO,
        acte: 'J_MOINS_15',
        bloquer: true,
        cleIdempotence: expect.any(String),
      }),
    ]);
    cleanup();

    await ouvrir({ registre: registre('OPERATEUR'), echeance: procedure('J_MOINS_15') });
    expect(await screen.findByText('Blocage du stock')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Faire J−15' })).toBeNull();
  });

  it('asks at J−7 for a yes or a no before it sends anything', async () => {
    const sent: object[] = [];
    await ouvrir({
      registre: registre('GESTIONNAIRE'),
      echeance: procedure('J_MOINS_7'),
      franchirEcheance: ({ input }: { readonly input: object }) => {
        sent.push(input);
        return { __typename: 'RegleNonTenue', message: 'Pas encore.' };
      },
    });

    await userEvent.click(await screen.findByRole('button', { name: 'Faire J−7' }));
    expect(screen.getByText('Répondez par oui ou par non.')).toBeDefined();
    expect(sent).toEqual([]);
    await userEvent.click(screen.getByRole('radio', { name: 'Oui, à sa charge' }));
    await userEvent.click(screen.getByRole('button', { name: 'Faire J−7' }));
    expect(texteDe(await screen.findByRole('alert'))).toBe('RefuséPas encore.');
    expect(sent).toEqual([expect.objectContaining({ aSaCharge: true })]);
  });

  it('signs the fingerprint that is shown, and says what the second signature sends', async () => {
    const sent: object[] = [];
    const contenu = {
      commande: NUMERO,
      collectivite: 'Guyane',
      siren: '200052678',
      operateur: 'Opérateur A',
      arreteAu: '2022-02-07',
      valeurFacialeCentimes: 1000,
      emis: 3000,
      livres: 3000,
      actives: 3000,
      remis: 590,
      utilises: 102,
      payes: 100,
      totalNonUtilises: 2898,
      nonUtilises: {
        expiresEnStock: 2410,
        expiresRemis: 488,
        bloques: 0,
        perdus: 0,
        annules: 0,
        remplaces: 0,
      },
      valeurCentimes: 3_000_000,
      valeurUtiliseeCentimes: 102_000,
      partDesLieuxCentimes: 102_000,
      reliquatsCentimes: 0,
      dejaPayeCentimes: 100_000,
      fraisCentimes: 4800,
      duAuxLieuxCentimes: 2000,
      avoirCentimes: 2_898_000,
    };
    const signature = {
      partie: 'OPERATEUR',
      signataire: 'agent-1',
      signeA: '2022-02-07T09:12:00Z',
      empreinte: EMPREINTE,
    };
    const etat = {
      id: 'e',
      version: 2,
      jour: '2022-02-07',
      empreinte: EMPREINTE,
      intact: true,
      aJour: true,
      signatures: [signature],
      contenu,
    };
    await ouvrir({
      registre: registre('GESTIONNAIRE'),
      echeance: procedure('J_PLUS_37', { etatsContradictoires: [etat] }),
      signerEtatContradictoire: ({ input }: { readonly input: object }) => {
        sent.push(input);
        return { __typename: 'EtatEcrit', deja: false };
      },
    });

    const form = within(await screen.findByRole('form', { name: 'Signer pour le commanditaire' }));
    expect(form.getByText(/l’avoir de 28\s980,00\s€ sera émis aussitôt/u)).toBeDefined();
    await userEvent.click(form.getByRole('button', { name: 'Signer pour le commanditaire' }));
    expect(sent).toEqual([]);
    await userEvent.click(form.getByRole('checkbox'));
    await userEvent.click(form.getByRole('button', { name: 'Signer pour le commanditaire' }));
    expect(sent).toEqual([
      expect.objectContaining({ etat: 'e', partie: 'COMMANDITAIRE', empreinte: EMPREINTE }),
    ]);
  });

  it('says that a number is unknown, with the way back', async () => {
    await ouvrir({ registre: registre('ANALYSTE'), echeance: null });

    expect(
      await screen.findByText('Aucune commande activée de votre périmètre ne porte ce numéro'),
    ).toBeDefined();
  });
});

it('lists orders by their next act, late ones counted in the heading', async () => {
  const tard = procedure('J_MOINS_30', { etat: 'EN_RETARD' });
  await rendre(<EcheancesPage />, {
    client: createClient(lienDe({ registre: registre('ANALYSTE'), echeances: [tard] })),
    adresse: '/echeances',
  });

  expect(texteDe(await screen.findByRole('heading', { level: 1, name: /en retard/u }))).toBe(
    'Fins de validité : 1 procédure en retard',
  );
  expect(within(screen.getByRole('row', { name: /2020-017/u })).getByText('J−30, Alerte')).toBeDefined();
});
