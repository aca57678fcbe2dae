import type { List } from '../shared/read.ts';
import { column, expression, shape } from '../shared/shape.ts';
import type { TerritoiresArgs } from './territoire.types.ts';

export const territoires = shape('territoires.territoire', {
  id: column,
  type: column,
  code: column,
  nom: column,
  regionCode: column,
  departementCode: column,
  epciCode: column,
  outreMer: column,
  anneeCog: column,
  population: column,
  densite: expression((t) => `${t}.densite::float8`),
  tauxDePauvrete: expression((t) => `${t}.taux_de_pauvrete::float8`),
  anneePopulation: column,
});

export const listeDesTerritoires: List<TerritoiresArgs> = {
  shape: territoires,
  orderBy: [
    { field: 'nom', sql: (t) => `${t}.nom collate "fr-x-icu"` },
    { field: 'id', sql: (t) => `${t}.id` },
  ],
  where: {
    type: (t, type) => `${t}.type = ${type}`,
    recherche: (t, texte) => `plateforme.sans_accent(${t}.nom) like plateforme.motif(${texte})`,
    departement: (t, code) => `${t}.departement_code = ${code}`,
  },
};
