import { createHash } from 'node:crypto';
import type { Context } from '../shared/context.ts';
import { auNomDe, LECTEUR } from '../shared/mur.ts';
import { JOUR, PERIMETER } from '../shared/shape.ts';
import type { Filter } from '../shared/statement.ts';
import { numbering } from '../shared/statement.ts';
import { lignesDemandees, listeDerriere, type Selection } from '../statistique/statistique.module.ts';

/** The stage or the indicator whose rows are asked. */
export type Quoi = Parameters<typeof lignesDemandees>[1];

/** A pass as it is read: where it is, its state, its buyer, its days, its place. */
export type PassLu = readonly [
  lot: number,
  serie: number,
  rang: number,
  etat: string,
  commanditaire: string,
  acheteLe: string,
  remisLe: string | null,
  utiliseLe: string | null,
  lieu: string | null,
  commune: string | null,
  rembourseLe: string | null,
];

/** The first rows go out at once; then fewer statements, since each reads the facts of the figure again. */
const [PREMIERES, PAR_LOT] = [1000, 10_000];
const [APRES_LOT, APRES_SERIE, APRES_RANG] = ['@lot', '@serie', '@rang'];

const DU_CARNET = 'x.lot = p.lot and x.carnet_id = p.carnet_id';
const DU_PASS = `${DU_CARNET} and x.rang = p.rang`;
const EN_VIGUEUR = `not exists (select from pass.annulation a
  where a.lot = x.lot and a.carnet_id = x.carnet_id and a.rang = x.rang and a.usage = x.usage)`;

/** One row at most, looked up by its key: joined otherwise, PostgreSQL reads whole tables again for each batch. */
const un = (colonnes: string, source: string, alias: string): string =>
  `left join lateral (select ${colonnes} from ${source} limit 1) ${alias} on true`;

/** The pass behind a figure, in the order of its list, with its filters, its perimeter and its wall. */
export async function* passDerriere(
  selection: Selection,
  quoi: Quoi,
  { pool, read }: Pick<Context, 'pool' | 'read'>,
): AsyncGenerator<readonly PassLu[]> {
  const { list, values } = listeDerriere(selection, lignesDemandees(selection, quoi));
  for (let dernier: PassLu | undefined; ;) {
    const lot = dernier ? PAR_LOT : PREMIERES;
    const { sources, parameter } = numbering();
    const where: readonly [string, Filter][] = Object.entries(list.where);
    const conditions = where
      .filter(([nom]) => values[nom] != null)
      .map(([nom, filtre]) => filtre('p', parameter(nom), parameter));
    if (list.owner && read.perimeter !== null)
      conditions.push(`${list.owner('p')} = any(${parameter(PERIMETER)}::uuid[])`);
    const cles = list.orderBy.map(({ sql }) => sql('p')).join();
    if (dernier)
      conditions.push(`(${cles}) > (${[APRES_LOT, APRES_SERIE, APRES_RANG].map(parameter).join()})`);
    const text = `with p as materialized (
        select * from pass.pass p where ${['true', ...conditions].join(' and ')} order by ${cles} limit ${lot})
      select p.lot, p.serie, p.rang,
        pass.etat_du_pass(${parameter(JOUR)}, e.jour, r.jour, u.jour, l.jour, p.tolere_jusqu_au, i.genre),
        c.nom, p.achete_le, r.jour, u.jour, u.nom, u.commune_nom, l.jour
      from p
      ${un('x.nom', 'territoires.collectivite x where x.id = p.collectivite_id', 'c')}
      ${un('x.jour', `pass.commande_etape x where x.commande_id = p.commande_id and x.etape = 'ACTIVEE'`, 'e')}
      ${un('x.jour', `pass.remise x where ${DU_CARNET}`, 'r')}
      ${un(`pass.incident_du_jour(p.lot, p.carnet_id, ${parameter(JOUR)}) as genre`, '(values (1)) x', 'i')}
      ${un('x.jour, y.nom, y.commune_nom', `pass.utilisation x left join labels.lieu y on y.id = x.lieu_id where ${DU_PASS} and ${EN_VIGUEUR}`, 'u')}
      ${un('x.jour', `pass.reglement_ligne x where ${DU_PASS} and ${EN_VIGUEUR}`, 'l')}
      where ${auNomDe(parameter(LECTEUR))} order by ${cles}`;
    const donnees: Readonly<Record<string, unknown>> = {
      ...values,
      [JOUR]: read.jour,
      [PERIMETER]: read.perimeter,
      [LECTEUR]: read.lecteur,
      [APRES_LOT]: dernier?.[0],
      [APRES_SERIE]: dernier?.[1],
      [APRES_RANG]: dernier?.[2],
    };
    // Planned once a session, unlike a page of the list: a plan made for the values goes through the facts four times as slowly for a lot this long.
    const { rows } = await pool.query<PassLu & unknown[]>({
      name: createHash('sha256').update(text).digest('base64url'),
      text,
      values: sources.map((source) => donnees[source]),
      rowMode: 'array',
    });
    if (rows.length > 0) yield rows;
    dernier = rows.at(-1);
    if (dernier === undefined || rows.length < lot) return;
  }
}
