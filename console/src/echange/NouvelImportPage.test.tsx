import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Route } from 'wouter';
import { createClient } from '../app/client.ts';
import { lienDe, rendre } from '../shared/essai.tsx';
import { NouvelImportPage } from './NouvelImportPage.tsx';

interface Correction {
  readonly ligne: number;
  readonly colonne: string;
  readonly valeur: string;
}
interface Demande {
  readonly simuler: boolean;
  readonly correspondance: readonly { readonly colonne: string; readonly entete: string }[] | null;
  readonly corrections: readonly Correction[];
  readonly cleIdempotence: string;
}

const colonne = (nom: string, obligatoire: boolean, entete: string | null, moyen: string | null) => ({
  nom,
  obligatoire,
  explication: '',
  entete,
  moyen,
  confiance: entete === null ? 0 : 0.9,
});
const FORMAT = {
  nom: 'le standard national',
  reconnu: false,
  manquantes: ['date_maj'],
  colonnes: [
    colonne('pivot', true, 'N° SIRET', 'PROCHE'),
    colonne('date_maj', true, null, null),
    colonne('nom', false, 'Nom', 'EXACT'),
  ],
};
const RECONNU = {
  nom: 'le standard national',
  reconnu: true,
  manquantes: [],
  colonnes: [colonne('pivot', true, 'N° SIRET', 'EXACT')],
};
const REJETS = [
  { ligne: 3, colonne: 'N° SIRET', valeur: '8203', attendu: '14 chiffres' },
  { ligne: 9, colonne: 'Vu le', valeur: 'hier', attendu: 'une date' },
];

/** A register that holds one file, checks it as it is corrected, and remembers what it was asked. */
function registre(format: typeof FORMAT | typeof RECONNU) {
  const demandes: Demande[] = [];
  let corrections: readonly Correction[] = [];
  let essais = 0;
  const importDe = (simule: boolean) => {
    const rapport = REJETS.filter(({ ligne }) => !corrections.some((une) => une.ligne === ligne));
    return {
      id: `${simule ? 's' : 'i'}${essais}`,
      genre: 'LIEUX',
      fichier: 'aout.csv',
      simule,
      etat: 'TERMINE',
      motif: null,
      lignes: 10,
      creees: 7,
      modifiees: 3 - rapport.length,
      inchangees: 0,
      rejetees: rapport.length,
      rapport,
      corrections: [],
      effets: [{ cle: 'labels.PASS_NUMERIQUE', nombre: 8 }],
      ecarts: [
        {
          rang: 1,
          ligne: 2,
          objet: 'lieu:a',
          nom: 'Asso Y',
          champs: [{ champ: 'nom', avant: 'Asso', apres: 'Asso Y' }],
        },
      ],
    };
  };
  const racine = {
    registre: {
      droits: ['IMPORTER', 'LIRE_IMPORTS'],
      role: 'OPERATEUR',
      perimetre: 'France entière',
      compte: null,
      lectureSeule: false,
    },
    depot: ({ id }: { readonly id: string }) =>
      id === 'absent'
        ? null
        : {
            id,
            fichier: 'aout.csv',
            octets: 2048,
            lignes: 10,
            separateur: 'point-virgule',
            encodage: 'utf-8',
            genre: 'LIEUX',
            refus: null,
            entetes: ['N° SIRET', 'Nom', 'Vu le'].map((nom) => ({
              nom,
              exemples: ['x'],
              personnelle: false,
            })),
            formats: [format],
            correspondance: null,
            corrections: corrections.map((une) => ({ ...une, lue: '' })),
            controle: essais > 0 ? importDe(true) : null,
          },
    avancementDImport: null,
    import: () => importDe(true),
    importer: (demande: Demande) => {
      demandes.push(demande);
      corrections = [...corrections, ...demande.corrections];
      essais += 1;
      return importDe(demande.simuler);
    },
  };
  return { demandes, client: createClient(lienDe(racine)) };
}

const ouvrir = (client: ReturnType<typeof createClient>, suite = '') =>
  rendre(
    <Route path="/imports/nouveau">
      <NouvelImportPage />
    </Route>,
    { client, adresse: `/imports/nouveau?depot=d1${suite}` },
  );

