import { aLeDroit, estDroit } from '../acces/acces.module.ts';
import { annulableDe, type EvenementAAnnuler, PROPRIETAIRES, typesAnnulables } from '../shared/annulation.ts';
import type { Context } from '../shared/context.ts';
import { Forbidden, type Refus } from '../shared/errors.ts';
import { auNomDe } from '../shared/mur.ts';
import { operer, type Operee, Refusee, RegleNonTenue } from '../shared/operation.ts';
import { estUuid } from '../shared/texte.ts';
import { RefusDAdministration } from './administration.results.ts';

interface Demande {
  readonly evenement: string;
  readonly motif: string;
  readonly cleIdempotence: string;
}

const nonAnnulable = (message: string): Refusee =>
  new Refusee(new RegleNonTenue('ANNULATION', message, 'règles de correction du registre'));

/** An event that a room knows how to undo, if it is in the perimeter of who reads. */
async function trouver({ pool, read }: Context, id: string): Promise<EvenementAAnnuler | null> {
  if (!estUuid(id)) return null;
  for (const owner of PROPRIETAIRES) {
    const { rows } = await pool.query<EvenementAAnnuler>({
      name: `evenement a annuler ${owner}`,
      text: `select id, position, type, objet, contenu from ${owner}.evenement
        where ${auNomDe('$3')} and id = $1 and type = any($2)`,
      values: [id, typesAnnulables(owner), read.lecteur],
    });
    if (rows[0]) return rows[0];
  }
  return null;
}

/** Undoes what an operation did, once, by a compensating event. */
export async function annulerUnEvenement(
  context: Context,
  { evenement: id, motif, cleIdempotence: cle }: Demande,
): Promise<Operee | Refus> {
  const evenement = await trouver(context, id);
  const annulable = evenement && annulableDe(evenement.type);
  if (!evenement || !annulable)
    return new RefusDAdministration('Cet événement n’est pas dans votre périmètre, ou ne s’annule pas.');
  const { droit, owner } = annulable;
  if (!estDroit(droit) || !aLeDroit(context.actor.role, droit))
    throw new Forbidden(`Accès refusé : annuler cet événement demande le droit ${droit}.`);
  return operer(
    context,
    { owner, action: 'evenement.annuler', cle, entree: { id, motif } },
    async (client, noter) => {
      // Two who undo one event at once do it one after the other, and the second is told.
      await client.query('select pg_advisory_xact_lock(hashtextextended($1, 7))', [id]);
      const { rowCount } = await client.query(
        `select from ${owner}.evenement where contenu ? 'annule' and contenu ->> 'annule' = $1 limit 1`,
        [id],
      );
      if (rowCount === 1) throw nonAnnulable('Cet événement est déjà annulé.');
      await annulable.defaire({
        context,
        client,
        evenement,
        motif,
        noter: (event) => noter({ ...event, motif, contenu: { ...event.contenu, annule: id } }),
      });
    },
  );
}
