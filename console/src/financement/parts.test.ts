import { describe, expect, it } from 'vitest';
import { lireMontant } from '../shared/financeurs.ts';
import { complete, ecartDe, montantSaisi, type PartSaisie } from './parts.ts';

const part = (montant: string, financeur = 'A'): PartSaisie => ({
  id: 1,
  genre: 'AUTRE',
  financeur,
  montant,
});

describe('shares as they are typed', () => {
  it('tell how far they are from the budget, to the cent', () => {
    expect(ecartDe('1 000', [part('500'), part('499,99')])).toBe(-1);
    expect(ecartDe('1 000', [part('500,01'), part('500')])).toBe(1);
    expect(ecartDe('10,01 €', [part('5.01'), part('5')])).toBe(0);
    expect(ecartDe('10', [part('cinq')])).toBeNull();
  });

  it('are complete with a name and something to bring', () => {
    expect([complete(part('1')), complete(part('0')), complete(part('1', ' '))]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('are written as they are read', () => {
    for (const centimes of [0, 5, 100, 12_345, 3_402_700])
      expect(lireMontant(montantSaisi(centimes))).toBe(centimes);
  });
});
