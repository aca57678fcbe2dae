import { carnets } from '../carnet/carnet.module.ts';
import { collectivites, parSiren } from '../collectivite/collectivite.module.ts';
import { distributeurs } from '../remise/remise.module.ts';
import type { List } from '../shared/read.ts';
import {
  column,
  expression,
  extend,
  JOUR,
  many,
  one,
  type Parameter,
  readShape,
  shape,
} from '../shared/shape.ts';
import type { BordereauxArgs, IncidentsArgs } from './stock.types.ts';

const deplacements = shape('pass.deplacement', {
  id: expression((d) => `${d}.carnet_id || '-' || ${d}.ordre`),
  bordereau: column,
  jour: column,
  vers: column,
  distributeur: one(distributeurs),
  enregistreLe: column,
});

/** The number at one end of a bordereau. */
const bout = (b: string, fonction: 'min' | 'max'): string =>
  `(select ${fonction}(c.numero) from pass.deplacement d join pass.carnet c on c.lot = d.lot and c.id = d.carnet_id where d.bordereau = ${b}.id)`;

export const bordereaux = shape('pass.bordereau', {
  id: column,
  jour: column,
  vers: column,
  distributeur: one(distributeurs),
  collectivite: one(collectivites),
  nombreDeCarnets: column,
  premier: expression((b) => bout(b, 'min')),
  dernier: expression((b) => bout(b, 'max')),
  enregistreLe: column,
});

const incidents = shape('pass.incident', {
  id: column,
  genre: column,
  jour: column,
  motif: column,
  enregistreLe: column,
  carnet: one(
    carnets,
    (incident, carnet) => `${carnet}.lot = ${incident}.lot and ${carnet}.id = ${incident}.carnet_id`,
  ),
  remplacant: one(
    carnets,
    (incident, carnet) =>
      `${carnet}.lot = ${incident}.remplace_par_lot and ${carnet}.id = ${incident}.remplace_par`,
  ),
});

/** Where one carnet is on the day of the request; its hand-over, else its last move, else the delivery of its order. */
const ou = (carnet: string, parameter: Parameter): string =>
  `(select x.vers as genre, x.distributeur_id, x.jour as depuis from (
      select 3 as rang, 1 as ordre, 'DISTRIBUTEUR' as vers, r.distributeur_id, r.jour from pass.remise r
        where r.lot = ${carnet}.lot and r.carnet_id = ${carnet}.id and r.jour <= ${parameter(JOUR)}
      union all select 2, d.ordre, d.vers, d.distributeur_id, d.jour from pass.deplacement d
        where d.lot = ${carnet}.lot and d.carnet_id = ${carnet}.id and d.jour <= ${parameter(JOUR)}
      union all select 1, 1, 'COLLECTIVITE', null, e.jour from pass.commande_etape e
        where e.commande_id = ${carnet}.commande_id and e.etape = 'LIVREE' and e.jour <= ${parameter(JOUR)}
      union all select 0, 1, 'OPERATEUR', null, ${carnet}.enregistre_le) x
    order by x.rang desc, x.ordre desc limit 1)`;

const detenteurs = shape('', {
  id: expression((d) => `${d}.genre`),
  genre: column,
  depuis: column,
  distributeur: one(distributeurs),
});

/** What the room adds to another room's type. */
extend(carnets, {
  detenteur: (place) => {
    const child = `${place.alias}_ou${place.from.length}`;
    place.from.push(`left join lateral ${ou(place.alias, place.parameter)} ${child} on true`);
    return readShape(detenteurs, place.below, child, place.from, place.parameter);
  },
  deplacements: many(
    deplacements,
    (carnet, d) => `${d}.lot = ${carnet}.lot and ${d}.carnet_id = ${carnet}.id`,
    (d) => `${d}.ordre`,
  ),
  incidents: many(
    incidents,
    (carnet, i) => `${i}.lot = ${carnet}.lot and ${i}.carnet_id = ${carnet}.id`,
    (i) => `${i}.ordre`,
  ),
});

export const listeDesBordereaux: List<BordereauxArgs> = {
  shape: bordereaux,
  orderBy: [{ field: 'id', sql: (b) => `${b}.id` }],
  descending: true,
  owner: (b) => `${b}.collectivite_id`,
  where: {
    collectivite: parSiren,
    distributeur: (b, code) =>
      `${b}.distributeur_id = (select x.id from pass.distributeur x where x.code = ${code})`,
  },
};

export const listeDesIncidents: List<IncidentsArgs> = {
  shape: incidents,
  orderBy: [{ field: 'id', sql: (i) => `${i}.id` }],
  descending: true,
  owner: (i) => `${i}.collectivite_id`,
  where: { collectivite: parSiren, genre: (i, genre) => `${i}.genre = ${genre}` },
};
