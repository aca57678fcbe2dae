import type { Pool } from 'pg';
import type { Base } from './base.ts';
import type { Lecture, Usage } from './operations.ts';
import { JOUR, type Question } from './question.ts';

/** What each measure asks, in the same order for the three servers. */
export interface Questions {
  readonly lectures: Readonly<Record<Lecture, readonly Question[]>>;
  /** Uses of pass that no one has used yet. */
  readonly usages: (nombre: number, mesure?: Usage) => readonly Question[];
}

const AUCUNE: Question = { departement: '', siren: '', lot: 0, serie: 0, rang: 0, lieu: '', cle: '' };

export async function poserLesQuestions({ pool, stocks }: Base): Promise<Questions> {
  const lieux = (await lire(pool, LIEUX_OUVERTS, [JOUR])).map(({ lieu }) => lieu);
  return {
    lectures: {
      lieux: await lire(pool, GRANDS_DEPARTEMENTS),
      'collectivite-mois': await lire(
        pool,
        'select siren from territoires.collectivite where fictive order by siren',
      ),
      carnet: await lire(pool, CARNETS_ENTAMES),
      'collectivites-mois': [AUCUNE],
    },
    usages: (nombre, mesure = 'utiliser') =>
      stocks[mesure]
        .prendre(nombre)
        .map((pass, i) => ({ ...AUCUNE, ...pass, lieu: lieux[i % lieux.length] ?? '' })),
  };
}

/** Those whose first page of places is full, or nearly so. */
const GRANDS_DEPARTEMENTS = `select departement_code as departement from labels.lieu
  group by 1 order by count(*) desc, 1 limit 12`;
/** Of every lot, in no order that the disk would know. */
const CARNETS_ENTAMES = `select lot, serie from pass.carnet c
  where exists (select from pass.utilisation u where u.lot = c.lot and u.carnet_id = c.id)
  order by md5(numero) limit 500`;
const LIEUX_OUVERTS = `select lieu_id as lieu from pass.periode_label where periode @> $1::date order by lieu_id limit 300`;

async function lire(pool: Pool, sql: string, values: unknown[] = []): Promise<Question[]> {
  const { rows } = await pool.query<Partial<Question>>(sql, values);
  if (rows.length === 0) throw new Error(`Nothing to ask: ${sql}`);
  return rows.map((row) => ({ ...AUCUNE, ...row }));
}
