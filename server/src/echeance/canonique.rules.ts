/** The one way to write a content: keys in their order, nothing between them. What both sides sign is the hash of this. */
export function canonique(valeur: unknown): string {
  if (Array.isArray(valeur)) return `[${valeur.map(canonique).join(',')}]`;
  if (valeur === null || typeof valeur !== 'object') return JSON.stringify(valeur ?? null);
  const paires = Object.entries(valeur)
    .toSorted(([une], [autre]) => (une < autre ? -1 : 1))
    .map(([cle, dedans]) => `${JSON.stringify(cle)}:${canonique(dedans)}`);
  return `{${paires.join(',')}}`;
}
