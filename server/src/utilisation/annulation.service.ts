import type { ClientBase } from 'pg';
import { type NumeroDePass } from '../carnet/carnet.module.ts';
import type { Context } from '../shared/context.ts';
import { ecrire } from '../shared/ecritures.ts';
import { JOURS_DE_SAISIE_TARDIVE, plusJours } from '../shared/jour.rules.ts';
import { auNomDe } from '../shared/mur.ts';
import { Refusee, RegleNonTenue, type Noter } from '../shared/operation.ts';
import { UsageInconnu } from './annulation.types.ts';
import { estEnVigueur } from './utilisation.queries.ts';
import { porteur } from './utilisation.service.ts';

/** A use, by its identifier or as the one in force of a pass that one holds. */
export type UsageDesigne = { readonly id: string } | NumeroDePass;

interface Trouve {
  readonly id: string;
  readonly lot: number;
  readonly carnet: string;
  readonly rang: number;
  readonly usage: number;
  readonly collectivite: string;
}

interface Faits {
  readonly lieu: string;
  readonly jour: string;
  readonly part: number;
  readonly commande: string;
  readonly achete: string;
  readonly public: string;
  readonly valeur: number;
  readonly annulee: boolean;
  readonly payee: boolean;
  readonly close: boolean;
  /** Last day of tolerance of its order. */
  readonly tolere: string;
}

/** How long a structure may take back a use of its own; whoever pays may later. */
const JOURS = 30;

const SOURCES = {
  unique: 'Conception, « Faits » : une annulation est un fait, et il n’y en a qu’une par utilisation.',
  paiement: 'Invariant M4 : une ligne payée ne change plus, une correction est une ligne nouvelle.',
  etat: 'APTIC, fin de validité et avoir : état contradictoire à J+37.',
  delai: `Fiabilité, « saisie tardive » : ${JOURS} jours au plus.`,
};

/**
 * A closing takes it alone, a reversal shares it: a use is either paid or taken back, whichever comes first.
 */
export const VERROU_DE_CLOTURE = `hashtextextended('contre-paiement : clôture', 0)`;

/** A structure takes back what was done in its places, and no other. */
const A_LUI = '(plateforme.structure() is null or u.lieu_id = any (plateforme.lieux_de_la_structure()))';
const CLE = 'u.id, u.lot, u.carnet_id as carnet, u.rang, u.usage, u.collectivite_id as collectivite';

const PAR_ID = `select ${CLE} from pass.utilisation u where u.id = $1 and ${A_LUI}`;
const PAR_NUMERO = `
  select ${CLE} from pass.carnet c
  join pass.utilisation u on u.lot = $1 and u.carnet_id = c.id and u.rang = $3 and ${estEnVigueur('u')} and ${A_LUI}
  where ${auNomDe(porteur('$4'))} and c.lot = $1 and c.serie = $2`;

const LIRE = `
  select u.lieu_id as lieu, u.jour, u.part_pass_centimes as part, c.commande_id as commande, c.achete_le as achete, h.public,
    o.valeur_faciale_centimes as valeur, not ${estEnVigueur('u')} as annulee,
    exists (select from pass.reglement_ligne l where l.lot = $1 and l.carnet_id = $2 and l.rang = $3 and l.usage = $4) as payee,
    exists (select from pass.contre_paiement p where p.operateur_id = pass.operateur_du_jour(o.id, o.operateur_id, u.jour)
      and p.mois = date_trunc('month', u.jour)::date)
      or exists (select from pass.avoir v where v.commande_id = o.id) as close, o.toleree_jusqu_au as tolere
  from pass.utilisation u
  join pass.carnet c on c.lot = $1 and c.id = u.carnet_id
  join pass.commande o on o.id = c.commande_id
  join pass.remise r on r.lot = $1 and r.carnet_id = u.carnet_id
  join pass.cohorte h on h.id = r.cohorte_id
  where u.lot = $1 and u.carnet_id = $2 and u.rang = $3 and u.usage = $4`;

const ANNULER = `
  with mouvement as (
    insert into pass.mouvement (collectivite_id, commande_id, mois_achat, mois, connu_le, public, utilises)
    select $5::uuid, $13, date_trunc('month', $9::date), date_trunc('month', $7::date), greatest($7, $12)::date, $10, -1
  )
  insert into pass.annulation (lot, carnet_id, rang, usage, collectivite_id, lieu_id, jour, motif, evenement, enregistre_le)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $11, $12)`;

