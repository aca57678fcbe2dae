import 'reflect-metadata';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import pg from 'pg';
import { openPool } from '../src/db/pool.ts';
import { filDe, type Rang } from '../src/fil/fil.module.ts';
import { annoncer, reglage } from './enfant.ts';

/** Events to read again, by the reader of the register or by a bare cursor. */
export interface Lecture {
  readonly comment: 'produit' | 'brut';
  readonly depuis: Rang;
  readonly evenements: number;
}

export interface Relecture {
  readonly ms: number;
  /** Bytes still held at the end, above what was held after the first tenth. */
  readonly retenus: number;
  /** Bytes of memory taken at most. */
  readonly sommet: number;
}

// A process of its own for each reading: what it takes in memory is what the reading takes.
process.on('message', (lecture: Lecture) => {
  void lire(lecture).then((relecture) => process.send?.(relecture));
});
annoncer({ url: null });

const LECTEURS: Readonly<Record<Lecture['comment'], (lecture: Lecture) => AsyncGenerator<number>>> = {
  produit: parLeFil,
  brut: parUnCurseur,
};

setFlagsFromString('--expose-gc');
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the flag above gives
const ramasser = runInNewContext('gc') as () => void;

/** What is held once all that is not has been let go. */
function tenus(): number {
  ramasser();
  return process.memoryUsage().heapUsed;
}

async function lire(lecture: Lecture): Promise<Relecture> {
  const { comment, evenements } = lecture;
  let [lus, sommet, auDixieme, pause] = [0, 0, 0, 0];
  const depart = performance.now();
  for await (const nombre of LECTEURS[comment](lecture)) {
    lus += nombre;
    sommet = Math.max(sommet, process.memoryUsage.rss());
    if (lus >= evenements) break;
    if (auDixieme > 0 || lus * 10 < evenements) continue;
    const avant = performance.now();
    auDixieme = tenus();
    pause = performance.now() - avant;
  }
  const ms = performance.now() - depart - pause;
  return { ms, sommet, retenus: tenus() - auDixieme };
}

const PAR_RELEVE = 1000;

/** As a subscriber that resumes. */
async function* parLeFil({ depuis, evenements }: Lecture): AsyncGenerator<number> {
  const suivi = await filDe(openPool(reglage('BENCH_BASE'), 'app', 2)).suivre({
    depuis,
    retient: () => true,
  });
  for (let lus = 1; lus <= evenements; lus++) {
    await suivi.next();
    if (lus % PAR_RELEVE === 0) yield PAR_RELEVE;
  }
}

const CURSEUR = `declare rattrapage no scroll cursor for
  select tx::text, position, id, type, objet, acteur, agent, motif, contenu::text, enregistre_a::text, enregistre_le::text, repris,
    collectivite_id
  from pass.evenement where (tx, position) >= ($1::xid8, 0) order by tx, position`;

async function* parUnCurseur({ depuis }: Lecture): AsyncGenerator<number> {
  const client = new pg.Client({ connectionString: reglage('BENCH_BASE') });
  await client.connect();
  await client.query('begin');
  await client.query(CURSEUR, [depuis.tx]);
  for (;;) {
    const { rows } = await client.query('fetch 2000 from rattrapage');
    yield rows.length;
    if (rows.length === 0) return;
  }
}
