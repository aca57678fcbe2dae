import type { ClientBase } from 'pg';
import type { Context } from '../shared/context.ts';
import { type Operee, operer, Refusee, RegleNonTenue } from '../shared/operation.ts';
import type { Refus } from '../shared/errors.ts';
import { type Acte, acteRefuse, duPar, NOM_DE, SOURCE_DE_LA_PROCEDURE } from './calendrier.rules.ts';
import { CARNETS_DU_JOUR, CONSTAT, SOMMES } from './constat.queries.ts';
import { CommandeInconnue, type FranchirEcheanceInput } from './echeance.inputs.ts';
import type { Constat } from './echeance.types.ts';
import { NOM_DE_PARTIE, partieDe } from './parties.rules.ts';

export const nonTenue = (message: string, regle = 'FIN_DE_VALIDITE'): Refusee =>
  new Refusee(new RegleNonTenue(regle, message, SOURCE_DE_LA_PROCEDURE));

/** An active order, locked against whoever else leads its end of validity. */
export interface CommandeMenee {
  readonly id: string;
  readonly numero: string;
  readonly collectiviteId: string;
  readonly valideJusquAu: string;
  readonly tolereeJusquAu: string;
  readonly faits: readonly Acte[];
}

const VERROU = `select pg_advisory_xact_lock(hashtextextended('echeance ' || $1, 0))`;
const COMMANDE = `select o.id, o.numero, o.collectivite_id as "collectiviteId", o.valide_jusqu_au as "valideJusquAu",
    o.toleree_jusqu_au as "tolereeJusquAu",
    exists (select from pass.commande_etape x where x.commande_id = o.id and x.etape = 'ACTIVEE') as activee,
    array(select e.acte from pass.echeance e where e.commande_id = o.id) as faits
  from pass.commande o where o.numero = $1 and ($2::uuid[] is null or o.collectivite_id = any ($2))`;

/** The order that an operation is about: outside the perimeter it does not exist, and before its activation nothing ends. */
export async function commandeMenee(
  client: ClientBase,
  { actor }: Context,
  numero: string,
): Promise<CommandeMenee> {
  await client.query(VERROU, [numero]);
  const { rows } = await client.query<CommandeMenee & { activee: boolean }>(COMMANDE, [
    numero,
    actor.perimeter,
  ]);
  const [commande] = rows;
  if (!commande) throw new Refusee(new CommandeInconnue());
  if (!commande.activee)
    throw nonTenue('Cette commande n’est pas activée : une commande dont les pass circulent est attendue.');
  return commande;
}

export async function lireConstat(client: ClientBase, commande: string, jour: string): Promise<Constat> {
  const { rows } = await client.query<{ constat: Constat }>(
    `select ${CONSTAT} as constat from (${CARNETS_DU_JOUR}) k`,
    [[commande], jour, jour],
  );
  const [row] = rows;
  if (!row) throw new Error('The statement always answers one row');
  return row.constat;
}

/** Does one of the first four acts, with the sums of the day; the fifth is done by the second signature. */
export function franchir(context: Context, input: FranchirEcheanceInput): Promise<Operee | Refus> {
  const { cleIdempotence: cle, ...entree } = input;
  const { today, actor } = context;
  const { acte, aSaCharge = null, bloquer = false } = input;
  return operer(
    context,
    { owner: 'pass', action: 'echeance.franchir', cle, entree },
    async (client, noter) => {
      const commande = await commandeMenee(client, context, input.commande);
      verifier(acte, partieDe(actor.role), input);
      const refus = acteRefuse(acte, new Set(commande.faits), commande, today);
      if (refus !== null) throw nonTenue(`${NOM_DE[acte]}, commande ${commande.numero} : ${refus}.`);
      if (bloquer) await retenirLesNonRemis(client, commande, today);
      const constat = await lireConstat(client, commande.id, today);
      const bloques = bloquer ? constat.aBloquer.carnets : null;
      const evenement = await noter({
        type: `echeance.${acte.toLowerCase()}`,
        objet: `commande:${commande.id}`,
        collectiviteId: commande.collectiviteId,
        contenu: {
          commande: commande.numero,
          constat,
          ...(acte === 'J_MOINS_7' ? { aSaCharge } : {}),
          ...(bloques === null ? {} : { carnetsBloques: bloques }),
        },
      });
      if (bloquer) await bloquerLesNonRemis(client, commande, { evenement, jour: today });
      await inscrire(client, commande, {
        acte,
        jour: today,
        evenement,
        constat: bloques === null ? constat : Object.assign(constat, { carnetsBloques: bloques }),
        aSaCharge: acte === 'J_MOINS_7' ? aSaCharge : null,
      });
    },
  );
}

