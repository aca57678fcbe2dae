import type { EvenementSuivi } from '../fil/fil.module.ts';

/** A pass, and what it belongs to. */
export interface PassSuivi {
  readonly lot: number;
  readonly serie: number;
  readonly rang: number;
  readonly carnet: string;
  readonly commande: string;
  readonly collectivite: string;
}

/** Whether an event touches a pass: what it says is enough, or the facts it recorded have to be asked. */
export type Rapport = 'OUI' | 'NON' | 'AUX_FAITS';

/** Facts of one pass of its carnet; the others of a carnet are those of each of its pass. */
const DU_RANG: ReadonlySet<string> = new Set(['pass.utilise']);

/** What an event has to do with a pass: with its own uses, with its carnet, or with the order it came by. */
export function rapportAuPass(
  { proprietaire, collectiviteId, type, objet, contenu }: EvenementSuivi,
  { carnet, commande, collectivite, rang }: PassSuivi,
): Rapport {
  if (proprietaire !== 'pass' || collectiviteId !== collectivite) return 'NON';
  const [genre, id] = objet?.split(':') ?? [];
  if (genre === 'commande') return id === commande ? 'OUI' : 'NON';
  if (genre !== 'carnet') return 'AUX_FAITS';
  // Another carnet was replaced by this one.
  if (id !== carnet) return contenu.includes(carnet) ? 'OUI' : 'NON';
  if (!DU_RANG.has(type)) return 'OUI';
  const dit: unknown = JSON.parse(contenu);
  return typeof dit === 'object' && dit !== null && 'rang' in dit && dit.rang === rang ? 'OUI' : 'NON';
}
