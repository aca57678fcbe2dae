import type { ClientBase } from 'pg';
import type { Context } from '../shared/context.ts';
import type { Refus } from '../shared/errors.ts';
import { operer, type Operee, Refusee } from '../shared/operation.ts';
import { NumeroInconnu } from './commande.results.ts';
import type { AbandonnerDevisInput } from './devis.inputs.ts';
import { refuser } from './tarif.service.ts';
import { enFrancais } from '../shared/jour.rules.ts';

/** Only one caller at a time acts on a quote or an order: the other waits, then sees what was done. */
export const verrouiller = (client: ClientBase, objet: string): Promise<unknown> =>
  client.query('select pg_advisory_xact_lock(hashtextextended($1, 1))', [objet]);

export interface DevisLu {
  readonly id: string;
  readonly numero: string;
  readonly collectivite_id: string;
  readonly convention_id: string | null;
  readonly valeur_centimes: number;
  readonly nombre_de_pass: number;
  readonly etabli_le: string;
  readonly valide_jusqu_au: string;
  readonly operateur: string;
}

/** A quote of the reader's perimeter that still waits, locked for what follows. */
export async function devisEnAttente(client: ClientBase, numero: string): Promise<DevisLu> {
  await verrouiller(client, `devis ${numero}`);
  const { rows } = await client.query<
    DevisLu & { readonly fin: string | null; readonly commande: string | null }
  >(
    `select d.id, d.numero, d.collectivite_id, d.convention_id, d.valeur_centimes, d.nombre_de_pass, d.etabli_le,
       d.valide_jusqu_au, o.code as operateur, f.jour as fin, c.numero as commande
     from pass.devis d join pass.operateur o on o.id = d.operateur_id
     left join pass.devis_fin f on f.devis_id = d.id left join pass.commande c on c.devis_id = d.id
     where d.numero = $1`,
    [numero],
  );
  const [devis] = rows;
  if (!devis) throw new Refusee(new NumeroInconnu('DEVIS'));
  const source = 'Registre : un devis est signé ou abandonné, une seule fois';
  if (devis.commande !== null)
    refuser('DEVIS_DECIDE', `Ce devis est déjà signé : c’est la commande ${devis.commande}.`, source);
  if (devis.fin !== null)
    refuser(
      'DEVIS_DECIDE',
      `Ce devis a été abandonné le ${enFrancais(devis.fin)} : un nouveau devis est attendu.`,
      source,
    );
  return devis;
}

/** Ends a quote that will not be signed. */
export function abandonnerDevis(context: Context, input: AbandonnerDevisInput): Promise<Operee | Refus> {
  const { cleIdempotence: cle, ...entree } = input;
  return operer(
    context,
    { owner: 'pass', action: 'devis.abandonner', cle, entree },
    async (client, noter) => {
      const devis = await devisEnAttente(client, input.devis);
      const evenement = await noter({
        type: 'devis.abandonne',
        objet: `devis:${devis.id}`,
        collectiviteId: devis.collectivite_id,
        motif: input.motif,
        contenu: { numero: devis.numero },
      });
      await client.query(
        `insert into pass.devis_fin (devis_id, collectivite_id, jour, motif, evenement, enregistre_le) values ($1, $2, $3, $4, $5, $3)`,
        [devis.id, devis.collectivite_id, context.today, input.motif, evenement],
      );
    },
  );
}
