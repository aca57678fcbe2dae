import type { ClientBase } from 'pg';
import type { Context } from '../shared/context.ts';
import { CommandeInconnue } from '../echeance/echeance.module.ts';
import { estUnDouble, type Refus } from '../shared/errors.ts';
import { auNomDe } from '../shared/mur.ts';
import { type Operee, operer, Refusee, RegleNonTenue } from '../shared/operation.ts';
import type { Reader } from '../shared/read.ts';
import {
  type DeclarerDefaillanceInput,
  type EffetsDeReemissionArgs,
  OperateurInconnu,
  type ReemettreInput,
} from './couverture.inputs.ts';

const SOURCE = 'Liquidation de l’opérateur du dispositif, 16/01/2024 : pass non honorés, structures impayées';

const nonTenue = (regle: string, message: string): Refusee =>
  new Refusee(new RegleNonTenue(regle, message, SOURCE));

/** From a day on an operator sells, activates and settles nothing: what it owes is claimed, what circulates may be taken over. */
export function declarerDefaillance(
  context: Context,
  input: DeclarerDefaillanceInput,
): Promise<Operee | Refus> {
  const { cleIdempotence: cle, ...entree } = input;
  const { operateur, jour, motif } = input;
  return operer(
    context,
    { owner: 'pass', action: 'operateur.defaillance', cle, entree },
    async (client, noter) => {
      if (jour > context.today)
        throw nonTenue('DEFAILLANCE', 'Le jour de la défaillance est à venir : un jour passé est attendu.');
      const { rows } = await client.query<{ id: string }>('select id from pass.operateur where code = $1', [
        operateur,
      ]);
      const [trouve] = rows;
      if (!trouve) throw new Refusee(new OperateurInconnu());
      const evenement = await noter({
        type: 'operateur.defaillant',
        objet: `operateur:${trouve.id}`,
        contenu: { operateur, jour },
        motif,
      });
      await client
        .query(
          `insert into pass.defaillance (operateur_id, jour, motif, evenement, enregistre_le) values ($1, $2, $3, $4, $5)`,
          [trouve.id, jour, motif, evenement, context.today],
        )
        .catch((error: unknown) => {
          if (estUnDouble(error))
            throw nonTenue('DEFAILLANCE', 'La défaillance de cet opérateur est déjà déclarée.');
          throw error;
        });
    },
  );
}

/** What a re-issue rests on, and what it would do: read in one statement, by the preview and by the operation. */
export interface Effets {
  readonly commandeId: string;
  readonly collectiviteId: string;
  readonly ancien: string;
  readonly ancienCode: string;
  readonly nouveau: string | null;
  readonly nouveauDefaillant: boolean;
  readonly defaillantLe: string | null;
  readonly activee: boolean;
  readonly avoir: boolean;
  readonly reprise: string | null;
  readonly clos: boolean;
  readonly nombreDePass: number;
  readonly centimes: number;
  readonly usagesAvant: number;
  readonly creancesCentimes: number;
  readonly usagesApres: number;
}

/** $1 order, $2 operator who takes over, $3 day, $4 perimeter. */
const EFFETS = `
  with o as (
    select o.*, pass.operateur_du_jour(o.id, o.operateur_id, $3::date) as ancien_id from pass.commande o
    where o.numero = $1 and ($4::uuid[] is null or o.collectivite_id = any ($4))
  ), u as (
    select u.jour, u.part_pass_centimes, exists (select from pass.reglement_ligne r where r.lot = u.lot and r.carnet_id = u.carnet_id
      and r.rang = u.rang and r.usage = u.usage) as regle
    from o join pass.carnet c on c.commande_id = o.id join pass.utilisation u on u.lot = c.lot and u.carnet_id = c.id
    where not exists (select from pass.annulation x where x.lot = u.lot and x.carnet_id = u.carnet_id and x.rang = u.rang and x.usage = u.usage)
  ), s as (
    select count(*) filter (where jour < $3::date)::int as avant, count(*) filter (where jour < $3::date and not regle)::int as impayes,
      coalesce(sum(part_pass_centimes) filter (where jour < $3::date and not regle), 0)::bigint as creances,
      count(*) filter (where jour >= $3::date)::int as apres from u
  )
  select o.id as "commandeId", o.collectivite_id as "collectiviteId", o.ancien_id as ancien, p.code as "ancienCode", n.id as nouveau,
    exists (select from pass.defaillance d where d.operateur_id = n.id) as "nouveauDefaillant",
    (select d.jour from pass.defaillance d where d.operateur_id = o.ancien_id) as "defaillantLe",
    exists (select from pass.commande_etape e where e.commande_id = o.id and e.etape = 'ACTIVEE') as activee,
    exists (select from pass.avoir a where a.commande_id = o.id) as avoir,
    (select max(r.jour) from pass.reemission r where r.commande_id = o.id) as reprise,
    exists (select from pass.contre_paiement k where k.operateur_id = n.id and k.mois >= date_trunc('month', $3::date)) as clos,
    o.nombre_de_pass - s.avant as "nombreDePass", (o.nombre_de_pass - s.avant)::bigint * o.valeur_faciale_centimes as centimes,
    s.impayes as "usagesAvant", s.creances as "creancesCentimes", s.apres as "usagesApres"
  from o cross join s join pass.operateur p on p.id = o.ancien_id left join pass.operateur n on n.code = $2`;

