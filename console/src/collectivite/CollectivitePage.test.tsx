import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { createClient } from '../app/client.ts';
import { connexion, lienDe, refuser, rendre } from '../shared/essai.tsx';
import { CollectivitePage } from './CollectivitePage.tsx';

const SIREN = '223300013';
const JOURS = ['DEVIS', 'SIGNEE', 'CADRAGE', 'BAT', 'PRODUITE', 'EXPEDIEE', 'LIVREE'];

const COMMANDE = {
  id: 'o',
  numero: '2020-009',
  vague: 2019,
  nombreDePass: 3000,
  tailleDeCarnet: 10,
  valeurFacialeCentimes: 1000,
  valeurCentimes: 3_000_000,
  acheteeLe: '2020-03-04',
  valideJusquAu: '2021-12-31',
  tolereeJusquAu: '2022-01-31',
  etat: 'LIVREE',
  operateur: { id: 'op', nom: 'Opérateur' },
  etapes: JOURS.map((etape, rang) => ({
    id: etape,
    etape,
    jour: `2020-03-1${rang}`,
    reference: etape === 'LIVREE' ? 'bordereau 21-0457' : null,
    enregistreLe: etape === 'BAT' ? '2020-04-02' : `2020-03-1${rang}`,
  })),
};

const RACINE = {
  registre: { droits: ['LIRE_DETAIL', 'LIRE_COHORTES'] },
  collectivite: ({ siren }: { readonly siren: string }) =>
    siren === SIREN
      ? {
          id: 'c',
          siren,
          nom: 'Département de la Gironde (fictif)',
          type: 'DEPARTEMENT',
          outreMer: false,
          departementCode: '33',
          fictive: true,
          conventions: [
            {
              id: 'v',
              vague: 2019,
              signeeLe: '2019-10-04',
              partEtatCentimes: 15_000_050,
              partLocaleCentimes: 10_000_000,
              totalCentimes: 25_000_050,
            },
          ],
        }
      : null,
  statistiques: {
    base: 'ACHAT',
    au: '2026-11-22',
    provisoire: true,
    fraicheur: '2026-11-22T10:00:00Z',
    entonnoir: [],
    lignes: ({ par: [dimension] }: { readonly par: readonly string[] }) =>
      dimension === 'PUBLIC'
        ? [
            { public: null, distribues: 0, utilises: 0, masques: [] },
            { public: 'PERSONNES_AGEES', distribues: 200, utilises: 50, masques: [] },
          ]
        : [],
  },
  commandes: connexion([COMMANDE]),
  cohortes: connexion([
    {
      id: 'k',
      public: 'ALLOPHONES',
      libelle: 'Ateliers de la Bastide',
      du: '2020-09-01',
      jusquAu: null,
      personnes: 120,
      nombreDeCarnetsRemis: 118,
      effectifs: [
        { dimension: 'GENRE', modalite: 'femmes', personnes: 70 },
        { dimension: 'GENRE', modalite: 'hommes', personnes: 0 },
        { dimension: 'GENRE', modalite: 'non communiqué', personnes: 50 },
      ],
    },
  ]),
};

const ouvrir = (racine: Readonly<Record<string, unknown>> = RACINE, siren = SIREN) =>
  rendre(<CollectivitePage siren={siren} />, {
    client: createClient(lienDe(racine)),
    adresse: `/collectivites/${siren}`,
  });

const figure = (name: RegExp) => screen.findByRole('region', { name });

afterEach(cleanup);

describe('the sheet of an authority', () => {
  it('says who it is and what it committed, to the cent', async () => {
    await ouvrir();

    expect(
      await screen.findByRole('heading', { level: 1, name: 'Département de la Gironde (fictif)' }),
    ).toBeDefined();
    expect(screen.getByText('données fictives')).toBeDefined();
    const committed = await screen.findByRole('region', { name: 'Engagé' });
    expect(committed.querySelector('p')?.textContent.replaceAll('\u00a0', ' ')).toBe(
      'Engagé 250 000,50 € = État 150 000,50 € + local 100 000 €',
    );
  });

  it('shows the ten steps of an order: those passed with their day, the others to come', async () => {
    await ouvrir();

    const steps = within(await screen.findByRole('list', { name: 'Étapes de la commande 2020-009' }));
    const texts = steps.getAllByRole('listitem').map((step) => step.textContent);
    expect(texts).toHaveLength(10);
    expect(texts[3]).toBe('Bon à tirer13/03/2020saisi le 02/04/2020');
    expect(texts[6]).toBe('Livrée16/03/2020bordereau 21-0457');
    expect(texts.slice(7)).toEqual(['Mandatéeà venir', 'Activéeà venir', 'Clôturéeà venir']);
  });

  it('counts by public on what was handed out, and opens to its pass', async () => {
    await ouvrir();

    const row = within(await screen.findByRole('row', { name: /^personnes âgées/u }));
    expect(row.getByText('25,0\u00a0%', { normalizer: (text) => text })).toBeDefined();
    expect(row.getByRole('link', { name: '50' }).getAttribute('href')).toBe(
      `/carnets?etape=UTILISES&base=achat&f.collectivite=${SIREN}&f.public=PERSONNES_AGEES`,
    );
  });

  it('shows cohorts as counts, cut by each dimension', async () => {
    await ouvrir();

    const cohorts = within(await figure(/Cohortes/u));
    expect(cohorts.getByText('Genre : femmes 70, non communiqué 50')).toBeDefined();
  });

  it('says which role may read what this one may not, and shows the rest', async () => {
    const cohortes = () => refuser('Ouvert à : analyste.');
    await ouvrir({ ...RACINE, cohortes });

    const cohorts = within(await figure(/Cohortes/u));
    expect(cohorts.getByText('Ceci n’est pas ouvert à votre rôle')).toBeDefined();
    expect(cohorts.getByText('Ouvert à : analyste.')).toBeDefined();
    expect(within(await figure(/Commandes/u)).getByText('2020-009')).toBeDefined();
  });

  it('says that a SIREN is unknown, with the way back', async () => {
    await ouvrir(RACINE, '123456789');

    expect(await screen.findByText('Aucune collectivité ne porte ce SIREN dans le registre')).toBeDefined();
    expect(screen.getByRole('link', { name: 'Voir la liste des collectivités' }).getAttribute('href')).toBe(
      '/collectivites',
    );
  });
});
