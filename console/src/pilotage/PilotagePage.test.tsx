import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { createClient } from '../app/client.ts';
import { connexion, lienDe, rendre } from '../shared/essai.tsx';
import { PilotagePage } from './PilotagePage.tsx';

const COMPTES = { achetes: 1000, livres: 950, actives: 950, distribues: 600, utilises: 200, rembourses: 150 };
const ETAPES = Object.keys(COMPTES).map((name) => name.toUpperCase());

interface Demande {
  readonly base: string;
  readonly filtre?: { readonly departement?: string; readonly depuis?: string; readonly jusquAu?: string };
  readonly au?: string;
}

const chiffre = (valeur: number, etape?: string) => ({
  valeur,
  unite: 'pass',
  indicateur: 'pass',
  definition: 'Compté ainsi.',
  numerateur: valeur,
  denominateur: COMPTES.achetes,
  base: 'ACHAT',
  au: '2026-11-22',
  fraicheur: '2026-11-22T10:00:00Z',
  masque: false,
  lignes: etape ? { chemin: `/carnets?etape=${etape}`, nombre: valeur } : null,
});

const demandes: Demande[] = [];
const statistiques = (demande: Demande) => {
  demandes.push(demande);
  return {
    base: demande.base,
    au: demande.au ?? '2026-11-22',
    provisoire: !demande.au,
    fraicheur: '2026-11-22T10:00:00Z',
    collectivites: 48,
    engagements: [{ vague: 2019, partEtatCentimes: 600_000_000, partLocaleCentimes: 450_000_000 }],
    entonnoir: ETAPES.map((etape, rang) => {
      const valeur = Object.values(COMPTES)[rang] ?? 0;
      return {
        etape,
        valeurCentimes: valeur * 1000,
        chiffre: chiffre(valeur, etape),
        partDesAchetes: chiffre(valeur),
      };
    }),
    lignes: ({ par: [dimension] }: { readonly par: readonly string[] }) =>
      dimension === 'MOIS'
        ? [{ ...COMPTES, mois: '2021-05-01' }]
        : [
            { ...COMPTES, departement: '23', tauxDUsage: 0.2, intervalleBas: 0.176, intervalleHaut: 0.226 },
            {
              ...COMPTES,
              achetes: 12,
              departement: '48',
              tauxDUsage: 0.5,
              intervalleBas: 0.2,
              intervalleHaut: 0.8,
            },
            { ...COMPTES, departement: null, tauxDUsage: 0.2, intervalleBas: 0.1, intervalleHaut: 0.3 },
          ],
  };
};

const RACINE = {
  registre: { droits: ['LIRE_DETAIL'] },
  statistiques,
  chiffresPublies: connexion([
    {
      id: 'p',
      publieLe: '2020-09',
      indicateur: 'pass achetés',
      valeurCitee: '209000',
      unite: 'pass',
      perimetre: 'national',
      approximatif: false,
      source: 'https://www.exemple.fr/article',
    },
  ]),
};

const ouvrir = (adresse = '/pilotage', racine: Readonly<Record<string, unknown>> = RACINE) =>
  rendre(<PilotagePage />, { client: createClient(lienDe(racine)), adresse });

const figure = (numero: number) => screen.findByRole('region', { name: new RegExp(`^Fig. ${numero}`, 'u') });

afterEach(() => {
  cleanup();
  demandes.length = 0;
});

