import { EN_VIGUEUR } from '../identite/identite.module.ts';
import type { List } from '../shared/read.ts';
import { column, expression, instantDe, JOUR, type Parameter, shape } from '../shared/shape.ts';
import type { JetonsVisibles } from './jeton.inputs.ts';

/** The last thirty days of use, this one included. */
const trenteJours = (jeton: string, parameter: Parameter): string =>
  `u.jeton_id = ${jeton}.id and u.jour > ${parameter(JOUR)}::date - 30`;

/** A short list of rows, as JSON. */
const liste = (rows: string): string => `(select coalesce(json_agg(x), '[]') from (${rows}) x)`;

/** The last secret, and those that its successors let open for some days more. */
const fin = (parameter: Parameter): string => `
  select s.rang, s.enregistre_le as "creeLe", n.jusque as "jusquAu" from plateforme.jeton_secret s
  cross join lateral (select count(*) as apres, case when bool_and(n.precedents_jusqu_au is not null) then min(n.precedents_jusqu_au) end as jusque
    from plateforme.jeton_secret n where n.jeton_id = s.jeton_id and n.rang > s.rang) n
  where (n.apres = 0 or n.jusque >= ${parameter(JOUR)}::date)`;

export const jetons = shape('plateforme.jeton_lu', {
  id: column,
  debut: expression((j) => `'pn_' || ${j}.public`),
  genre: column,
  nom: column,
  etat: expression(
    (
      j,
      parameter,
    ) => `case when ${j}.revoque_le is not null then 'REVOQUE' when ${j}.expire_le < ${parameter(JOUR)}::date then 'EXPIRE'
      when ${j}.compte_id is not null and not exists (select from plateforme.compte c join plateforme.habilitation h on h.compte_id = c.id
        where c.id = ${j}.compte_id and c.ferme_le is null and h.role = ${j}.createur_role and ${EN_VIGUEUR('h', `${parameter(JOUR)}::date`)})
      then 'SUSPENDU' else 'ACTIF' end`,
  ),
  territoire: expression((j) => `${j}.perimetre_type`),
  code: expression((j) => `${j}.perimetre_code`),
  nomDuTerritoire: expression((j) => `plateforme.nom_du_perimetre(${j}.perimetre_type, ${j}.perimetre_code)`),
  operations: column,
  champs: column,
  indicateurs: column,
  origines: column,
  quota: column,
  expireLe: column,
  version: column,
  equipe: column,
  auteur: column,
  creeLe: column,
  modifieLe: column,
  revoqueLe: column,
  revoquePour: column,
  vuA: expression(
    (j) => `(select ${instantDe('max(u.vu_a)')} from plateforme.jeton_usage u where u.jeton_id = ${j}.id)`,
  ),
  secrets: expression((j, parameter) =>
    liste(`${fin(parameter)} and s.jeton_id = ${j}.id order by s.rang desc`),
  ),
  usage: expression((j, parameter) =>
    liste(`select u.jour, u.requetes, u.points, u.refus, u.evenements, u.pointe from plateforme.jeton_usage_du_jour u
      where ${trenteJours(j, parameter)} order by u.jour`),
  ),
  demandes: expression((j, parameter) =>
    liste(`select u.operation, u.champs, u.indicateurs, u.origine, sum(u.requetes)::int as requetes, sum(u.points)::int as points,
        sum(u.refus)::int as refus from plateforme.jeton_usage u
      where ${trenteJours(j, parameter)} group by 1, 2, 3, 4 order by 5 desc, 1, 2 limit 50`),
  ),
});

/** Whether a token is one that a reader may manage. */
export const aLui = (j: string, lecteur: string): string =>
  `((${lecteur}::text[])[3] = 'tous' or ${j}.proprietaire = (${lecteur}::text[])[1] or ${j}.equipe = (${lecteur}::text[])[2])`;

/** A token that its reader may manage. */
export const unJeton = {
  id: (j: string, id: string): string => `${j}.id = ${id}::uuid`,
  lecteur: aLui,
};

/** The tokens that a reader may manage, the last made first. */
export const listeDesJetons: List<JetonsVisibles> = {
  shape: jetons,
  orderBy: [{ field: 'id', sql: (j) => `${j}.id` }],
  descending: true,
  where: {
    lecteur: aLui,
    genre: (j, genre) => `${j}.genre = ${genre}`,
    enCours: (j, enCours, parameter) =>
      `(${j}.revoque_le is null and ${j}.expire_le >= ${parameter(JOUR)}::date) = ${enCours}`,
  },
};
