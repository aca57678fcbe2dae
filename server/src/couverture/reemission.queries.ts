import { auNomDe } from '../shared/mur.ts';
import { parLots } from '../shared/par-lots.ts';
import type { Reader } from '../shared/read.ts';
import { lireLesOperateurs, type OperateurLu } from './couverture.queries.ts';

/** A re-issue before its order is read. */
export interface ReemissionLue {
  readonly id: string;
  readonly commandeId: string;
  readonly ancien: OperateurLu | undefined;
  readonly operateur: OperateurLu | undefined;
  readonly jour: string;
  readonly nombreDePass: number;
  readonly centimes: number;
  readonly motif: string;
}

const REEMISSIONS = `
  select r.id, r.commande_id as "commandeId", r.ancien_operateur_id as ancien, r.operateur_id as operateur, r.jour,
    r.nombre_de_pass as "nombreDePass", r.centimes, r.motif
  from pass.reemission r
  where ${auNomDe('$1')} and r.enregistre_le <= $2::date and ($3::uuid is null or r.commande_id = $3)
    and ($4::uuid is null or r.ancien_operateur_id = $4)
  order by r.jour desc, r.id desc`;

/** Re-issues of an order, or away from an operator, the last one first. */
export async function reemissionsDe(
  read: Reader,
  au: string,
  { commande = null, ancien = null }: { readonly commande?: string | null; readonly ancien?: string | null },
): Promise<readonly ReemissionLue[]> {
  const [rows, operateurs] = await Promise.all([
    read.query({ name: 'reemissions', text: REEMISSIONS, values: [read.lecteur, au, commande, ancien] }),
    lireLesOperateurs(read, au),
  ]);
  return rows.map(
    (row) =>
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the columns of the statement above
      ({
        ...row,
        ancien: operateurs.get(String(row['ancien'])),
        operateur: operateurs.get(String(row['operateur'])),
      }) as ReemissionLue,
  );
}

/** Who answers for an order on a day. */
export const operateurDuJour = parLots<OperateurLu | null>(async (read, ids, au) => {
  const [rows, operateurs] = await Promise.all([
    read.query({
      name: 'operateurs.du.jour',
      text: `select o.id, pass.operateur_du_jour(o.id, o.operateur_id, $3::date) as operateur from pass.commande o
        where ${auNomDe('$1')} and o.id = any ($2::uuid[])`,
      values: [read.lecteur, ids, au],
    }),
    lireLesOperateurs(read, au),
  ]);
  return new Map(rows.map((row) => [row['id'], operateurs.get(String(row['operateur'])) ?? null]));
}, null);
