import { type Selection, valeursDe, conditionsSurLAcheteur } from '../statistique/statistique.module.ts';
import { BadInput } from '../shared/errors.ts';
import { auNomDe, LECTEUR } from '../shared/mur.ts';
import type { Reader } from '../shared/read.ts';
import type { Parameter } from '../shared/shape.ts';
import type { Row } from '../shared/statement.ts';
import { estUuid } from '../shared/texte.ts';
import { OrigineDuSuivi, UniteDeDelai } from './suivi.enums.ts';

/** Which carnets are followed, and from which day. */
export interface Suivi {
  readonly origine: OrigineDuSuivi;
  readonly selection: Selection;
  /** The only cohort whose carnets are followed; `null` for all. */
  readonly cohorte: string | null;
}

const SANS_OBJET = ['commune', 'lieu', 'service'] as const;

/** A carnet has no place: one asked for by place is refused, not ignored. */
export function refuserLesFiltresDUsage({ filtre }: Selection): void {
  const fautif = SANS_OBJET.find((nom) => filtre[nom] != null);
  if (fautif !== undefined)
    throw new BadInput(
      `Le filtre ${fautif} porte sur des utilisations : un suivi de carnets se filtre par acheteur, public, vague, opérateur ou distributeur.`,
    );
}

/** What was recorded, and had come, by the end of the day of knowledge. */
const connu = (f: string, au: string): string => `${f}.jour <= ${au} and ${f}.enregistre_le <= ${au}`;

/**
 * The carnets followed, one row each: `origine`, the day they are followed from, and `fin`, the last one of what can be
 * observed: the day of knowledge, or the end of the tolerance, after which no pass is taken.
 */
export function carnetsSuivis({ origine, selection, cohorte }: Suivi, parameter: Parameter): string {
  const { filtre } = selection;
  const au = `${parameter('au')}::date`;
  const depuis = origine === OrigineDuSuivi.ACHAT ? 'k.achete_le' : 'r.jour';
  const kept = [`k.enregistre_le <= ${au}`, `${depuis} <= ${au}`];
  const buyer = conditionsSurLAcheteur(selection, parameter);
  if (buyer.length > 0)
    kept.push(
      `k.collectivite_id in (select c.id from territoires.collectivite c where ${buyer.join(' and ')})`,
    );
  if (filtre.depuis) kept.push(`${depuis} >= ${parameter('depuis')}::date`);
  if (filtre.jusquAu) kept.push(`${depuis} < ${parameter('finExclue')}::date`);
  if (filtre.vague != null) kept.push(`o.vague = ${parameter('vague')}`);
  if (filtre.operateur) kept.push(`o.operateur = ${parameter('operateur')}`);
  if (filtre.public) kept.push(`h.public = ${parameter('public')}`);
  if (filtre.distributeur)
    kept.push(
      `r.distributeur_id = (select x.id from pass.distributeur x where x.code = ${parameter('distributeur')})`,
    );
  if (cohorte !== null) kept.push(`r.cohorte_id = ${parameter('cohorte')}::uuid`);
  const joins = [
    `${origine === OrigineDuSuivi.ACHAT ? 'left ' : ''}join pass.remise r on r.lot = k.lot and r.carnet_id = k.id and ${connu('r', au)}`,
    ...(filtre.vague != null || filtre.operateur
      ? ['join statistiques.commande_dite o on o.id = k.commande_id']
      : []),
    ...(filtre.public ? ['join pass.cohorte h on h.id = r.cohorte_id'] : []),
  ];
  return `select k.lot, k.id, k.nombre_de_pass, ${depuis} as origine, least(${au}, k.tolere_jusqu_au) as fin
    from pass.carnet k ${joins.join(' ')} where ${kept.join(' and ')}`;
}

const rangDuMois = (jour: string): string =>
  `(extract(year from ${jour})::int * 12 + extract(month from ${jour})::int)`;

/** The delay from a day to another, in days or in months of the calendar. */
const delai = (unite: UniteDeDelai, de: string, a: string): string =>
  unite === UniteDeDelai.JOURS ? `${a} - ${de}` : `${rangDuMois(a)} - ${rangDuMois(de)}`;

/** The uses in force of the carnets `f`, each with its delay and its rank in its carnet. */
export const usagesSuivis = (f: string, unite: UniteDeDelai, parameter: Parameter): string => {
  const au = `${parameter('au')}::date`;
  return `select f.lot, f.id, f.origine, ${delai(unite, 'f.origine', 'u.jour')} as delai,
      row_number() over (partition by f.lot, f.id order by u.jour, u.rang) as ordre
    from ${f} f join pass.utilisation u on u.lot = f.lot and u.carnet_id = f.id and ${connu('u', au)}
    where not exists (select from pass.annulation x where x.lot = u.lot and x.carnet_id = u.carnet_id and x.rang = u.rang
      and x.usage = u.usage and ${connu('x', au)})`;
};

/** What tells the texts of two follow-ups apart. */
export const varianteDuSuivi = ({ origine, selection, cohorte }: Suivi): string =>
  [
    origine,
    cohorte !== null,
    ...Object.entries(selection.filtre).flatMap(([nom, valeur]) => (valeur == null ? [] : [nom])),
  ].join();

/** The values that the statements of a follow-up may take, by name. */
export const valeursDuSuivi = ({ selection, cohorte }: Suivi): Record<string, unknown> => ({
  ...valeursDe(selection),
  // What designates no cohort finds no carnet.
  ...(cohorte === null ? {} : { cohorte: estUuid(cohorte) ? cohorte : null }),
});

/** Runs one statement on behalf of the reader; `ecrire` ends with a `where` that another condition may follow. */
export function lire(
  read: Reader,
  nom: string,
  valeurs: Readonly<Record<string, unknown>>,
  ecrire: (parameter: Parameter, auNom: string) => string,
): Promise<readonly Row[]> {
  const sources: string[] = [];
  const parameter: Parameter = (source) => {
    const known = sources.indexOf(source);
    return `$${known < 0 ? sources.push(source) : known + 1}`;
  };
  const text = ecrire(parameter, auNomDe(parameter(LECTEUR)));
  const donnees: Readonly<Record<string, unknown>> = { ...valeurs, [LECTEUR]: read.lecteur };
  return read.query({ name: nom, text, values: sources.map((source) => donnees[source]) });
}
