import { expect, it } from 'vitest';
import { ordreDe } from './relecture.ts';

const liste = (...noeuds: readonly object[]) => ({
  commandes: { totalCount: noeuds.length, edges: noeuds.map((node) => ({ node })) },
});

it('is the same as long as the rows are the same in the same order, whatever they say', () => {
  expect(ordreDe(liste({ id: 'a', valeur: 1 }, { id: 'b' }))).toBe(
    ordreDe(liste({ id: 'a', valeur: 2 }, { id: 'b' })),
  );
  expect(ordreDe(liste({ id: 'b' }, { id: 'a' }))).not.toBe(ordreDe(liste({ id: 'a' }, { id: 'b' })));
  expect(ordreDe(liste({ id: 'a' }))).not.toBe(ordreDe(liste({ id: 'a' }, { id: 'b' })));
});

it('knows the rows of a table of figures by their territories, in whatever order the memory keeps the fields', () => {
  const table = (cle: object, valeur: number) => ({
    statistiques: { tableau: { lignes: [{ cles: [cle], mesures: [{ valeur }] }] } },
  });
  expect(ordreDe(table({ dimension: 'DEPARTEMENT', code: '33' }, 1))).toBe(
    ordreDe(table({ code: '33', dimension: 'DEPARTEMENT' }, 2)),
  );
  // What a figure opens to is no list.
  expect(ordreDe({ chiffre: { lignes: { chemin: '/carnets', nombre: 3 } } })).toBe('');
});
