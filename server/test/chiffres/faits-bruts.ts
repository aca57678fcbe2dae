import type pg from 'pg';

/** A row of a table, as PostgreSQL writes it in JSON: days are text, counts are numbers. */
export type Rangee = Readonly<Record<string, string | number | boolean | null>>;

const TABLES = {
  commandes: 'pass.commande',
  etapes: 'pass.commande_etape',
  carnets: 'pass.carnet',
  remises: 'pass.remise',
  usages: 'pass.utilisation',
  annulations: 'pass.annulation',
  reglements: 'pass.reglement_ligne',
  incidents: 'pass.incident',
  avoirs: 'pass.avoir',
  cohortes: 'pass.cohorte',
  distributeurs: 'pass.distributeur',
  operateurs: 'pass.operateur',
  acheteurs: 'territoires.collectivite',
  communes: `(select * from territoires.territoire where type = 'COMMUNE')`,
  centres: 'territoires.commune_centre',
  lieux: 'labels.lieu',
} as const;
type Table = keyof typeof TABLES;

/** Every fact of the ledger, read as its owner, whatever its day. */
export type FaitsBruts = Readonly<Record<Table, readonly Rangee[]>>;

export async function lireLesFaitsBruts(client: pg.Client): Promise<FaitsBruts> {
  const lus: Partial<Record<Table, readonly Rangee[]>> = {};
  for (const [nom, table] of Object.entries(TABLES)) {
    const { rows } = await client.query<{ t: Rangee }>(`select to_jsonb(t) as t from ${table} t`);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of TABLES
    lus[nom as Table] = rows.map(({ t }) => t);
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every table was read
  return lus as FaitsBruts;
}

export const texte = (valeur: Rangee[string] | undefined): string => String(valeur ?? '');
export const nombre = (valeur: Rangee[string] | undefined): number => Number(valeur ?? 0);
