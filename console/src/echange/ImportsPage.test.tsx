import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClient } from '../app/client.ts';
import { connexion, lienDe, rendre } from '../shared/essai.tsx';
import { ImportsPage } from './ImportsPage.tsx';

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

let depots = 0;

const ouvrir = (droits: readonly string[]) =>
  rendre(<ImportsPage />, {
    client: createClient(
      lienDe({
        registre: { droits, role: 'PUBLIC', perimetre: 'France entière', compte: null, lectureSeule: false },
        matriceDesDroits: [{ droit: 'LIRE_IMPORTS', roles: ['ADMINISTRATEUR', 'ETAT', 'OPERATEUR'] }],
        modeleDImport: ({ genre }: { readonly genre: string }) => (genre === 'COHORTES' ? MODELE : null),
        imports: () => connexion([]),
      }),
    ),
    adresse: '/imports',
  });

beforeEach(() => {
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

describe('the first step of an import', () => {
  it('sends the file as soon as it is chosen, and goes on with it and its kind in the address', async () => {
    const { history } = await ouvrir(OPERATEUR);
    await userEvent.selectOptions(await screen.findByLabelText('Contenu du fichier'), 'COHORTES');

    await userEvent.upload(screen.getByLabelText('Fichier CSV'), FICHIER);

    await vi.waitFor(() => expect(history.at(-1)).toBe('/imports/nouveau?depot=depot-1&genre=COHORTES'));
  });

  it('says why the file was not taken, and takes another', async () => {
    const { history } = await ouvrir(OPERATEUR);
    const reponse = {
      errors: [{ message: 'Un classeur n’est pas un CSV.', extensions: { code: 'FORMAT_REFUSE' } }],
    };
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(reponse), { status: 415 })));

    await userEvent.upload(await screen.findByLabelText('Fichier CSV'), FICHIER);

    expect(await screen.findByText('Un classeur n’est pas un CSV.')).toBeDefined();
    expect(screen.getByLabelText<HTMLInputElement>('Fichier CSV').disabled).toBe(false);
    expect(history).toEqual(['/imports']);
  });
});