/** Takes a use back, in the transaction of an operation: it stays told, counts no more, and frees the next rank of use. */
export async function annuler(
  client: ClientBase,
  noter: Noter,
  context: Context,
  { designe, motif }: { readonly designe: UsageDesigne; readonly motif: string },
): Promise<void> {
  const { actor, read, today } = context;
  const trouve = await trouver(client, designe, read.lecteur);
  if (!trouve) throw new Refusee(new UsageInconnu());
  const { id, lot, carnet, rang, usage, collectivite } = trouve;
  const cle = [lot, carnet, rang, usage];
  const parler = (): Promise<unknown> =>
    client.query(`select set_config('app.lecteur', $1, true)`, [
      auNomDeLAcheteur(read.lecteur, collectivite),
    ]);
  await client.query(
    `select pg_advisory_xact_lock_shared(${VERROU_DE_CLOTURE}), pg_advisory_xact_lock(hashtextextended($1, 0))`,
    [cle.join(' ')],
  );
  await parler();
  const { rows } = await client.query<Faits>(LIRE, cle);
  const [faits] = rows;
  if (!faits) throw new Refusee(new UsageInconnu());
  const refus = refusDAnnulation(faits, { today, structure: actor.role === 'STRUCTURE' });
  if (refus) throw new Refusee(refus);
  const { lieu, jour, part, commande, achete, valeur } = faits;
  const evenement = await noter({
    type: 'pass.annule',
    objet: `utilisation:${id}`,
    collectiviteId: collectivite,
    motif,
    contenu: { carnet, rang, usage, jour, lieu, centimes: part },
  });
  await parler();
  const fait = [collectivite, lieu, jour, motif, achete, faits.public, evenement, today, commande];
  await client.query(ANNULER, [...cle, ...fait]);
  const commun = {
    operation: 'ANNULATION',
    commandeId: commande,
    collectiviteId: collectivite,
    jour,
  } as const;
  await ecrire(client, evenement, today, [
    { ...commun, debit: 'STRUCTURES', credit: 'CIRCULATION', centimes: part },
    { ...commun, debit: 'RELIQUATS', credit: 'CIRCULATION', centimes: valeur - part },
  ]);
}

async function trouver(client: ClientBase, designe: UsageDesigne, lecteur: string): Promise<Trouve | null> {
  const { rows } =
    'id' in designe
      ? await client.query<Trouve>(PAR_ID, [designe.id])
      : await client.query<Trouve>(PAR_NUMERO, [designe.lot, designe.serie, designe.rang, lecteur]);
  return rows[0] ?? null;
}

/** A structure speaks, for what follows, as the buyer of the one carnet whose use it takes back. */
const auNomDeLAcheteur = (lecteur: string, collectivite: string): string =>
  lecteur.startsWith('\n') ? `{${collectivite}}${lecteur}` : lecteur;

/** Why a use is not taken back, or `null`. */
function refusDAnnulation(
  { annulee, payee, close, jour, tolere }: Faits,
  { today, structure }: { readonly today: string; readonly structure: boolean },
): RegleNonTenue | null {
  if (annulee)
    return new RegleNonTenue(
      'ANNULATION_UNIQUE',
      'Cette utilisation est déjà annulée : une utilisation en vigueur est attendue.',
      SOURCES.unique,
    );
  if (payee || close)
    return new RegleNonTenue(
      'ANNULATION_AVANT_PAIEMENT',
      `Le mois de cette utilisation est clos${payee ? ' et elle est payée' : ''}, ou sa commande a son avoir : elle se corrige par un ajustement de l’opérateur, au règlement suivant.`,
      SOURCES.paiement,
    );
  if (structure && today > plusJours(jour, JOURS))
    return new RegleNonTenue(
      'ANNULATION_DELAI',
      `Cette utilisation a plus de ${JOURS} jours : demandez à l’opérateur de l’annuler.`,
      SOURCES.delai,
    );
  if (today >= plusJours(tolere, JOURS_DE_SAISIE_TARDIVE))
    return new RegleNonTenue(
      'ANNULATION_AVANT_ETAT',
      'La fin de validité de la commande en est à son état contradictoire : ses usages ne changent plus.',
      SOURCES.etat,
    );
  return null;
}