afterEach(cleanup);

describe('the mapping of a file', () => {
  it('says what is missing, lets each header be read in one column, and checks with what was chosen', async () => {
    const { demandes, client } = registre(FORMAT);
    await ouvrir(client);
    await screen.findByRole('heading', { name: 'Correspondance des colonnes' });
    expect(screen.getByText('date_maj', { selector: 'strong' })).toBeDefined();

    await userEvent.click(screen.getByRole('button', { name: 'Contrôler les lignes' }));
    expect(demandes).toEqual([]);
    await userEvent.selectOptions(screen.getByLabelText('Colonne où se lit « Vu le »'), 'date_maj');
    await userEvent.click(screen.getByRole('button', { name: 'Contrôler les lignes' }));

    expect(await screen.findByRole('heading', { name: 'Contrôle des lignes' })).toBeDefined();
    expect(demandes.map(({ simuler, correspondance }) => [simuler, correspondance])).toEqual([
      [
        true,
        [
          { colonne: 'pivot', entete: 'N° SIRET' },
          { colonne: 'nom', entete: 'Nom' },
          { colonne: 'date_maj', entete: 'Vu le' },
        ],
      ],
    ]);
  });
});

describe('the check of a file', () => {
  it('begins at once when its headers are enough, and reads again each cell put right with Enter', async () => {
    const { demandes, client } = registre(RECONNU);
    await ouvrir(client);
    const premiere = await screen.findByLabelText('Ligne 3, N° SIRET');
    expect(await screen.findByText(/^8\slignes bonnes · 2\sen erreur$/u)).toBeDefined();

    await userEvent.clear(premiere);
    await userEvent.type(premiere, '43493312300029{Enter}');

    expect(document.activeElement).toBe(screen.getByLabelText('Ligne 9, Vu le'));
    expect(await screen.findByText('corrigée')).toBeDefined();
    expect(demandes.map(({ correspondance, corrections }) => [correspondance, corrections])).toEqual([
      [null, []],
      [null, [{ ligne: 3, colonne: 'N° SIRET', valeur: '43493312300029' }]],
    ]);
    await userEvent.click(screen.getByLabelText('N’afficher que les erreurs'));
    expect(screen.queryByLabelText('Ligne 3, N° SIRET')).toBeNull();
  });

  it('is not made again by a reload, nor by what the address says', async () => {
    const { demandes, client } = registre(RECONNU);
    await ouvrir(client);
    await screen.findByLabelText('Ligne 3, N° SIRET');
    cleanup();
    await ouvrir(client, '&pas=simulation');

    expect(await screen.findByRole('heading', { name: 'Ce que l’import ferait' })).toBeDefined();
    expect(demandes).toHaveLength(1);
  });
});

it('says what would change, field by field, then imports once and goes to the result', async () => {
  const { demandes, client } = registre(RECONNU);
  const { history } = await ouvrir(client);
  await userEvent.click(await screen.findByRole('button', { name: 'Voir ce que l’import ferait' }));

  const ecarts = within(await screen.findByRole('region', { name: 'Écarts, à faire défiler' }));
  expect(ecarts.getAllByRole('row')[1]?.textContent).toBe('2Asso YNomAssoAsso Y');
  expect(screen.getByText(/^8\slabels Pass numérique affirmés$/u)).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: /^Importer 8\slignes$/u }));

  await vi.waitFor(() => expect(history.at(-1)).toMatch(/^\/imports\/i\d\?pas=resultat$/u));
  expect(demandes.map(({ simuler }) => simuler)).toEqual([true, false]);
});

it('says that a file is no longer kept, and leads back', async () => {
  const { client } = registre(RECONNU);
  await rendre(<NouvelImportPage />, { client, adresse: '/imports/nouveau?depot=absent' });

  expect(await screen.findByText('Ce fichier n’est plus gardé')).toBeDefined();
  expect(screen.getByRole('link', { name: 'Choisir un autre fichier' }).getAttribute('href')).toBe(
    '/imports',
  );
});
