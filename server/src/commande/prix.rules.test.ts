import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detaillerLePrix, partDe } from './prix.rules.ts';

const centimes = fc.integer({ min: 0, max: 200_000_000_000 });
const taux = fc.integer({ min: 0, max: 10_000 });

describe('partDe', () => {
  it('is the nearest cent, half a cent upwards', () => {
    expect([partDe(1_000_000, 400), partDe(125, 400), partDe(112, 400), partDe(113, 400)]).toEqual([
      40_000, 5, 4, 5,
    ]);
  });

  it('is never half a cent away from the exact share', () => {
    fc.assert(
      fc.property(centimes, taux, (montant, un) => {
        const ecart = BigInt(partDe(montant, un)) * 10_000n - BigInt(montant) * BigInt(un);

        expect(ecart <= 5_000n && ecart > -5_000n).toBe(true);
      }),
    );
  });
});

describe('detaillerLePrix', () => {
  it('says 4 % before tax of 10 000 €, and its tax', () => {
    const prix = detaillerLePrix({
      valeurCentimes: 1_000_000,
      fraisAmontDixMilliemes: 400,
      tvaDixMilliemes: 2000,
      prestationsCentimes: 150_000,
    });

    expect(prix).toEqual({
      valeurCentimes: 1_000_000,
      fraisHtCentimes: 40_000,
      fraisTvaCentimes: 8_000,
      fraisTtcCentimes: 48_000,
      prestationsHtCentimes: 150_000,
      prestationsTvaCentimes: 30_000,
      prestationsTtcCentimes: 180_000,
      totalCentimes: 1_228_000,
    });
  });

  it('loses no cent: the total is the sum of its lines, and the value is whole in it', () => {
    fc.assert(
      fc.property(
        centimes,
        taux,
        taux,
        centimes,
        (valeurCentimes, fraisAmontDixMilliemes, tvaDixMilliemes, prestationsCentimes) => {
          const prix = detaillerLePrix({
            valeurCentimes,
            fraisAmontDixMilliemes,
            tvaDixMilliemes,
            prestationsCentimes,
          });

          expect(prix.totalCentimes).toBe(
            valeurCentimes +
              prix.fraisHtCentimes +
              prix.fraisTvaCentimes +
              prestationsCentimes +
              prix.prestationsTvaCentimes,
          );
          expect(Object.values(prix).every((un) => Number.isSafeInteger(un) && un >= 0)).toBe(true);
        },
      ),
    );
  });
});
