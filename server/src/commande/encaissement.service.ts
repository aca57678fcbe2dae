import type { ClientBase } from 'pg';
import type { Context } from '../shared/context.ts';
import { ecrire } from '../shared/ecritures.ts';
import type { Refus } from '../shared/errors.ts';
import { operer, type Operee } from '../shared/operation.ts';
import type { EnregistrerEncaissementInput } from './etape.inputs.ts';
import { commandeAFaireAvancer, type CommandeLue } from './avancement.service.ts';
import { refuser } from './tarif.service.ts';
import { enFrancais } from '../shared/jour.rules.ts';

const SOURCE = 'APTIC, mise en règlement : les pass circulent quand leur contrepartie est en compte';

/** Records funds received for an order: once per reference, and never more than its value. */
export function enregistrerEncaissement(
  context: Context,
  input: EnregistrerEncaissementInput,
): Promise<Operee | Refus> {
  const { cleIdempotence: cle, ...entree } = input;
  const { today } = context;
  const jour = input.jour ?? today;
  return operer(
    context,
    { owner: 'pass', action: 'commande.encaisser', cle, entree },
    async (client, noter) => {
      const {
        id,
        numero,
        collectivite_id: collectiviteId,
        valeur_centimes,
      } = await commandeAFaireAvancer(client, input.commande);
      const { centimes, reference } = input;
      await verifier(client, { id, valeur_centimes }, { centimes, reference, jour }, today);
      const evenement = await noter({
        type: 'commande.encaissee',
        objet: `commande:${id}`,
        collectiviteId,
        contenu: { numero, centimes: input.centimes, reference: input.reference, jour },
      });
      await client.query(
        `insert into pass.encaissement (commande_id, collectivite_id, jour, centimes, payeur, reference, evenement, enregistre_le)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [id, collectiviteId, jour, input.centimes, input.payeur, input.reference, evenement, today],
      );
      await ecrire(client, evenement, today, [
        {
          operation: 'ENCAISSEMENT',
          commandeId: id,
          collectiviteId,
          debit: 'FONDS',
          credit: 'CREANCE',
          centimes: input.centimes,
          jour,
        },
      ]);
    },
  );
}

/** Says no to funds of another day, to a reference that is known, and to more than what is owed. */
async function verifier(
  client: ClientBase,
  { id, valeur_centimes }: Pick<CommandeLue, 'id' | 'valeur_centimes'>,
  input: Pick<EnregistrerEncaissementInput, 'centimes' | 'reference'> & { readonly jour: string },
  today: string,
): Promise<void> {
  const { jour } = input;
  const { rows } = await client.query<{ achetee_le: string; recus: number; connue: boolean }>(
    `select c.achetee_le, coalesce(sum(e.centimes), 0)::bigint as recus, coalesce(bool_or(e.reference = $2), false) as connue
     from pass.commande c left join pass.encaissement e on e.commande_id = c.id where c.id = $1 group by c.id`,
    [id, input.reference],
  );
  const { achetee_le, recus, connue } = rows[0] ?? { achetee_le: today, recus: 0, connue: false };
  if (jour > today || jour < achetee_le)
    refuser(
      'ENCAISSEMENT_JOUR',
      `Le ${enFrancais(jour)} ne convient pas : un jour entre la signature (${enFrancais(achetee_le)}) et aujourd’hui est attendu.`,
      SOURCE,
    );
  if (connue)
    refuser(
      'ENCAISSEMENT_UNE_FOIS',
      'Cette référence est déjà encaissée pour cette commande : une autre est attendue.',
      SOURCE,
    );
  const reste = valeur_centimes - recus;
  if (input.centimes > reste)
    refuser(
      'ENCAISSEMENT_DU',
      `Il reste ${reste / 100} € à recevoir pour cette commande : ce montant ou moins est attendu, les frais sont à part.`,
      SOURCE,
    );
}
