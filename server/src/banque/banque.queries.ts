import { structures } from '../lieu/lieu.module.ts';
import type { PageArgs } from '../shared/connection.ts';
import type { List } from '../shared/read.ts';
import { column, expression, extend, JOUR, joined, one, type Parameter, shape } from '../shared/shape.ts';

/** The verdict on declared details, if it was given by the day of the request. */
const verdict = (colonne: string) =>
  joined(
    (c, v, parameter) =>
      `left join pass.coordonnees_verification ${v} on ${v}.coordonnees_id = ${c}.id and ${v}.jour <= ${parameter(JOUR)}`,
    (v) => `${v}.${colonne}`,
  );

/** Bank details, their IBAN by its end only: the whole of it is asked for apart, and leaves a line of audit. */
export const coordonnees = shape('pass.coordonnees_bancaires', {
  id: column,
  genre: column,
  titulaire: column,
  ibanFin: expression((c) => `right(${c}.iban, 4)`),
  bic: column,
  etat: joined(
    (c, v, parameter) =>
      `left join pass.coordonnees_verification ${v} on ${v}.coordonnees_id = ${c}.id and ${v}.jour <= ${parameter(JOUR)}`,
    (v) => `coalesce(${v}.verdict, 'DECLAREES')`,
  ),
  declareesLe: expression((c) => `${c}.jour`),
  declareesPar: column,
  verifieesLe: verdict('jour'),
  effectivesLe: verdict('effectives_le'),
  motif: verdict('motif'),
  structure: one(structures),
});

const dernieres = (structure: string, parameter: Parameter): string =>
  `(select d.id from pass.coordonnees_bancaires d where d.structure_id = ${structure}.id and d.jour <= ${parameter(JOUR)}
    order by d.declarees_a desc, d.id desc limit 1)`;

/** What the room adds to another room's type. */
extend(structures, {
  coordonneesBancaires: one(
    coordonnees,
    (structure, c, parameter) => `${c}.id = ${dernieres(structure, parameter)}`,
  ),
  coordonneesEnVigueur: one(
    coordonnees,
    (structure, c, parameter) => `${c}.id = pass.coordonnees_du_jour(${structure}.id, ${parameter(JOUR)})`,
  ),
  etatBancaire: expression(
    (
      structure,
      parameter,
    ) => `coalesce((select coalesce(v.verdict, 'DECLAREES') from pass.coordonnees_bancaires c
      left join pass.coordonnees_verification v on v.coordonnees_id = c.id and v.jour <= ${parameter(JOUR)}
      where c.id = ${dernieres(structure, parameter)}), 'ABSENTES')`,
  ),
});

interface AVerifierArgs extends PageArgs {
  aVerifier: boolean;
}

/** The last details of each structure that nobody has looked at yet, the oldest first. */
export const listeAVerifier: List<AVerifierArgs> = {
  shape: coordonnees,
  orderBy: [{ field: 'id', sql: (c) => `${c}.id` }],
  where: {
    aVerifier: (c, oui) => `${oui}::boolean and not exists (
      select from pass.coordonnees_verification v where v.coordonnees_id = ${c}.id)
      and not exists (select from pass.coordonnees_bancaires s
        where s.structure_id = ${c}.structure_id and (s.declarees_a, s.id) > (${c}.declarees_a, ${c}.id))`,
  },
};
