import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClient } from '../app/client.ts';
import { connexion, lienDe, rendre } from '../shared/essai.tsx';
import { ImportsPage } from './ImportsPage.tsx';

interface Demande {
  readonly genre: string;
  readonly depot: string;
  readonly simuler: boolean;
  readonly cleIdempotence: string;
}

const IMPORT = {
  genre: 'LIEUX',
  fichier: 'aout.csv',
  acteur: 'operateur (France entière)',
  etat: 'TERMINE',
  motif: null,
  lignes: 500,
  creees: 120,
  modifiees: 373,
  inchangees: 3,
  rejetees: 4,
  recuA: '2026-11-22T10:00:00Z',
  termineA: '2026-11-22T10:00:02Z',
  rapport: [{ ligne: 48, colonne: 'siret', valeur: '8203', attendu: '14 chiffres' }],
};
const FICHIER = new File(['nom\n'], 'aout.csv', { type: 'text/csv' });
const MODELE = {
  nom: 'modele-cohortes.csv',
  csv: 'siren;public\r\n243300316;Personnes âgées\r\n',
  colonnes: [
    { nom: 'siren', obligatoire: true, explication: 'SIREN de la collectivité.', exemple: '243300316' },
    { nom: 'du', obligatoire: false, explication: 'Premier jour.', exemple: '' },
  ],
};
const OPERATEUR = ['LIRE_IMPORTS', 'IMPORTER'];

let demandes: Demande[] = [];
let depots = 0;

const ouvrir = (droits: readonly string[], importer: (demande: Demande) => unknown = importerTout) =>
  rendre(<ImportsPage />, {
    client: createClient(
      lienDe({
        registre: { droits, role: 'PUBLIC', perimetre: 'France entière', compte: null, lectureSeule: false },
        matriceDesDroits: [{ droit: 'LIRE_IMPORTS', roles: ['ADMINISTRATEUR', 'ETAT', 'OPERATEUR'] }],
        modeleDImport: ({ genre }: { readonly genre: string }) => (genre === 'COHORTES' ? MODELE : null),
        imports: () =>
          connexion(demandes.map(({ simuler }, rang) => ({ ...IMPORT, id: `p${rang}`, simule: simuler }))),
        importer: (demande: Demande) => {
          demandes.push(demande);
          return importer(demande);
        },
      }),
    ),
    adresse: '/imports',
  });

const importerTout = ({ simuler }: Demande) => ({ ...IMPORT, id: simuler ? 's' : 'i', simule: simuler });

async function essayer(): Promise<void> {
  await userEvent.upload(await screen.findByLabelText('Fichier CSV'), FICHIER);
  await userEvent.click(screen.getByRole('button', { name: 'Simuler' }));
}

