import type { ClientBase } from 'pg';
import { affirmer, type AssertionADire } from '../lieu/lieu.module.ts';
import { enFrancais } from '../shared/jour.rules.ts';
import { Refusee, RegleNonTenue } from '../shared/operation.ts';

/**
 * What still counts of the labels that the one absorbed holds, or will, and that the kept does not: what begins later, what has not
 * ended, and a suspension that nothing lifted. $1 absorbed, $2 kept, $3 day.
 */
const A_COPIER = `
  with tenus as (
    select p.lieu_id, p.label from labels.etat_periode p
    where p.lieu_id in ($1, $2) and p.etat in ('LABELLISE', 'A_RENOUVELER', 'SUSPENDU') and p.fin >= $3::date)
  select a.genre, a.libelle, a.acte, a.emetteur, a.du, a.jusqu_au as "jusquAu", a.piece_id as piece, a.motif
  from labels.label_assertion a
  where a.lieu_id = $1 and a.acte in ('LABELLISATION', 'SUSPENSION', 'RETRAIT') and labels.tient(a)
    and (a.jusqu_au is null or a.jusqu_au >= $3::date)
    and (a.acte = 'LABELLISATION' or not labels.est_leve(a, $3::date))
    and exists (select from tenus t where t.lieu_id = $1 and t.label = a.label)
    and not exists (select from tenus t where t.lieu_id = $2 and t.label = a.label)
  order by a.evenement, a.id`;

const PREUVE = 500;

/** Gives the kept the labels of the one absorbed that it lacks, with the merge as their evidence; returns which. */
export async function copierLesLabels(
  client: ClientBase,
  evenement: number,
  jour: string,
  {
    garde,
    absorbe,
  }: { readonly garde: string; readonly absorbe: { readonly id: string; readonly nom: string } },
): Promise<readonly string[]> {
  const { rows } = await client.query<Omit<AssertionADire, 'lieu'>>(A_COPIER, [absorbe.id, garde, jour]);
  const preuve = `fusion avec « ${absorbe.nom} »`.slice(0, PREUVE);
  if (rows.length > 0)
    await affirmer(
      client,
      evenement,
      jour,
      rows.map((dite) => ({ ...dite, lieu: garde, preuve })),
    );
  return [...new Set(rows.map(({ genre, libelle }) => libelle ?? genre))];
}

interface Donnee extends Omit<AssertionADire, 'annule'> {
  readonly id: string;
  readonly depuis: { readonly type: string; readonly jour: string } | null;
}

const DONNEES = `
  select a.id, a.lieu_id as lieu, a.genre, a.libelle, 'ANNULATION' as acte, a.emetteur, a.du, a.jusqu_au as "jusquAu",
    (select json_build_object('type', e.type, 'jour', e.enregistre_le)
      from labels.label_assertion p join labels.evenement e on e.position = p.evenement
      where p.lieu_id = a.lieu_id and p.label = a.label and p.evenement > a.evenement
        and p.acte <> 'ANNULATION' and labels.tient(p)
      order by p.evenement desc limit 1) as depuis
  from labels.label_assertion a where a.evenement = $1 and a.acte <> 'ANNULATION' and labels.tient(a)
  order by a.id`;

/** The annulments that take back the labels given by an event; refused when something was said of one of them since. */
export async function labelsAReprendre(
  client: ClientBase,
  evenement: number,
  motif: string,
): Promise<readonly AssertionADire[]> {
  const { rows } = await client.query<Donnee>(DONNEES, [evenement]);
  const suite = rows.find(({ depuis }) => depuis !== null);
  if (suite?.depuis)
    throw new Refusee(
      new RegleNonTenue(
        'ANNULATION',
        `Le label ${suite.libelle ?? suite.genre} donné par la fusion a changé depuis (${suite.depuis.type} du ${enFrancais(suite.depuis.jour)}) : annulez d’abord cet événement.`,
        'règles de correction du registre',
      ),
    );
  return rows.map(({ id, lieu, genre, libelle, acte, emetteur, du, jusquAu }) => ({
    lieu,
    genre,
    libelle: libelle ?? null,
    acte,
    emetteur,
    du,
    jusquAu: jusquAu ?? null,
    motif,
    annule: id,
  }));
}
