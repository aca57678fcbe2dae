import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { createClient } from '../app/client.ts';
import { connexion, lienDe, rendre } from '../shared/essai.tsx';
import { CollectivitesPage } from './CollectivitesPage.tsx';

const collectivite = (
  siren: string,
  nom: string,
  type: string,
  departementCode: string | null,
  outreMer = false,
) => ({
  id: siren,
  siren,
  nom,
  type,
  outreMer,
  departementCode,
  conventions: [
    {
      id: `v${siren}`,
      partEtatCentimes: 15_000_000,
      partLocaleCentimes: 10_000_000,
      totalCentimes: 25_000_000,
    },
  ],
});

const GIRONDE = collectivite('223300013', 'Département de la Gironde', 'DEPARTEMENT', '33');
const GUYANE = collectivite('200052678', 'Collectivité territoriale de Guyane', 'REGION', null, true);
const MENDE = collectivite('244800405', 'CC Cœur de Lozère', 'EPCI', '48');
const TOUTES = [MENDE, GUYANE, GIRONDE];

interface Filtre {
  readonly recherche?: string | null;
  readonly type?: string | null;
  readonly outreMer?: boolean | null;
}

const retenue = ({ recherche, type, outreMer }: Filtre) =>
  TOUTES.filter(
    (one) =>
      (!recherche || one.nom.includes(recherche)) &&
      (!type || one.type === type) &&
      (typeof outreMer !== 'boolean' || one.outreMer === outreMer),
  );

const ligne = (of: object, achetes: number, utilises: number) => ({
  collectivite: of,
  achetes,
  distribues: achetes,
  utilises,
  tauxDUsage: utilises / achetes,
  intervalleBas: 0.1,
  intervalleHaut: 0.4,
  masques: [],
});

const RACINE = {
  registre: { droits: ['LIRE_DETAIL'] },
  collectivites: (filtre: Filtre) => connexion(retenue(filtre)),
  statistiques: {
    au: '2026-11-22',
    provisoire: true,
    lignes: [ligne(GIRONDE, 5000, 1550), ligne(GUYANE, 3000, 190), ligne(MENDE, 12, 3)],
  },
};

const ouvrir = (adresse = '/collectivites', racine: Readonly<Record<string, unknown>> = RACINE) =>
  rendre(<CollectivitesPage />, { client: createClient(lienDe(racine)), adresse });

const names = async () => {
  const rows = await screen.findAllByRole('rowheader');
  return rows.map((row) => within(row).getByRole('link').textContent);
};

afterEach(cleanup);

describe('the list of authorities', () => {
  it('totals its own rows, State and local', async () => {
    await ouvrir();

    const caption = await screen.findByText(/lauréates$/u, { selector: 'strong' });
    expect(caption.parentElement?.textContent.replaceAll('\u00a0', ' ')).toBe(
      '3 lauréates · 450 000 € État + 300 000 € locales',
    );
  });

  it('opens each count to its pass, and each name to its sheet with the scope of the view', async () => {
    await ouvrir('/collectivites?p=2021&q=Gironde');

    const row = within(await screen.findByRole('row', { name: /^Département de la Gironde/u }));
    expect(row.getByRole('link', { name: 'Département de la Gironde' }).getAttribute('href')).toBe(
      '/collectivites/223300013?p=2021',
    );
    expect(row.getByRole('link', { name: '1\u00a0550' }).getAttribute('href')).toBe(
      '/carnets?etape=UTILISES&p=2021&base=achat&f.collectivite=223300013',
    );
  });

  it('keeps type and overseas as two facets of the address', async () => {
    const { history } = await ouvrir();
    expect(await names()).toEqual([MENDE.nom, GUYANE.nom, GIRONDE.nom]);

    await userEvent.selectOptions(screen.getByLabelText('Outre-mer'), 'outre-mer');
    expect(await names()).toEqual([GUYANE.nom]);
    expect(history?.at(-1)).toBe('/collectivites?f.outremer=true');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Collectivités lauréates, outre-mer, toute la durée',
    );

    await userEvent.click(screen.getByRole('link', { name: 'Retirer le filtre outre-mer' }));
    expect(await names()).toHaveLength(3);
  });

  it('says of an empty list what each filter removed would give', async () => {
    await ouvrir('/collectivites?q=Gironde&f.type=EPCI');

    expect(await screen.findByText('Aucun résultat pour ces 2 filtres')).toBeDefined();
    const without = await screen.findByRole('link', { name: /^Sans «\sGironde\s»\s: 1$/u });
    expect(without.getAttribute('href')).toBe('/collectivites?f.type=EPCI');
  });

  it('flags a rate of fewer than thirty passes, and sorts it where it falls', async () => {
    await ouvrir('/collectivites?tri=-taux');

    expect(await names()).toEqual([GIRONDE.nom, MENDE.nom, GUYANE.nom]);
    expect(screen.getByText(/^12 pass\s: prudence$/u)).toBeDefined();
  });

  it('shows dashes, not zeros, when the counts could not be read', async () => {
    const statistiques = () => {
      throw new Error('Panne');
    };
    await ouvrir('/collectivites', { ...RACINE, statistiques });

    const row = within(await screen.findByRole('row', { name: /^Département de la Gironde/u }));
    expect(row.getAllByText('—')).toHaveLength(4);
    expect(row.queryByText('0')).toBeNull();
  });
});
