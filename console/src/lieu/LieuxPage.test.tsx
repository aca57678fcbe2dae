import { act, cleanup, screen, within, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClient } from '../app/client.ts';
import { connexion, direATous, lienDe, refuser, rendre } from '../shared/essai.tsx';
import { LieuxPage } from './LieuxPage.tsx';

const lieu = (id: string, nom: string, etatPassNumerique: string | null, departementCode = '33') => ({
  id,
  nom,
  communeNom: 'Mérignac',
  communeCode: '33281',
  departementCode,
  itinerant: false,
  site: 'PRINCIPAL',
  etatPassNumerique,
  etatFranceServices: null,
  nombreDUtilisations: 188,
  labels: [
    { id: `l${id}`, genre: 'PASS_NUMERIQUE', acte: 'LABELLISATION', du: '2019-07-16', jusquAu: '2027-07-15' },
  ],
  periodesDeLabel: [],
});

const LIEUX = [
  lieu('1', 'Association Clic', 'LABELLISE'),
  lieu('2', 'Cyber-base', 'SUSPENDU'),
  lieu('3', 'Médiathèque', 'LABELLISE', '23'),
];

interface Arguments {
  readonly first: number;
  readonly after?: string | null;
  readonly filtre?: Readonly<Record<string, string | null>>;
}

const lieux = ({ filtre = {} }: Arguments) =>
  connexion(
    LIEUX.filter(
      (one) =>
        (!filtre['departement'] || one.departementCode === filtre['departement']) &&
        (!filtre['etat'] || one.etatPassNumerique === filtre['etat']) &&
        (!filtre['recherche'] || one.nom.includes(filtre['recherche'])),
    ),
  );

const ouvrir = (adresse: string, racine: Readonly<Record<string, unknown>> = { lieux }) =>
  rendre(<LieuxPage />, { client: createClient(lienDe(racine)), adresse });

/** What the map was told to frame: what it draws is looked at in a browser. */
const { cadrages, rien } = vi.hoisted(() => ({ cadrages: new Array<unknown>(), rien: () => undefined }));
vi.mock('../shared/plan/moteur.ts', () => ({
  Moteur: class {
    charger = rien;
    mesurer = rien;
    redessiner = rien;
    viserLieux = rien;
    fermer = rien;
    regarder = (zone: unknown) => cadrages.push(zone);
  },
}));

const titre = (text: string) =>
  screen.findByRole('heading', { level: 1, name: (name) => name.replaceAll('\u00a0', ' ') === text });

beforeEach(() => localStorage.setItem('pass-numerique.carte-des-lieux', 'masquee'));
afterEach(cleanup);