beforeEach(() => {
  demandes = [];
  depots = 0;
  vi.stubGlobal('fetch', () => {
    depots += 1;
    return Promise.resolve(new Response(JSON.stringify({ id: `depot-${depots}` }), { status: 201 }));
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('who may import', () => {
  it('is said to who may not even read imports, with the way in', async () => {
    await ouvrir([]);

    expect(
      await screen.findByText(
        'Ce droit est celui des rôles : Administrateur du dispositif, État et Opérateur.',
      ),
    ).toBeDefined();
    expect(screen.getByRole('button', { name: 'Se connecter' })).toBeDefined();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('is said to who may only read them', async () => {
    await ouvrir(['LIRE_IMPORTS']);

    expect(await screen.findByText('Aucun fichier n’est encore entré dans ce registre')).toBeDefined();
    expect(screen.getByText('Accès réservé : importer des fichiers')).toBeDefined();
    expect(screen.queryByLabelText('Fichier CSV')).toBeNull();
  });
});

describe('what a file looks like', () => {
  it('is said by column, with a template to fill, of the kinds that no standard describes', async () => {
    await ouvrir(OPERATEUR);
    await screen.findByLabelText('Fichier CSV');
    expect(screen.queryByRole('button', { name: /modèle/u })).toBeNull();

    await userEvent.selectOptions(screen.getByLabelText('Contenu du fichier'), 'COHORTES');
    expect(await screen.findByText(/^2\scolonnes attendues, 1\sobligatoire$/u)).toBeDefined();
    const colonnes = within(
      screen.getByRole('region', { name: 'Colonnes attendues, à faire défiler', hidden: true }),
    );
    expect(colonnes.getAllByRole('row', { hidden: true })[1]?.textContent).toBe(
      'siren obligatoireSIREN de la collectivité.243300316',
    );
    const crees: Blob[] = [];
    vi.stubGlobal('URL', {
      ...URL,
      createObjectURL: (blob: Blob) => `blob:${crees.push(blob)}`,
      revokeObjectURL: () => undefined,
    });
    await userEvent.click(screen.getByRole('button', { name: 'Télécharger un modèle à remplir (CSV)' }));
    expect(await crees[0]?.text()).toBe(MODELE.csv);
  });
});

describe('the steps of an import', () => {
  it('asks for a file before anything is sent', async () => {
    await ouvrir(OPERATEUR);

    await userEvent.click(await screen.findByRole('button', { name: 'Simuler' }));

    expect(screen.getByText('Un fichier CSV est attendu.')).toBeDefined();
    expect(document.activeElement).toBe(screen.getByLabelText('Fichier CSV'));
    expect([depots, demandes]).toEqual([0, []]);
  });

  it('says what the file would do, then does it, sending it once', async () => {
    await ouvrir(OPERATEUR);

    await essayer();
    const report = await screen.findByRole('heading', { name: 'Simulation de aout.csv' });
    expect(document.activeElement).toBe(report);
    expect(screen.getByText(/493 entreraient dans le registre, 3 sont inchangées/u)).toBeDefined();
    const rejets = within(screen.getByRole('region', { name: 'Lignes rejetées, à faire défiler' }));
    expect(rejets.getAllByRole('row')[1]?.textContent).toBe('48siret«\u00a08203\u00a0»14 chiffres');
    await userEvent.click(screen.getByRole('button', { name: 'Importer 493\u00a0lignes' }));

    expect(await screen.findByRole('heading', { name: 'Import de aout.csv' })).toBeDefined();
    expect(screen.getByRole('link', { name: 'Voir les lieux' })).toBeDefined();
    expect(depots).toBe(1);
    expect(demandes.map(({ depot, genre, simuler: only }) => [depot, genre, only])).toEqual([
      ['depot-1', 'LIEUX', true],
      ['depot-1', 'LIEUX', false],
    ]);
    expect(new Set(demandes.map(({ cleIdempotence }) => cleIdempotence)).size).toBe(2);
    expect(await screen.findByText(/^2\simports et simulations/u)).toBeDefined();
  });

  it('says why a whole file is refused, and offers no import', async () => {
    const motif = 'Il manque la colonne id_fs.';
    const zero = { lignes: 0, creees: 0, modifiees: 0, inchangees: 0, rejetees: 0, rapport: [] };
    await ouvrir(OPERATEUR, (demande) => ({ ...importerTout(demande), ...zero, etat: 'REFUSE', motif }));

    await essayer();

    expect(await screen.findByText(motif)).toBeDefined();
    expect(screen.queryByRole('button', { name: /^Importer \d/u })).toBeNull();
  });

  it('sends the file again after the server lost it, and shows its sentence', async () => {
    await ouvrir(OPERATEUR, () => {
      throw new Error('Ce dépôt n’existe plus.');
    });

    await essayer();
    expect(await screen.findByText('Ce dépôt n’existe plus.')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Simuler' }));

    await vi.waitFor(() => expect(demandes.map(({ depot }) => depot)).toEqual(['depot-1', 'depot-2']));
  });

  it('gives up its report when another kind is chosen', async () => {
    await ouvrir(OPERATEUR);
    await essayer();
    await screen.findByRole('heading', { name: 'Simulation de aout.csv' });

    await userEvent.selectOptions(screen.getByLabelText('Contenu du fichier'), 'TERRITOIRES');

    expect(screen.queryByRole('heading', { name: 'Simulation de aout.csv' })).toBeNull();
  });
});
