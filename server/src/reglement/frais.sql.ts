/**
 * What an operator keeps of an amount that it pays for an order: a rate of it, then the tax on that, each rounded to the cent,
 * and never more than the amount. Cents.
 */
export function fraisAval(centimes: string, commande: string): string {
  const horsTaxes = `round(${centimes}::numeric * ${commande}.frais_aval_dix_milliemes / 10000)`;
  return `least(${centimes}, ${horsTaxes} + round(${horsTaxes} * ${commande}.tva_dix_milliemes / 10000))::integer`;
}