/** Who may, and with what: what an act does not ask for is refused rather than forgotten. */
function verifier(
  acte: Acte,
  partie: ReturnType<typeof partieDe>,
  { aSaCharge, bloquer }: FranchirEcheanceInput,
): void {
  if (acte === 'J_PLUS_37')
    throw nonTenue('J+37 se fait par les deux signatures de l’état contradictoire, établi puis signé.');
  const attendues = duPar(acte);
  if (partie === null || !attendues.includes(partie))
    throw nonTenue(
      `${NOM_DE[acte]} est dû par ${attendues.map((une) => NOM_DE_PARTIE[une]).join(' et ')} : votre rôle ne peut pas le faire.`,
    );
  if ((acte === 'J_MOINS_7') !== (typeof aSaCharge === 'boolean'))
    throw nonTenue('« À sa charge » se dit à J-7, par oui ou par non, et à ce seul acte.');
  if (bloquer && acte !== 'J_MOINS_15')
    throw nonTenue('Les carnets non remis se bloquent à J-15, et à ce seul acte.');
}

/** Holds them still first: a hand-over under way ends before they are counted, or waits and then knows of the block. */
async function retenirLesNonRemis(client: ClientBase, { id }: CommandeMenee, jour: string): Promise<void> {
  await client.query(
    `select pass.retenir(array_agg(k.lot), array_agg(k.id)) from (${CARNETS_DU_JOUR}) k where ${SOMMES.A_BLOQUER} having count(*) > 0`,
    [[id], jour, jour],
  );
}

/** Stops, in one statement, every carnet that is neither handed out nor stopped already. */
async function bloquerLesNonRemis(
  client: ClientBase,
  commande: CommandeMenee,
  { evenement, jour }: { readonly evenement: number; readonly jour: string },
): Promise<void> {
  await client.query(
    `insert into pass.incident (lot, carnet_id, ordre, collectivite_id, genre, jour, motif, evenement, enregistre_le)
     select k.lot, k.id, 1 + coalesce((select max(i.ordre) from pass.incident i where i.lot = k.lot and i.carnet_id = k.id), 0),
       $4, 'BLOCAGE', $2, 'Fin de validité, J-15 : carnet non remis', $5, $3
     from (${CARNETS_DU_JOUR}) k where ${SOMMES.A_BLOQUER}`,
    [[commande.id], jour, jour, commande.collectiviteId, evenement],
  );
}

export async function inscrire(
  client: ClientBase,
  commande: CommandeMenee,
  fait: {
    readonly acte: Acte;
    readonly jour: string;
    readonly evenement: number;
    readonly constat: object;
    readonly aSaCharge: boolean | null;
  },
): Promise<void> {
  const { acte, jour, evenement, constat, aSaCharge } = fait;
  await client.query(
    `insert into pass.echeance (commande_id, acte, collectivite_id, jour, constat, a_sa_charge, evenement, enregistre_le)
     values ($1, $2, $3, $4, $5, $6, $7, $4)`,
    [commande.id, acte, commande.collectiviteId, jour, JSON.stringify(constat), aSaCharge, evenement],
  );
}
