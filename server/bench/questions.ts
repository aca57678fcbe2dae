import type { Pool } from 'pg';
import { instantLocal } from '../src/ouverture/ouverture.module.ts';
import { instantDuRegistre } from '../src/shared/today.ts';
import type { Base } from './base.ts';
import type { Lecture, Usage } from './operations.ts';
import { JOUR, type Question } from './question.ts';

/** What each measure asks, in the same order for the three servers. */
export interface Questions {
  readonly lectures: Readonly<Record<Lecture, readonly Question[]>>;
  /** Uses of pass that no one has used yet. */
  readonly usages: (nombre: number, mesure?: Usage) => readonly Question[];
}

const AUCUNE: Question = {
  departement: '',
  recherche: '',
  siren: '',
  region: '',
  lot: 0,
  serie: 0,
  rang: 0,
  lieu: '',
  cle: '',
};

export async function poserLesQuestions({ pool, stocks }: Base): Promise<Questions> {
  const lieux = (await lire(pool, LIEUX_OUVERTS, [JOUR])).map(({ lieu }) => lieu);
  return {
    lectures: {
      lieux: await lire(pool, GRANDS_DEPARTEMENTS),
      recherche: await lire(pool, MOTS_FREQUENTS, [JOUR, instantLocal(instantDuRegistre(), '').minute]),
      'collectivite-mois': await lire(
        pool,
        'select siren from territoires.collectivite where fictive order by siren',
      ),
      'region-mois': await lire(
        pool,
        'select distinct region_code as region from territoires.collectivite where fictive order by region_code',
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
/** A word that begins many names there, of places that are labelled and open: a search that finds a page. */
const MOTS_FREQUENTS = `
  select l.departement_code as departement, plateforme.sans_accent(split_part(l.nom, ' ', 1)) as recherche
  from labels.lieu l
  join labels.etat_periode p on p.lieu_id = l.id and p.label = 'PASS_NUMERIQUE' and p.etat = 'LABELLISE' and $1::date between p.debut and p.fin
  where length(split_part(l.nom, ' ', 1)) > 3 and l.plages @> $2::int
  group by 1, 2 order by count(*) desc, 1, 2 limit 24`;
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
