import type { ClientBase } from 'pg';
import { labelRefuse, lireLesDites, tenirLeLieu, tenues } from '../label/label.module.ts';
import { affirmer, type GenreDeLabel } from '../lieu/lieu.module.ts';
import type { Context } from '../shared/context.ts';
import type { Refus } from '../shared/errors.ts';
import { etatDuLabel } from '../shared/label.rules.ts';
import { type Operee, operer } from '../shared/operation.ts';
import { exigerDePouvoir, sienne } from './candidature.service.ts';
import type { DeposerCandidatureInput } from './candidature.types.ts';

/** Asks for a label, for one's own place or for another's. */
export async function deposerCandidature(
  context: Context,
  { cleIdempotence: cle, ...entree }: DeposerCandidatureInput,
): Promise<Operee | Refus> {
  const demande = { owner: 'labels', action: 'candidature.deposer', cle, entree } as const;
  return operer(context, demande, async (client, noter) => {
    exigerDePouvoir(context, 'LIEU');
    await sienne(client, context, entree.lieu);
    await tenirLeLieu(client, entree);
    const { lieu, genre, libelle = null, presentation } = entree;
    await uneALaFois(client, { lieu, genre, libelle });
    const etat = etatDuLabel(tenues(await lireLesDites(client, entree)), context.today);
    if (etat === 'LABELLISE' || etat === 'SUSPENDU')
      throw labelRefuse(
        'CANDIDATURE_LABEL',
        etat === 'LABELLISE'
          ? 'Ce lieu a déjà ce label : une candidature est attendue dans ses 30 derniers jours, ou après.'
          : 'Ce label est suspendu : la levée de la suspension est attendue, pas une candidature.',
      );
    const { rows } = await client.query<{ id: string }>('select uuidv7() as id');
    const id = rows[0]?.id ?? '';
    const evenement = await noter({
      type: 'candidature.deposee',
      objet: `candidature:${id}`,
      contenu: { lieu, genre, libelle },
    });
    const emetteur = context.actor.structure === null ? 'Un agent, pour le lieu' : 'La structure du lieu';
    const [assertion] = await affirmer(client, evenement, context.today, [
      { lieu, genre, libelle, acte: 'CANDIDATURE', emetteur, du: context.today },
    ]);
    await client.query(
      `insert into labels.candidature (id, lieu_id, genre, libelle, deposee_le, presentation, assertion_id, evenement, enregistre_le)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $5)`,
      [id, lieu, genre, libelle, context.today, presentation, assertion, evenement],
    );
  });
}

async function uneALaFois(
  client: ClientBase,
  { lieu, genre, libelle }: { lieu: string; genre: GenreDeLabel; libelle: string | null },
): Promise<void> {
  const { rowCount } = await client.query(
    `select from labels.candidature c where c.lieu_id = $1 and c.genre = $2 and c.libelle is not distinct from $3
       and labels.etat_de_candidature(c.id) not in ('ACCEPTEE', 'REFUSEE', 'ABANDONNEE')`,
    [lieu, genre, libelle],
  );
  if (rowCount)
    throw labelRefuse(
      'CANDIDATURE_OUVERTE',
      'Une candidature à ce label est déjà ouverte pour ce lieu : sa suite est attendue, pas une autre.',
    );
}
