import type { PageArgs } from '../shared/connection.ts';
import type { List } from '../shared/read.ts';
import { evenements } from '../journal/journal.module.ts';
import { column, expression, instant, one, shape } from '../shared/shape.ts';

/** The latest import first: keys only sort upwards. */
const ordre = (i: string): string => `(-extract(epoch from ${i}.recu_a))::float8`;

export const imports = shape('plateforme.import', {
  id: column,
  genre: expression((i) => `upper(replace(${i}.genre, '-', '_'))`),
  fichier: column,
  acteur: column,
  simule: column,
  etat: column,
  motif: column,
  lignes: column,
  creees: column,
  modifiees: column,
  inchangees: column,
  rejetees: column,
  recuA: instant('recu_a'),
  termineA: instant('termine_a'),
  corrections: expression((i) => `coalesce(${i}.corrections, '[]')`),
  effets: expression((i) => `coalesce(${i}.effets, '[]')`),
  evenementId: column,
  evenement: one(evenements),
  ordre: expression(ordre),
});

/** Whoever sees part of the country sees the imports it made itself. */
export const parLActeur = (i: string, acteur: string): string => `${i}.acteur = ${acteur}`;

export const listeDesImports: List<PageArgs & { acteur?: string }> = {
  shape: imports,
  orderBy: [
    { field: 'ordre', sql: ordre },
    { field: 'id', sql: (i) => `${i}.id` },
  ],
  where: { acteur: parLActeur },
};
