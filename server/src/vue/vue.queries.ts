import type { List } from '../shared/read.ts';
import { column, expression, many, shape } from '../shared/shape.ts';
import type { VuesVisibles } from './vue.inputs.ts';

const versions = shape('plateforme.vue_version', {
  id: expression((w) => `${w}.version`),
  version: column,
  nom: column,
  requete: column,
  portee: column,
  supprimee: column,
  auteur: column,
  enregistreLe: column,
});

export const vues = shape('plateforme.vue_lue', {
  id: column,
  code: column,
  lien: expression((v) => `'/v/' || ${v}.code`),
  nom: column,
  description: column,
  chemin: column,
  requete: column,
  portee: column,
  role: column,
  equipe: column,
  proprietaire: column,
  modifiable: ['proprietaire', 'portee'],
  version: column,
  supprimee: column,
  enregistreLe: column,
  versions: many(
    versions,
    (v, w) => `${w}.vue_id = ${v}.id`,
    (w) => `${w}.version desc`,
  ),
});

/** A view by its code, unless it was deleted. */
export const parSonCode = { code: (v: string, code: string) => `${v}.code = ${code} and not ${v}.supprimee` };

/** The views proposed to a reader: theirs, their team's, their role's. */
export const listeDesVues: List<VuesVisibles> = {
  shape: vues,
  orderBy: [
    { field: 'nom', sql: (v) => `${v}.nom` },
    { field: 'id', sql: (v) => `${v}.id` },
  ],
  where: {
    lecteur: (v, lecteur) => `not ${v}.supprimee and (${v}.proprietaire = (${lecteur}::text[])[1]
      or (${v}.portee = 'PARTAGEE' and ${v}.equipe = (${lecteur}::text[])[2])
      or (${v}.portee = 'PAR_ROLE' and ${v}.role = (${lecteur}::text[])[3]))`,
    chemin: (v, chemin) => `${v}.chemin = ${chemin}`,
    recherche: (v, texte) =>
      `plateforme.sans_accent(${v}.nom || ' ' || coalesce(${v}.description, '')) like plateforme.motif(${texte})`,
  },
};
