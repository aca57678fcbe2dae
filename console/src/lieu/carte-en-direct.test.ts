import { expect, it } from 'vitest';
import { aJour, apres, RIEN_DE_NEUF } from './carte-en-direct.ts';

const lieu = (id: string, champs: object) => ({
  lot: false,
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only what the map reads of a change
  lieux: [{ lieu: { id, ...champs } }] as unknown as Parameters<typeof apres>[1]['lieux'],
});

const colonnes = {
  ids: ['a', 'b'],
  latitudes: [44, 45],
  longitudes: [1, 2],
  etats: ['LABELLISE', 'LABELLISE'] as const,
};

it('moves and draws again the places that a change names, and keeps their order: the map stays where one looks', () => {
  const suite = apres(
    apres(RIEN_DE_NEUF, lieu('b', { etatPassNumerique: 'SUSPENDU', latitude: null, longitude: null })),
    lieu('ailleurs', { etatPassNumerique: 'LABELLISE', latitude: 1, longitude: 1 }),
  );
  const vues = aJour({ ...colonnes, etats: [...colonnes.etats] }, suite);
  expect(vues).toEqual({ ...colonnes, etats: ['LABELLISE', 'SUSPENDU'] });
  expect(vues.ids).toBe(colonnes.ids);
});

it('reads the whole map again after a lot, which names no place', () => {
  const suite = apres(RIEN_DE_NEUF, lieu('b', { etatPassNumerique: null, latitude: 1, longitude: 1 }));
  expect(apres(suite, { lot: true, lieux: [] })).toEqual({ lieux: new Map(), lectures: 1 });
});
