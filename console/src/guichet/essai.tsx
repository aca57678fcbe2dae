// oxlint-disable-next-line import/no-unassigned-import -- the device's memory, made anew
import 'fake-indexeddb/auto';
import { ApolloLink, Observable } from '@apollo/client';
import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, vi } from 'vitest';
import { createClient } from '../app/client.ts';
import { connexion, lienDe, rendre } from '../shared/essai.tsx';
import type * as Guichet from './GuichetPage.tsx';

export const NUMERO = '003F-8PP6-049N-3020';
export const REGISTRE = {
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
export const VALIDE = {
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

export type Demande = { readonly input: Readonly<Record<string, unknown>> };

/** A register that can be cut off. */
export function registre(racine: Readonly<Record<string, unknown>>) {
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

let page: typeof Guichet;

/** Each test opens a counter on a device that remembers nothing. */
export function unAppareilNeuf(): void {
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
}

/** Renders the counter over a register. */
export const rendreLeGuichet = (client: ReturnType<typeof registre>['client']) =>
  rendre(<page.GuichetPage />, { client, adresse: '/guichet' });

export async function ouvrir(racine: Readonly<Record<string, unknown>> = {}) {
  const ici = registre(racine);
  await rendreLeGuichet(ici.client);
  await screen.findByLabelText('Numéro du pass');
  return ici;
}

export const tester = async (numero = NUMERO): Promise<void> =>
  userEvent.type(screen.getByLabelText('Numéro du pass'), `${numero}{Enter}`);
export const encaisser = async (): Promise<void> =>
  userEvent.click(screen.getByRole('button', { name: 'Encaisser' }));
export const preparer = async (): Promise<void> => {
  await userEvent.type(screen.getByLabelText('Nom de cet appareil'), 'Accueil');
  await userEvent.click(screen.getByRole('button', { name: 'Préparer cet appareil' }));
  await screen.findByText(/Cet appareil est prêt/u);
};

/** The pairs of a definition list, as they are read. */
export const paires = (ou: HTMLElement): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Array.from(ou.querySelectorAll('dl > div'), (une) => [
      une.querySelector('dt')?.textContent ?? '',
      (une.querySelector('dd')?.textContent ?? '').replaceAll('\u00a0', ' '),
    ]),
  );
