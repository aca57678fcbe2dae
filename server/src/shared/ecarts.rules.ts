/** What a field was and what it became; `null` for what was not there, or is no more. */
export interface Ecart {
  readonly avant: unknown;
  readonly apres: unknown;
}

type Champs = Readonly<Record<string, unknown>>;

/** The fields that an edit changed, each before and after, in the order of their names: nothing for an edit that changes nothing. */
export function ecarts(avant: Champs, apres: Champs): Readonly<Record<string, Ecart>> {
  const noms = new Set([...Object.keys(avant), ...Object.keys(apres)]);
  const changes: Record<string, Ecart> = {};
  for (const nom of [...noms].toSorted()) {
    const ecart = { avant: lire(avant, nom), apres: lire(apres, nom) };
    if (!pareils(ecart.avant, ecart.apres))
      Object.defineProperty(changes, nom, { value: ecart, enumerable: true });
  }
  return changes;
}

/** A field of that name and no other: `constructor` is not one unless it was given. */
const lire = (champs: Champs, nom: string): unknown =>
  (Object.hasOwn(champs, nom) ? champs[nom] : null) ?? null;

/** Compared as they will be kept: as JSON, whatever the order of the keys; an empty list is not an empty object. */
const pareils = (un: unknown, autre: unknown): boolean =>
  JSON.stringify(trie(un)) === JSON.stringify(trie(autre));

function trie(valeur: unknown): unknown {
  if (Array.isArray(valeur)) return ['liste', ...valeur.map(trie)];
  if (typeof valeur !== 'object' || valeur === null || 'toJSON' in valeur) return valeur;
  const entrees = Object.entries(valeur).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return ['objet', ...entrees.map(([cle, contenu]) => [cle, trie(contenu)])];
}
