import type { Cas } from './mesure.ts';

/** How many times better than another: of milliseconds, fewer are. */
function ratio({ produit, unite }: Cas, autre: number | null): number | null {
  if (autre === null || autre === 0 || produit === 0) return null;
  return arrondir(unite === 'ms' ? autre / produit : produit / autre, 2);
}
const arrondir = (value: number, decimales: number): number => Number(value.toFixed(decimales));

/** The fixed interface of the command. */
export const enJson = (cas: readonly Cas[]): string =>
  `${JSON.stringify({
    cas: cas.map((un) => ({
      nom: un.nom,
      produit: arrondir(un.produit, 1),
      brut: un.brut === null ? null : arrondir(un.brut, 1),
      postgraphile: un.postgraphile === null ? null : arrondir(un.postgraphile, 1),
      ratioBrut: ratio(un, un.brut),
      ratioPostgraphile: ratio(un, un.postgraphile),
    })),
  })}\n`;

const nombre = (value: number | null, { unite }: Cas): string =>
  value === null ? '–' : (unite === 'ms' ? arrondir(value, 1) : Math.round(value)).toLocaleString('fr-FR');

const fois = (value: number | null): string => (value === null ? '–' : `${value.toLocaleString('fr-FR')} ×`);

/** The same, to be read: requests per second, lines per second for the import, milliseconds where it says so. */
export function enTableau(cas: readonly Cas[]): string {
  const lignes = cas.map((un) => [
    un.nom,
    nombre(un.produit, un),
    nombre(un.brut, un),
    nombre(un.postgraphile, un),
    fois(ratio(un, un.brut)),
    fois(ratio(un, un.postgraphile)),
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
