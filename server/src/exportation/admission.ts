import { randomBytes } from 'node:crypto';
import type { ClientBase } from 'pg';
import { type Feuille, LIGNES_D_UN_CLASSEUR, nombre, type NomDeFormat } from '../feuille/feuille.module.ts';
import { auditer } from '../shared/audit.ts';
import type { Context } from '../shared/context.ts';
import { BadInput, TooManyTries } from '../shared/errors.ts';
import { dansUneTransaction } from '../shared/transaction.ts';
import { lireLesReglages } from './reglages.ts';

const ACTION = 'vue.exportee';
const JOUR = 86_400;

/** Rows that the reader has taken away since midnight in Paris. */
async function lignesDuJour(client: Pick<ClientBase, 'query'>, { actor }: Context): Promise<number> {
  const { rows } = await client.query<{ n: number }>({
    name: 'lignes exportees du jour',
    text: `select coalesce(sum((a.details ->> 'lignes')::bigint), 0)::float8 as n from plateforme.audit a
      where a.acteur = $1 and a.au_nom_de = $2 and a.action = '${ACTION}' and a.resultat = 'FAIT'
        and (a.details ->> 'detail')::boolean
        and a.quand >= date_trunc('day', now() at time zone 'Europe/Paris') at time zone 'Europe/Paris'`,
    values: [actor.pseudonyme, actor.id],
  });
  return rows[0]?.n ?? 0;
}

/** What a page asks before it is taken away, beside the right to read it. */
export interface Conditions {
  /** Rows left for the day; `null` when none is counted. */
  readonly reste: number | null;
  readonly motifAttendu: boolean;
}

/** Only rows of the register are counted, and only they need a reason: figures tell of no one. */
export async function conditionsDe(feuille: Feuille, context: Context): Promise<Conditions> {
  if (!feuille.detail) return { reste: null, motifAttendu: false };
  const { quota, motifDes } = lireLesReglages();
  const reste = Number.isFinite(quota)
    ? Math.max(0, quota - (await lignesDuJour(context.pool, context)))
    : null;
  return { reste, motifAttendu: feuille.nombre >= motifDes };
}

interface Sortie {
  readonly format: NomDeFormat;
  readonly motif: string | null;
}

/**
 * Lets a file go out, or says why not; the line of audit comes before the first byte, since a file that is cut has been read
 * all the same. Answers a reference that the file carries and the audit knows. Exports of an account are admitted one by one.
 */
export async function admettre(
  feuille: Feuille,
  { format, motif }: Sortie,
  context: Context,
): Promise<string> {
  if (format === 'xlsx' && feuille.nombre + feuille.pied.length > LIGNES_D_UN_CLASSEUR)
    throw new BadInput(
      `Un classeur tient ${nombre(LIGNES_D_UN_CLASSEUR, 'fr')} lignes et cette vue en a ${nombre(feuille.nombre, 'fr')} : prenez le CSV ou le Parquet.`,
    );
  const reference = randomBytes(6).toString('hex');
  const { actor, pool } = context;
  // The public's figures would only fill the log.
  if (actor.role === 'PUBLIC' && !feuille.detail) return reference;
  await dansUneTransaction(pool, async (client) => {
    if (feuille.detail) await verifier(feuille, motif, client, context);
    await auditer(client, {
      acteur: actor,
      action: ACTION,
      ...(motif === null ? {} : { motif }),
      details: {
        vue: feuille.adresse,
        lignes: feuille.nombre,
        format,
        detail: feuille.detail,
        reference,
      },
    });
  });
  return reference;
}

async function verifier(
  { nombre: lignes }: Feuille,
  motif: string | null,
  client: ClientBase,
  context: Context,
): Promise<void> {
  const { quota, motifDes } = lireLesReglages();
  if (motif === null && lignes >= motifDes)
    throw new BadInput(
      `À partir de ${nombre(motifDes, 'fr')} lignes, un export demande un motif : donnez le paramètre « motif », de dix à cinq cents caractères.`,
    );
  if (!Number.isFinite(quota)) return;
  const { pseudonyme, id } = context.actor;
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`export ${pseudonyme} ${id}`]);
  const reste = quota - (await lignesDuJour(client, context));
  if (lignes > reste)
    throw new TooManyTries(
      `Quota d’export atteint : il vous reste ${nombre(Math.max(0, reste), 'fr')} lignes sur ${nombre(quota, 'fr')} aujourd’hui, et cette vue en a ${nombre(lignes, 'fr')}. Resserrez-la, ou revenez demain.`,
      JOUR,
    );
}
