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

process.on('message', (demande: Demande) => {
  const { adresse, departement, jetons } = demande;
  let ouvertes = 0;
  for (const jeton of jetons)
    createClient({
      url: `${adresse.replace('http', 'ws')}/graphql`,
      connectionParams: jeton === null ? {} : { authorization: `Bearer ${jeton}` },
      retryAttempts: 0,
      on: {
        connected() {
          ouvertes += 1;
          if (ouvertes === jetons.length) process.send?.('ouvertes');
        },
      },
    }).subscribe(
      { query: SUIVRE, variables: { departement } },
      {
        next: () => (recus += 1),
        complete: () => undefined,
        error: (cause) => process.send?.(`fermée : ${JSON.stringify(cause)}`),
      },
    );
});

process.on('SIGTERM', () => {
  process.send?.(recus, () => process.exit(0));
});
