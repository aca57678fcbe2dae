/** What a price rests on: whole cents, and rates in ten-thousandths before tax. */
export interface Assiette {
  readonly valeurCentimes: number;
  readonly fraisAmontDixMilliemes: number;
  readonly tvaDixMilliemes: number;
  readonly prestationsCentimes: number;
}

const UNITE = 10_000n;

/** A share of an amount, rounded to the nearest cent, half a cent upwards; worked out on whole numbers. */
export const partDe = (centimes: number, dixMilliemes: number): number =>
  Number((BigInt(centimes) * BigInt(dixMilliemes) * 2n + UNITE) / (UNITE * 2n));

/** The breakdown of a price: the value of the pass bears no tax, fees and services do, each rounded on its own. */
export function detaillerLePrix({
  valeurCentimes,
  fraisAmontDixMilliemes,
  tvaDixMilliemes,
  prestationsCentimes,
}: Assiette) {
  const fraisHtCentimes = partDe(valeurCentimes, fraisAmontDixMilliemes);
  const fraisTvaCentimes = partDe(fraisHtCentimes, tvaDixMilliemes);
  const prestationsTvaCentimes = partDe(prestationsCentimes, tvaDixMilliemes);
  const fraisTtcCentimes = fraisHtCentimes + fraisTvaCentimes;
  const prestationsTtcCentimes = prestationsCentimes + prestationsTvaCentimes;
  return {
    valeurCentimes,
    fraisHtCentimes,
    fraisTvaCentimes,
    fraisTtcCentimes,
    prestationsHtCentimes: prestationsCentimes,
    prestationsTvaCentimes,
    prestationsTtcCentimes,
    totalCentimes: valeurCentimes + fraisTtcCentimes + prestationsTtcCentimes,
  };
}
