import { randomUUID } from 'node:crypto';
import type { ClientBase } from 'pg';
import { affirmer, type AssertionADire } from '../lieu/lieu.module.ts';
import { noterRefus } from '../shared/audit.ts';
import type { Context } from '../shared/context.ts';
import { BadInput, type Refus } from '../shared/errors.ts';
import { exigerLaFrance } from '../shared/france.ts';
import { auNomDe } from '../shared/mur.ts';
import { operer, Refusee } from '../shared/operation.ts';
import { payesJusquAu } from '../shared/paiements-des-lieux.ts';
import { dansUneTransaction } from '../shared/transaction.ts';
import { cleDuLabel, labelRefuse } from './label.lecture.ts';
import { garderLesLignes, lireLesLieux, prendreLesLieux } from './lot.lecture.ts';
import { type ActeDuLot, jugerUnLieu } from './lot.jugement.ts';
import type { LigneDeLot, LotDeLabels, ModifierLabelsInput } from './lot.types.ts';

/** A lot is judged in memory: more places than one country has. */
const LE_PLUS = 50_000;

interface Juge {
  readonly lignes: readonly LigneDeLot[];
  readonly dires: readonly AssertionADire[];
}

/** One act on the same label of many places: each changed or left out by itself, under one event. */
export async function modifierLabels(
  context: Context,
  input: ModifierLabelsInput,
): Promise<LotDeLabels | Refus> {
  exigerLaFrance(context.actor);
  if ((input.lieux == null) === (input.filtre == null))
    throw new BadInput('Les lieux sont nommés, ou pris par un filtre : l’un des deux est attendu.');
  const { cleIdempotence: cle, simuler, ...entree } = input;
  const action = 'labels.modifier';
  try {
    if (simuler) return lotDe(input, await simulerLeLot(context, input), { simule: true });
  } catch (error) {
    if (error instanceof Refusee) return noterRefus(context, action, error.refus);
    throw error;
  }
  let juge: Juge = { lignes: [], dires: [] };
  const faite = await operer(context, { owner: 'labels', action, cle, entree }, async (client, noter) => {
    juge = await juger(client, input, context.today, true);
    if (juge.dires.length === 0) return;
    const evenement = await noter({
      type: 'labels.modifies',
      objet: `labels:${randomUUID()}`,
      contenu: { ...contenuDe(input), ...effectifsDe(juge.lignes) },
      ...(input.motif ? { motif: input.motif } : {}),
    });
    await affirmer(client, evenement, context.today, juge.dires);
    await garderLesLignes(client, evenement, context.today, juge.lignes);
  });
  if (!('objet' in faite)) return faite;
  if (faite.deja) return relire(context, input);
  const evenement = juge.dires.length === 0 ? null : await evenementDe(context, cle);
  return lotDe(input, juge.lignes, { evenement });
}

async function simulerLeLot(
  { pool, read, today }: Context,
  input: ModifierLabelsInput,
): Promise<readonly LigneDeLot[]> {
  const { lignes } = await dansUneTransaction(pool, async (client) => {
    await client.query(`select set_config('app.lecteur', $1, true)`, [read.lecteur]);
    return juger(client, input, today, false);
  });
  return lignes;
}

/** The verdict on each place, from one read of what is known of them. */
async function juger(
  client: ClientBase,
  input: ModifierLabelsInput,
  jour: string,
  tenir: boolean,
): Promise<Juge> {
  const { genre, libelle = null, nombreAttendu } = input;
  if ((genre === 'AUTRE') !== Boolean(libelle?.trim()))
    throw labelRefuse(
      'LABEL_LIBELLE',
      'Un label de genre AUTRE est attendu avec son nom, et les autres sans.',
    );
  const lieux = await prendreLesLieux(client, input, jour, tenir);
  if (lieux.length > LE_PLUS)
    throw labelRefuse('LOT_NOMBRE', `${lieux.length} lieux : ${LE_PLUS} au plus sont attendus dans un lot.`);
  if (input.filtre != null && nombreAttendu != null && nombreAttendu !== lieux.length)
    throw labelRefuse(
      'LOT_NOMBRE',
      `Le filtre donne maintenant ${lieux.length} lieux, et non ${nombreAttendu} : relisez la liste, puis recommencez.`,
    );
  const cle = cleDuLabel({ lieu: '', genre, libelle });
  const connus = await lireLesLieux(client, lieux, cle, await payesJusquAu(client, lieux));
  const acte = acteDe(input);
  const juges = connus.map((connu) => jugerUnLieu(connu, acte, jour));
  return {
    lignes: juges.map(({ ligne }, i) => ({ rang: i + 1, ...ligne })),
    dires: juges.flatMap(({ dires }) => dires),
  };
}

/** What is asked of each place; a field that was not given is not asked. */
const acteDe = ({ genre, libelle, acte, du, jusquAu, emetteur, motif }: ModifierLabelsInput): ActeDuLot => ({
  genre,
  libelle: libelle ?? null,
  acte,
  ...(du == null ? {} : { du }),
  ...(jusquAu === undefined ? {} : { jusquAu }),
  ...(emetteur == null ? {} : { emetteur }),
  ...(motif == null ? {} : { motif }),
});

const contenuDe = ({ acte, genre, libelle = null, du = null, jusquAu = null }: ModifierLabelsInput) => ({
  acte,
  genre,
  libelle,
  du,
  jusquAu,
});

const effectifsDe = (lignes: readonly LigneDeLot[]) => {
  const changes = lignes.filter(({ changee }) => changee).length;
  return { changes, ecartes: lignes.length - changes };
};

interface Suite {
  readonly evenement?: string | null;
  readonly simule?: boolean;
  readonly deja?: boolean;
}

const lotDe = (
  { acte, genre }: Pick<ModifierLabelsInput, 'acte' | 'genre'>,
  toutes: readonly LigneDeLot[],
  { evenement = null, simule = false, deja = false }: Suite,
): LotDeLabels => ({ evenement, acte, genre, ...effectifsDe(toutes), simule, deja, toutes });

const evenementDe = async ({ pool, actor, read }: Context, cle: string): Promise<string | null> => {
  const { rows } = await pool.query<{ id: string }>(
    `select id from labels.evenement where ${auNomDe('$1')} and acteur = $2 and cle = $3`,
    [read.lecteur, actor.id, cle],
  );
  return rows[0]?.id ?? null;
};

/** What the same key did before. */
async function relire(context: Context, input: ModifierLabelsInput): Promise<LotDeLabels> {
  const evenement = await evenementDe(context, input.cleIdempotence);
  const { rows } = await context.pool.query<LigneDeLot>(
    `select g.rang, g.lieu_id as lieu, g.regle is null as changee, g.regle, g.message, g.etat, g.fin, g.du, g.jusqu_au as "jusquAu"
     from labels.lot_ligne g join labels.evenement e on e.position = g.evenement
     where ${auNomDe('$1')} and e.id = $2 order by g.rang`,
    [context.read.lecteur, evenement],
  );
  return lotDe(input, rows, { evenement, deja: true });
}
