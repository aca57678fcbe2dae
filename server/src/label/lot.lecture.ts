import type { ClientBase } from 'pg';
import { conditionDesLieux } from '../lieu/lieu.module.ts';
import { estUuid } from '../shared/texte.ts';
import type { AssertionConnue } from './dires.rules.ts';
import type { LieuDuLot } from './lot.jugement.ts';
import type { LigneDeLot, ModifierLabelsInput } from './lot.types.ts';

/** The places that are named or that a filter gives, in the order of the list; all are held when something is to be written. */
export async function prendreLesLieux(
  client: ClientBase,
  { lieux, filtre }: ModifierLabelsInput,
  jour: string,
  tenir: boolean,
): Promise<readonly string[]> {
  const valeurs: unknown[] = [];
  const nommes = lieux?.filter(estUuid) ?? null;
  const condition =
    nommes === null
      ? conditionDesLieux('l', filtre, jour, valeurs)
      : `l.id = any($${valeurs.push(nommes)}::uuid[])`;
  // In one order whoever asks: two lots over the same places wait for one another, and neither is killed.
  if (tenir)
    await client.query(
      `select from labels.lieu l where ${condition} order by l.id for no key update of l`,
      valeurs,
    );
  const { rows } = await client.query<{ id: string }>(
    `select l.id from labels.lieu l where ${condition} order by l.nom collate "fr-x-icu", l.id`,
    valeurs,
  );
  const trouves = rows.map(({ id }) => id);
  const connus = new Set(trouves);
  return [...trouves, ...new Set(lieux?.filter((id) => !connus.has(id)))];
}

const LIRE = `
  select l.id as lieu, l.retire, coalesce((
    select json_agg(json_build_object('id', a.id, 'acte', a.acte, 'emetteur', a.emetteur, 'du', a.du, 'jusquAu', a.jusqu_au,
      'preuve', a.preuve, 'piece', a.piece_id, 'motif', a.motif, 'evenement', a.evenement) order by a.evenement, a.id)
    from labels.label_assertion a
    where a.lieu_id = l.id and a.label = $2 and labels.tient(a)), '[]') as connues
  from labels.lieu l where l.id = any($1::uuid[])`;

interface Lu {
  readonly lieu: string;
  readonly retire: boolean;
  readonly connues: readonly AssertionConnue[];
}

/** What is known of a label of places, by one read. */
export async function lireLesLieux(
  client: ClientBase,
  lieux: readonly string[],
  label: string,
  payes: ReadonlyMap<string, string>,
): Promise<readonly LieuDuLot[]> {
  const { rows } = await client.query<Lu>(LIRE, [lieux.filter(estUuid), label]);
  const lus = new Map(rows.map((lu) => [lu.lieu, lu]));
  return lieux.map((lieu) => {
    const { retire, connues } = lus.get(lieu) ?? { retire: null, connues: [] };
    return { lieu, retire, connues, payeJusquAu: payes.get(lieu) ?? null };
  });
}

const GARDER = `
  insert into labels.lot_ligne (evenement, rang, lieu_id, regle, message, etat, fin, du, jusqu_au, enregistre_le)
  select $2, l.rang, l.lieu, l.regle, l.message, l.etat, l.fin, l.du, l."jusquAu", $3
  from jsonb_to_recordset($1::jsonb) as l (rang int, lieu uuid, regle text, message text, etat text, fin date, du date, "jusquAu" date)`;

/** Keeps what was made of each place, to be read again. */
export async function garderLesLignes(
  client: ClientBase,
  evenement: number,
  jour: string,
  lignes: readonly LigneDeLot[],
): Promise<void> {
  const designees = lignes.filter(({ lieu }) => estUuid(lieu));
  await client.query(GARDER, [JSON.stringify(designees), evenement, jour]);
}
