import { createClient as parFlux } from 'graphql-sse';
import { createClient as parSocket } from 'graphql-ws';
import { WebSocket } from 'ws';
import { pause } from '../src/db/engine.ts';

const SUIVRE = 'subscription ($depuis: String) { evenements(depuis: $depuis) { id curseur } }';

/** The two ways to follow events, each by the client library that integrators use. */
export type Canal = 'graphql-ws' | 'graphql-sse';

interface Recu {
  readonly id: string;
  readonly curseur: string;
}

interface Suite {
  readonly data?: { readonly evenements?: Recu } | null | undefined;
  readonly errors?: readonly unknown[] | undefined;
}

interface Options {
  readonly canal: Canal;
  /** Servers of the register: a line that was cut goes to the next of them. */
  readonly adresses: () => readonly string[];
  readonly headers: Record<string, string>;
  readonly depuis: string;
  /** Numbers of events after which its line is cut. */
  readonly coupures: readonly number[];
}

/** A client whose line is cut again and again: each time it asks for what follows the last event it was given. */
export class Suiveur {
  readonly recus: string[] = [];
  readonly refus: unknown[] = [];
  coupures = 0;
  private readonly options: Options;
  private curseur: string;
  private fini = false;
  private lignes = 0;
  private couper: () => void = () => undefined;
  private readonly vie: Promise<void>;

  constructor(options: Options) {
    this.options = options;
    this.curseur = options.depuis;
    this.vie = this.vivre();
  }

  async cesser(): Promise<void> {
    this.fini = true;
    this.couper();
    await this.vie;
  }

  private async vivre(): Promise<void> {
    while (!this.fini) {
      await this.brancher();
      await pause(20);
    }
  }

  /** One line, until it is cut here, or there. */
  private async brancher(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const { canal, adresses } = this.options;
    const servies = adresses();
    const adresse = servies[this.lignes % servies.length] ?? '';
    this.lignes += 1;
    const client = canal === 'graphql-ws' ? this.socket(adresse) : this.flux(adresse);
    let coupee = false;
    const finir = (): void => {
      coupee = true;
      resolve();
      void client.dispose();
    };
    this.couper = finir;
    client.subscribe(
      { query: SUIVRE, variables: { depuis: this.curseur } },
      {
        next: (suite: Suite) => {
          // What was on its way when the line was cut is lost with it.
          if (coupee) return;
          this.prendre(suite);
          if (this.recus.length < (this.options.coupures[this.coupures] ?? Infinity)) return;
          this.coupures += 1;
          finir();
        },
        error: () => finir(),
        complete: () => finir(),
      },
    );
    await promise;
  }

  private prendre({ data, errors }: Suite): void {
    if (errors) this.refus.push(...errors);
    const recu = data?.evenements;
    if (!recu) return;
    this.recus.push(recu.id);
    this.curseur = recu.curseur;
  }

  private flux(adresse: string) {
    const { headers } = this.options;
    return parFlux({ url: `${adresse}/graphql/stream`, headers, retryAttempts: 0 });
  }

  private socket(adresse: string) {
    const { headers } = this.options;
    return parSocket({
      url: `${adresse.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: headers,
      lazy: true,
      retryAttempts: 0,
    });
  }
}
