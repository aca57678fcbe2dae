import type { ClientBase, Pool } from 'pg';
import { Refusee, RegleNonTenue } from '../shared/operation.ts';
import { enFrancais } from '../shared/jour.rules.ts';

export interface TarifEnVigueur {
  readonly id: string;
  readonly nom: string;
  readonly defaillant_le: string | null;
  readonly frais_amont_dix_milliemes: number | null;
  readonly frais_aval_dix_milliemes: number | null;
  readonly tva_dix_milliemes: number | null;
  readonly carnets_de_5_a_partir_de: number | null;
}

const S24 = 'Question au Sénat du 22/02/2024 : liquidation de l’opérateur';

/** What an operator asks for on a day; `null` when there is no such operator. */
export async function tarifDuJour(
  client: ClientBase | Pool,
  code: string,
  jour: string,
): Promise<TarifEnVigueur | null> {
  const { rows } = await client.query<TarifEnVigueur>(
    `select o.id, o.nom, d.jour as defaillant_le, t.frais_amont_dix_milliemes, t.frais_aval_dix_milliemes, t.tva_dix_milliemes,
       t.carnets_de_5_a_partir_de
     from pass.operateur o left join pass.defaillance d on d.operateur_id = o.id and d.jour <= $2
     left join lateral (select * from pass.operateur_tarif t where t.operateur_id = o.id and t.a_compter_du <= $2
       order by t.a_compter_du desc limit 1) t on true
     where o.code = $1`,
    [code, jour],
  );
  return rows[0] ?? null;
}

/** Says no to an operator that has failed: who holds its pass could not be paid. */
export function refuserLeDefaillant({
  nom,
  defaillant_le,
}: Pick<TarifEnVigueur, 'nom' | 'defaillant_le'>): void {
  if (defaillant_le === null) return;
  throw new Refusee(
    new RegleNonTenue(
      'OPERATEUR_DEFAILLANT',
      `${nom} est défaillant depuis le ${enFrancais(defaillant_le)} : un autre opérateur est attendu.`,
      S24,
    ),
  );
}

const SOURCE = 'Registre : ce qu’un devis désigne existe';

/** Says no to something that the register does not know. */
export function refuser(regle: string, phrase: string, source = SOURCE): never {
  throw new Refusee(new RegleNonTenue(regle, phrase, source));
}
