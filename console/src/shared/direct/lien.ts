import { ApolloLink, Observable } from '@apollo/client';
import { print } from '@apollo/client/utilities';
import type { Client, ExecutionResult } from 'graphql-sse';
import { entendre, entenduDepuis, reprendre, suivre } from './etat.ts';

const ADRESSE = '/graphql/stream';
/** Silence after which a stream is dead, though nobody closed it: the server beats every four seconds. */
const SILENCE = 15_000;
/** How long a window that nobody sees keeps its streams: a browser has few of them for all of its windows. */
const CACHEE = 10_000;
const PREMIER_ESSAI = 300;
const ESSAIS_ESPACES = 30_000;
/** What would be refused again. */
const REFUS = new Set([400, 401, 403, 404, 406, 415]);

/** Subscriptions over SSE: what cuts them is mended, and they go on from the last event they were told. */
export const lienDesFlux = (): ApolloLink =>
  new ApolloLink(
    (operation) =>
      new Observable((observateur) => {
        const flux = new Flux(operation, {
          next: (resultat) => observateur.next(resultat),
          complete: () => observateur.complete(),
        });
        return () => flux.finir();
      }),
  );

interface Observateur {
  readonly next: (resultat: ApolloLink.Result) => void;
  readonly complete: () => void;
}

class Flux {
  private readonly operation: ApolloLink.Operation;
  private readonly observateur: Observateur;
  private readonly suivi = suivre();
  private readonly veille = setInterval(() => this.veiller(), SILENCE / 3);
  private client: Client | null = null;
  private curseur: string | null = null;
  private reprise: ReturnType<typeof setTimeout> | undefined;
  private cachee: ReturnType<typeof setTimeout> | undefined;
  private essais = 0;
  private connu = false;
  private fini = false;

  constructor(operation: ApolloLink.Operation, observateur: Observateur) {
    this.operation = operation;
    this.observateur = observateur;
    document.addEventListener('visibilitychange', this.regarder);
    void this.ouvrir();
  }

  finir(): void {
    this.fini = true;
    clearInterval(this.veille);
    clearTimeout(this.cachee);
    document.removeEventListener('visibilitychange', this.regarder);
    this.fermer();
    this.suivi.finir();
  }

  private async ouvrir(): Promise<void> {
    // Asked for when a page first listens: who only reads does not load it.
    const { createClient } = await import('graphql-sse');
    if (this.fini || this.client) return;
    const client = createClient({
      url: ADRESSE,
      credentials: 'same-origin',
      retryAttempts: 0,
      fetchFn: ecoute,
    });
    this.client = client;
    const { query, variables, operationName = '' } = this.operation;
    const depuis = this.curseur === null ? {} : { depuis: this.curseur };
    const sien = (faire: () => void): void => {
      if (this.client === client) faire();
    };
    client.subscribe(
      { query: print(query), operationName, variables: { ...variables, ...depuis } },
      {
        next: (resultat) => sien(() => this.recevoir(resultat)),
        complete: () => sien(() => this.retenter()),
        error: (erreur) => sien(() => this.perdre(erreur)),
      },
      { connected: () => sien(() => this.repondu()) },
    );
  }

  private repondu(): void {
    this.suivi.repond(true);
    entendre();
    // Without a cursor, what happened meanwhile was told to nobody.
    if (this.connu && this.curseur === null) reprendre();
    this.connu = true;
  }

  private recevoir({ data, errors }: ExecutionResult<Record<string, unknown>, unknown>): void {
    const code = errors?.[0]?.extensions?.['code'];
    // Other rights: asked again with those one has now.
    if (code === 'ABONNEMENT_FINI') return;
    this.essais = 0;
    this.curseur = curseurDe(data) ?? this.curseur;
    this.observateur.next({
      data: data ?? null,
      ...(errors
        ? { errors: errors.map(({ message, extensions }) => ({ message, extensions: { ...extensions } })) }
        : {}),
    });
    if (data == null) this.renoncer();
  }

  private perdre(erreur: unknown): void {
    const statut = statutDe(erreur);
    if (statut !== null && REFUS.has(statut)) this.renoncer();
    else this.retenter();
  }

  private renoncer(): void {
    this.fermer();
    this.observateur.complete();
  }

  private retenter(): void {
    this.fermer();
    if (this.fini || document.visibilityState === 'hidden') return;
    const attente = Math.min(PREMIER_ESSAI * 2 ** this.essais, ESSAIS_ESPACES);
    this.essais += 1;
    // Spread, so that all windows do not come back at once.
    this.reprise = setTimeout(() => void this.ouvrir(), attente * (0.5 + Math.random()));
  }

  private fermer(): void {
    clearTimeout(this.reprise);
    const { client } = this;
    this.client = null;
    client?.dispose();
    this.suivi.repond(false);
  }

  private veiller(): void {
    if (this.client && this.connu && entenduDepuis() > SILENCE) this.retenter();
  }

  private readonly regarder = (): void => {
    clearTimeout(this.cachee);
    if (document.visibilityState === 'hidden') this.cachee = setTimeout(() => this.fermer(), CACHEE);
    else if (!this.client) {
      this.essais = 0;
      this.retenter();
    }
  };
}

/** Notes each thing that comes, beats included, which the library keeps to itself. */
async function ecoute(adresse: RequestInfo | URL, demande?: RequestInit): Promise<Response> {
  const reponse = await fetch(adresse, demande);
  if (!reponse.ok || !reponse.body) return reponse;
  const entendu = reponse.body.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(morceau, suite) {
        entendre();
        suite.enqueue(morceau);
      },
    }),
  );
  return new Response(entendu, { status: reponse.status, headers: reponse.headers });
}

/** The cursor of what was told, wherever the operation put it. */
function curseurDe(data: ExecutionResult['data']): string | null {
  const [racine] = Object.values(data ?? {});
  if (typeof racine !== 'object' || racine === null || !('curseur' in racine)) return null;
  return typeof racine.curseur === 'string' ? racine.curseur : null;
}

function statutDe(erreur: unknown): number | null {
  if (typeof erreur !== 'object' || erreur === null || !('response' in erreur)) return null;
  return erreur.response instanceof Response ? erreur.response.status : null;
}
