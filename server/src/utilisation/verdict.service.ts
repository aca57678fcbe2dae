import type { Pool } from 'pg';
import { auNomDe } from '../shared/mur.ts';
import type { Jugement } from './utilisation.refus.ts';
import { CONDITIONS, porteur, tardif, VU, VUES } from './utilisation.service.ts';

export interface TestDemande {
  readonly lot: number;
  readonly serie: number;
  readonly rang: number;
  readonly lieu: string | null;
  readonly jour: string;
  /** A pass is tested before one knows for which service. */
  readonly service: string | null;
  readonly lecteur: string;
  /** The day of the test: what is entered too late is refused. */
  readonly aujourdhui: string;
}

/** What a use would see of a pass, and what its holder may be told of its carnet. */
export interface PassVu extends Jugement {
  readonly valable: boolean;
  readonly valeur: number;
  readonly valide_jusqu_au: string;
  readonly nombre_de_pass: number;
  readonly utilises: number;
}

/** The conditions of a use, read and not acted upon: the same text, so that a test never says otherwise than a use. */
const TESTER = `
  with vu as (${VU})
  select ${VUES}, coalesce(${CONDITIONS} and not ${tardif('$8')}, false) as valable, ${tardif('$8')} as tardif, vu.valeur, vu.valide_jusqu_au, vu.nombre_de_pass,
    (select count(*)::int from pass.utilisation u where u.lot = $1 and u.carnet_id = vu.id
      and not exists (select from pass.annulation x where x.lot = $1 and x.carnet_id = vu.id and x.rang = u.rang and x.usage = u.usage)) as utilises
  from (select 1) une left join vu on true where ${auNomDe(porteur('$7'))}`;

/** Looks at a pass as a use would, and writes nothing. */
export async function tester(pool: Pool, demande: TestDemande): Promise<PassVu> {
  const { lot, serie, rang, lieu, jour, service, lecteur, aujourdhui } = demande;
  const values = [lot, serie, rang, lieu, jour, service, lecteur, aujourdhui];
  const { rows } = await pool.query<PassVu>({ name: 'tester', text: TESTER, values });
  const [vu] = rows;
  if (!vu) throw new Error('The statement always answers one row');
  return vu;
}

/** Whether some labelled place would take the pass that day. */
const VALIDE = `
  with vu as (${VU})
  select coalesce(vu.utilise_le is null and vu.incident is null and vu.active and $5 between vu.remis_le and vu.tolere_jusqu_au, false) as valide
  from (select 1) une left join vu on true where ${auNomDe(porteur('$7'))}`;

/** Asked by anyone, hence in the name of no one: the carnet is looked at as its buyer would. */
const PERSONNE = '\n\n';

/** Whether a pass is good somewhere today: the same statement whatever the number, so that its time tells nothing. */
export async function estValide(
  pool: Pool,
  { lot, serie, rang }: Pick<TestDemande, 'lot' | 'serie' | 'rang'>,
  jour: string,
): Promise<boolean> {
  const values = [lot, serie, rang, null, jour, null, PERSONNE];
  const { rows } = await pool.query<{ valide: boolean }>({ name: 'pass valide', text: VALIDE, values });
  return rows[0]?.valide ?? false;
}
