import { evenements } from '../journal/journal.module.ts';
import type { List } from '../shared/read.ts';
import { column, extend, one, shape } from '../shared/shape.ts';
import { territoires } from '../territoire/territoire.module.ts';
import type { CollectivitesArgs } from './collectivite.types.ts';

export const collectivites = shape('territoires.collectivite', {
  id: column,
  siren: column,
  nom: column,
  type: column,
  outreMer: column,
  departementCode: column,
  regionCode: column,
  fictive: column,
  territoire: one(territoires),
});

extend(evenements, { collectivite: one(collectivites) });

export const listeDesCollectivites: List<CollectivitesArgs> = {
  shape: collectivites,
  orderBy: [
    { field: 'nom', sql: (c) => `${c}.nom collate "fr-x-icu"` },
    { field: 'id', sql: (c) => `${c}.id` },
  ],
  where: {
    recherche: (c, texte) => `plateforme.sans_accent(${c}.nom) like plateforme.motif(${texte})`,
    type: (c, type) => `${c}.type = ${type}`,
    outreMer: (c, outreMer) => `${c}.outre_mer = ${outreMer}`,
  },
};

/** The rows of the collectivité that has a SIREN, in a list of what collectivités own. */
export const parSiren = (alias: string, siren: string): string =>
  `${alias}.collectivite_id = (select x.id from territoires.collectivite x where x.siren = ${siren})`;
