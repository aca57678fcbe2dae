import type { Pool } from 'pg';
import type { Reader } from '../shared/read.ts';
import type { Row } from '../shared/statement.ts';
import { partsDesFinanceurs } from '../solde/solde.module.ts';
import { clesDe, nommer } from './cles.ts';
import { Dimension, DIMENSIONS_DES_PLIS } from './dimension.ts';
import type { Colonne, Lecture } from './grille.ts';
import type { MontantDuSolde } from './indicateurs/indicateur-calcule.ts';
import { conditionsSurLAcheteur, type Selection } from './selection.ts';
import { named } from './statistique.queries.ts';

/** Filters that a convention knows nothing of. */
export const HORS_DU_SOLDE = [
  'depuis',
  'jusquAu',
  'public',
  'operateur',
  'commune',
  'distributeur',
  'lieu',
  'service',
] as const;

interface Lecteur {
  readonly client: Pool;
  readonly lecteur: string;
  readonly read: Reader;
}

/** What funders owe for what was used, by the rule of the settlement itself, to the cent. */
export async function lireLeSolde(
  selection: Selection,
  par: readonly Dimension[],
  montants: ReadonlyMap<string, MontantDuSolde>,
  { client, lecteur, read }: Lecteur,
): Promise<Lecture> {
  const vague = selection.filtre.vague ?? null;
  const parts = (await partsDesFinanceurs({ client, lecteur, au: selection.au })).filter(
    (une) => vague === null || une.vague === vague,
  );
  const acheteurs = await acheteursDe(selection, par, parts, read);
  const lignes: Lecture['lignes'][number][] = [];
  const rangs = new Map<string, number>();
  const sommes = [...montants.values()].map((): number[] => []);
  if (par.length === 0) lignes.push([]);
  for (const part of parts) {
    const cles = acheteurs.get(`${part.collectiviteId} ${part.vague}`);
    if (cles === undefined) continue;
    const cle = cles.map(({ code }) => code ?? '').join('\u0001');
    const rang = par.length === 0 ? 0 : (rangs.get(cle) ?? lignes.push(cles) - 1);
    rangs.set(cle, rang);
    for (const [i, montant] of [...montants.values()].entries()) {
      const colonne = sommes[i] ?? [];
      colonne[rang] = (colonne[rang] ?? 0) + part[montant];
    }
  }
  const colonnes = new Map<string, Colonne>();
  for (const [i, code] of [...montants.keys()].entries()) {
    const valeurs = lignes.map((_, rang) => sommes[i]?.[rang] ?? 0);
    colonnes.set(code, { valeurs, total: valeurs.reduce((somme, valeur) => somme + valeur, 0) });
  }
  return { lignes, colonnes };
}

/** The keys of each buyer and wave that a selection keeps, named as in any table. */
async function acheteursDe(
  selection: Selection,
  par: readonly Dimension[],
  parts: readonly { readonly collectiviteId: string; readonly vague: number }[],
  read: Reader,
): Promise<ReadonlyMap<string, ReturnType<typeof clesDe>>> {
  const { name, text, values } = named(
    `solde ${par.join()}`,
    selection,
    (parameter) => {
      const conditions = ['true', ...conditionsSurLAcheteur(selection, parameter)].join(' and ');
      const cles = par.map((dimension) => {
        if (dimension === Dimension.VAGUE) return 'p.vague';
        if (dimension === Dimension.COLLECTIVITE) return 'c.id as collectivite_id';
        const axe = DIMENSIONS_DES_PLIS[dimension];
        return `${axe?.groupe} as ${axe?.nom}`;
      });
      const paires = `select distinct x.collectivite_id, x.vague from unnest(${parameter('acheteurs')}::uuid[], ${parameter('vagues')}::int[])
      x(collectivite_id, vague)`;
      return nommer(
        `select ${[...cles, `p.collectivite_id || ' ' || p.vague as paire`].join(', ')}
        from (${paires}) p join territoires.collectivite c on c.id = p.collectivite_id where ${conditions}`,
        par,
        ['paire'],
      );
    },
    {
      acheteurs: parts.map(({ collectiviteId }) => collectiviteId),
      vagues: parts.map(({ vague: une }) => une),
    },
  );
  const rows: readonly Row[] = await read.query({ name, text, values });
  return new Map(rows.map((row) => [String(row['paire']), clesDe(row, par)]));
}
