import type { ClientBase } from 'pg';
import type { GenreDeLabel } from '../lieu/lieu.module.ts';
import type { Actor } from '../shared/context.ts';
import { Refusee, RegleNonTenue } from '../shared/operation.ts';
import { estUuid } from '../shared/texte.ts';
import type { AssertionConnue } from './dires.rules.ts';
import type { DitDepuis } from './label.types.ts';

const SOURCE = 'Labellisation des lieux : assertions datées, motivées, jamais réécrites';

/** What stops an act on a label: nothing of it is written. */
export const labelRefuse = (regle: string, message: string): Refusee =>
  new Refusee(new RegleNonTenue(regle, message, SOURCE));

/** Which label of which place. */
export interface LabelDesigne {
  readonly lieu: string;
  readonly genre: GenreDeLabel;
  readonly libelle?: string | null | undefined;
}

/** Everything said of a label, annulled or not, in its order. */
export interface Dite extends Omit<AssertionConnue, 'acte'>, Pick<DitDepuis, 'enregistreLe' | 'par'> {
  readonly acte: AssertionConnue['acte'] | 'ANNULATION';
  readonly annule: string | null;
}

const DITES = `
  select a.id, a.acte, a.emetteur, a.du, a.jusqu_au as "jusquAu", a.preuve, a.piece_id as piece, a.motif, a.evenement, a.annule,
    a.enregistre_le as "enregistreLe", e.agent as par
  from labels.label_assertion a left join labels.evenement e on e.position = a.evenement
  where a.lieu_id = $1 and a.label = $2
  order by a.evenement, a.id`;

/** What tells a label of a place from another. */
export const cleDuLabel = ({ genre, libelle }: LabelDesigne): string =>
  genre === 'AUTRE' ? `AUTRE ${libelle ?? ''}` : genre;

/** Checks how a label is named, and holds its place: what is said of it next waits for what is being said. */
export async function tenirLeLieu(client: ClientBase, designe: LabelDesigne, verrou = true): Promise<void> {
  if (designe.genre === 'AUTRE' && !designe.libelle?.trim())
    throw labelRefuse('LABEL_LIBELLE', 'Un label d’un autre genre est attendu avec son nom.');
  if (designe.genre !== 'AUTRE' && designe.libelle != null)
    throw labelRefuse('LABEL_LIBELLE', 'Ce label est nommé par son genre : aucun autre nom n’est attendu.');
  const { rows } = estUuid(designe.lieu)
    ? await client.query<{ retire: boolean }>(
        `select retire from labels.lieu where id = $1 ${verrou ? 'for no key update' : ''}`,
        [designe.lieu],
      )
    : { rows: [] };
  if (!rows[0])
    throw labelRefuse('LABEL_LIEU', 'Ce lieu n’est pas dans le registre : son identifiant est attendu.');
  if (rows[0].retire)
    throw labelRefuse(
      'LABEL_LIEU',
      'Ce lieu est retiré du registre, ou réuni à un autre : un lieu en place est attendu.',
    );
}

export async function lireLesDites(client: ClientBase, designe: LabelDesigne): Promise<readonly Dite[]> {
  const { rows } = await client.query<Dite>(DITES, [designe.lieu, cleDuLabel(designe)]);
  return rows;
}

/** What holds among what was said, up to an event. */
export function tenues(
  dites: readonly Dite[],
  jusqua = Number.POSITIVE_INFINITY,
): readonly AssertionConnue[] {
  const sues = dites.filter(({ evenement }) => evenement <= jusqua);
  const annulees = new Set(sues.map(({ annule }) => annule));
  return sues.flatMap((dite) => {
    const { acte } = dite;
    return acte === 'ANNULATION' || annulees.has(dite.id) ? [] : [{ ...dite, acte }];
  });
}

/** How the register names who leaves a piece. */
export const deposantDe = ({ compteId, id, pseudonyme }: Actor): string =>
  compteId === null ? id : pseudonyme;

/** A piece proves something only once it is there; a structure gives its own and no other. */
export async function exigerLaPiece(client: ClientBase, actor: Actor, piece: string): Promise<void> {
  const { rowCount } = estUuid(piece)
    ? await client.query(
        `select from plateforme.piece where id = $1 and supprimee_le is null and ($2::text is null or deposee_par = $2)`,
        [piece, actor.structure === null ? null : deposantDe(actor)],
      )
    : { rowCount: 0 };
  if (rowCount !== 1)
    throw labelRefuse('PIECE', 'Cette pièce n’est pas arrivée : déposez-la d’abord, puis joignez-la.');
}
