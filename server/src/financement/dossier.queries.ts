import { collectivites, parSiren } from '../collectivite/collectivite.module.ts';
import type { List } from '../shared/read.ts';
import {
  column,
  expression,
  extend,
  inPerimeter,
  JOUR,
  joined,
  many,
  NOTHING,
  one,
  type Parameter,
  shape,
} from '../shared/shape.ts';
import type { DossiersArgs } from './dossier.types.ts';
import { ETAPES } from './etape.rules.ts';

const etapes = shape('territoires.dossier_etape', {
  id: column,
  etape: column,
  jour: column,
  centimes: column,
  reference: column,
  motif: column,
  enregistreLe: column,
});

/** Steps of one day are told apart by their order in the procedure. */
const rang = (etape: string): string =>
  `array_position(string_to_array('${ETAPES.join(',')}', ','), ${etape}.etape)`;

const derniere = (dossier: string, parameter: Parameter): string =>
  `(select e.etape from territoires.dossier_etape e where e.dossier_id = ${dossier}.id and e.jour <= ${parameter(JOUR)}
    order by ${rang('e')} desc limit 1)`;

const regles = shape('territoires.regle_d_appel', {
  id: column,
  version: column,
  aCompterDu: column,
  source: column,
  contenu: column,
});
/** A rule is told from the whole of its content. */
const TOUTE = new Map(['version', 'aCompterDu', 'source', 'contenu'].map((nom) => [nom, NOTHING]));

const vague = joined(
  (dossier, appel) => `join territoires.appel_a_projets ${appel} on ${appel}.id = ${dossier}.appel_id`,
  (appel) => `${appel}.vague`,
);

export const dossiers = shape('territoires.dossier', {
  id: column,
  numero: column,
  vague,
  intitule: column,
  criteres: column,
  budgetPorteurCentimes: column,
  tauxDixMilliemes: column,
  aideCentimes: column,
  deposeLe: column,
  etape: expression((d, parameter) => `coalesce(${derniere(d, parameter)}, 'DEPOSE')`),
  etapes: many(etapes, (dossier, etape) => `${etape}.dossier_id = ${dossier}.id`, rang),
  collectivite: one(collectivites),
  regle: (place) => one(regles)({ ...place, below: TOUTE }),
});

/** What the room adds to another room's type. */
extend(collectivites, {
  dossiers: many(
    dossiers,
    (collectivite, dossier, parameter) =>
      `${dossier}.collectivite_id = ${collectivite}.id and ${inPerimeter(`${dossier}.collectivite_id`, parameter)}`,
    (dossier) => `${dossier}.numero`,
  ),
});

const duTerritoire = (dossier: string, condition: string): string =>
  `exists (select from territoires.collectivite c where c.id = ${dossier}.collectivite_id and ${condition})`;

export const listeDesDossiers: List<DossiersArgs> = {
  shape: dossiers,
  orderBy: [{ field: 'numero', sql: (d) => `${d}.numero` }],
  owner: (d) => `${d}.collectivite_id`,
  where: {
    vague: (d, une) =>
      `${d}.appel_id = (select a.id from territoires.appel_a_projets a where a.vague = ${une})`,
    etape: (d, etape, parameter) => `${derniere(d, parameter)} = ${etape}`,
    collectivite: parSiren,
    region: (d, une) => duTerritoire(d, `c.region_code = ${une}`),
    epci: (d, un) => duTerritoire(d, `c.type = 'EPCI' and c.siren = ${un}`),
    departement: (d, un) => duTerritoire(d, `c.departement_code = ${un}`),
  },
};
