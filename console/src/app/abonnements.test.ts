import type { ApolloLink } from '@apollo/client';
import { parse } from 'graphql';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createClient } from './client.ts';
import { FauxSocket } from '../shared/direct/essai.ts';
import { suspendre } from '../shared/direct/etat.ts';
import { lienDesAbonnements } from '../shared/direct/lien.ts';

const ABONNEMENT = parse('subscription Essai($depuis: String) { essai(depuis: $depuis) { curseur } }');

const finir: (() => void)[] = [];
let visible: DocumentVisibilityState = 'visible';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('WebSocket', FauxSocket);
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visible);
  // The first delay, to the millisecond: half of it is spread.
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
});

afterEach(() => {
  for (const un of finir.splice(0)) un();
  suspendre(false);
  visible = 'visible';
  FauxSocket.ouvertes = [];
  FauxSocket.passe = true;
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const laisserPasser = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

/** Subscribes as a page does, and gives what it is told. */
async function suivre(lien: ApolloLink) {
  const client = createClient(lien);
  const recus: string[] = [];
  let fini = false;
  const abonnement = client.subscribe<{ essai: { curseur: string } }>({ query: ABONNEMENT }).subscribe({
    next: ({ data }) => data && recus.push(data.essai.curseur),
    complete: () => {
      fini = true;
    },
  });
  finir.push(() => abonnement.unsubscribe());
  await vi.dynamicImportSettled();
  await laisserPasser();
  return { recus, fini: () => fini, quitter: () => abonnement.unsubscribe() };
}

const evenement = (curseur: string) => ({ data: { essai: { curseur, __typename: 'Essai' } } });
const depuis = (rang = -1) => FauxSocket.derniere.demandes.at(rang)?.payload?.variables['depuis'];

function cacher(etat: DocumentVisibilityState): void {
  visible = etat;
  document.dispatchEvent(new Event('visibilitychange'));
}

it('carries every subscription of the window on one socket', async () => {
  const lien = lienDesAbonnements();
  const [un, autre] = [await suivre(lien), await suivre(lien)];
  expect(FauxSocket.ouvertes).toHaveLength(1);
  FauxSocket.derniere.suite(evenement('a'), 0);
  FauxSocket.derniere.suite(evenement('b'), 1);
  await laisserPasser();
  expect([un.recus, autre.recus]).toEqual([['a'], ['b']]);
});

it('opens again after a cut, and asks for what follows the last event it was told', async () => {
  const { recus } = await suivre(lienDesAbonnements());
  FauxSocket.derniere.suite(evenement('a'));
  FauxSocket.derniere.couper(1006);
  await laisserPasser(299);
  expect(FauxSocket.ouvertes).toHaveLength(1);
  await laisserPasser(1);
  expect(FauxSocket.ouvertes).toHaveLength(2);
  expect(depuis()).toBe('a');
  FauxSocket.derniere.suite(evenement('b'));
  await laisserPasser();
  expect(recus).toEqual(['a', 'b']);
});

it('waits longer at each failure, and comes back at once when the network does', async () => {
  await suivre(lienDesAbonnements());
  FauxSocket.passe = false;
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
  FauxSocket.derniere.couper(1006);
  await laisserPasser(20_000);
  const essais = FauxSocket.ouvertes.length;
  // 0.3, 0.9, 2.1, 4.5, 9.3, 18.9 s.
  expect(essais).toBe(7);
  dispatchEvent(new Event('offline'));
  FauxSocket.passe = true;
  dispatchEvent(new Event('online'));
  // Some browsers say it twice.
  dispatchEvent(new Event('online'));
  await laisserPasser();
  expect(FauxSocket.ouvertes).toHaveLength(essais + 1);
  expect(FauxSocket.derniere.demandes).toHaveLength(1);
});

it('takes streams where no socket goes through', async () => {
  const demandees: string[] = [];
  FauxSocket.passe = false;
  vi.stubGlobal('fetch', async (adresse: string) => {
    demandees.push(adresse);
    const corps = `event: next\ndata: ${JSON.stringify(evenement('a'))}\n\n`;
    return new Response(corps, { headers: { 'content-type': 'text/event-stream' } });
  });
  const { recus } = await suivre(lienDesAbonnements());
  await laisserPasser(300);
  await vi.dynamicImportSettled();
  await laisserPasser();
  expect(demandees).toContain('/graphql/stream');
  expect(recus[0]).toBe('a');
});

it('asks again with the rights one has now, and not what would be refused again', async () => {
  const { recus, fini } = await suivre(lienDesAbonnements());
  FauxSocket.derniere.suite(evenement('a'));
  FauxSocket.derniere.refuser('ABONNEMENT_FINI');
  await laisserPasser(300);
  expect(depuis()).toBe('a');
  FauxSocket.derniere.couper(4403);
  await laisserPasser(600);
  expect(FauxSocket.ouvertes).toHaveLength(2);
  expect(depuis()).toBe('a');
  // A register put back to an earlier day does not know the cursor: one begins from now.
  FauxSocket.derniere.refuser('CURSEUR_INCONNU');
  await laisserPasser(2000);
  expect(depuis()).toBeUndefined();
  FauxSocket.derniere.refuser('ACCES_REFUSE');
  await laisserPasser(60_000);
  expect([fini(), recus]).toEqual([true, ['a']]);
});

it('closes the line of a window that nobody sees, and of one that is paused; both catch up', async () => {
  const { recus } = await suivre(lienDesAbonnements());
  FauxSocket.derniere.suite(evenement('a'));
  cacher('hidden');
  await laisserPasser(9_999);
  expect(FauxSocket.derniere.readyState).toBe(FauxSocket.OPEN);
  await laisserPasser(1);
  expect(FauxSocket.derniere.readyState).toBe(FauxSocket.CLOSED);
  cacher('visible');
  await laisserPasser();
  expect(depuis()).toBe('a');
  FauxSocket.derniere.suite(evenement('b'));
  suspendre(true);
  await laisserPasser(60_000);
  expect(FauxSocket.ouvertes).toHaveLength(2);
  suspendre(false);
  await laisserPasser();
  expect(depuis()).toBe('b');
  expect(recus).toEqual(['a', 'b']);
});

it('takes for dead a socket that says nothing more, though nobody closed it', async () => {
  await suivre(lienDesAbonnements());
  vi.spyOn(FauxSocket.derniere, 'dire').mockImplementation(() => undefined);
  await laisserPasser(21_000);
  expect(FauxSocket.ouvertes).toHaveLength(2);
});
