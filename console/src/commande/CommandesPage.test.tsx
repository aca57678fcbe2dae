import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { createClient } from '../app/client.ts';
import { connexion, direATous, lienDe, refuser, rendre } from '../shared/essai.tsx';
import { CommandesPage } from './CommandesPage.tsx';

const commande = (numero: string, autres: object = {}) => ({
  id: numero,
  numero,
  etat: 'LIVREE',
  nombreDePass: 1000,
  valeurCentimes: 1_000_000,
  joursDansLEtat: 12,
  prochaineEtape: 'MANDATEE',
  prochainResponsable: 'COMMANDITAIRE',
  attendueLe: '2026-09-01',
  enRetard: true,
  collectivite: { id: 'g', siren: '223300013', nom: 'Département de la Gironde' },
  operateur: { id: 'o', nom: 'Opérateur A' },
  ...autres,
});

const ouvrir = (adresse: string, racine: Readonly<Record<string, unknown>>, droits: string[] = []) =>
  rendre(<CommandesPage />, {
    client: createClient(
      lienDe({
        registre: { droits, jour: '2026-09-15' },
        operateurs: connexion([{ id: 'o', code: 'A', nom: 'Opérateur A' }]),
        listeDesDevis: connexion([]),
        ...racine,
      }),
    ),
    adresse,
  });

afterEach(cleanup);

describe('the board', () => {
  it('puts each order at its step, with who must act and whether that is late', async () => {
    await ouvrir('/commandes', {
      commandes: ({ etape }: { etape: string }) =>
        connexion(etape === 'LIVREE' ? [commande('2026-004')] : []),
    });
    const colonne = await screen.findByRole('region', { name: /^Livrée/u });

    expect(await within(colonne).findByRole('link', { name: '2026-004' })).toBeDefined();
    expect(colonne.textContent.replaceAll('\u00a0', ' ')).toContain('depuis 12 jours');
    expect(colonne.textContent).toContain('mandatée, par l’acheteur, avant le 01/09/2026');
    expect(within(colonne).getByText('en retard')).toBeDefined();
  });

  it('asks with the filters of the address, and offers a quote to who may make one', async () => {
    const asked: object[] = [];
    await ouvrir(
      '/commandes?f.operateur=A&f.vague=2020&au=2026-08-01',
      {
        commandes: (args: object) => {
          asked.push(args);
          return connexion([]);
        },
      },
      ['COMMANDER'],
    );

    expect(asked[0]).toMatchObject({ operateur: 'A', vague: 2020, au: '2026-08-01', etape: 'SIGNEE' });
    expect(screen.getByRole('link', { name: 'Établir un devis' })).toBeDefined();
    expect(screen.getByText('telles que connues le 01/08/2026')).toBeDefined();
  });

  it('has a table that says the same', async () => {
    const { history } = await ouvrir('/commandes', { commandes: connexion([commande('2026-004')]) });
    await userEvent.click(screen.getByRole('button', { name: 'Tableau' }));

    expect(history?.at(-1)).toBe('/commandes?forme=tableau');
    const rang = await screen.findByRole('row', { name: /2026-004/u });
    expect(rang.textContent.replaceAll('\u00a0', ' ')).toContain('10 000 €');
  });

  it('says which right is missing', async () => {
    await ouvrir('/commandes?forme=tableau', { commandes: () => refuser('Accès refusé : essai.') });

    expect(await screen.findByText('Accès refusé : essai.')).toBeDefined();
  });
});

describe('what changes while one reads', () => {
  const evenement = { id: 'e', curseur: 'c', type: 'commande.livree' };
  const liste = async (lues: object[][]) => {
    await ouvrir(
      '/commandes?forme=tableau',
      { commandes: () => connexion((lues.length > 1 ? lues.shift() : lues[0]) ?? []) },
      ['LIRE_EVENEMENTS'],
    );
    await screen.findByRole('row', { name: /2026-004/u });
  };

  it('changes a row where it is, shows which cells are others, and says it once', async () => {
    await liste([[commande('2026-004')], [commande('2026-004', { valeurCentimes: 2_000_000 })]]);
    await direATous({ evenements: evenement });

    const cellule = await screen.findByRole('cell', { name: /20\s000\s€/u });
    await waitFor(() => expect(cellule.className).toContain('vient-de-changer'));
    expect(screen.getByText(/^1\schangement dans les commandes$/u)).toBeDefined();
    expect(screen.queryByRole('button', { name: /Actualiser/u })).toBeNull();
  });

  it('never moves a row: what would is counted, and shown when it is asked', async () => {
    await liste([[commande('2026-004')], [commande('2026-005'), commande('2026-004')]]);
    await direATous({ evenements: evenement });

    const actualiser = await screen.findByRole('button', { name: /Actualiser la liste.*1\schangement/u });
    expect(screen.queryByRole('row', { name: /2026-005/u })).toBeNull();
    await userEvent.click(actualiser);
    expect(await screen.findByRole('row', { name: /2026-005/u })).toBeDefined();
    await waitFor(() => expect(screen.queryByRole('button', { name: /Actualiser/u })).toBeNull());
  });
});