describe('the list of places', () => {
  it('says its view in words, and each label with the date that matters', async () => {
    await ouvrir('/lieux-labellises?t=dep:33&f.etat=LABELLISE');

    expect(await titre('1 lieu en Gironde, labellisé')).toBeDefined();
    const row = within(screen.getByRole('row', { name: /^Association Clic/u }));
    expect(row.getByText('Labellisé')).toBeDefined();
    expect(row.getByText('jusqu’au 15/07/2027')).toBeDefined();
    expect(row.getByRole('link').getAttribute('href')).toBe('/lieux-labellises/1');
    expect(screen.getByRole('button', { name: 'Exporter' })).toBeDefined();
  });

  it('adds one step to the history for each filter, and removes it by its chip', async () => {
    const { history } = await ouvrir('/lieux-labellises?page=2&apres=curseur');

    await userEvent.selectOptions(await screen.findByLabelText('État du label'), 'suspendus');
    expect(await titre('1 lieu, suspendu')).toBeDefined();
    expect(history?.at(-1)).toBe('/lieux-labellises?f.etat=SUSPENDU');

    await userEvent.click(screen.getByRole('link', { name: 'Retirer le filtre suspendu' }));
    expect(await titre('3 lieux')).toBeDefined();
  });

  it('names each filter of an empty list, with what its removal would give', async () => {
    await ouvrir('/lieux-labellises?t=dep:23&f.etat=SUSPENDU');

    expect(await screen.findByText('Aucun lieu ne répond à : Creuse (23), suspendu')).toBeDefined();
    const without = await screen.findByRole('link', { name: /^Sans suspendu\s: 1$/u });
    expect(without.getAttribute('href')).toBe('/lieux-labellises?t=dep:23');
  });

  it('says what to do first when there is no place at all', async () => {
    await ouvrir('/lieux-labellises', { lieux: connexion([]) });

    expect(await screen.findByText('Aucun lieu dans ce registre')).toBeDefined();
    expect(screen.getByRole('link', { name: 'Importer des lieux' }).getAttribute('href')).toBe('/imports');
  });

  it('offers the next page by its cursor', async () => {
    const page = {
      ...connexion(LIEUX),
      totalCount: 120,
      pageInfo: { hasNextPage: true, hasPreviousPage: false, endCursor: 'c50' },
    };
    await ouvrir('/lieux-labellises?q=a', { lieux: page });

    const next = await screen.findByRole('link', { name: 'Suivant' });
    expect(next.getAttribute('href')).toBe('/lieux-labellises?q=a&page=2&apres=c50');
    expect(screen.queryByRole('link', { name: 'Précédent' })).toBeNull();
  });

  it('says why it could not be read, with a code and a way to try again', async () => {
    await ouvrir('/lieux-labellises', {
      lieux: () => refuser('Le registre est momentanément indisponible : réessayez.', 'INDISPONIBLE'),
    });

    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('momentanément indisponible');
    expect(within(alert).getByRole('button', { name: 'Réessayer' })).toBeDefined();
    expect(screen.getByRole('heading', { level: 1, name: 'Lieux' })).toBeDefined();
  });

  it('changes a row where it is when a colleague suspends its label, says it once, and counts it', async () => {
    await ouvrir('/lieux-labellises', { lieux, registre: { jour: '2026-09-15' } });
    await screen.findByRole('row', { name: /^Association Clic/u });
    const [avant] = LIEUX;
    const suspension = {
      id: 'l9',
      genre: 'PASS_NUMERIQUE',
      libelle: null,
      acte: 'SUSPENSION',
      du: '2026-09-20',
      jusquAu: null,
    };
    const apres = {
      ...avant,
      labels: [suspension, ...(avant?.labels.map((un) => ({ ...un, libelle: null })) ?? [])],
      periodesDeLabel: [{ label: 'PASS_NUMERIQUE', debut: '2026-09-20', etat: 'SUSPENDU' }],
    };
    await direATous({
      lieuModifie: {
        evenement: 'e1',
        curseur: 'c1',
        nombreDeLieux: 1,
        lot: false,
        lieux: [{ id: '1', champs: [], assertions: ['l9'], lieu: apres }],
      },
    });

    const row = within(screen.getByRole('row', { name: /^Association Clic/u }));
    expect(row.getByText('Suspendu à compter du 20/09/2026')).toBeDefined();
    expect(screen.getByRole('status').textContent?.replaceAll('\u00a0', ' ')).toBe(
      'Association Clic : label suspendu à compter du 20/09/2026',
    );
    expect(screen.getByRole('button', { name: /1\schangement/u })).toBeDefined();
    await direATous({
      lieuModifie: { evenement: 'e2', curseur: 'c2', nombreDeLieux: 1204, lot: true, lieux: [] },
    });
    expect(screen.getByRole('button', { name: /2\schangements/u })).toBeDefined();
    // Not read out before ten seconds.
    expect(screen.getByRole('status').textContent).toContain('Association Clic');
  });

  it('leaves the map where one looks when a lot has it read again', async () => {
    localStorage.clear();
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe = rien;
        disconnect = rien;
      },
    );
    const carte = {
      ids: ['1', '2'],
      latitudes: [44.8, 44.9],
      longitudes: [-0.6, -0.5],
      etats: ['LABELLISE', 'SUSPENDU'],
      approches: [],
      sansPosition: 0,
    };
    const carteDesLieux = vi.fn<() => typeof carte>(() => carte);
    await ouvrir('/lieux-labellises?t=dep:33', { lieux, carteDesLieux });
    await waitFor(() => expect(cadrages).toHaveLength(1));

    await direATous({
      lieuModifie: { evenement: 'e3', curseur: 'c3', nombreDeLieux: 1204, lot: true, lieux: [] },
    });
    await waitFor(() => expect(carteDesLieux).toHaveBeenCalledTimes(2));
    await act(async () => {});
    expect(cadrages).toHaveLength(1);
    vi.unstubAllGlobals();
  });
});
