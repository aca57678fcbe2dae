// oxlint-disable-next-line import/no-unassigned-import -- the device's memory, made anew
import 'fake-indexeddb/auto';
import { ApolloLink, Observable } from '@apollo/client';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClient } from '../app/client.ts';
import { connexion, lienDe, rendre } from '../shared/essai.tsx';
import { paires } from './essai.ts';

const NUMERO = '003F-8PP6-049N-3020';
const REGISTRE = {
  demonstration: true,
  jour: '2026-09-15',
  anneeCog: 2026,
  version: 'essai',
  role: 'STRUCTURE',
  perimetre: 'Association Clic',
  droits: ['UTILISER', 'LIRE_REGLEMENTS', 'ANNULER_USAGE'],
  compte: 'agent-1',
  lectureSeule: false,
  fournisseurs: [],
};
const VALIDE = {
  __typename: 'TestDePass',
  valide: true,
  refus: null,
  valeurCentimes: 1000,
  nombreDUtilisations: 3,
  nombreDePass: 10,
  joursRestants: 138,
  tolereJusquAu: '2027-01-31',
  services: null,
};

type Demande = { readonly input: Readonly<Record<string, unknown>> };

/** A register that can be cut off. */
function registre(racine: Readonly<Record<string, unknown>>) {
  const etat = { coupe: false };
  const lien = lienDe({
    registre: REGISTRE,
    mesLieux: [{ id: 'l1', nom: 'Médiathèque', communeNom: 'Bordeaux', etatPassNumerique: 'LABELLISE' }],
    mesAppareils: [],
    utilisations: connexion([]),
    utilisationsParJour: [],
    testerPass: VALIDE,
    enregistrerAppareil: { __typename: 'AppareilEnregistre', appareil: 'a1', deja: false },
    ...racine,
  });
  const link = new ApolloLink((operation) =>
    etat.coupe
      ? new Observable((observer) => observer.error(new TypeError('Failed to fetch')))
      : lien.request(operation, () => new Observable(() => undefined)),
  );
  return { client: createClient(link), etat };
}

let page: typeof import('./GuichetPage.tsx');
beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  localStorage.clear();
  // What the counter remembers between two pages is forgotten between two tests.
  vi.resetModules();
  page = await import('./GuichetPage.tsx');
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function ouvrir(racine: Readonly<Record<string, unknown>> = {}) {
  const ici = registre(racine);
  await rendre(<page.GuichetPage />, { client: ici.client, adresse: '/guichet' });
  await screen.findByLabelText('Numéro du pass');
  return ici;
}

const tester = async (numero = NUMERO): Promise<void> =>
  userEvent.type(screen.getByLabelText('Numéro du pass'), `${numero}{Enter}`);
const encaisser = async (): Promise<void> =>
  userEvent.click(screen.getByRole('button', { name: 'Encaisser' }));
const preparer = async (): Promise<void> => {
  await userEvent.type(screen.getByLabelText('Nom de cet appareil'), 'Accueil');
  await userEvent.click(screen.getByRole('button', { name: 'Préparer cet appareil' }));
  await screen.findByText(/Cet appareil est prêt/u);
};

describe('at the counter', () => {
  it('says in big words that a pass is valid, and what is left to pay while the price is typed', async () => {
    await ouvrir();
    await tester();

    expect(await screen.findByText('Pass valide')).toBeDefined();
    expect(screen.getByText(/3 \/ 10 pass du carnet utilisés/u)).toBeDefined();
    await userEvent.clear(screen.getByLabelText(/^Prix/u));
    await userEvent.type(screen.getByLabelText(/^Prix/u), '12,50');
    expect(paires(screen.getByRole('form', { name: 'Encaisser ce pass' }))).toMatchObject({
      'Payé par le pass': '10 €',
      'Reste à charge': '2,50 €',
    });
  });

  it('says why not in the words of the register, and offers nothing to cash', async () => {
    const message = 'Ce pass a expiré : il était toléré jusqu’au 31/01/2026.';
    await ouvrir({ testerPass: { ...VALIDE, valide: false, refus: { __typename: 'PassExpire', message } } });
    await tester();

    expect((await screen.findByRole('alert')).textContent).toContain(message);
    expect(screen.queryByRole('button', { name: 'Encaisser' })).toBeNull();
  });

  it('reads the number after the # of a QR code, and tells a wrong character without asking', async () => {
    const demandes: unknown[] = [];
    await ouvrir({
      testerPass: (demande: unknown) => {
        demandes.push(demande);
        return VALIDE;
      },
    });

    await tester('003F-8PP6-049N-3021');
    expect(screen.getByLabelText('Numéro du pass').getAttribute('aria-invalid')).toBe('true');
    expect(demandes).toEqual([]);

    await userEvent.clear(screen.getByLabelText('Numéro du pass'));
    await tester(`https://registre.exemple/valide#${NUMERO}`);
    await screen.findByText('Pass valide');
    expect(demandes).toEqual([{ numero: NUMERO, lieu: 'l1' }]);
  });

  it('cashes it once, then is ready for the next one', async () => {
    const demandes: Demande[] = [];
    await ouvrir({
      utiliserPass: (demande: Demande) => {
        demandes.push(demande);
        return { __typename: 'PassUtilise', deja: false };
      },
    });
    await tester();
    await screen.findByText('Pass valide');
    await userEvent.click(screen.getByRole('radio', { name: 'Maîtriser les outils' }));
    await encaisser();

    expect(await screen.findByText('Encaissé : le pass …3020 est utilisé.')).toBeDefined();
    expect(demandes.map(({ input }) => input)).toMatchObject([
      { numero: NUMERO, lieu: 'l1', service: 'MAITRISER', minutes: 60, prixCentimes: 1000 },
    ]);
    expect(document.activeElement).toBe(screen.getByLabelText('Numéro du pass'));
    expect(screen.queryByText('Pass valide')).toBeNull();
  });

  it('is closed to who may not use a pass', async () => {
    const { client } = registre({
      registre: { ...REGISTRE, droits: [] },
      matriceDesDroits: [{ droit: 'UTILISER', roles: ['STRUCTURE'] }],
    });
    await rendre(<page.GuichetPage />, { client, adresse: '/guichet' });

    expect(await screen.findByText(/Accès réservé/u)).toBeDefined();
    expect(screen.queryByLabelText('Numéro du pass')).toBeNull();
  });
});

