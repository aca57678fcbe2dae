/** Where what was committed was heard of: from this process, or from another server. */
export type Provenance = 'ici' | 'ailleurs';

type Dormeur = (provenance: Provenance) => void;

const dormeurs = new Set<Dormeur>();

/**
 * Says that something may have been committed, once it is: who follows the journals reads them at once. Nothing is lost
 * with a signal, since they also read now and then; nothing is told within a transaction, where a `NOTIFY` would make
 * every writer wait for all the others.
 */
export function sonner(provenance: Provenance = 'ici'): void {
  for (const dormeur of dormeurs) dormeur(provenance);
}

/** Is woken at each signal, until what it gives is called. */
export function ecouterLaSonnerie(dormeur: Dormeur): () => void {
  dormeurs.add(dormeur);
  return () => void dormeurs.delete(dormeur);
}
