import { collectivites, parSiren } from '../collectivite/collectivite.module.ts';
import { commandes } from '../commande/commande.module.ts';
import type { List } from '../shared/read.ts';
import {
  column,
  expression,
  JOUR,
  joined,
  many,
  one,
  type Parameter,
  type Shape,
  shape,
} from '../shared/shape.ts';
import type { CarnetsArgs } from './carnet.types.ts';

export const carnets = shape('pass.carnet', {
  id: column,
  lot: column,
  serie: column,
  numero: column,
  nombreDePass: column,
  acheteLe: column,
  tolereJusquAu: column,
  valideJusquAu: joined(
    (carnet, commande) => `left join pass.commande ${commande} on ${commande}.id = ${carnet}.commande_id`,
    (commande) => `${commande}.valide_jusqu_au`,
  ),
  collectivite: one(collectivites),
  commande: one(commandes),
  pass: many(
    (): Shape => lesPass,
    (carnet, pass) => `${pass}.lot = ${carnet}.lot and ${pass}.carnet_id = ${carnet}.id`,
    (pass) => `${pass}.rang`,
  ),
});

export const lesPass = shape('pass.pass', {
  id: expression((p) => `${p}.carnet_id || '-' || ${p}.rang`),
  lot: column,
  serie: column,
  rang: column,
  fin: ['lot', 'serie', 'rang'],
  numero: ['lot', 'serie', 'rang'],
  carnet: one(carnets, (pass, carnet) => `${carnet}.lot = ${pass}.lot and ${carnet}.id = ${pass}.carnet_id`),
});

/** The buyer that the list is asked for, if any: what is judged as a set is judged for that one alone. */
const acheteur = (parameter: Parameter): string =>
  `(select x.id from territoires.collectivite x where x.siren = ${parameter('collectivite')})`;

/** Carnets whose holder or situation, as known on the day asked, meets a condition. */
const parmi = (c: string, parameter: Parameter, condition: string): string =>
  `(${c}.lot, ${c}.id) in (select s.lot, s.carnet_id from pass.situation_des_carnets(
    coalesce(${parameter('au')}::date, ${parameter(JOUR)}::date), ${acheteur(parameter)}) s where ${condition})`;

export const listeDesCarnets: List<CarnetsArgs> = {
  shape: carnets,
  orderBy: [
    { field: 'lot', sql: (c) => `${c}.lot` },
    { field: 'serie', sql: (c) => `${c}.serie` },
  ],
  owner: (c) => `${c}.collectivite_id`,
  where: {
    collectivite: parSiren,
    commande: (c, numero) =>
      `${c}.commande_id = (select x.id from pass.commande x where x.numero = ${numero})`,
    etat: (c, etat, parameter) =>
      `(${c}.lot, ${c}.id) in (select s.lot, s.carnet_id
        from pass.etat_des_carnets(${parameter(JOUR)}::date, ${acheteur(parameter)}) s where s.etat = ${etat})`,
    detenteur: (c, genre, parameter) => parmi(c, parameter, `s.detenteur = ${genre}`),
    distributeur: (c, code, parameter) =>
      parmi(
        c,
        parameter,
        `s.distributeur_id = (select x.id from pass.distributeur x where x.code = ${code})`,
      ),
    situation: (c, situation, parameter) => parmi(c, parameter, `s.situation = ${situation}`),
    // Given with the holder or the situation, whose day it is; alone, the carnets that were known that day.
    au: (c, au) => `${c}.enregistre_le <= ${au}::date`,
    bordereau: (c, id) =>
      `(${c}.lot, ${c}.id) in (select x.lot, x.carnet_id from pass.deplacement x where x.bordereau = (case when ${id}::text ~ '^[0-9a-f-]{36}$' then ${id} end)::uuid)`,
  },
};
