import type { Pool } from 'pg';
import { ligneCsv } from '../shared/csv.rules.ts';
import { auNomDe } from '../shared/mur.ts';
import type { List, Perimeter } from '../shared/read.ts';
import type { Filter } from '../shared/statement.ts';
import { derniersEvenements, listeDAudit } from './journal.queries.ts';

/** What narrows an export: the arguments of the list, by their names. */
export type FiltresDExport = Readonly<Record<string, string | boolean>>;

interface Demande {
  readonly filtres: FiltresDExport;
  readonly perimetre: Perimeter;
  /** Whom the statements speak for. */
  readonly lecteur: string;
}

interface Fichier {
  readonly table: string;
  readonly liste: Pick<List, 'where' | 'orderBy' | 'owner'>;
  /** Each column: its header, and the expression that reads it. */
  readonly colonnes: readonly (readonly [entete: string, sql: string])[];
}

const PAR_LOT = 2000;

const enParis = (colonne: string): string =>
  `to_char(e.${colonne} at time zone 'Europe/Paris', 'YYYY-MM-DD HH24:MI:SS')`;

const JOURNAL: Fichier = {
  table: 'plateforme.journal',
  liste: derniersEvenements,
  colonnes: [
    ['proprietaire', 'e.proprietaire'],
    ['position', 'e.position::text'],
    ['enregistre_a', enParis('enregistre_a')],
    ['enregistre_le', 'e.enregistre_le::text'],
    ['type', 'e.type'],
    ['objet', 'e.objet'],
    ['acteur', 'e.agent'],
    ['au_nom_de', 'e.acteur'],
    ['motif', 'e.motif'],
    ['contenu', 'e.contenu::text'],
  ],
};

const AUDIT: Fichier = {
  table: 'plateforme.audit',
  liste: listeDAudit,
  colonnes: [
    ['position', 'e.position::text'],
    ['quand', enParis('quand')],
    ['acteur', 'e.acteur'],
    ['au_nom_de', 'e.au_nom_de'],
    ['action', 'e.action'],
    ['objet', 'e.objet'],
    ['motif', 'e.motif'],
    ['depuis', 'e.depuis'],
    ['resultat', 'e.resultat'],
    ['details', 'e.details::text'],
  ],
};

export const csvDuJournal = (pool: Pool, demande: Demande): AsyncGenerator<string> =>
  csv(pool, JOURNAL, demande);
export const csvDeLAudit = (pool: Pool, demande: Demande): AsyncGenerator<string> =>
  csv(pool, AUDIT, demande);

/** The rows of a list as a CSV, in its order, a batch at a time; it starts with a BOM, so that spreadsheets read its accents. */
async function* csv(pool: Pool, fichier: Fichier, demande: Demande): AsyncGenerator<string> {
  const { colonnes } = fichier;
  yield `\uFEFF${ligneCsv(
    colonnes.map(([entete]) => entete),
    ';',
  )}`;
  for (let apres: unknown = null; ;) {
    const { text, values } = enonce(fichier, demande, apres);
    const { rows } = await pool.query<(string | null)[]>({ text, values, rowMode: 'array' });
    yield rows
      .map((row) =>
        ligneCsv(
          row.slice(1).map((cellule) => cellule ?? ''),
          ';',
        ),
      )
      .join('');
    if (rows.length < PAR_LOT) return;
    apres = rows.at(-1)?.[0];
  }
}

function enonce(
  { table, liste, colonnes }: Fichier,
  { filtres, perimetre, lecteur }: Demande,
  apres: unknown,
): { text: string; values: unknown[] } {
  const values: unknown[] = [];
  const parametre = (value: unknown): string => `$${values.push(value)}`;
  const where: Readonly<Record<string, Filter | undefined>> = liste.where;
  const conditions = Object.entries(filtres).flatMap(([nom, value]) => {
    const filtre = where[nom];
    return filtre ? [filtre('e', parametre(value), parametre)] : [];
  });
  conditions.unshift(auNomDe(parametre(lecteur)));
  if (perimetre !== null) conditions.push(`${liste.owner?.('e')} = any(${parametre(perimetre)}::uuid[])`);
  const cle = liste.orderBy[0]?.sql('e') ?? '';
  if (apres !== null) conditions.push(`${cle} < ${parametre(apres)}`);
  const lues = [cle, ...colonnes.map(([, sql]) => sql)].join(', ');
  const text = `select ${lues} from ${table} e where ${conditions.join(' and ')} order by ${cle} desc limit ${PAR_LOT}`;
  return { text, values };
}
