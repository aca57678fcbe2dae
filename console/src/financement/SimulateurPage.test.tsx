import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { createClient } from '../app/client.ts';
import { lienDe, rendre } from '../shared/essai.tsx';
import { SimulateurPage } from './SimulateurPage.tsx';

interface Demande {
  readonly vague: number;
  readonly criteres: Readonly<Record<string, unknown>>;
}

const demandes: Demande[] = [];
const REGLE = {
  id: 'r',
  version: 1,
  aCompterDu: '2019-03-22',
  source: 'Appel à projets, mars 2019',
  tauxMaximalDixMilliemes: 6500,
  plafondDeLAideCentimes: 120_000_000,
  suitLUsage: false,
};
const racine = (droits: readonly string[], eligible = true) => ({
  registre: { droits, role: 'ADMINISTRATEUR', perimetre: 'France entière' },
  collectivites: { edges: [], totalCount: 0, pageInfo: {} },
  simulerCofinancement: (demande: Demande) => {
    demandes.push(demande);
    return {
      eligible,
      motifs: eligible
        ? []
        : [{ regle: 'AAP_ECHELLE', message: 'Une commune seule n’est pas éligible.', source: 'Appel' }],
      tauxDixMilliemes: eligible ? 3900 : 0,
      primes: [
        { code: 'base', libelle: 'taux de base', dixMilliemes: 2000, obtenue: true },
        { code: 'hub', libelle: 'hub présent', dixMilliemes: 500, obtenue: false },
      ],
      aideCentimes: 2_175_500,
      porteurCentimes: 3_402_700,
      totalCentimes: 5_578_200,
      plafonnee: false,
      nombreDePass: 5020,
      nombreDePersonnes: 502,
      regle: REGLE,
    };
  },
});
const ouvrir = (adresse: string, droits: readonly string[] = [], eligible = true) =>
  rendre(<SimulateurPage />, { client: createClient(lienDe(racine(droits, eligible))), adresse });

afterEach(() => {
  cleanup();
  demandes.length = 0;
});

describe('the simulator', () => {
  it('asks nothing before an amount is known', async () => {
    await ouvrir('/financement/simulateur');

    expect(screen.getByText('Dites le montant du projet')).toBeTruthy();
    expect(demandes).toEqual([]);
  });

  it('tells from its address alone what the State would bring, bonus by bonus', async () => {
    await ouvrir(
      '/financement/simulateur?echelle=DEPARTEMENTAL&budget=34027&densite=103&pauvrete=14&public=oui',
    );

    expect(demandes.at(-1)).toMatchObject({
      vague: 2019,
      criteres: {
        echelle: 'DEPARTEMENTAL',
        budgetPorteurCentimes: 3_402_700,
        densite: 103,
        tauxDePauvrete: 0.14,
        population: null,
        publicCible: true,
        hub: false,
      },
    });
    expect(await screen.findByText('39 %')).toBeTruthy();
    const hub = screen.getByText('hub présent').closest('tr');
    expect(within(hub ?? document.body).getByText('non obtenue')).toBeTruthy();
  });

  it('follows what is ticked, in its address', async () => {
    const { history } = await ouvrir('/financement/simulateur?budget=1000&public=oui');

    await act(async () => fireEvent.click(screen.getByLabelText(/hub est présent/u)));

    expect(history.at(-1)).toContain('hub=oui');
    expect(demandes.at(-1)?.criteres).toMatchObject({ hub: true });
  });

  it('says why a project is not eligible, and offers no deposit', async () => {
    await ouvrir('/financement/simulateur?echelle=COMMUNE&budget=1000&public=oui', ['DEPOSER'], false);

    expect(await screen.findByText(/commune seule/u)).toBeTruthy();
    expect(screen.queryByRole('form', { name: 'Déposer ce projet' })).toBeNull();
  });

  it('offers the deposit to those who may', async () => {
    await ouvrir('/financement/simulateur?budget=1000&public=oui', ['DEPOSER']);

    expect(await screen.findByRole('form', { name: 'Déposer ce projet' })).toBeTruthy();
  });
});
