import { describe, expect, it } from 'vitest';
import { constatDuTriangle } from './constat.ts';

const cellule = (jalon: number, part: number | null) => ({
  __typename: 'CelluleDeTriangle' as const,
  jalon,
  censure: part === null,
  observableLe: '2021-12-31',
  numerateur: null,
  denominateur: null,
  part,
  intervalleBas: part === null ? null : part - 0.01,
  intervalleHaut: part === null ? null : part + 0.01,
  chemin: null,
});
const ligne = (mois: string | null, carnets: number, parts: readonly (number | null)[]) => ({
  __typename: 'LigneDeTriangle' as const,
  mois,
  carnets,
  pass: carnets * 10,
  chemin: null,
  cellules: parts.map((part, rang) => cellule([30, 90][rang] ?? 0, part)),
});
const triangle = (lignes: readonly ReturnType<typeof ligne>[], ensemble: readonly (number | null)[]) => ({
  __typename: 'Triangle' as const,
  par: 'REMISE' as const,
  unite: 'JOURS' as const,
  mesure: 'AU_MOINS_UN' as const,
  k: 1,
  au: '2021-12-31',
  definition: '',
  lignes: [...lignes],
  ensemble: ligne(null, 0, ensemble),
});
const lisible = (texte: string): string => texte.replaceAll(/[\u00a0\u202f]/gu, ' ');

describe('what the triangle finds', () => {
  it('compares the months at the second delay, those of a few carnets left out', () => {
    const lu = triangle(
      [
        ligne('2021-01-01', 120, [0.08, 0.19]),
        ligne('2021-02-01', 96, [0.11, 0.24]),
        ligne('2021-03-01', 12, [0.5, 0.9]),
        ligne('2021-04-01', 200, [0.02, null]),
      ],
      [0.1, 0.23],
    );
    expect(lisible(constatDuTriangle(lu, 'fr'))).toBe(
      'À J+90, 23,0 % [22,0 – 24,0] des carnets ont au moins un pass utilisé, tous mois observés ; le plus en février 2021 (24,0 %), le moins en janvier 2021 (19,0 %).',
    );
  });

  it('says so when nothing can be observed yet', () => {
    expect(
      constatDuTriangle(triangle([ligne('2021-12-01', 40, [null, null])], [null, null]), 'fr'),
    ).toContain('encore observable');
  });
});
