import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createClient } from '../app/client.ts';
import { suspendre } from '../shared/direct/etat.ts';
import { connexion, direATous, lienDe, rendre } from '../shared/essai.tsx';
import { CouverturePage } from './CouverturePage.tsx';
import { DefaillancePage } from './DefaillancePage.tsx';

const CHIFFRES = {
  acheteeCentimes: 300_000,
  nonActiveeCentimes: 0,
  circulationCentimes: 180_000,
  expireeCentimes: 0,
  utiliseeCentimes: 120_000,
  avoirsCentimes: 0,
  recusCentimes: 250_000,
  payesCentimes: 100_000,
  fraisCentimes: 4800,
  reliquatsCentimes: 0,
  duAuxStructuresCentimes: 15_200,
  avoirsDusCentimes: 0,
  creancesCentimes: 50_000,
  fondsDetenusCentimes: 145_200,
  engagementsCentimes: 195_200,
  etat: 'INSUFFISANT',
  ratio: 0.7438,
};
const OPERATEUR = {
  id: 'p',
  code: 'DEMO-A',
  nom: 'Opérateur A',
  siren: null,
  defaillantLe: null,
  motifDeDefaillance: null,
};
const REGISTRE = {
  jour: '2021-12-18',
  demonstration: false,
  anneeCog: 2026,
  version: 'essai',
  perimetre: 'France entière',
  compte: null,
  fournisseurs: [],
  role: 'OPERATEUR',
  droits: ['LIRE_DETAIL', 'LIRE_REGLEMENTS', 'REGLER'],
  lectureSeule: false,
};
const COUVERTURE = {
  au: '2021-12-18',
  arreteesCentimes: 0,
  total: CHIFFRES,
  parOperateur: [{ operateur: OPERATEUR, nombreDeCommandes: 1, chiffres: CHIFFRES }],
  parCommande: [
    {
      id: 'o',
      commande: { id: 'o', numero: '2020-017', collectivite: { id: 'c', siren: '200052678', nom: 'Guyane' } },
      operateur: OPERATEUR,
      chiffres: CHIFFRES,
    },
  ],
};
const texteDe = (element: Element) => element.textContent.replaceAll('\u00a0', ' ');

afterEach(cleanup);

it('says the cover by a number and by a word, and opens each amount to its entries', async () => {
  await rendre(<CouverturePage />, {
    client: createClient(lienDe({ registre: REGISTRE, couverture: COUVERTURE })),
    adresse: '/couverture?au=2021-12-10',
  });

  expect(texteDe(await screen.findByRole('heading', { level: 1, name: /74,4/u }))).toBe(
    'Couverture au 10/12/2021 : 74,4 %',
  );
  expect(screen.getAllByText('Fonds insuffisants').length).toBeGreaterThan(1);
  const row = within(screen.getByRole('row', { name: /^Dû aux structures/u }));
  expect(row.getByRole('link').getAttribute('href')).toBe('/couverture?f.compte=STRUCTURES&au=2021-12-10');
});

it('shows the entries behind an amount, asked with its account and its day', async () => {
  const asked: unknown[] = [];
  await rendre(<CouverturePage />, {
    client: createClient(
      lienDe({
        registre: REGISTRE,
        ecritures: (args: object) => {
          asked.push(args);
          return connexion([
            {
              id: '1',
              operation: 'AVOIR',
              debit: 'CIRCULATION',
              credit: 'AVOIRS',
              centimes: 1234,
              jour: '2021-12-01',
              enregistreLe: '2021-12-02',
              commande: { id: 'o', numero: '2020-017' },
            },
          ]);
        },
      }),
    ),
    adresse: '/couverture?f.commande=2020-017&f.compte=AVOIRS&au=2021-12-10',
  });

  expect(texteDe(await screen.findByRole('heading', { level: 1, name: /^1/u }))).toBe(
    '1 écriture : toutes opérations, compte Avoirs, commande 2020-017, tel que connu le 10/12/2021',
  );
  expect(asked[0]).toMatchObject({ commande: '2020-017', compte: 'AVOIRS', au: '2021-12-10' });
});

describe('while money moves', () => {
  const TOUR = 30_000;

  afterEach(() => {
    suspendre(false);
    vi.useRealTimers();
  });

  /** The page of a reader with those rights, and how often its cover was read; each reading finds one more euro received. */
  async function suivre(droits: readonly string[]) {
    let lues = 0;
    const couverture = () => {
      const recusCentimes = 250_000 + lues * 100;
      lues += 1;
      return { ...COUVERTURE, total: { ...CHIFFRES, recusCentimes } };
    };
    await rendre(<CouverturePage />, {
      client: createClient(lienDe({ registre: { ...REGISTRE, droits }, couverture })),
      adresse: '/couverture',
    });
    return () => lues;
  }

  it('reads its amounts again as soon as it is told, and says what happened', async () => {
    const lues = await suivre(['LIRE_DETAIL', 'LIRE_EVENEMENTS']);
    await direATous({ evenements: { id: '1', curseur: 'c1', type: 'pass.utilise' } });

    await waitFor(() => expect(lues()).toBe(2));
    expect(await screen.findByText(/2\s501,00\s€/u)).toBeDefined();
    expect(screen.getByText(/^1\smouvement qui change ces montants$/u)).toBeDefined();
  });

  it('reads them again from time to time for who may not be told, unless it is paused', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const lues = await suivre(['LIRE_DETAIL']);
    const passer = () => act(() => vi.advanceTimersByTimeAsync(TOUR));

    await passer();
    await vi.waitFor(() => expect(lues()).toBe(2), 20_000);
    act(() => suspendre(true));
    await passer();
    expect(lues()).toBe(2);
    act(() => suspendre(false));
    // No more often than once a second, by the clock of the device.
    await vi.waitFor(() => expect(lues()).toBe(3), 20_000);
  });
});

it('declares a failure with a reason, once what follows was read', async () => {
  const sent: object[] = [];
  await rendre(<DefaillancePage operateur="DEMO-A" />, {
    client: createClient(
      lienDe({
        registre: REGISTRE,
        couverture: COUVERTURE,
        creances: {
          operateur: OPERATEUR,
          au: '2021-12-18',
          chiffres: CHIFFRES,
          nombre: 2,
          brutCentimes: 1800,
          fraisCentimes: 86,
          netCentimes: 1714,
          lignes: [
            {
              id: 's',
              structure: 'Clic',
              siret: null,
              nombre: 2,
              brutCentimes: 1800,
              fraisCentimes: 86,
              ajustementsCentimes: 0,
              netCentimes: 1714,
              banque: 'ABSENTES',
            },
          ],
          reemissions: [],
        },
        declarerDefaillance: ({ input }: { readonly input: object }) => {
          sent.push(input);
          return { __typename: 'DefaillanceDeclaree', deja: false };
        },
      }),
    ),
    adresse: '/couverture/defaillance/DEMO-A',
  });

  expect(texteDe(await screen.findByText(/nets\./u))).toBe(
    '2 pass non réglés pour 18,00 €, moins 0,86 € de frais : 17,14 € nets.',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Déclarer sa défaillance' }));
  await userEvent.click(screen.getByRole('button', { name: 'Déclarer sa défaillance' }));
  expect(sent).toEqual([]);
  await userEvent.type(screen.getByRole('textbox', { name: /Motif/u }), 'Liquidation');
  await userEvent.click(screen.getByRole('button', { name: 'Déclarer sa défaillance' }));
  expect(sent).toEqual([
    expect.objectContaining({ operateur: 'DEMO-A', jour: '2021-12-18', motif: 'Liquidation' }),
  ]);
});
