import type { Cas } from './mesure.ts';

const ratio = (a: number, b: number | null): number | null =>
  b === null || b === 0 ? null : arrondir(a / b, 2);
const arrondir = (value: number, decimales: number): number => Number(value.toFixed(decimales));

/** The fixed interface of the command. */
export const enJson = (cas: readonly Cas[]): string =>
  `${JSON.stringify({
    cas: cas.map(({ nom, produit, brut, postgraphile }) => ({
      nom,
      produit: arrondir(produit, 1),
      brut: arrondir(brut, 1),
      postgraphile: postgraphile === null ? null : arrondir(postgraphile, 1),
      ratioBrut: ratio(produit, brut),
      ratioPostgraphile: ratio(produit, postgraphile),
    })),
  })}\n`;

const nombre = (value: number | null): string =>
  value === null ? '–' : Math.round(value).toLocaleString('fr-FR');

/** The same, to be read: requests per second, lines per second for the import. */
export function enTableau(cas: readonly Cas[]): string {
  const lignes = cas.map(({ nom, produit, brut, postgraphile }) => [
    nom,
    nombre(produit),
    nombre(brut),
    nombre(postgraphile),
    `${(ratio(produit, brut) ?? 0).toLocaleString('fr-FR')} ×`,
    postgraphile === null ? '–' : `${(ratio(produit, postgraphile) ?? 0).toLocaleString('fr-FR')} ×`,
  ]);
  const entetes = ['cas', 'produit', 'brut', 'PostGraphile', '÷ brut', '÷ PostGraphile'];
  const largeurs = entetes.map((entete, i) =>
    Math.max(...[entetes, ...lignes].map((ligne) => ligne[i]?.length ?? 0), entete.length),
  );
  return [entetes, ...lignes]
    .map((ligne) =>
      ligne
        .map((texte, i) => (i === 0 ? texte.padEnd(largeurs[i] ?? 0) : texte.padStart(largeurs[i] ?? 0)))
        .join('  '),
    )
    .join('\n')
    .concat('\n');
}
