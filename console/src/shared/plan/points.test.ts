import { describe, expect, it } from 'vitest';
import { FORMES } from './formes.ts';
import { amasDe } from './points.ts';

const ETATS = ['LABELLISE', 'LABELLISE', 'LABELLISE', 'SUSPENDU', 'SUSPENDU', null] as const;
const colonnes = {
  ids: ETATS.map((_, rang) => String(rang)),
  latitudes: ETATS.map((_, rang) => 44.84 + rang / 50),
  longitudes: ETATS.map(() => -0.58),
  etats: ETATS,
};

describe('places that would cover one another', () => {
  it('are told with how many of each shape, at every scale', () => {
    const amas = amasDe(colonnes);
    const groupes = [3, 5, 7, 8, 9].flatMap((niveau) =>
      amas
        .getClusters([-2, 44, 1, 46], niveau)
        .flatMap(({ properties }) => ('cluster_id' in properties ? [properties] : [])),
    );

    expect(groupes.length).toBeGreaterThan(3);
    for (const { point_count: nombre, ...effectifs } of groupes)
      expect(FORMES.reduce((somme, forme) => somme + effectifs[forme], 0)).toBe(nombre);
    expect(groupes[0]).toMatchObject({ point_count: 6, LABELLISE: 3, SUSPENDU: 2, SANS: 1 });
  });
});
