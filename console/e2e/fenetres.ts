import { createClient } from 'graphql-ws';

/** As many windows as it is told, which listen to the places of a département as the console does: a process of its own. */
interface Demande {
  readonly adresse: string;
  readonly departement: string;
  /** Who reads in each of them; `null` without an account. */
  readonly jetons: readonly (string | null)[];
}

const SUIVRE = `subscription ($departement: String) {
  lieuModifie(departement: $departement) {
    evenement curseur nombreDeLieux lot
    lieux { id champs assertions lieu { id nom etatPassNumerique labels { id genre acte du jusquAu } periodesDeLabel { label debut etat } } }
  }
}`;

let recus = 0;

/** Opens one, and tells when the server let it in. */
function ouvrir({ adresse, departement }: Demande, jeton: string | null): Promise<void> {
  return new Promise((ouverte, refusee) => {
    createClient({
      url: `${adresse.replace('http', 'ws')}/graphql`,
      connectionParams: jeton === null ? {} : { authorization: `Bearer ${jeton}` },
      retryAttempts: 0,
      on: { connected: () => ouverte() },
    }).subscribe(
      { query: SUIVRE, variables: { departement } },
      { next: () => (recus += 1), complete: () => undefined, error: refusee },
    );
  });
}

process.on('message', (demande: Demande) => {
  const toutes = async (): Promise<void> => {
    // One after the other, as windows are: two hundred at once are a rush.
    // oxlint-disable-next-line no-await-in-loop -- that is the point
    for (const jeton of demande.jetons) await ouvrir(demande, jeton);
  };
  toutes().then(
    () => process.send?.('ouvertes'),
    (cause: unknown) => process.send?.(`fermée : ${String(Reflect.get(Object(cause), 'code'))}`),
  );
});

process.on('SIGTERM', () => {
  process.send?.(recus, () => process.exit(0));
});

// Windows do not outlive the journey that opened them.
process.on('disconnect', () => process.exit(0));
