import { randomUUID } from 'node:crypto';
import type { ClientBase } from 'pg';
import type { Context } from '../shared/context.ts';
import type { Refus } from '../shared/errors.ts';
import { type Operee, operer, Refusee, RegleNonTenue } from '../shared/operation.ts';
import { dansUneTransaction } from '../shared/transaction.ts';
import { VERROU_DE_CLOTURE } from '../utilisation/utilisation.module.ts';
import { empechementDeClore, moisSuivant, premierDuMois } from './cloture.rules.ts';
import { A_REGLER, AJUSTEMENTS_RETENUS, ECRIRE, SCELLER, VIREMENTS_PREVUS } from './cloture.sql.ts';
import { lirePrevision, type Prevision } from './prevision.ts';

interface ClotureDemandee {
  readonly cle: string;
  /** Code of the operator. */
  readonly operateur: string;
  /** A day of the month. */
  readonly mois: string;
}

interface OperateurLu {
  readonly id: string;
  readonly code: string;
}

/** For what reads and writes every collectivité at once: bulk input's sessions, which no wall and no short delay cut. */
const enLot = (context: Context): Context => ({ ...context, pool: context.lot });

/** Closes a month for ever: every use that can be paid gets its one line, in one transaction. */
export async function clore(
  context: Context,
  { cle, operateur, mois }: ClotureDemandee,
): Promise<Operee | Refus> {
  const { actor, today } = context;
  const entree = { operateur, mois: premierDuMois(mois) };
  const action = 'mois.clore';
  return operer(enLot(context), { owner: 'pass', action, cle, entree }, async (client, noter) => {
    const lu = await preparer(client, entree, today, true);
    const { nombreDeLignes, centimes, fraisCentimes, ajustementsCentimes } = await lirePrevision(
      client,
      entree.mois,
    );
    const id = randomUUID();
    const numero = numeroDe(lu.code, entree.mois);
    const position = await noter({
      type: 'mois.clos',
      objet: `contre-paiement:${id}`,
      contenu: {
        numero,
        lignes: nombreDeLignes,
        centimes,
        frais: fraisCentimes,
        ajustements: ajustementsCentimes,
      },
    });
    await client.query(ECRIRE, [id, today, actor.id, actor.pseudonyme, numero, position]);
    await client.query(SCELLER, [id, numero, lu.id, entree.mois, today, position]);
  });
}

/** What closing a month would pay and leave waiting, judged as the closing itself; nothing is written. */
export async function simuler(
  { lot, today }: Context,
  { operateur, mois }: Omit<ClotureDemandee, 'cle'>,
): Promise<Prevision | Refus> {
  const entree = { operateur, mois: premierDuMois(mois) };
  try {
    return await dansUneTransaction(lot, async (client) => {
      await preparer(client, entree, today, false);
      return lirePrevision(client, entree.mois);
    });
  } catch (error) {
    if (error instanceof Refusee) return error.refus;
    throw error;
  }
}

/** What is owed for the uses up to the end of a month, whether that month may be closed yet or not. */
export function prevoir(
  { lot, today }: Context,
  { operateur, mois }: Omit<ClotureDemandee, 'cle'>,
): Promise<Prevision | null> {
  const premier = premierDuMois(mois);
  return dansUneTransaction(lot, async (client) => {
    const lu = await lireOperateur(client, operateur);
    if (!lu) return null;
    await rassembler(client, lu.id, premier, today);
    return lirePrevision(client, premier);
  });
}

const numeroDe = (code: string, mois: string): string => `CP-${code}-${mois.slice(0, 7)}`;

/** Gathers what the month pays, or says why it may not be closed. */
async function preparer(
  client: ClientBase,
  { operateur, mois }: Omit<ClotureDemandee, 'cle'>,
  today: string,
  pourClore: boolean,
): Promise<OperateurLu> {
  const lu = await lireOperateur(client, operateur);
  if (!lu)
    throw new Refusee(
      new RegleNonTenue(
        'OPERATEUR_INCONNU',
        'Aucun opérateur ne porte ce code : un code du registre est attendu.',
        'Registre des opérateurs',
      ),
    );
  if (pourClore) {
    await client.query(`select pg_advisory_xact_lock(hashtextextended('clôture ' || $1, 0))`, [lu.id]);
    // A use that is being paid cannot be taken back at the same time.
    await client.query(`select pg_advisory_xact_lock(${VERROU_DE_CLOTURE})`);
  }
  await rassembler(client, lu.id, mois, today);
  const { rows } = await client.query<Vu>(VU, [lu.id, mois, today]);
  const [vu] = rows;
  if (!vu) throw new Error('The statement always answers one row');
  const { defaillant, ...autres } = vu;
  const empechement = empechementDeClore({
    ...autres,
    mois,
    today,
    defaillant: defaillant === null ? null : { jour: defaillant },
  });
  if (empechement)
    throw new Refusee(new RegleNonTenue(empechement.regle, empechement.message, empechement.source));
  return lu;
}

interface Vu {
  readonly defaillant: string | null;
  readonly dernierClos: string | null;
  readonly dejaClos: boolean;
  readonly premierOuvert: string | null;
}

const VU = `
  select (select d.jour from pass.defaillance d where d.operateur_id = $1 and d.jour <= $3) as defaillant,
    c.dernier as "dernierClos",
    exists (select from pass.contre_paiement p where p.operateur_id = $1 and p.mois = $2) as "dejaClos",
    (select min(date_trunc('month', a.jour)::date) from a_regler a
      where c.dernier is null or a.jour >= (c.dernier + interval '1 month')::date) as "premierOuvert"
  from (select max(p.mois) as dernier from pass.contre_paiement p where p.operateur_id = $1) c`;

async function lireOperateur(client: ClientBase, code: string): Promise<OperateurLu | null> {
  const { rows } = await client.query<OperateurLu>('select id, code from pass.operateur where code = $1', [
    code,
  ]);
  return rows[0] ?? null;
}

/** Fills the temporary tables that a closing is made of; they are dropped with the transaction. */
async function rassembler(client: ClientBase, operateur: string, mois: string, today: string): Promise<void> {
  await client.query(`set local work_mem = '64MB'`);
  await client.query(A_REGLER, [operateur, moisSuivant(mois), today]);
  await client.query(AJUSTEMENTS_RETENUS, [operateur, today]);
  await client.query(VIREMENTS_PREVUS);
}
