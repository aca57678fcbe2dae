import { collectivites } from '../collectivite/collectivite.module.ts';
import { conventions } from '../convention/convention.module.ts';
import type { List } from '../shared/read.ts';
import {
  column,
  expression,
  extend,
  inPerimeter,
  JOUR,
  many,
  one,
  type Parameter,
  shape,
} from '../shared/shape.ts';
import { type CommandesArgs, EtapeDeCommande } from './commande.types.ts';

export const operateurs = shape('pass.operateur', { id: column, code: column, nom: column, siren: column });

const etapes = shape('pass.commande_etape', {
  id: column,
  etape: column,
  jour: column,
  reference: column,
  enregistreLe: column,
});

const ORDER = Object.keys(EtapeDeCommande).join(',');

/** Steps of one day are told apart by their order in the procedure. */
const rank = (etape: string): string => `array_position(string_to_array('${ORDER}', ','), ${etape}.etape)`;

const lastStep = (commande: string, parameter: Parameter): string =>
  `(select e.etape from pass.commande_etape e where e.commande_id = ${commande}.id and e.jour <= ${parameter(JOUR)}
    order by ${rank('e')} desc limit 1)`;

export const commandes = shape('pass.commande', {
  id: column,
  numero: column,
  vague: column,
  nombreDePass: column,
  tailleDeCarnet: column,
  valeurFacialeCentimes: column,
  valeurCentimes: column,
  acheteeLe: column,
  valideJusquAu: column,
  tolereeJusquAu: column,
  fictive: column,
  departements: column,
  services: column,
  publics: column,
  fraisAmontDixMilliemes: column,
  fraisAvalDixMilliemes: column,
  tvaDixMilliemes: column,
  prestationsCentimes: column,
  etat: expression((c, parameter) => `coalesce(${lastStep(c, parameter)}, 'DEVIS')`),
  collectivite: one(collectivites),
  convention: one(conventions),
  operateur: one(operateurs),
  etapes: many(etapes, (commande, etape) => `${etape}.commande_id = ${commande}.id`, rank),
});

/** What the room adds to another room's type. */
extend(collectivites, {
  commandes: many(
    commandes,
    (collectivite, commande, parameter) =>
      `${commande}.collectivite_id = ${collectivite}.id and ${inPerimeter(`${commande}.collectivite_id`, parameter)}`,
    (commande) => `${commande}.achetee_le, ${commande}.numero`,
  ),
});

export const listeDesCommandes: List<CommandesArgs> = {
  shape: commandes,
  orderBy: [{ field: 'numero', sql: (c) => `${c}.numero` }],
  owner: (c) => `${c}.collectivite_id`,
  where: {
    collectivite: (c, siren) =>
      `${c}.collectivite_id = (select x.id from territoires.collectivite x where x.siren = ${siren})`,
    etape: (c, etape, parameter) => `${lastStep(c, parameter)} = ${etape}`,
  },
};
