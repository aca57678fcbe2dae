import type { Pool } from 'pg';
import { poolQuery } from '../src/shared/pool-query.ts';
import { createServer } from '../src/app/server.ts';
import { formatNumeroDeCarnet } from '../src/carnet/carnet.module.ts';
import { SEUILS_USUELS } from '../src/secret/secret.module.ts';
import { type Context, withoutAccount } from '../src/shared/context.ts';
import { lecteurDe } from '../src/shared/mur.ts';
import { Reader } from '../src/shared/read.ts';
import { type Lecture, OPERATIONS } from './operations.ts';
import { JOUR } from './question.ts';

/** A statement of the product: its text, and the values it takes, given or drawn from the question by name. */
export interface Enonce {
  readonly name: string;
  readonly text: string;
  readonly values: (variables: Readonly<Record<string, unknown>>) => unknown[];
}

/** Values that nothing else in a statement can be taken for. */
const TEMOIN = {
  departement: 'Z9Z',
  recherche: 'zzz-temoin-zzz',
  siren: '000000000',
  region: 'Z9',
  lot: 8499,
  serie: 9_999_999,
};
const NOMS = new Map<unknown, string>(Object.entries(TEMOIN).map(([name, value]) => [value, name]));

const VARIABLES: Readonly<Record<Lecture, Readonly<Record<string, unknown>>>> = {
  lieux: { departement: TEMOIN.departement },
  recherche: { departement: TEMOIN.departement, recherche: TEMOIN.recherche },
  'collectivite-mois': { siren: TEMOIN.siren },
  'region-mois': { region: TEMOIN.region },
  carnet: { numero: formatNumeroDeCarnet(TEMOIN) },
  'collectivites-mois': {},
};

interface Envoye {
  readonly name: string;
  readonly text: string;
  readonly values: unknown[];
}

/** The statements that a query of the product becomes, taken from the product as it runs. */
export async function enoncesDe(
  pool: Pool,
  query: string,
  variables: object = {},
): Promise<readonly Envoye[]> {
  const sent: Envoye[] = [];
  const run = poolQuery(pool);
  const read = new Reader(
    (statement) => {
      sent.push(statement);
      return run(statement);
    },
    JOUR,
    null,
    lecteurDe(MESURE),
  );
  const server = createServer();
  await server.executeOperation(
    { query, variables: { ...variables } },
    { contextValue: contextOf(read, pool) },
  );
  await server.stop();
  return sent;
}

/** The one statement that an operation of the product becomes. */
export async function enonceDe(pool: Pool, operation: Lecture): Promise<Enonce> {
  const sent = await enoncesDe(pool, OPERATIONS[operation], VARIABLES[operation]);
  const [statement, ...others] = sent;
  if (!statement || others.length > 0)
    throw new Error(`${operation}: ${sent.length} statements instead of one`);
  const sources = statement.values.map((value) => ({ name: NOMS.get(value), value }));
  return {
    name: statement.name,
    text: statement.text,
    values: (variables) => sources.map(({ name, value }) => (name === undefined ? value : variables[name])),
  };
}

const MESURE = withoutAccount({
  id: 'mesure',
  role: 'ADMINISTRATEUR',
  perimeter: null,
  perimetre: 'France entière',
});

const contextOf = (read: Reader, pool: Pool): Context => ({
  read,
  pool,
  lot: pool,
  actor: MESURE,
  session: null,
  origine: null,
  acteurs: { oublier: () => undefined },
  client: 'mesure',
  today: JOUR,
  settings: {
    demonstration: true,
    seuils: SEUILS_USUELS,
    cleDesNumeros: '',
    cleDesJetons: () => [],
    cleDesSecrets: () => [],
    jetonDuRouteur: null,
    fournisseurs: [],
    anneeCog: 0,
    version: 'mesure',
  },
});