describe('without the register', () => {
  it('keeps nothing on a device that was not prepared, and says so', async () => {
    const { etat } = await ouvrir();
    etat.coupe = true;
    await tester();
    await screen.findByText('À confirmer');
    await encaisser();

    expect((await screen.findByRole('alert')).textContent).toContain('il n’a pas été préparé');
  });

  it('keeps a signed use, sends it when the register is back, and forgets its number', async () => {
    const envois: Demande[] = [];
    const { etat } = await ouvrir({
      envoyerUtilisations: (demande: { input: { utilisations: { cle: string }[] } }) => {
        envois.push(demande);
        const lignes = demande.input.utilisations.map(({ cle }) => ({ cle, issue: 'UTILISE', refus: null }));
        return { __typename: 'EnvoiLu', lignes };
      },
    });
    await preparer();
    etat.coupe = true;
    await tester();
    await screen.findByText('À confirmer');
    await encaisser();
    expect(await screen.findByText(/Gardé, à confirmer : le pass …3020/u)).toBeDefined();
    expect(screen.getByText(/Hors connexion depuis .+ 1\spass gardé/u)).toBeDefined();

    // The same pass is not entered twice on one device.
    await tester();
    expect((await screen.findByRole('alert')).textContent).toContain('déjà gardé');

    etat.coupe = false;
    await userEvent.click(screen.getByRole('button', { name: 'Envoyer maintenant' }));
    expect(await screen.findByText(/Envoi fait : 1\spass encaissé/u)).toBeDefined();
    expect(envois[0]?.input).toMatchObject({
      appareil: 'a1',
      utilisations: [{ numero: NUMERO, lieu: 'l1', signature: expect.stringMatching(/^[\w-]{86}$/u) }],
    });
    const { gardes } = await import('./magasin.ts');
    expect(await gardes('STRUCTURE (Association Clic)')).toEqual([]);
  });

  it('keeps a refused one with its reason and without its number, until it is seen', async () => {
    const message = 'Ce pass a déjà été utilisé, le 12/09/2026 : un pass ne sert qu’une fois.';
    const { etat } = await ouvrir({
      envoyerUtilisations: ({ input }: { input: { utilisations: { cle: string }[] } }) => ({
        __typename: 'EnvoiLu',
        lignes: input.utilisations.map(({ cle }) => ({
          cle,
          issue: 'REFUSE',
          refus: { __typename: 'PassDejaUtilise', message },
        })),
      }),
    });
    await preparer();
    etat.coupe = true;
    await tester();
    await screen.findByText('À confirmer');
    await encaisser();
    await screen.findByText(/Gardé, à confirmer :/u);
    etat.coupe = false;
    await userEvent.click(screen.getByRole('button', { name: 'Envoyer maintenant' }));

    const refuses = await screen.findByRole('heading', { name: 'Refusés à l’envoi' });
    expect(refuses.parentElement?.textContent).toContain(message);
    const { gardes } = await import('./magasin.ts');
    expect(await gardes('STRUCTURE (Association Clic)')).toMatchObject([
      { numero: '', signature: '', fin: '3020' },
    ]);
    await userEvent.click(
      within(refuses.parentElement ?? document.body).getByRole('button', { name: /J’ai vu/u }),
    );
    await waitFor(() => expect(screen.queryByText(message, { exact: false })).toBeNull());
  });

  it('does not let one log out while something waits, and leaves nothing once it is sent', async () => {
    const { etat } = await ouvrir();
    await preparer();
    etat.coupe = true;
    await tester();
    await screen.findByText('À confirmer');
    await encaisser();
    await screen.findByText(/Gardé, à confirmer :/u);
    const [{ quitterLeGuichet }, magasin] = await Promise.all([
      import('./sortie.ts'),
      import('./magasin.ts'),
    ]);

    expect(await quitterLeGuichet()).toBe(1);
    const [usage] = await magasin.gardes('STRUCTURE (Association Clic)');
    expect(usage?.numero).toBe(NUMERO);
    await magasin.effacer(usage?.cle ?? '');
    expect(await quitterLeGuichet()).toBe(0);
    expect(await magasin.dernierContexte()).toBeNull();
  });
});
