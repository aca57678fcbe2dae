import type pg from 'pg';
import { beforeEach } from 'vitest';
import { pause } from '../src/db/engine.ts';
import { JOURNAUX } from '../src/fil/fil.module.ts';
import { COLLECTIVITES, LIEU, uuid } from './monde.ts';

/** A fact of each journal: of two collectivités, of a place, and of none. */
export const FAITS = [
  ['pass', `'${COLLECTIVITES[0]}'`, `'carnet:${uuid(9, 0)}'`, 'pass.utilise'],
  ['pass', `'${COLLECTIVITES[1]}'`, `'carnet:${uuid(9, 5)}'`, 'carnet.remis'],
  ['territoires', `'${COLLECTIVITES[0]}'`, 'null', 'dossier.instruit'],
  ['labels', 'null', `'lieu:${LIEU}'`, 'lieu.modifie'],
  ['labels', 'null', `'candidature:${uuid(0, 1)}'`, 'candidature.deposee'],
  ['statistiques', 'null', 'null', 'plis.refaits'],
  ['plateforme', 'null', 'null', 'compte.ferme'],
] as const;

export const noter = (client: pg.Client, n: number) => {
  const [owner, collectivite, objet, type] = FAITS[n % FAITS.length] ?? FAITS[0];
  return client.query(
    `insert into ${owner}.evenement (type, objet, collectivite_id, acteur, contenu, enregistre_le)
     values ('${type}', ${objet}, ${collectivite}, 'essai', '{"jour": "2026-09-15", "secret": "tu"}', '2026-09-15') returning id`,
  );
};

/** Writers that take their time, sometimes two journals in one transaction, and sometimes give up. */
export const ecrire = (redacteurs: readonly pg.Client[]): Promise<unknown> =>
  Promise.all(
    redacteurs.map(async (client, rang) => {
      for (let i = 0; i < 12; i++) {
        await client.query('begin');
        await noter(client, rang + i);
        await client.query('select pg_sleep(random() * 0.02)');
        if (i % 3 === 0) await noter(client, rang + i + 3);
        await client.query((rang + i) % 7 === 6 ? 'rollback' : 'commit');
      }
    }),
  );

const TABLE = `select j.id, j.proprietaire, j.collectivite_id as collectivite, j.type from plateforme.journal j
  order by j.tx, array_position($1, j.proprietaire), j.position`;

/** What a reader must be told, read from the tables alone: those of its collectivités, of places, open to all, and for France the rest. */
export async function attendus(
  lot: pg.Pool,
  collectivites: readonly string[] | null,
  journal: boolean,
): Promise<readonly string[]> {
  const { rows } = await lot.query<{
    id: string;
    proprietaire: string;
    collectivite: string | null;
    type: string;
  }>(TABLE, [JOURNAUX]);
  return rows
    .filter(({ proprietaire, collectivite, type }) => {
      if (collectivite !== null) return collectivites?.includes(collectivite) ?? true;
      // The events of the small world spoke of labels.
      if (type === 'lieu.modifie' || (type === 'essai' && proprietaire === 'labels')) return true;
      // What it tells may be read by anyone.
      if (type === 'plis.refaits') return true;
      return collectivites === null && (proprietaire !== 'plateforme' || journal);
    })
    .map(({ id }) => id);
}

/** Waits until nothing committed is above the horizon any more: it is the cluster's, where other registers write too. */
export async function jusquALHorizon(lot: pg.Pool): Promise<void> {
  const certain = async (): Promise<boolean> => {
    const { rows } = await lot.query<{ certain: boolean }>(
      'select coalesce(max(tx) < pg_snapshot_xmin(pg_current_snapshot()), true) as certain from plateforme.journal',
    );
    return rows[0]?.certain === true;
  };
  while (!(await certain())) await pause(5);
}

/** Each test of the file follows from there: who follows from now on is told of what an older transaction, of any register, held back. */
export function chacunALHorizon(harness: { readonly lot: pg.Pool }): void {
  beforeEach(() => jusquALHorizon(harness.lot));
}

/** An event of the feed. */
export interface Node {
  readonly id: string;
  readonly type: string;
  readonly curseur: string;
  readonly departements: readonly string[];
  readonly version: number;
  readonly donnees: string;
  readonly collectivite: { readonly siren: string } | null;
}
/** What the feed answers. */
export interface Page {
  readonly evenements: {
    readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}