/** Why a re-issue cannot be done, or `null` when it can. */
export function empechement(effets: Effets, jour: string, today: string): string | null {
  const { defaillantLe, reprise } = effets;
  if (!effets.activee) return 'Cette commande n’est pas activée : rien n’en circule.';
  if (effets.avoir) return 'L’avoir de cette commande est émis : plus rien n’en circule.';
  if (effets.nouveau === effets.ancien) return 'Cet opérateur répond déjà de la commande.';
  if (effets.nouveauDefaillant) return 'L’opérateur qui reprendrait est lui-même défaillant.';
  if (defaillantLe === null) return 'L’opérateur qui répond de la commande n’est pas déclaré défaillant.';
  if (jour < defaillantLe) return 'La reprise commence au plus tôt le jour de la défaillance.';
  if (jour > today) return 'Le jour de la reprise est à venir : un jour passé, ou ce jour, est attendu.';
  if (reprise !== null && jour <= reprise) return 'Une reprise plus récente existe déjà.';
  if (effets.clos) return 'L’opérateur qui reprendrait a déjà clos ce mois, ou un mois d’après.';
  return effets.nombreDePass <= 0 ? 'Tous les pass de cette commande sont utilisés.' : null;
}

/** What taking an order over would do; `null` for an order outside the perimeter. */
export async function lireLesEffets(
  read: Reader,
  { commande, operateur, jour }: EffetsDeReemissionArgs,
): Promise<Effets | null> {
  const [row] = await read.query({
    name: 'reemission.effets',
    text: `${EFFETS} where ${auNomDe('$5')}`,
    values: [commande, operateur, jour, read.perimeter, read.lecteur],
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the columns of the statement above
  return (row as Effets | undefined) ?? null;
}

/** Has another operator honour the pass of an order that are not used: their numbers stay, and no entry is written again. */
export function reemettre(context: Context, input: ReemettreInput): Promise<Operee | Refus> {
  const { cleIdempotence: cle, ...entree } = input;
  const { jour, motif } = input;
  return operer(
    context,
    { owner: 'pass', action: 'commande.reemettre', cle, entree },
    async (client, noter) => {
      const effets = await effetsVerrouilles(client, context, input);
      const refus = empechement(effets, jour, context.today);
      if (refus !== null) throw nonTenue('REEMISSION', refus);
      const { commandeId, collectiviteId, ancien, ancienCode, nouveau, nombreDePass, centimes } = effets;
      const evenement = await noter({
        type: 'commande.reemise',
        objet: `commande:${commandeId}`,
        collectiviteId,
        contenu: {
          commande: input.commande,
          ancien: ancienCode,
          operateur: input.operateur,
          jour,
          nombreDePass,
          centimes,
        },
        motif,
      });
      await client.query(
        `insert into pass.reemission (commande_id, collectivite_id, ancien_operateur_id, operateur_id, jour, nombre_de_pass, centimes,
         motif, evenement, enregistre_le) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          commandeId,
          collectiviteId,
          ancien,
          nouveau,
          jour,
          nombreDePass,
          centimes,
          motif,
          evenement,
          context.today,
        ],
      );
    },
  );
}

async function effetsVerrouilles(
  client: ClientBase,
  { actor }: Context,
  { commande, operateur, jour }: ReemettreInput,
): Promise<Effets> {
  await client.query(`select pg_advisory_xact_lock(hashtextextended('reemission ' || $1, 0))`, [commande]);
  const { rows } = await client.query<Effets>(EFFETS, [commande, operateur, jour, actor.perimeter]);
  const [effets] = rows;
  if (!effets) throw new Refusee(new CommandeInconnue());
  if (effets.nouveau === null) throw new Refusee(new OperateurInconnu());
  return effets;
}
