import type { ClientBase } from 'pg';
import type { Context } from '../shared/context.ts';
import type { Refus } from '../shared/errors.ts';
import { enFrancais } from '../shared/jour.rules.ts';
import { type Operee, operer, Refusee, RegleNonTenue } from '../shared/operation.ts';
import { estUuid } from '../shared/texte.ts';
import {
  type AnnulerObjectifDeCohorteInput,
  type FixerObjectifDeCohorteInput,
  ObjectifInconnu,
} from './objectif.types.ts';

const SOURCE = 'Règle du registre : un objectif est un fait daté, qu’un autre remplace ou annule';
const refuser = (regle: string, message: string): Refusee =>
  new Refusee(new RegleNonTenue(regle, message, SOURCE));

interface Vue {
  readonly id: string;
  readonly collectivite: string;
  readonly du: string;
}

/** A cohort of the reader's perimeter, whose targets no one else changes meanwhile. */
async function retenir(client: ClientBase, { read }: Context, cohorte: string): Promise<Vue> {
  const { rows } = await client.query<Vue>(
    `select h.id, h.collectivite_id as collectivite, h.du::text as du
     from pass.cohorte h where h.id = $1 and ($2::uuid[] is null or h.collectivite_id = any ($2))`,
    [estUuid(cohorte) ? cohorte : null, read.perimeter],
  );
  const [vue] = rows;
  if (!vue) throw new Refusee(new ObjectifInconnu());
  await client.query(`select pg_advisory_xact_lock(hashtextextended('objectif ' || $1, 0))`, [vue.id]);
  return vue;
}

/** Says what is aimed at for a cohort: a new fact, the former one stays readable. */
export function fixerObjectif(
  context: Context,
  { cleIdempotence: cle, ...entree }: FixerObjectifDeCohorteInput,
): Promise<Operee | Refus> {
  const demande = { owner: 'pass', action: 'cohorte.fixer_objectif', cle, entree } as const;
  return operer(context, demande, async (client, noter) => {
    const { carnets = null, personnes = null, aCompterDu: jour = context.today } = entree;
    const vue = await retenir(client, context, entree.cohorte);
    if (carnets === null && personnes === null)
      throw refuser(
        'OBJECTIF_VIDE',
        'L’objectif ne dit rien : des carnets à remettre, ou des personnes à toucher, sont attendus.',
      );
    if (jour < vue.du)
      throw refuser(
        'OBJECTIF_JOUR',
        `L’objectif vaudrait avant la cohorte : un jour à partir du ${enFrancais(vue.du)} est attendu.`,
      );
    const evenement = await noter({
      type: 'cohorte.objectif_fixe',
      objet: `cohorte:${vue.id}`,
      collectiviteId: vue.collectivite,
      contenu: { carnets, personnes, aCompterDu: jour },
    });
    await client.query(
      `insert into pass.cohorte_objectif (cohorte_id, collectivite_id, carnets, personnes, jour, evenement, enregistre_le)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [vue.id, vue.collectivite, carnets, personnes, jour, evenement, context.today],
    );
  });
}

/** Takes a target back: the former one is in force again, and why is kept. */
export function annulerObjectif(
  context: Context,
  { cleIdempotence: cle, ...entree }: AnnulerObjectifDeCohorteInput,
): Promise<Operee | Refus> {
  const demande = { owner: 'pass', action: 'cohorte.annuler_objectif', cle, entree } as const;
  return operer(context, demande, async (client, noter) => {
    const { objectif, motif } = entree;
    const { rows } = await client.query<{ cohorte: string }>(
      `select o.cohorte_id as cohorte from pass.cohorte_objectif o where o.id = $1 and o.annule is null`,
      [estUuid(objectif) ? objectif : null],
    );
    const [trouve] = rows;
    if (!trouve) throw new Refusee(new ObjectifInconnu());
    const vue = await retenir(client, context, trouve.cohorte);
    const { rowCount } = await client.query('select from pass.cohorte_objectif where annule = $1', [
      objectif,
    ]);
    if (rowCount === 1)
      throw refuser(
        'OBJECTIF_ANNULE',
        'Cet objectif est déjà annulé : un objectif en vigueur, ou remplacé, est attendu.',
      );
    const evenement = await noter({
      type: 'cohorte.objectif_annule',
      objet: `cohorte:${vue.id}`,
      collectiviteId: vue.collectivite,
      contenu: { objectif },
      motif,
    });
    await client.query(
      `insert into pass.cohorte_objectif (cohorte_id, collectivite_id, jour, annule, motif, evenement, enregistre_le)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [vue.id, vue.collectivite, context.today, objectif, motif, evenement, context.today],
    );
  });
}
