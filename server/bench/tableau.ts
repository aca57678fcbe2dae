import type { Cas } from './mesure.ts';

/** How many times better than another: of milliseconds and megabytes, fewer are. */
function ratio({ produit, unite }: Cas, autre: number | null): number | null {
  if (autre === null || autre === 0 || produit === 0) return null;
  return arrondir(unite === undefined ? produit / autre : autre / produit, 2);
}

/** Whether what is aimed at is reached; `null` where nothing is. */
function atteint(un: Cas): boolean | null {
  const { vise, produit, unite } = un;
  if (vise === undefined) return null;
  if ('ratioBrut' in vise) return (ratio(un, un.brut) ?? 0) >= vise.ratioBrut;
  return unite === undefined ? produit >= vise.produit : produit <= vise.produit;
}

function viseDe(un: Cas): string {
  const { vise, unite } = un;
  if (vise === undefined) return '–';
  const voulu = 'ratioBrut' in vise ? fois(vise.ratioBrut) : nombre(vise.produit, un);
  const sens = 'produit' in vise && unite !== undefined ? '≤' : '≥';
  return `${sens} ${voulu} ${atteint(un) === true ? 'oui' : 'non'}`;
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
      vise: un.vise ?? null,
      atteint: atteint(un),
    })),
  })}\n`;

const nombre = (value: number | null, { unite }: Cas): string =>
  value === null
    ? '–'
    : (unite === undefined ? Math.round(value) : arrondir(value, 1)).toLocaleString('fr-FR');

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
    viseDe(un),
  ]);
  const entetes = ['cas', 'produit', 'brut', 'PostGraphile', '÷ brut', '÷ PostGraphile', 'visé'];
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
