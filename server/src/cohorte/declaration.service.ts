import { CollectiviteInconnue } from '../collectivite/collectivite.module.ts';
import type { Context } from '../shared/context.ts';
import type { Refus } from '../shared/errors.ts';
import { type Operee, operer, Refusee, RegleNonTenue } from '../shared/operation.ts';
import type { DeclarerCohorteInput } from './declaration.types.ts';
import { refusDesEffectifs } from './effectifs.rules.ts';

const SOURCE = 'Invariant C4 : les dimensions d’une cohorte somment chacune à son total';

/** Declares a group of beneficiaries of a collectivité of the reader's perimeter, by counts. */
export function declarerCohorte(
  context: Context,
  { cleIdempotence: cle, ...entree }: DeclarerCohorteInput,
): Promise<Operee | Refus> {
  const demande = { owner: 'pass', action: 'cohorte.declarer', cle, entree } as const;
  return operer(context, demande, async (client, noter) => {
    const { collectivite, public: vise, libelle, du, jusquAu, personnes, effectifs = [] } = entree;
    const { rows } = await client.query<{ id: string; cohorte: string }>(
      `select k.id, uuidv7() as cohorte from territoires.collectivite k
       where k.siren = $1 and ($2::uuid[] is null or k.id = any ($2))`,
      [collectivite, context.read.perimeter],
    );
    const [vu] = rows;
    if (!vu) throw new Refusee(new CollectiviteInconnue());
    if (jusquAu != null && jusquAu < du)
      throw new Refusee(
        new RegleNonTenue(
          'COHORTE_PERIODE',
          'La cohorte finit avant de commencer : une fin après le début est attendue.',
          SOURCE,
        ),
      );
    const manque = refusDesEffectifs(personnes, effectifs);
    if (manque !== null) throw new Refusee(new RegleNonTenue('C4', manque, SOURCE));
    const position = await noter({
      type: 'cohorte.declaree',
      objet: `cohorte:${vu.cohorte}`,
      collectiviteId: vu.id,
      contenu: { public: vise, du, jusquAu: jusquAu ?? null, personnes },
    });
    await client.query(
      `insert into pass.cohorte (id, collectivite_id, public, libelle, du, jusqu_au, personnes, evenement, enregistre_le)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [vu.cohorte, vu.id, vise, libelle, du, jusquAu ?? null, personnes, position, context.today],
    );
    await client.query(
      `insert into pass.cohorte_effectif (cohorte_id, dimension, modalite, personnes)
       select $1, e.dimension, trim(e.modalite), e.personnes
       from jsonb_to_recordset($2) as e(dimension text, modalite text, personnes int)`,
      [vu.cohorte, JSON.stringify(effectifs)],
    );
  });
}
