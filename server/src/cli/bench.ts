interface Bench {
  readonly main: (args: readonly string[]) => Promise<number>;
}

// Not part of the product, hence loaded by its address only when asked for.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an address has no type
const bench = (await import(new URL('../../bench/commande.js', import.meta.url).href)) as Bench;
process.exitCode = await bench.main(process.argv.slice(2));
