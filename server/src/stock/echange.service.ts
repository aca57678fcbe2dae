import type { ClientBase } from 'pg';
import type { NumeroDeCarnet } from '../carnet/carnet.module.ts';
import { CarnetInconnu } from '../remise/remise.module.ts';
import type { Context } from '../shared/context.ts';
import type { Refus } from '../shared/errors.ts';
import { type Operee, operer, Refusee, RegleNonTenue } from '../shared/operation.ts';
import { type CarnetTenu, SOURCE, tenir, typeDe } from './incident.service.ts';
import { refusDIncident } from './transitions.rules.ts';
import { enFrancais } from '../shared/jour.rules.ts';

export interface EchangeDemande {
  readonly cle: string;
  readonly ancien: NumeroDeCarnet;
  readonly remplacant: NumeroDeCarnet;
  readonly jour: string;
  /** The day as it was asked, `null` for « this day »: asked again the day after, it is the same request. */
  readonly jourDemande: string | null;
  readonly motif: string;
}

interface Remplacement {
  readonly memeCommande: boolean;
  readonly active: boolean;
  readonly expire: boolean;
  /** Where the new one is: who will have handed it out. */
  readonly chez: string | null;
  readonly vers: string | null;
}

/** What the new carnet must be, beside the old one. */
const COMPARER = `
  select n.commande_id = a.commande_id as "memeCommande", $4 > n.tolere_jusqu_au as expire, d.vers, d.distributeur_id as chez,
    exists (select from pass.commande_etape e where e.commande_id = n.commande_id and e.etape = 'ACTIVEE' and e.jour <= $4) as active
  from pass.carnet a
  join pass.carnet n on n.lot = $2 and n.id = $3
  left join lateral (select d.vers, d.distributeur_id from pass.deplacement d
    where d.lot = n.lot and d.carnet_id = n.id order by d.ordre desc limit 1) d on true
  where a.lot = $1 and a.id = $5`;

/** Replaces a carnet that was handed out by another one of its order, which is handed out to the same cohort at once. */
export function echanger(context: Context, demande: EchangeDemande): Promise<Operee | Refus> {
  const { cle, ancien, remplacant, jour, jourDemande, motif } = demande;
  const entree = { ancien, remplacant, jour: jourDemande, motif };
  return operer(context, { owner: 'pass', action: 'carnet.echanger', cle, entree }, async (client, noter) => {
    const [vieux, neuf] = await tenir(client, [ancien, remplacant]);
    if (!vieux || !neuf) throw new Refusee(new CarnetInconnu());
    if (vieux.id === neuf.id)
      refuser('ECHANGE_STOCK', 'Un carnet ne se remplace pas lui-même : un autre carnet est attendu.');
    const manque = refusDIncident(vieux, 'REMPLACEMENT', jour);
    if (manque) refuser(manque.regle, manque.phrase);
    const chez = await destination(client, vieux, neuf, jour);
    const position = await noter({
      type: typeDe('REMPLACEMENT'),
      objet: `carnet:${vieux.id}`,
      collectiviteId: vieux.collectiviteId,
      motif,
      contenu: { jour, remplacant: neuf.id, pass: neuf.nombreDePass },
    });
    await client.query(
      `insert into pass.incident (lot, carnet_id, ordre, collectivite_id, genre, jour, motif, remplace_par_lot, remplace_par, evenement, enregistre_le)
       values ($1, $2, $3, $4, 'REMPLACEMENT', $5, $6, $7, $8, $9, $10)`,
      [
        vieux.lot,
        vieux.id,
        vieux.incidents + 1,
        vieux.collectiviteId,
        jour,
        motif,
        neuf.lot,
        neuf.id,
        position,
        context.today,
      ],
    );
    await client.query(REMETTRE, [
      vieux.lot,
      vieux.id,
      neuf.lot,
      neuf.id,
      jour,
      chez,
      position,
      context.today,
    ]);
  });
}

/** The new one is handed out by whoever has it, else by whoever handed out the old one. */
const REMETTRE = `
  with faite as (
    insert into pass.remise (lot, carnet_id, collectivite_id, nombre_de_pass, tolere_jusqu_au, jour, cohorte_id, distributeur_id, evenement, enregistre_le)
    select n.lot, n.id, n.collectivite_id, n.nombre_de_pass, n.tolere_jusqu_au, $5, r.cohorte_id, coalesce($6::uuid, r.distributeur_id), $7, $8
    from pass.carnet n join pass.remise r on r.lot = $1 and r.carnet_id = $2
    where n.lot = $3 and n.id = $4 returning collectivite_id, cohorte_id, nombre_de_pass
  )
  insert into pass.mouvement (collectivite_id, commande_id, mois_achat, mois, connu_le, public, distribues)
  select f.collectivite_id, n.commande_id, date_trunc('month', n.achete_le), date_trunc('month', $5::date), greatest($5, $8)::date, h.public,
    f.nombre_de_pass
  from faite f join pass.cohorte h on h.id = f.cohorte_id join pass.carnet n on n.lot = $3 and n.id = $4`;

async function destination(
  client: ClientBase,
  vieux: CarnetTenu,
  neuf: CarnetTenu,
  jour: string,
): Promise<string | null> {
  const { rows } = await client.query<Remplacement>(COMPARER, [vieux.lot, neuf.lot, neuf.id, jour, vieux.id]);
  const [vu] = rows;
  if (!vu?.memeCommande)
    refuser(
      'ECHANGE_COMMANDE',
      'Le remplaçant est d’une autre commande : un carnet de la même, donc de la même taille et de la même échéance, est attendu.',
    );
  if (neuf.remisLe !== null)
    refuser('ECHANGE_STOCK', 'Le remplaçant a déjà été remis : un carnet en stock est attendu.');
  if (neuf.arret !== null)
    refuser(
      'ECHANGE_STOCK',
      'Le remplaçant est arrêté (bloqué, perdu, annulé ou remplacé) : un carnet en stock est attendu.',
    );
  if (neuf.dernierIncident !== null && jour < neuf.dernierIncident)
    refuser(
      'CARNET_CHRONOLOGIE',
      `Le remplaçant a été arrêté ou libéré le ${enFrancais(neuf.dernierIncident)} : ce jour-là ou un jour d’après est attendu.`,
    );
  if (vu?.vers === 'OPERATEUR')
    refuser(
      'ECHANGE_STOCK',
      'Le remplaçant est retourné chez l’opérateur : un carnet en stock chez la collectivité ou un distributeur est attendu.',
    );
  if (!vu?.active)
    refuser(
      'M3',
      'La commande n’était pas activée ce jour-là : aucun carnet n’en circule avant qu’elle soit couverte.',
    );
  if (vu?.expire) refuser('C3', 'Cette commande a expiré : un carnet encore utilisable est attendu.');
  return vu?.chez ?? null;
}

function refuser(regle: string, phrase: string): never {
  throw new Refusee(new RegleNonTenue(regle, phrase, SOURCE));
}
