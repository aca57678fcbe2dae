import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { createClient } from '../app/client.ts';
import { connexion, lienDe, rendre } from '../shared/essai.tsx';
import { CommandePage } from './CommandePage.tsx';

const prix = {
  valeurCentimes: 1_000_000,
  fraisHtCentimes: 40_000,
  fraisTvaCentimes: 8_000,
  fraisTtcCentimes: 48_000,
  prestationsHtCentimes: 0,
  prestationsTvaCentimes: 0,
  prestationsTtcCentimes: 0,
  totalCentimes: 1_048_000,
};

const commande = {
  id: 'c',
  numero: '2026-004',
  etat: 'MANDATEE',
  fictive: false,
  vague: 2020,
  nombreDePass: 1000,
  tailleDeCarnet: 10,
  nombreDeCarnets: 100,
  valeurFacialeCentimes: 1000,
  valeurCentimes: 1_000_000,
  valideJusquAu: '2027-12-31',
  tolereeJusquAu: '2028-01-31',
  departements: ['33'],
  services: null,
  publics: ['PERSONNES_AGEES'],
  fraisAmontDixMilliemes: 400,
  fraisAvalDixMilliemes: 400,
  tvaDixMilliemes: 2000,
  convention: null,
  joursDansLEtat: 3,
  prochaineEtape: 'ACTIVEE',
  prochainResponsable: 'OPERATEUR',
  attendueLe: '2026-10-10',
  enRetard: false,
  encaisseCentimes: 250_000,
  encaissements: [
    {
      id: 'e',
      jour: '2026-09-10',
      centimes: 250_000,
      payeur: 'Trésor',
      reference: 'V1',
      enregistreLe: '2026-09-10',
    },
  ],
  parts: [
    { id: 'p1', genre: 'ETAT', financeur: 'État', centimes: 500_000 },
    { id: 'p2', genre: 'COMMANDITAIRE', financeur: 'Gironde', centimes: 500_000 },
  ],
  etapes: [
    {
      id: '1',
      etape: 'DEVIS',
      jour: '2026-08-01',
      reference: null,
      par: 'agent-1',
      enregistreLe: '2026-08-01',
    },
    {
      id: '2',
      etape: 'SIGNEE',
      jour: '2026-08-11',
      reference: null,
      par: 'agent-2',
      enregistreLe: '2026-08-12',
    },
  ],
  devis: { id: 'd', numero: 'D2026-001' },
  prix,
  collectivite: { id: 'g', siren: '223300013', nom: 'Département de la Gironde' },
  operateur: { id: 'o', nom: 'Opérateur A' },
};

const ouvrir = (droits: string[], racine: Readonly<Record<string, unknown>> = {}) =>
  rendre(<CommandePage numero="2026-004" />, {
    client: createClient(
      lienDe({
        registre: { droits, jour: '2026-09-15', lectureSeule: false },
        commande,
        lotsDImpression: connexion([]),
        ...racine,
      }),
    ),
    adresse: '/commandes/2026-004',
  });

const texte = (): string => document.body.textContent.replaceAll('\u00a0', ' ');

afterEach(cleanup);

describe('an order', () => {
  it('shows its steps with who and how long, its price, its funders and what is still due', async () => {
    await ouvrir([]);
    await screen.findByRole('heading', { level: 1, name: 'Commande 2026-004' });

    expect(screen.getByRole('row', { name: /Devis 01\/08\/2026 10\sjours agent-1/u })).toBeDefined();
    expect(texte()).toContain('saisie le 12/08/2026');
    expect(texte()).toContain('10 480 € à payer');
    expect(screen.getByRole('row', { name: /État État 5\s000\s€ 50,0\s%/u })).toBeDefined();
    expect(texte()).toContain('2 500 € reçus, 7 500 € encore dus.');
    expect(texte()).toContain('Gironde (33)');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says what an activation changes before it is recorded, then sends it once', async () => {
    const sent: { input: object }[] = [];
    await ouvrir(['PRODUIRE'], {
      franchirEtape: (args: { input: object }) => {
        sent.push(args);
        return { __typename: 'RegleNonTenue', message: 'Pas couverte.', regle: 'M3', source: 'essai' };
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Enregistrer l’étape « activée »' }));
    expect(texte()).toContain('1 000 pass deviendront actifs : 10 000 € entrent en circulation.');

    await userEvent.click(screen.getByRole('button', { name: 'Confirmer et enregistrer' }));
    expect(await screen.findByText('Pas couverte. (M3 : essai)')).toBeDefined();
    expect(sent).toHaveLength(1);
    expect(sent[0]?.input).toMatchObject({ commande: '2026-004', etape: 'ACTIVEE' });
  });

  it('does not send funds beyond what is due', async () => {
    const sent: object[] = [];
    await ouvrir(['PRODUIRE'], { enregistrerEncaissement: (args: object) => sent.push(args) });
    await userEvent.click(await screen.findByRole('button', { name: 'Enregistrer des fonds reçus' }));
    await userEvent.type(screen.getByLabelText('Montant en euros'), '7 500,01');
    await userEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));

    expect(texte()).toContain('Un montant de 7 500 € au plus est attendu.');
    expect(sent).toEqual([]);
  });

  it('offers nothing to a buyer that waits for the operator', async () => {
    await ouvrir(['COMMANDER']);
    await screen.findByRole('heading', { level: 1 });

    expect(screen.queryByRole('button', { name: /étape/u })).toBeNull();
  });
});
