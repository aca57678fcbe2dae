// Not part of the product, hence loaded by its address only when asked for.
const { main } = (await import(new URL('../../bench/commande.js', import.meta.url).href)) as {
  main(args: readonly string[]): Promise<number>;
};
process.exitCode = await main(process.argv.slice(2));
