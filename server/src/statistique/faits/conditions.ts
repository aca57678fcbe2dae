import type { Parameter } from '../../shared/shape.ts';
import { Attribution, Base } from '../etape.rules.ts';
import { conditionsSurLAcheteur, type Selection } from '../selection.ts';
import { DU_LIEU } from './axes.ts';
import type { Colonne, Source } from './sources.ts';

/** Filters on what a fact itself says. */
const DU_FAIT = {
  public: 'public',
  distributeur: 'distributeur',
  lieu: 'lieu',
  service: 'service',
} as const satisfies Record<string, Colonne>;
const FILTRES_DU_FAIT = ['public', 'distributeur', 'lieu', 'service'] as const;
const DE_LA_COMMANDE = ['vague', 'operateur'] as const;
const FILTRES_DU_LIEU = [
  ['commune', 'COMMUNE'],
  ['departement', 'DEPARTEMENT'],
  ['region', 'REGION'],
  ['epci', 'EPCI'],
] as const;

/** The conditions of a selection on the facts of a source; what has no place is in no territory of places. */
export function conditionsDe(source: Source, selection: Selection, parameter: Parameter): string[] {
  const { base, attribution, filtre } = selection;
  const { colonnes } = source;
  const conditions = [...source.si];
  const jour = base === Base.FLUX ? colonnes.jour : colonnes.achat;
  if (filtre.depuis) conditions.push(`${jour} >= ${parameter('depuis')}`);
  if (filtre.jusquAu) conditions.push(`${jour} < ${parameter('finExclue')}`);
  for (const nom of FILTRES_DU_FAIT) {
    if (filtre[nom] == null) continue;
    const colonne = colonnes[DU_FAIT[nom]];
    if (colonne === undefined) conditions.push('false');
    else conditions.push(`${colonne} = ${nom === 'lieu' ? identifiant(parameter(nom)) : parameter(nom)}`);
  }
  for (const nom of DE_LA_COMMANDE) if (filtre[nom] != null) conditions.push(`o.${nom} = ${parameter(nom)}`);
  const place = attribution === Attribution.LIEU;
  if ((place || filtre.commune != null) && colonnes.lieu === undefined) conditions.push('false');
  else
    for (const [nom, dimension] of FILTRES_DU_LIEU)
      if ((place || nom === 'commune') && filtre[nom] != null)
        conditions.push(`${DU_LIEU[dimension]} = ${parameter(nom)}`);
  return conditions;
}

/** Of the buyers of a selection: found once, whatever the source. */
export function desAcheteurs({ colonnes }: Source, selection: Selection, parameter: Parameter): string[] {
  const buyer = conditionsSurLAcheteur(selection, parameter);
  if (buyer.length === 0) return [];
  const ids = `select c.id from territoires.collectivite c where ${buyer.join(' and ')}`;
  return [`${colonnes.collectivite} = any(array(${ids}))`];
}

/** An identifier as it was typed: what is none names nothing. */
const identifiant = (valeur: string): string =>
  `(case when ${valeur}::text ~ '^[0-9a-f-]{36}$' then ${valeur} end)::uuid`;
