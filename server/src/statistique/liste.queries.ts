import { lesPass } from '../carnet/carnet.module.ts';
import { auNomDe, LECTEUR } from '../shared/mur.ts';
import type { PageArgs } from '../shared/connection.ts';
import type { List, Reader } from '../shared/read.ts';
import type { Parameter } from '../shared/shape.ts';
import type { Filter } from '../shared/statement.ts';
import { Base, type Etape } from './etape.rules.ts';
import { conditionsSurLAcheteur, type Selection, valeursDe, varianteDe } from './selection.ts';

const step = (etape: string): string =>
  `pass.commande_etape x where x.commande_id = p.commande_id and x.etape = '${etape}'`;
const ofPass = (table: string): string =>
  `pass.${table} x where x.lot = p.lot and x.carnet_id = p.carnet_id and x.rang = p.rang`;

/** The fact that brings a pass `p` to each stage. */
const FACTS: Readonly<Record<Etape, string>> = {
  ACHETES: step('SIGNEE'),
  LIVRES: step('LIVREE'),
  ACTIVES: step('ACTIVEE'),
  DISTRIBUES: 'pass.remise x where x.lot = p.lot and x.carnet_id = p.carnet_id',
  UTILISES: ofPass('utilisation'),
  REMBOURSES: ofPass('reglement_ligne'),
};

/** The pass of a selection that reached a stage: the same rule as the figures, read in the facts. */
function conditions(selection: Selection, etape: Etape, p: string, parameter: Parameter): string {
  const { base, filtre } = selection;
  const period = base === Base.FLUX ? 'x.jour' : `${p}.achete_le`;
  const kept = [`x.enregistre_le <= ${parameter('au')}`, `x.jour <= ${parameter('au')}`];
  if (etape === 'UTILISES') kept.push(enVigueurAu(parameter('au')));
  if (filtre.depuis) kept.push(`${period} >= ${parameter('depuis')}`);
  if (filtre.jusquAu) kept.push(`${period} < ${parameter('finExclue')}`);
  const all = [
    `exists (select from ${FACTS[etape].replaceAll(/\bp\./g, `${p}.`)} and ${kept.join(' and ')})`,
  ];
  const buyer = conditionsSurLAcheteur(selection, parameter);
  if (buyer.length > 0)
    all.push(
      `${p}.collectivite_id in (select c.id from territoires.collectivite c where ${buyer.join(' and ')})`,
    );
  if (filtre.public) all.push(servedPublic(etape, p, parameter('public')));
  return all.join(' and ');
}

/** A use taken back counts until the day it was taken back. */
const enVigueurAu = (au: string): string =>
  `not exists (select from pass.annulation a where a.lot = x.lot and a.carnet_id = x.carnet_id and a.rang = x.rang
    and a.usage = x.usage and a.enregistre_le <= ${au})`;

/** The public of a pass is that of the cohort its carnet was handed to; before that, it is not known. */
const servedPublic = (etape: Etape, p: string, value: string): string =>
  ['ACHETES', 'LIVRES', 'ACTIVES'].includes(etape)
    ? `${value}::text is null`
    : `exists (select from pass.remise r join pass.cohorte h on h.id = r.cohorte_id
        where r.lot = ${p}.lot and r.carnet_id = ${p}.carnet_id and h.public = ${value})`;

type ListArgs = PageArgs & Record<string, unknown>;

/** The list of the pass behind a figure, and the values it takes. */
export function listeDerriere(
  selection: Selection,
  etape: Etape,
): { list: List<ListArgs>; values: Record<string, unknown> } {
  // The name of the filter tells its text apart, since one document serves several stages and filters.
  const name = `derriere ${etape} ${varianteDe(selection)}`;
  const filter: Filter = (p, stage, parameter) =>
    `${stage}::text is not null and ${conditions(selection, etape, p, parameter)}`;
  const list: List<ListArgs> = {
    shape: lesPass,
    orderBy: [
      { field: 'lot', sql: (p) => `${p}.lot` },
      { field: 'serie', sql: (p) => `${p}.serie` },
      { field: 'rang', sql: (p) => `${p}.rang` },
    ],
    owner: (p) => `${p}.collectivite_id`,
    where: { [name]: filter },
  };
  return { list, values: { ...valeursDe(selection), [name]: etape } };
}

/** How many rows of the reader a figure opens to, counted again in the facts. */
export async function compterDerriere(selection: Selection, etape: Etape, read: Reader): Promise<number> {
  const sources: string[] = [];
  const parameter: Parameter = (source) => {
    const known = sources.indexOf(source);
    return `$${known < 0 ? sources.push(source) : known + 1}`;
  };
  const text = `select count(*)::int as n from pass.pass p
    where ${auNomDe(parameter(LECTEUR))} and ${conditions(selection, etape, 'p', parameter)}`;
  const values: Record<string, unknown> = { ...valeursDe(selection), [LECTEUR]: read.lecteur };
  const name = `compter ${etape} ${varianteDe(selection)}`;
  const [row] = await read.query({ name, text, values: sources.map((source) => values[source]) });
  return Number(row?.['n'] ?? 0);
}
