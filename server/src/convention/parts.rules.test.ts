import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defautDesParts, type Part } from './parts.rules.ts';
import { partager } from '../shared/partage.rules.ts';

const etat = (centimes: number): Part => ({ genre: 'ETAT', financeur: 'État', centimes });
const autre = (financeur: string, centimes: number): Part => ({ genre: 'COLLECTIVITE', financeur, centimes });

describe('the shares of a convention', () => {
  it('hold at 50/25/25, whatever the total', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 300_000_000 }), (total) => {
        const [a = 0, b = 0, c = 0] = partager(total, [50, 25, 25]);
        expect(defautDesParts([etat(a), autre('Agglo', b), autre('Commune', c)], total, a)).toBeNull();
      }),
    );
  });

  it.each([
    { titre: 'a sum off by one cent', parts: [etat(50), autre('A', 49)], code: 'SOMME' },
    { titre: 'no State', parts: [autre('A', 100)], code: 'ETAT_UNE_FOIS' },
    {
      titre: 'the State twice under two names',
      parts: [etat(20), { ...etat(30), financeur: 'DGE' }, autre('A', 50)],
      code: 'ETAT_UNE_FOIS',
    },
    { titre: 'too much State', parts: [etat(51), autre('A', 49)], code: 'ETAT_TROP' },
    { titre: 'a funder twice', parts: [etat(50), autre('A', 25), autre(' a ', 25)], code: 'DEUX_FOIS' },
    { titre: 'a share of nothing', parts: [etat(50), autre('A', 50), autre('B', 0)], code: 'VIDE' },
  ])('refuse $titre', ({ parts, code }) => {
    expect(defautDesParts(parts, 100, 50)?.code).toBe(code);
  });
});