describe('the steering page', () => {
  it('says the view in words, its rate with both terms and its interval, and who paid', async () => {
    await ouvrir('/pilotage?p=2021-T2');

    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Taux d’usage par département, France entière, T2 2021, base achats de la période',
    );
    const text = (await screen.findByText(/^Sur/u)).textContent.replaceAll('\u00a0', ' ');
    expect(text).toBe(
      'Sur 1 000 pass achetés au deuxième trimestre 2021, 200 ont été utilisés, soit 20,0 % [17,6 – 22,6]. La perte principale : 400 pass remis, pas utilisés.',
    );
    expect(screen.getByText(/48.collectivités lauréates/u).textContent.replaceAll('\u00a0', ' ')).toContain(
      '48 collectivités lauréates · 10,5 M€ en 2019 (6,0 M€ État + 4,5 M€ locales)',
    );
  });

  it('asks for the scope that the address says, and for the month of its whole period', async () => {
    await ouvrir('/pilotage?t=dep:23&p=2021-T2&base=flux&au=2021-09-30');

    await screen.findByText(/pas les mêmes pass/u);
    const filtre = { depuis: '2021-04-01', jusquAu: '2021-06-30' };
    const scope = { base: 'FLUX', au: '2021-09-30' };
    expect(demandes).toContainEqual({ ...scope, filtre: { ...filtre, departement: '23' } });
    // One département is read among the others.
    expect(demandes).toContainEqual({ ...scope, filtre });
    expect(demandes).toContainEqual({
      ...scope,
      filtre: { departement: '23', depuis: '2020-01-01', jusquAu: '2021-06-30' },
    });
  });

  it('opens each number of the funnel to its rows and names what is lost', async () => {
    await ouvrir();

    const funnel = within(await figure(1));
    const [link] = funnel.getAllByRole('link', { name: /^950, voir les 950 lignes/u });
    expect(link?.getAttribute('href')).toBe('/carnets?etape=LIVRES');
    expect(funnel.getByText(/remis, pas utilisés/u).textContent.replaceAll('\u00a0', ' ')).toBe(
      '− 400 remis, pas utilisés (4 000 €)',
    );
  });

  it('opens the counts of a département with the period and the base of the view', async () => {
    await ouvrir('/pilotage?p=2021-T2');

    const table = within(await figure(4));
    const row = within(table.getByRole('row', { name: /^Creuse/u }));
    expect(row.getByRole('link', { name: 'Creuse' }).getAttribute('href')).toBe(
      '/pilotage?t=dep:23&p=2021-T2',
    );
    expect(row.getByRole('link', { name: '600' }).getAttribute('href')).toBe(
      '/carnets?etape=DISTRIBUES&t=dep:23&p=2021-T2&base=achat',
    );
    expect(table.getByText(/12 pass\s: prudence/u)).toBeDefined();
    expect(table.getByRole('row', { name: /^Régions achats sans département/u })).toBeDefined();
  });

  it('sorts the départements in the address', async () => {
    const { history } = await ouvrir();

    const table = within(await figure(4));
    await userEvent.click(table.getByRole('button', { name: 'Achetés' }));
    expect(history?.at(-1)).toBe('/pilotage?tri=achetes');
    const names = table.getAllByRole('rowheader').map((cell) => cell.textContent);
    expect(names.slice(0, 2)).toEqual(['Lozère 48', 'Creuse 23']);
  });

  it('gives plain numbers to those who may not open rows', async () => {
    await ouvrir('/pilotage', { ...RACINE, registre: { droits: [] } });

    const row = within(within(await figure(4)).getByRole('row', { name: /^Creuse/u }));
    expect(row.queryByRole('link', { name: '600' })).toBeNull();
    expect(row.getByRole('cell', { name: '600' })).toBeDefined();
  });

  it('lets the rest of the page live when one figure fails', async () => {
    const chiffresPublies = () => {
      throw new Error('Panne');
    };
    await ouvrir('/pilotage', { ...RACINE, chiffresPublies });

    expect(within(await figure(5)).getByRole('alert')).toBeDefined();
    expect(within(await figure(1)).getAllByRole('row')).not.toHaveLength(0);
  });

  it('keeps published figures apart, with their source and date', async () => {
    await ouvrir();

    const published = within(await figure(5));
    expect(published.getByText('publié, non compté')).toBeDefined();
    const [, row] = published.getAllByRole('row');
    expect(row?.textContent).toBe('pass achetés209\u00a0000passnationalseptembre 2020exemple.fr');
  });

  it('changes the address with the scope, and reads in English', async () => {
    const { history } = await rendre(<PilotagePage />, {
      client: createClient(lienDe(RACINE)),
      adresse: '/pilotage',
      langue: 'en',
    });

    await userEvent.selectOptions(await screen.findByLabelText('Base of the rate'), 'flow of the period');
    expect(history?.at(-1)).toBe('/pilotage?base=flux');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Use rate by département, France, whole scheme, base: flow of the period',
    );
  });
});
