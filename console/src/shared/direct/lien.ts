import { ApolloLink, Observable } from '@apollo/client';
import { print } from '@apollo/client/utilities';
import { observerLaPause, estSuspendu } from './etat.ts';
import { Flux } from './flux.ts';
import { type Charger, Ligne, type Veille } from './ligne.ts';

/** Asked for when a page first listens: who only reads does not load it. */
const charger: Charger = async (voie, nouvelles) =>
  voie === 'socket'
    ? (await import('./socket.ts')).parSocket(nouvelles)
    : (await import('./sse.ts')).parFlux(nouvelles);

/** The window of a browser: it closes its line when nobody looks at it or there is no network, and opens it again at once. */
const fenetre: Veille = {
  cachee: () => document.visibilityState === 'hidden',
  suspendue: estSuspendu,
  regarder(ligne) {
    const regarder = (): void =>
      document.visibilityState === 'hidden' ? ligne.laisser() : ligne.reveiller();
    const reveiller = (): void => ligne.reveiller();
    const fermer = (): void => ligne.fermer();
    document.addEventListener('visibilitychange', regarder);
    addEventListener('online', reveiller);
    addEventListener('offline', fermer);
    const oublierLaPause = observerLaPause((suspendu) => (suspendu ? fermer() : reveiller()));
    return () => {
      document.removeEventListener('visibilitychange', regarder);
      removeEventListener('online', reveiller);
      removeEventListener('offline', fermer);
      oublierLaPause();
    };
  },
};

/** Subscriptions, all on one line: what cuts it is mended, and each goes on from the last event that it was told. */
export function lienDesAbonnements(): ApolloLink {
  const ligne = new Ligne(charger, fenetre);
  return new ApolloLink(
    ({ query, operationName = '', variables }) =>
      new Observable((observateur) => {
        const demande = { query: print(query), operationName, variables };
        const flux = new Flux(ligne, demande, {
          next({ data, errors }) {
            const dites = errors?.map(({ message, extensions }) => ({
              message,
              extensions: { ...extensions },
            }));
            observateur.next({ data: data ?? null, ...(dites ? { errors: dites } : {}) });
          },
          complete: () => observateur.complete(),
        });
        return () => flux.finir();
      }),
  );
}
